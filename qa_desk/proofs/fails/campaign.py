"""Refuses file operations in the middle of work, one after the other, and looks at what is left and what was said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from qa_desk.domain.errors import UserError
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.fails.refusing import Disk, Refusal, refusing
from qa_desk.proofs.kills.grounds import LOOKS, Ground, set_up
from qa_desk.proofs.kills.worker import ACTS, desk_in
from qa_desk.store.watched_files import can_be_watched

MOST_DONE = {"grade": 31, "take in": 9, "seal": 2, "issue": 2, "workbooks": 2, "report": 2, "back up": 2,
             "passphrase": 2, "migrate": 2}  # fmt: skip
"""How often each work is done in one attack; so many answers that the last of them is signed off."""

TECHNICAL = re.compile(r"errno|sqlite|traceback|exception|OSError|disk I/O", re.IGNORECASE)


@dataclass
class Work:
    """One kind of work on its own desks, and how many operations each refusal can hit."""

    what: str
    ground: Ground
    known: list[str]
    positions: dict[Refusal, list[int]] = field(default_factory=dict)

    def begin_again(self) -> None:
        """Everything as it was before the first attack."""
        self.ground.begin_again()
        self.ground.known = list(self.known)


def prove(attack: Attack) -> Outcome:
    """Refuse ``count`` operations of every kind of work, each kind and each refusal in turn."""
    if not can_be_watched():
        return Outcome(not_tried="this SQLite does not let its file work be refused")
    outcome, works = Outcome(), list[Work]()
    order = [(what, refusal) for refusal in Refusal for what in MOST_DONE]
    for number in range(attack.count):
        attack.progress.step(number, attack.count, "Refusing file operations")
        what, refusal = order[number % len(order)]
        work = next((one for one in works if one.what == what), None)
        if work is None:
            work = _set_up(attack, what)
            works.append(work)
        if refusal not in work.positions:
            work.positions[refusal] = _positions(attack, work, refusal)
        positions = work.positions[refusal]
        at = positions[number // len(order) % len(positions)]
        disk = Disk(work.ground.folder, refusal, at, for_good=attack.random(number).random() < 0.5)
        outcome.attacks += 1
        outcome.became[f"{what}: {refusal.value}"] += 1
        where = f"{what}, {refusal.value} at operation {at}{' and after' if disk.for_good else ''}"
        outcome.failures += [f"{where}: {words}" for words in _attacked(work, disk, outcome)]
    return outcome


def _set_up(attack: Attack, what: str) -> Work:
    ground = set_up(attack.folder.resolve() / what, what)
    return Work(what, ground, list(ground.known))


def _positions(attack: Attack, work: Work, refusal: Refusal) -> list[int]:
    """Every operation that can be refused, in the order in which they are tried."""
    work.begin_again()
    disk = Disk(work.ground.folder, refusal)
    list(_done(work, disk))
    return attack.random("order", work.what, refusal).sample(range(1, disk.asked + 1), disk.asked)


def _done(work: Work, disk: Disk) -> Iterator[str]:
    """Do the work on that disk; yields what was told to be kept."""
    name, act = ACTS[work.what]
    with refusing(disk):
        desk = desk_in(work.ground.folder, name)
        disk.is_attacked = True
        try:
            yield from islice(act(desk, work.ground.folder), MOST_DONE[work.what])
        finally:
            desk.close()


def _attacked(work: Work, disk: Disk, outcome: Outcome) -> Iterator[str]:
    """One attack: what broke, in words."""
    work.begin_again()
    kept: list[str] = []
    try:
        for words in _done(work, disk):
            kept.append(words)
    except UserError as refusal:
        outcome.seen["told in words"] += 1
        if TECHNICAL.search(str(refusal)) or not refusal.message:
            yield f"it was told in the words of a machine: {refusal}"
    except Exception as error:  # whatever it is, it is the finding
        yield f"{type(error).__name__} instead of words: {error}"[:200]
    else:
        outcome.seen["went on"] += 1
    try:
        yield from LOOKS[work.what](work.ground, kept)
    except UserError as refusal:
        yield f"afterwards: {refusal.message}"
