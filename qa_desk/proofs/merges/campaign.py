"""Histories of files that arrive in any order, twice, in part or not at all, put together by the product's rules."""

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.checks import check_contents, check_history
from qa_desk.domain.receiving.merge import Merged, active, merged
from qa_desk.domain.receiving.packages import ReturnContents
from qa_desk.domain.receiving.revisions import STATE, Revision, answers_digest
from qa_desk.proofs.campaign import Attack, Outcome
from qa_desk.proofs.merges.paper import AUDITOR, decision, drawn_files, spoken
from qa_desk.proofs.merges.real_desks import STEPS, Broken, play

ON_REAL_DESKS = 2_000
"""One history in so many is played by real desks."""
STEP = 200


def prove(attack: Attack) -> Outcome:
    """Play ``count`` histories on paper by the real rules, and some of them again on real desks."""
    outcome = Outcome()
    for number in range(attack.count):
        if number % STEP == 0:
            attack.progress.step(number, attack.count, "Putting returns together")
        outcome.attacks += 1
        problems = list(_played(attack.random(number), outcome))
        outcome.failures += [f"history {number + 1}: {words}" for words in problems]
    desks = max(1, attack.count // ON_REAL_DESKS)
    for number in range(desks):
        attack.progress.step(number, desks, "Putting returns together on real desks")
        folder = attack.folder / str(number)
        folder.mkdir()
        outcome.attacks += 1
        outcome.became["on real desks"] += 1
        try:
            play(attack.random("desks", number), folder, STEPS)
        except Broken as found:
            outcome.failures.append(f"history {number + 1} on real desks: {found}")
    return outcome


def _played(draw: Random, outcome: Outcome) -> Iterator[str]:
    """One history: what came, put together step by step, and again in another order."""
    files = drawn_files(draw)
    arriving = draw.choices(files, k=draw.randint(1, 2 * len(files)))
    decided: list[Revision] = []
    for place in range(len(arriving)):
        came = arriving[: place + 1]
        yield from _taken_in(came[-1], came[:-1])
        whole = put_together(came, decided, draw)
        yield from problems_of(whole, came, decided)
        if whole.conflicts and draw.random() < 0.3:
            decided.append(decision(draw, whole, len(decided) + 1))
    last = put_together(arriving, decided, draw)
    shuffled = draw.sample(arriving, len(arriving))
    if put_together([*shuffled, *arriving], decided[::-1], draw) != last:
        yield "another order, and all of it twice, gives something else"
    left = draw.sample(files, draw.randint(1, len(files)))
    yield from problems_of(put_together(left, decided, draw), left, decided)
    outcome.became[f"in conflict at the end: {'yes' if last.conflicts else 'no'}"] += 1


def put_together(came: Sequence[ReturnContents], decided: Sequence[Revision], draw: Random) -> Merged:
    """What the product makes of some files and decisions, whatever the order of their revisions."""
    every = [one for file in came for one in file.revisions]
    draw.shuffle(every)
    return merged(active(every, decided))


def _taken_in(file: ReturnContents, earlier: Sequence[ReturnContents]) -> Iterator[str]:
    """Whether a true file is accepted beside what came before it."""
    known = list({one.id: one for before in earlier for one in before.revisions}.values())
    marks = [
        (before.manifest.device_size, before.manifest.device_hash)
        for before in earlier
        if before.manifest.device == file.manifest.device
    ]
    try:
        check_contents(file, AUDITOR)
        check_history(file.manifest, file.revisions, known, known, marks, AUDITOR)
    except UserError as refusal:
        yield f"a true file was refused: {refusal.message}"


def problems_of(whole: Merged, came: Iterable[ReturnContents], decided: Iterable[Revision]) -> Iterator[str]:
    """What is lost or made up, by counting apart from the product what was said last of each cell."""
    every = {one.id: one for file in came for one in file.revisions}
    for one in decided:
        if all(parent in every for parent in one.parents):
            every[one.id] = one
    replaced = {parent for one in every.values() for parent in one.parents}
    last: dict[str, dict[str, str]] = {}
    for id_, one in every.items():
        if id_ not in replaced:
            last.setdefault(one.cell, {})[id_] = one.value
    for cell, said in last.items():
        told = {one.id: one.value for one in whole.conflicts.get(cell, ())}
        if len({*said.values()}) > 1:
            if told != said or cell in whole.values:
                yield f"{cell}: what was said at once is not kept"
        elif cell in whole.values:
            if whole.values[cell].value not in said.values() or told:
                yield f"{cell}: something that was not said last"
        elif cell != STATE or told.keys() != {min(said)}:
            yield f"{cell}: what was said last is gone"
    if {*whole.values, *whole.conflicts} != {*last}:
        yield "a cell is there that nobody wrote, or one that was written is not"
    if not whole.conflicts and whole.state is not None and whole.state.answers != answers_digest(spoken(whole)):
        yield "a sign-off stands on other answers than it was given for"
