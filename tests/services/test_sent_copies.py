"""The copies that a desk keeps of what it sent: sealed to itself, the same body, and only the newest of each audit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.exchange.sealing import PackageKind, unseal
from qa_desk.proofs.exchange import CHAIR, JO, Exchange, packed_desks
from qa_desk.proofs.packages.forging import keys_of
from qa_desk.store.sent_copies import KEPT
from qa_desk.store.store import Store
from tests import graded_audit

OLD_FILES = Path(__file__).parents[1] / "old_files"


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and an auditor with a graded case; both desks are whole at the end."""
    with packed_desks(tmp_path, JO) as made:
        made.grade(JO, 1)
        yield made
        assert made.desks[JO].store.check().ok


def body_of(path: Path, store: Store) -> bytes:
    """What a file holds, for whoever it is sealed to."""
    return unseal(path.read_bytes(), PackageKind.RETURN, (keys_of(store),), path.name).body()


def test_the_copy_opens_with_the_own_key_and_is_what_was_sent_byte_for_byte(exchange: Exchange) -> None:
    sent, saved = exchange.seal(JO), exchange.folder / "copy.qareturn"
    told = exchange.of(JO).sending.save_copy(exchange.audit, saved)
    assert (told.copy.version, told.returns, told.path) == (1, 1, saved)
    own, chair = exchange.desks[JO].store, exchange.desks[CHAIR].store
    assert body_of(saved, own) == body_of(sent, chair)
    with pytest.raises(UserError, match="sealed to another chair"):
        body_of(saved, chair)
    exchange.grade(JO, 2)
    assert body_of(saved, own) == body_of(sent, chair)


def test_a_copy_is_no_return_and_is_not_asked_for_again(exchange: Exchange) -> None:
    exchange.seal(JO)
    saved = exchange.folder / "copy.qareturn"
    exchange.of(JO).sending.save_copy(exchange.audit, saved)
    (seen,) = exchange.of(JO).receiving.preview([saved])
    assert "This is the copy that this desk keeps of a return it sent." in str(seen.refused)
    assert exchange.of(JO).unread.note([seen]).files == ()


def test_the_newest_are_kept_and_a_restored_desk_still_opens_them(exchange: Exchange, tmp_path: Path) -> None:
    sent = [exchange.seal(JO) for _ in range(KEPT + 1)]
    sending = exchange.of(JO).sending
    assert [one.version for one in sending.copies(exchange.audit)] == list(range(2, KEPT + 2))
    path = tmp_path / "copy.qareturn"
    with pytest.raises(UserError, match="keeps no copy of such a return"):
        sending.save_copy(exchange.audit, path, 1)
    assert not path.exists()
    exchange.desks["again"] = exchange.desks[JO].copied(tmp_path / "again.qadesk")
    exchange.of("again").sending.save_copy(exchange.audit, path, 3)
    assert body_of(path, exchange.desks[JO].store) == body_of(sent[2], exchange.desks[CHAIR].store)


def test_a_copy_of_another_file_is_found(exchange: Exchange) -> None:
    exchange.seal(JO)
    store = exchange.desks[JO].store
    with store.writing(JO) as uow:
        (copy,) = uow.sent_copies.of_audit(exchange.audit)
        uow._connection.run("UPDATE sent_copy SET sha256 = 'another'")
    found = store.check().counts
    assert found.problem == "D66 Copy of another file (sent_copy 1)"
    with store.writing(JO) as uow:
        uow._connection.run("UPDATE sent_copy SET sha256 = ?", (copy.sha256,))


def test_a_file_that_could_not_be_made_leaves_no_copy(exchange: Exchange) -> None:
    with pytest.raises(UserError):
        exchange.of(JO).sending.seal(exchange.audit, exchange.folder / "no folder" / "x.qareturn")
    assert exchange.of(JO).sending.copies(exchange.audit) == ()
    exchange.seal(JO)
    assert [one.version for one in exchange.of(JO).sending.copies(exchange.audit)] == [1]


def test_a_desk_of_an_older_form_gets_a_place_for_copies(tmp_path: Path) -> None:
    path = tmp_path / "old.qadesk"
    path.write_bytes((OLD_FILES / "schema-3.qadesk").read_bytes())
    with Store.open(path, graded_audit.PASSPHRASE) as store, store.reading() as reading:
        assert reading.sent_copies.of_audit("any") == ()
