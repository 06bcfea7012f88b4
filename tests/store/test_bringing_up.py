"""An older desk goes up on a copy: killed or refused at any moment, it is there in the old form or the new one."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.progress import Progress
from qa_desk.proofs.kills.killing import Child, child_of, said_until_dead
from qa_desk.store.bringing_up import backups_beside, bring_up
from qa_desk.store.engine import DeskConnection
from qa_desk.store.migrations import KNOWN_VERSION, Step
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.store import Store, utc_now
from tests import graded_audit
from tests.store.desks import PASSPHRASE, digest, names_beside

OLD_FILES = Path(__file__).parents[1] / "old_files"


def an_old_desk(folder: Path, version: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "old.qadesk"
    path.write_bytes((OLD_FILES / f"schema-{version}.qadesk").read_bytes())
    return path


def answers_in(store: Store) -> list[int]:
    with store.reading() as reading:
        (audit,) = reading.audits.list()
        return [len(reading.answers.of_return(one.id)) for one in reading.returns.of_audit(audit.id)]


def test_the_older_desk_is_kept_as_a_backup_in_its_own_form(tmp_path: Path) -> None:
    path = an_old_desk(tmp_path, KNOWN_VERSION - 1)
    with Store.open(path, graded_audit.PASSPHRASE) as store:
        head = store.head
    assert names_beside(path) == ["old backups", path.name]
    (backup,) = backups_beside(path).iterdir()
    connection, _ = open_checked(backup, unlock(backup, graded_audit.PASSPHRASE), Progress())
    assert connection.value("PRAGMA user_version") == KNOWN_VERSION - 1
    assert connection.value("SELECT count(*) FROM event") == head[0]
    connection.close()
    with Store.open(path, graded_audit.PASSPHRASE) as store:
        assert (store.desk.schema, store.head) == (KNOWN_VERSION, head)
    assert len(list(backups_beside(path).iterdir())) == 1, "a desk in today's form is not brought up again"


def change_a_title(connection: DeskConnection) -> None:
    connection.run("UPDATE audit SET title = 'Another'")


def full_disk(_: DeskConnection) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("step", "words"), [(change_a_title, "did not pass every check"), (full_disk, "to this one: the disk is full")]
)
def test_a_copy_that_is_not_whole_is_never_put_in_place(closed_desk: Path, step: Step, words: str) -> None:
    before = digest(closed_desk)
    connection, _ = open_checked(closed_desk, unlock(closed_desk, PASSPHRASE), Progress())
    with pytest.raises(UserError, match=words):
        bring_up(connection, utc_now, Progress(), {KNOWN_VERSION: step}, KNOWN_VERSION + 1)

    assert digest(closed_desk) == before
    assert names_beside(closed_desk) == ["Team desk backups", closed_desk.name]


def test_bringing_up_can_be_stopped_and_leaves_the_older_desk(tmp_path: Path) -> None:
    path = an_old_desk(tmp_path, KNOWN_VERSION - 1)
    before = digest(path)
    connection, _ = open_checked(path, unlock(path, graded_audit.PASSPHRASE), Progress())
    progress = Progress(lambda done, total, text: progress.cancel())
    with pytest.raises(Cancelled):
        bring_up(connection, utc_now, progress)
    assert digest(path) == before


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """The process that forks a worker for each kill."""
    with child_of("tests.store.opening_child") as process:
        yield process


def moments_of(child: Child, path: Path) -> int:
    """How many moments there are until a desk is open and closed again."""
    (counted,) = said_until_dead(child, f"1000000\t{path}")
    return int(counted)


def kill_and_look(child: Child, folder: Path, kills: int, versions: range) -> None:
    for version in versions:
        moments = moments_of(child, an_old_desk(folder / f"{version}", version))
        for kill in range(kills):
            path = an_old_desk(folder / f"{version}-{kill}", version)
            assert not said_until_dead(child, f"{moments * (kill + 1) // (kills + 2)}\t{path}"), "it was killed"
            with Store.open(path, graded_audit.PASSPHRASE) as store:
                assert store.desk.schema == KNOWN_VERSION
                assert answers_in(store) == [9, 9, 0]
                assert store.check().ok
            assert names_beside(path) == ["old backups", path.name], "what the kill left is cleared"
            assert not [one for one in backups_beside(path).iterdir() if one.suffix != ".qadesk"]


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can fork")


@needs_fork
def test_a_kill_while_a_desk_goes_up_leaves_every_answer(child: Child, tmp_path: Path) -> None:
    kill_and_look(child, tmp_path, kills=2, versions=range(KNOWN_VERSION - 1, KNOWN_VERSION))


@needs_fork
@pytest.mark.long
def test_many_kills_while_desks_of_every_older_form_go_up(child: Child, tmp_path: Path) -> None:
    kill_and_look(child, tmp_path, kills=20, versions=range(1, KNOWN_VERSION))
