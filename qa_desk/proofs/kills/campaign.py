"""Kills processes at work on the real services, at moments drawn from the seed, and looks at what they left."""

import os
from collections import Counter
from collections.abc import Iterator

from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.kills.grounds import LOOKS, set_up
from qa_desk.proofs.kills.killing import Child, child_of, said_until_dead

WORKER = "qa_desk.proofs.kills.worker"
SHARES = {
    "grade": 12, "take in": 3, "seal": 3, "report": 4, "issue": 2, "workbooks": 1, "back up": 2, "passphrase": 2,
    "migrate": 3,
}  # fmt: skip
"""Of 32 kills, how many meet each kind of work: most meet what a person does all day."""
STEPS = {
    "grade": 700, "take in": 800, "seal": 400, "report": 200, "issue": 600, "workbooks": 1200, "back up": 300,
    "passphrase": 300, "migrate": 700,
}  # fmt: skip
"""About as many steps as two or three acts take, or all of them."""
MOST_WORDS = 60
"""A worker that grades is killed from outside too: after up to so many answers it said were saved."""


def shares_of(count: int) -> dict[str, int]:
    """How many kills each kind of work gets; every kind gets one before any gets two."""
    later = [what for what, share in SHARES.items() for _ in range(1, share)]
    plan = [*SHARES, *later]
    found = Counter(plan[number % len(plan)] for number in range(count))
    return {what: found[what] for what in SHARES}


def prove(attack: Attack) -> Outcome:
    """Kill ``count`` times, spread over every kind of work that writes."""
    outcome = Outcome()
    if not hasattr(os, "fork"):
        outcome.not_tried = "this system cannot start a process by forking, which the workers need"
        return outcome
    with child_of(WORKER) as child:
        for what, kills in shares_of(attack.count).items():
            for problem in _kill(child, attack, what, kills, outcome):
                outcome.failures.append(problem)
    return outcome


def _kill(child: Child, attack: Attack, what: str, kills: int, outcome: Outcome) -> Iterator[str]:
    """What is wrong after each of so many kills of one kind of work, which goes on from what each kill left."""
    if not kills:
        return
    ground, drawn = set_up(attack.folder / what.replace(" ", "-"), what), attack.random(what)
    for number in range(kills):
        attack.progress.step(outcome.attacks, attack.count, f"Killing the program: {what}")
        outside = what == "grade" and number % 2 == 1
        steps = 0 if outside else drawn.randrange(1, STEPS[what])
        words = drawn.randrange(MOST_WORDS) if outside else -1
        kept = said_until_dead(child, f"{what}\t{steps}\t{ground.folder}", words)
        outcome.attacks += 1
        outcome.became[what] += 1
        outcome.seen[f"{what}: kept before the kills"] += len(kept)
        moment = f"after {words} answers" if outside else f"at step {steps}"
        for problem in LOOKS[what](ground, kept):
            yield f"{what}, kill {number + 1}, {moment}: {problem}"
