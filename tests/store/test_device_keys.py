"""The keys of a device stay in its desk, and a restored desk is another device that still opens what came before."""

from pathlib import Path

from qa_desk.store.store import Store
from tests import graded_audit
from tests.store.desks import PASSPHRASE

OLD_FILES = Path(__file__).parents[1] / "old_files"


def own(store: Store) -> tuple[bytes, bytes] | None:
    with store.reading() as reading:
        return reading.device_keys.own()


def every(store: Store) -> list[tuple[bytes, bytes]]:
    with store.reading() as reading:
        return reading.device_keys.every()


def test_a_restored_desk_makes_new_keys_and_keeps_the_earlier_ones(store: Store, tmp_path: Path) -> None:
    assert own(store) is None
    with store.writing("chair") as uow:
        uow.device_keys.keep(b"s" * 32, b"o" * 32)
    assert own(store) == (b"s" * 32, b"o" * 32)
    path = tmp_path / "again.qadesk"
    Store.restore(store.backup_to(tmp_path), path, PASSPHRASE)

    with Store.open(path, PASSPHRASE) as again:
        assert own(again) is None
        with again.writing("chair") as uow:
            uow.device_keys.keep(b"n" * 32, b"w" * 32)
        assert every(again) == [(b"n" * 32, b"w" * 32), (b"s" * 32, b"o" * 32)]
        assert again.check().ok


def test_a_desk_of_an_older_form_gets_a_place_for_keys(tmp_path: Path) -> None:
    path = tmp_path / "old.qadesk"
    path.write_bytes((OLD_FILES / "schema-2.qadesk").read_bytes())
    with Store.open(path, graded_audit.PASSPHRASE) as store:
        with store.writing("chair") as uow:
            uow.device_keys.keep(b"s" * 32, b"o" * 32)
        assert own(store) == (b"s" * 32, b"o" * 32)
