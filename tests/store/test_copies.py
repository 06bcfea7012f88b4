"""Backups are whole or not there; bringing one back keeps what it replaces; a new passphrase changes nothing else."""

import os
import re
import shutil
from pathlib import Path

import pytest

from qa_desk.domain.answers import BLANK
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised
from qa_desk.store.files import wal_of
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, digest, graded, names_beside, revise


def test_a_backup_is_the_desk_at_that_moment(audited: Store, tmp_path: Path) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    head = audited.head
    backup = audited.backup_to(tmp_path)
    revise(audited, "eha/C01/jo", "seen", graded("inadequate"))

    assert re.fullmatch(rf"Team desk-2026\d{{4}}T\d{{6}}Z-{head[1][:8]}\.qadesk", backup.name)
    with Store.open(backup, PASSPHRASE) as copy:
        assert copy.head == head
        assert copy.desk.id == audited.desk.id
        assert copy.check().ok
    assert [path.name for path in tmp_path.glob("*.qadesk*")] == [backup.name]
    assert audited.backup_to(tmp_path) != audited.backup_to(tmp_path), "a second one never replaces the first"


def test_a_copy_can_take_along_what_could_not_be_saved(audited: Store, tmp_path: Path) -> None:
    unsaved = [AnswerRevised("eha/C01/jo", "seen", BLANK, graded("good"), (("seen", "good"),))]
    copy_path = audited.backup_to(tmp_path, "jo", unsaved)

    with Store.open(copy_path, PASSPHRASE) as copy, copy.reading() as reading:
        assert reading.answers.of_return("eha/C01/jo") == {"seen": graded("good")}
        assert copy.head[0] == audited.head[0] + 1
        assert copy.desk.device != audited.desk.device, "two histories part here"
    with Store.open(copy_path, PASSPHRASE) as copy:
        assert copy.check().ok
    with audited.reading() as reading:
        assert reading.answers.of_return("eha/C01/jo") == {}


def test_a_folder_that_cannot_take_a_backup_is_told(audited: Store, desk_path: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no folder"):
        audited.backup_to(tmp_path / "unplugged")
    with pytest.raises(UserError, match="There is no folder"):
        audited.backup_to(desk_path)


def test_restoring_keeps_the_desk_that_it_replaces(audited: Store, desk_path: Path, tmp_path: Path) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    backup, device, old_head = audited.backup_to(tmp_path), audited.desk.device, audited.head
    revise(audited, "eha/C02/jo", "seen", graded("inadequate"))
    new_head = audited.head
    with pytest.raises(UserError, match="is already open in this window"):
        Store.restore(backup, desk_path, PASSPHRASE)
    audited.close()
    before = digest(backup)
    kept = Store.restore(backup, desk_path, PASSPHRASE)

    assert kept is not None
    assert names_beside(desk_path) == sorted([kept.name, desk_path.name])
    assert digest(backup) == before
    with Store.open(kept, PASSPHRASE) as replaced:
        assert replaced.head == new_head
    with Store.open(desk_path, PASSPHRASE) as restored:
        assert restored.head == old_head
        assert restored.desk.device != device
        revise(restored, "eha/C03/jo", "seen", graded("good"))
        assert restored.check().ok


def test_a_damaged_or_foreign_backup_leaves_the_desk_alone(audited: Store, desk_path: Path, tmp_path: Path) -> None:
    backup = audited.backup_to(tmp_path)
    audited.close()
    before = digest(desk_path)
    content = bytearray(backup.read_bytes())
    content[9000] ^= 1
    backup.write_bytes(content)
    with pytest.raises(UserError, match="is damaged"):
        Store.restore(backup, desk_path, PASSPHRASE)
    with pytest.raises(UserError, match="That passphrase does not open"):
        Store.restore(backup, desk_path, "another harbour ladder")
    backup.write_bytes(b"PK\x03\x04" + bytes(100))
    with pytest.raises(UserError, match="is not a QA Desk file"):
        Store.restore(backup, desk_path, PASSPHRASE)

    assert digest(desk_path) == before
    assert names_beside(desk_path) == [desk_path.name]


def test_a_damaged_desk_with_what_was_left_beside_it_is_kept_whole(
    audited: Store, desk_path: Path, tmp_path: Path
) -> None:
    backup = audited.backup_to(tmp_path)
    head = audited.head
    audited.close()
    desk_path.write_bytes(desk_path.read_bytes()[:5000])
    wal_of(desk_path).write_bytes(b"left by a kill")
    kept = Store.restore(backup, desk_path, PASSPHRASE)

    assert kept is not None
    assert kept.stat().st_size == 5000
    assert wal_of(kept).read_bytes() == b"left by a kill"
    assert not wal_of(desk_path).exists()
    with Store.open(desk_path, PASSPHRASE) as restored:
        assert restored.head == head


def test_a_backup_can_be_brought_back_where_nothing_is(audited: Store, tmp_path: Path) -> None:
    backup, head = audited.backup_to(tmp_path), audited.head

    assert Store.restore(backup, tmp_path / "new laptop.qadesk", PASSPHRASE) is None
    with Store.open(tmp_path / "new laptop.qadesk", PASSPHRASE) as restored:
        assert restored.head == head


def test_a_new_passphrase_opens_the_same_desk_and_the_old_one_no_longer(audited: Store, desk_path: Path) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    with pytest.raises(UserError, match="That passphrase does not open"):
        audited.change_passphrase("not this", "amber kettle window forest")
    audited.change_passphrase(PASSPHRASE, "amber kettle window forest")
    revise(audited, "eha/C02/jo", "seen", graded("good"))
    head = audited.head
    audited.close()

    assert names_beside(desk_path) == [desk_path.name]
    with pytest.raises(UserError, match="That passphrase does not open"):
        Store.open(desk_path, PASSPHRASE)
    with Store.open(desk_path, "amber kettle window forest") as store:
        assert store.head == head
        assert store.check().ok


def test_a_passphrase_that_cannot_be_changed_leaves_the_desk_open_and_as_it_was(
    audited: Store, desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError("another program has it")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="The desk under the new passphrase was not made"):
        audited.change_passphrase(PASSPHRASE, "amber kettle window forest")
    monkeypatch.undo()
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    audited.close()

    assert names_beside(desk_path) == [desk_path.name]
    with Store.open(desk_path, PASSPHRASE) as store:
        assert store.head[0] == 5


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_their_owner_may_read_copies(audited: Store, tmp_path: Path) -> None:
    backup = audited.backup_to(tmp_path)
    shutil.copy(backup, tmp_path / "by hand.qadesk")
    audited.close()
    Store.restore(tmp_path / "by hand.qadesk", tmp_path / "restored.qadesk", PASSPHRASE)

    for path in (backup, tmp_path / "restored.qadesk"):
        assert path.stat().st_mode & 0o777 == 0o600
