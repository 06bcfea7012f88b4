"""An audit that moves is on one edition, whenever the program is killed; tests/proofs kill all other work."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.proofs.kills.killing import Child, child_of, said_until_dead
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, graded, revise, set_up

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """The process that forks a worker for each kill."""
    with child_of("tests.store.recording_child") as process:
        yield process


def kept_until_killed(child: Child, what: str, path: Path, lines: int) -> list[str]:
    """Kill the worker after it said ``lines`` times that something was kept; all that it said until it died."""
    return said_until_dead(child, f"{what}\t{path}", lines)


def test_a_kill_while_an_audit_moves_leaves_all_of_it_on_one_edition(child: Child, tmp_path: Path) -> None:
    for lines in (0, 1, 2, 3):
        path = tmp_path / str(lines) / "desk.qadesk"
        path.parent.mkdir()
        with a_desk(path) as store:
            set_up(store, cases=30)
        kept = len(kept_until_killed(child, "move", path, lines))
        with Store.open(path, PASSPHRASE) as store:
            with store.reading() as reading:
                edition = reading.audits.get("eha").template.edition
                reasons = {one.reason for one in reading.returns.of_audit("eha")}
            moved = 0 if edition == "2026-04" else int(edition) - 1

            assert moved in (kept, kept + 1)
            assert reasons == ({f"edition {edition}"} if moved else {""})
            assert store.check().ok


def test_a_kill_while_a_case_is_erased_leaves_all_of_it_or_nothing(child: Child, tmp_path: Path) -> None:
    for lines in (0, 1, 2):
        path = tmp_path / str(lines) / "desk.qadesk"
        path.parent.mkdir()
        with a_desk(path) as store:
            returns = set_up(store, cases=8)
            for number, one in enumerate(returns, 1):
                revise(store, one, "seen", graded("good", f"note on C{number:02}"))
        kept = len(kept_until_killed(child, "erase", path, lines))
        with Store.open(path, PASSPHRASE) as store:
            with store.reading() as reading:
                erased = reading.retention.erased_subjects("eha")
                left = {one.code for one in reading.audits.subjects("eha")}
                journal = "".join(entry.body for entry in reading.history.all())

            assert len(erased) in (kept, kept + 1)
            assert left == {f"C{number:02}" for number in range(1, 9)} - erased
            assert all(f"note on {code}" in journal for code in left)
            assert not any(f"note on {code}" in journal for code in erased)
            assert store.check().ok
