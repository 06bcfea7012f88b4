"""The recovery key opens the desk whatever happens to the passphrase, and nothing but it does."""

from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.recovery.events import DeskRecovered, RecoveryKeyMade, RecoveryKeyWithdrawn
from qa_desk.store.files import part_of
from qa_desk.store.recovery import public_key_of, read_recovery_file, recovered_key, recovery_file_of
from qa_desk.store.store import Store
from tests.store.desks import CHEAP, PASSPHRASE

SECRET = bytes(range(20))
NEW = "amber kettle window forest"


@pytest.fixture
def keyed(store: Store) -> Store:
    """A desk with a recovery key."""
    make(store)
    return store


def make(store: Store, secret: bytes = SECRET) -> None:
    with store.writing("J. Marsh") as uow:
        uow.record(RecoveryKeyMade(public_key_of(secret, store.desk.id), 1))
    assert store.settle_recovery()


def recover(path: Path, secret: bytes = SECRET, new: str = NEW) -> Store:
    return Store.recover(path, secret, new, "R. Doyle", cost=CHEAP)


def test_the_code_opens_the_desk_under_a_new_passphrase_and_that_is_noted(keyed: Store) -> None:
    path = keyed.desk.path
    keyed.close()
    assert recovery_file_of(path).stat().st_mode & 0o777 == 0o600
    with pytest.raises(UserError, match="That recovery code does not open this desk"):
        recover(path, b"y" * 20)
    with recover(path) as store:
        with store.reading() as reading:
            last = list(reading.history.all())[-1]
        assert (last.kind, last.actor) == (DeskRecovered.kind, "R. Doyle")
        assert store.check().ok
    with pytest.raises(UserError, match="That passphrase does not open"):
        Store.open(path, PASSPHRASE)
    Store.open(path, NEW).close()
    recover(path, new=PASSPHRASE).close()


def test_whenever_the_passphrase_changes_the_same_code_goes_on(keyed: Store) -> None:
    keyed.change_passphrase(PASSPHRASE, NEW)
    path = keyed.desk.path
    assert list(read_recovery_file(recovery_file_of(path)).sealed) == [path.read_bytes()[:16].hex()]
    keyed.close()
    recover(path).close()


def test_a_file_that_is_gone_damaged_or_under_another_name_is_made_again(keyed: Store) -> None:
    path = keyed.desk.path
    keyed.close()
    recovery_file_of(path).write_bytes(b"QADR")
    moved = path.rename(path.with_name("Other name.qadesk"))
    Store.open(moved, PASSPHRASE).close()
    recover(moved).close()
    with pytest.raises(UserError, match="is damaged"):
        read_recovery_file(recovery_file_of(path))


def test_half_of_a_file_that_a_kill_left_is_cleared_beside_one_that_holds(keyed: Store) -> None:
    path = keyed.desk.path
    half = part_of(recovery_file_of(path))
    keyed.close()
    half.write_bytes(b"half")
    with Store.open(path, PASSPHRASE):
        assert not half.exists()


def test_every_bit_of_the_file_counts(keyed: Store) -> None:
    path = keyed.desk.path
    keyed.close()
    file = recovery_file_of(path)
    whole, desk = file.read_bytes(), path.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(UserError):
            recovered_key(file, desk[:16], SECRET)
    for cut in (0, 4, 6, 40, len(whole) - 1):
        file.write_bytes(whole[:cut])
        with pytest.raises(UserError, match="is damaged"):
            recovered_key(file, desk[:16], SECRET)
    assert path.read_bytes() == desk


def test_a_backup_has_its_own_file_that_still_opens_it(keyed: Store, tmp_path: Path) -> None:
    folder = tmp_path / "away"
    folder.mkdir()
    copy = keyed.backup_to(folder)
    keyed.change_passphrase(PASSPHRASE, NEW)
    path = keyed.desk.path
    keyed.close()
    recover(copy).close()
    with pytest.raises(UserError, match="as it was under another passphrase"):
        recovered_key(recovery_file_of(path), bytes(16), SECRET)


def test_a_backup_that_is_brought_back_brings_its_file_along(keyed: Store, tmp_path: Path) -> None:
    folder = tmp_path / "away"
    folder.mkdir()
    copy = keyed.backup_to(folder)
    keyed.change_passphrase(PASSPHRASE, NEW)
    path = keyed.desk.path
    keyed.close()
    Store.restore(copy, path, PASSPHRASE)
    recover(path).close()


def test_a_key_that_is_withdrawn_leaves_no_file_and_a_later_one_replaces_it(keyed: Store) -> None:
    path = keyed.desk.path
    with keyed.writing("J. Marsh") as uow:
        uow.record(RecoveryKeyWithdrawn())
    keyed.settle_recovery()
    assert not recovery_file_of(path).exists()
    keyed.change_passphrase(PASSPHRASE, NEW)
    assert not recovery_file_of(path).exists()
    make(keyed, b"z" * 20)
    assert keyed.check().ok
    keyed.close()
    with pytest.raises(UserError, match="does not open this desk"):
        recover(path)
    recover(path, b"z" * 20).close()


def test_the_key_of_the_desk_stands_in_no_file(keyed: Store, tmp_path: Path) -> None:
    with keyed._transactions.alone() as connection:
        secret = connection.key.secret
    keyed.backup_to(tmp_path)
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != keyed.desk.path:
            contents = path.read_bytes()
            assert secret not in contents
            assert secret.hex().encode() not in contents
            assert SECRET not in contents
