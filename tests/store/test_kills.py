"""A program that is killed at any moment loses nothing that it said was kept."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.store.files import part_of, wal_of
from qa_desk.store.store import Store
from tests.killing import Child, child_of, said_until_dead
from tests.store.desks import PASSPHRASE, a_desk, graded, names_beside, revise, set_up

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """The process that forks a worker for each kill."""
    with child_of("tests.store.recording_child") as process:
        yield process


def kept_until_killed(child: Child, what: str, path: Path, lines: int) -> list[str]:
    """Kill the worker after it said ``lines`` times that something was kept; all that it said until it died."""
    return said_until_dead(child, f"{what}\t{path}", lines)


def kill_and_look(child: Child, path: Path, kills: int, seed: int) -> None:
    drawn, known = random.Random(seed), 4
    for _ in range(kills):
        kept = [line.split() for line in kept_until_killed(child, "record", path, drawn.randrange(90))]
        with Store.open(path, PASSPHRASE) as store:
            with store.reading() as reading:
                journal = {str(entry.sequence): entry.id for entry in reading.history.all()}
            assert all(journal.get(sequence) == id_ for sequence, id_ in kept), "a kept answer is gone"
            assert known + len(kept) <= len(journal) <= known + len(kept) + 1, "something nobody did is there"
            known = len(journal)
        assert names_beside(path) == [path.name]
    with Store.open(path, PASSPHRASE) as store:
        assert store.check().ok


def test_no_kept_answer_is_lost_by_a_kill(child: Child, desk_path: Path) -> None:
    with a_desk(desk_path) as store:
        set_up(store)
    kill_and_look(child, desk_path, kills=15, seed=1)


@pytest.mark.long
def test_no_kept_answer_is_lost_by_very_many_kills(child: Child, tmp_path: Path) -> None:
    for seed in range(20):
        path = tmp_path / str(seed) / "desk.qadesk"
        path.parent.mkdir()
        with a_desk(path) as store:
            set_up(store)
        kill_and_look(child, path, kills=50, seed=seed)


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


def opening_phrases(path: Path, last: int) -> list[int]:
    """Which of the passphrases around the last one that was kept open the desk."""
    opening = []
    for number in range(max(0, last - 1), last + 2):
        try:
            Store.open(path, f"phrase {number}").close()
        except UserError as refusal:
            assert refusal.message == "That passphrase does not open this desk."
        else:
            opening.append(number)
    return opening


def test_a_kill_while_the_passphrase_changes_leaves_the_old_or_the_new(child: Child, tmp_path: Path) -> None:
    for lines in (0, 0, 1, 1, 2, 3):
        folder = tmp_path / f"{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        path = folder / "desk.qadesk"
        with a_desk(path, "phrase 0") as store:
            set_up(store)
            head = store.head
        kept = len(kept_until_killed(child, "passphrase", path, lines))
        opening = opening_phrases(path, kept)

        assert opening in ([kept], [kept + 1])
        assert names_beside(path) == [path.name], "what the kill left is cleared by the next opening"
        assert not part_of(path).exists()
        assert not wal_of(path).exists()
        with Store.open(path, f"phrase {opening[0]}") as store:
            assert store.head == head
            assert store.check().ok
