"""A snapshot can be read wherever its desk is and whoever has it open; nothing is written, and nothing is left."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import ReadOnlyDesk, SnapshotOffered, UserError
from qa_desk.store.files import wal_of
from qa_desk.store.migrations import KNOWN_VERSION
from qa_desk.store.snapshots import PREFIX, PrivateCopy, clear_snapshots
from qa_desk.store.store import Store
from tests import graded_audit
from tests.store.desks import PASSPHRASE, a_desk, digest, graded, names_beside, revise, set_up

OLD_FILES = Path(__file__).parents[1] / "old_files"


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copies of other tests, which run at the same time, are not looked at."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.glob(f"{PREFIX}*")), "a snapshot was left"


def test_everything_can_be_read_and_nothing_written(closed_desk: Path, own_temporary_folder: Path) -> None:
    before = digest(closed_desk)
    with Store.open_snapshot(closed_desk, PASSPHRASE) as store:
        assert names_beside(closed_desk) == [closed_desk.name]
        (copy,) = own_temporary_folder.glob(f"{PREFIX}*/*.qadesk")
        if os.name != "nt":
            assert copy.stat().st_mode & 0o077 == 0
            assert copy.parent.stat().st_mode & 0o077 == 0
        with store.reading() as reading:
            assert len(reading.returns.of_audit("eha")) == 3
        assert store.check().ok
        store.verify()
        assert store.desk.path == closed_desk
        assert store.desk.snapshot is not None
        assert store.desk.snapshot.words.startswith(f"Read-only snapshot of {closed_desk.name}, as of ")
        for write in (
            lambda: set_up(store),
            lambda: store.bring_back(closed_desk),
            lambda: store.change_passphrase(PASSPHRASE, "quite another harbour ladder"),
            store.rebuild,
        ):
            with pytest.raises(ReadOnlyDesk, match="read-only snapshot of Team desk"):
                write()
    assert digest(closed_desk) == before


def test_a_backup_of_a_snapshot_opens_as_a_desk(closed_desk: Path, tmp_path: Path) -> None:
    with Store.open_snapshot(closed_desk, PASSPHRASE) as store:
        made = store.backup_to(tmp_path)
        head = store.head
    with Store.open(made, PASSPHRASE) as again:
        assert again.head == head
        assert again.desk.snapshot is None


def test_an_older_desk_goes_up_in_the_copy_alone(tmp_path: Path) -> None:
    path = Path(shutil.copy(OLD_FILES / "schema-1.qadesk", tmp_path / "old.qadesk"))
    before = digest(path)
    with Store.open_snapshot(path, graded_audit.PASSPHRASE) as store:
        assert store.desk.schema == KNOWN_VERSION
        assert store.check().ok
    assert digest(path) == before
    assert not (tmp_path / "old backups").exists()


def test_what_a_kill_left_is_read_in_the_copy_alone(desk_path: Path, tmp_path: Path) -> None:
    with a_desk(tmp_path / "other.qadesk") as store:
        revise(store, set_up(store)[0], "seen", graded("good"))
        head = store.head
        shutil.copyfile(tmp_path / "other.qadesk", desk_path)
        shutil.copyfile(wal_of(tmp_path / "other.qadesk"), wal_of(desk_path))
    before = digest(desk_path), digest(wal_of(desk_path))
    with Store.open_snapshot(desk_path, PASSPHRASE) as snapshot:
        assert snapshot.head == head
    assert (digest(desk_path), digest(wal_of(desk_path))) == before
    assert len(names_beside(desk_path)) == 2


def test_this_process_reads_no_snapshot_of_what_it_has_open(store: Store, desk_path: Path) -> None:
    with pytest.raises(UserError, match="is already open in this window") as refused:
        Store.open_snapshot(desk_path, PASSPHRASE)
    assert not isinstance(refused.value, SnapshotOffered)


def test_a_damaged_desk_and_a_wrong_passphrase_are_refused_and_leave_no_copy(closed_desk: Path) -> None:
    with pytest.raises(UserError, match="does not open this desk"):
        Store.open_snapshot(closed_desk, "wrong harbour ladder")
    content = bytearray(closed_desk.read_bytes())
    content[len(content) // 2] ^= 1
    closed_desk.write_bytes(content)
    with pytest.raises(UserError, match="is damaged"):
        Store.open_snapshot(closed_desk, PASSPHRASE)


def test_copies_that_a_kill_left_are_cleared_and_those_in_use_are_not(own_temporary_folder: Path) -> None:
    mine, left = PrivateCopy("desk.qadesk"), own_temporary_folder / f"{PREFIX}left"
    left.mkdir()
    for name in ("in use", "desk.qadesk", "desk.qadesk-wal"):  # the mark is there, and nobody holds it any more
        (left / name).write_bytes(b"copy")
    clear_snapshots()
    assert list(own_temporary_folder.iterdir()) == [mine.path.parent]
    mine.remove()
    mine.remove()


def bound_read_only(folder: Path) -> bool:
    """Whether this account could make a folder read-only as a medium is: root is not stopped by its permissions."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    bind = subprocess.run(["mount", "--bind", folder, folder], capture_output=True, check=False)
    if bind.returncode:
        return False
    if subprocess.run(["mount", "-o", "remount,ro,bind", folder], capture_output=True, check=False).returncode:
        subprocess.run(["umount", folder], check=True)
        return False
    return True


def test_on_a_read_only_medium_the_desk_is_refused_and_its_snapshot_read(closed_desk: Path) -> None:
    if not bound_read_only(closed_desk.parent):
        pytest.skip("only an account that may mount can make a medium read-only")
    try:
        with pytest.raises(SnapshotOffered, match="its folder cannot be written to"):
            Store.open(closed_desk, PASSPHRASE)
        with Store.open_snapshot(closed_desk, PASSPHRASE) as store:
            assert store.check().ok
        assert names_beside(closed_desk) == [closed_desk.name]
    finally:
        subprocess.run(["umount", closed_desk.parent], check=True)
