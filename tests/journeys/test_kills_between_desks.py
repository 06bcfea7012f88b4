"""Whatever moment the program is killed at, files and desk agree: of each act all is there, or nothing.

A failure names the seed and the step; the same two find the same moment again.
"""

import os
import random
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from qa_desk.services.made_files import Done
from tests.journeys.killed_child import audit_of, desk_in
from tests.killing import Child, child_of, said_until_dead
from tests.two_desks import CHAIR, JO, LEE, Desk, packed_desks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")
STEPS = {"seal": 400, "issue": 600, "workbooks": 1200, "report": 200, "take in": 800}
"""About as many steps as two or three acts take, or taking in all files."""


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """The process that forks a worker for each kill."""
    with child_of("tests.journeys.killed_child") as process:
        yield process


def killed(child: Child, what: str, steps: int, folder: Path) -> list[str]:
    return said_until_dead(child, f"{what}\t{steps}\t{folder}")


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def noted(desk: Desk) -> list[str]:
    """The SHA-256 of every file that the journal says was made."""
    with desk.store.reading() as reading:
        history = reading.history.of_audit(audit_of(desk))
        assert reading.made_files.intended() == (), "the start left a file unsettled"
    return [one.event.sha256 for one in history if isinstance(one.event, Done)]


def shown(desk: Desk) -> dict[str, tuple[object, ...]]:
    """What a chair's desk holds of every return, without any moment or key."""
    with desk.store.reading() as reading:
        return {
            one.id: (
                one.state,
                one.worked_with_family,
                tuple(sorted(reading.answers.of_return(one.id).items(), key=str)),
                tuple(sorted(reading.answers.outcomes(one.id).items())),
                tuple(sorted(revision.id for revision in reading.receiving.of_return(one.id))),
            )
            for one in reading.returns.of_audit(audit_of(desk))
        }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The desks of a chair and two auditors, closed; one graded three cases, the other one."""
    with packed_desks(tmp_path, JO, LEE) as exchange:
        for case in (1, 2, 3):
            exchange.grade(JO, case, "partly_met")
        exchange.grade(LEE, 1)
    return tmp_path


def kill_while_making(child: Child, what: str, folder: Path, kills: int, seed: int) -> None:
    """Kill the making of files over and over, on one desk that goes on from what each kill left."""
    drawn, name = random.Random(seed), JO if what == "seal" else CHAIR
    (folder / "issued").mkdir()
    desk = desk_in(folder, name)
    first = known = noted(desk)
    desk.close()
    for _ in range(kills):
        steps = drawn.randrange(1, STEPS[what])
        moment = f"seed {seed}, step {steps}"
        kept = [word for line in killed(child, what, steps, folder) for word in line.split() if len(word) == 64]
        desk = desk_in(folder, name)
        made = noted(desk)
        desk.close()
        assert list(folder.rglob("*.part")) == [], moment
        assert made[: len(known) + len(kept)] == [*known, *kept], f"a file that was told of is not noted: {moment}"
        assert len(made) <= len(known) + len(kept) + 2, f"something nobody did is there: {moment}"
        if what in ("issue", "workbooks"):
            assert {*map(digest, (folder / "issued").iterdir())} == {*made[len(first) :]}, f"files and notes: {moment}"
        else:  # each in the place of the one before
            there = [digest(path) for path in folder.glob("out.*")]
            assert there == made[len(first) :][-1:], f"the file is not the one that is noted last: {moment}"
        known = made
    desk = desk_in(folder, name)
    assert desk.store.check().ok, f"seed {seed}"
    desk.close()
    assert len(known) > len(first), "no file was made before any of the kills"


def kill_while_taking_in(child: Child, folder: Path, kills: int, seed: int) -> None:
    """Kill taking in three files, each time from the same beginning; what is there is what some of them amount to."""
    for name, case in ((JO, 2), (LEE, 1)):
        desk = desk_in(folder, name)
        desk.services.sending.seal(audit_of(desk), folder / f"1 {name}.qareturn")
        session = desk.services.returns.open(f"{audit_of(desk)}/C0{case}/{name[0].lower()}")
        session.reopen("There was more to say")
        session.sign_off()
        desk.services.sending.seal(audit_of(desk), folder / f"2 {name}.qareturn")
        desk.close()
    fresh = (folder / f"{CHAIR}.qadesk").read_bytes()
    files = sorted(folder.glob("*.qareturn"))
    desk = desk_in(folder, CHAIR)
    after = [shown(desk)]
    for path in files:
        desk.services.receiving.take_in([path])
        after.append(shown(desk))
    desk.close()
    drawn = random.Random(seed)
    for _ in range(kills):
        steps = drawn.randrange(1, STEPS["take in"])
        moment = f"seed {seed}, step {steps}"
        (folder / f"{CHAIR}.qadesk").write_bytes(fresh)
        kept = killed(child, "take in", steps, folder)
        assert kept == [path.name for path in files[: len(kept)]], moment
        desk = desk_in(folder, CHAIR)
        assert shown(desk) in after[len(kept) : len(kept) + 2], f"half of a file is there: {moment}"
        desk.services.receiving.take_in(files)
        assert shown(desk) == after[-1], f"taken in again it is not the same: {moment}"
        assert desk.store.check().ok, moment
        desk.close()


@pytest.mark.parametrize(("what", "kills"), [("seal", 10), ("issue", 6), ("workbooks", 2), ("report", 8)])
def test_a_kill_while_files_are_made_leaves_files_and_notes_that_agree(
    child: Child, folder: Path, what: str, kills: int
) -> None:
    kill_while_making(child, what, folder, kills, seed=3)


def test_a_kill_while_returns_are_taken_in_leaves_whole_files(child: Child, folder: Path) -> None:
    kill_while_taking_in(child, folder, kills=8, seed=1)


@pytest.mark.long
@pytest.mark.parametrize("what", ["seal", "issue", "workbooks", "report"])
def test_very_many_kills_while_files_are_made(child: Child, folder: Path, what: str) -> None:
    kill_while_making(child, what, folder, kills=300, seed=2)


@pytest.mark.long
def test_very_many_kills_while_returns_are_taken_in(child: Child, folder: Path) -> None:
    kill_while_taking_in(child, folder, kills=300, seed=2)
