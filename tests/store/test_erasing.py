"""What is erased is nowhere in the file, the chain holds, and a gap that no erasure names is damage."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.domain.retention.tombstone import Tombstone, digest_of
from qa_desk.store.engine import PAGE_SIZE, DeskConnection
from qa_desk.store.files import wal_of
from qa_desk.store.keys import HEADER_SIZE
from qa_desk.store.opening import unlock
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, graded, revise, set_up, sign_off

RESERVE = 80
"""Bytes at the end of each page: 16 that the page begins its encryption with, and 64 that seal it."""
CANARIES = ("heron-canary-one", "heron-canary-two")


def erase(store: Store, subject: str, audit: str = "eha") -> int:
    """Erase as the service does, without asking whether it may be."""
    with store.writing("chair") as uow:
        lost = uow.erase(ErasureCarriedOut(audit, subject, "decision 7", "Data protection", ()), Progress())
    store.leave_no_trace()
    return lost


def every_byte(path: Path) -> bytes:
    """Every page of a closed desk with its encryption taken off, whatever SQLite thinks of what is on it."""
    key, pages = unlock(path, PASSPHRASE), path.read_bytes()
    assert not wal_of(path).exists()
    plain = bytearray()
    for start in range(0, len(pages), PAGE_SIZE):
        page = pages[start : start + PAGE_SIZE]
        cipher = Cipher(algorithms.AES256(key.secret), modes.CBC(page[-RESERVE : -RESERVE + 16])).decryptor()
        plain += cipher.update(page[0 if start else HEADER_SIZE : -RESERVE])
    return bytes(plain)


@contextmanager
def tampered(path: Path) -> Iterator[DeskConnection]:
    """The file of a closed desk as somebody with its passphrase may change it."""
    connection = DeskConnection(path, unlock(path, PASSPHRASE))
    try:
        connection.run("DROP TRIGGER IF EXISTS event_is_never_changed")
        yield connection
    finally:
        connection.close()


@pytest.fixture
def desk(desk_path: Path) -> Iterator[Store]:
    with a_desk(desk_path) as store:
        first, second, _ = set_up(store)
        revise(store, first, "seen", graded("good", CANARIES[0]))
        revise(store, first, "plan", graded("good", CANARIES[1]), graded("good", CANARIES[0]))
        revise(store, second, "seen", graded("good", "as poor as with C01, the sibling"))
        sign_off(store, first, ("seen", "good"), ("plan", "good"))
        sign_off(store, second, ("seen", "good"))
        yield store


def test_nothing_of_an_erased_case_is_anywhere_in_the_file(desk: Store, desk_path: Path) -> None:
    head = desk.head
    assert erase(desk, "C01") == 6
    with desk.reading() as reading:
        assert [one.code for one in reading.audits.subjects("eha")] == ["C02", "C03"]
        notes = [one.body for one in reading.history.all() if "the sibling" in one.body]
        assert reading.retention.erased_subjects("eha") == {"C01"}
    assert len(notes) == 1
    assert "with [erased], the sibling" in notes[0]
    assert desk.head[0] == head[0] + 1
    assert desk.check().ok
    desk.close()
    found = every_byte(desk_path)
    assert b"[erased], the sibling" in found, "the pages were not read"
    assert not any(canary.encode() in found for canary in CANARIES)
    Store.open(desk_path, PASSPHRASE).close()


def test_more_may_be_erased_later_and_an_audit_leaves_its_title(desk: Store, desk_path: Path) -> None:
    erase(desk, "C01")
    erase(desk, "C02")
    assert desk.check().ok
    erase(desk, "")
    with desk.reading() as reading:
        audit = reading.audits.get("eha")
        assert (audit.title, audit.auditors, audit.lead) == ("Early help, term one", (), "")
        assert reading.audits.subjects("eha") == ()
    assert desk.check().ok
    desk.close()
    assert b"the sibling" not in every_byte(desk_path)


def test_another_audit_keeps_its_cases_of_the_same_code(desk: Store) -> None:
    (other, *_) = set_up(desk, audit="other")
    revise(desk, other, "seen", graded("good", "kept"))
    erase(desk, "C01")
    with desk.reading() as reading:
        assert [one.code for one in reading.audits.subjects("other")] == ["C01", "C02", "C03"]
        assert len(reading.history.of_return(other)) == 1


def test_the_journal_is_guarded_again_afterwards(desk: Store) -> None:
    erase(desk, "C01")
    connection = desk._transactions.connection
    for change in ("UPDATE event SET body = '{}' WHERE sequence = 1", "DELETE FROM event WHERE sequence = 1"):
        with pytest.raises(sqlcipher.IntegrityError, match="append-only"):
            connection.run(change)


def test_an_erasure_that_cannot_be_whole_changes_nothing(desk: Store) -> None:
    before = desk.head
    with pytest.raises(UserError), desk.writing("chair") as uow:
        uow.erase(ErasureCarriedOut("eha", "C01", "decision 7", "Data protection", ()), Progress())
        raise UserError("The disk is full.")
    assert desk.head == before
    assert desk.check().ok
    with pytest.raises(sqlcipher.IntegrityError, match="append-only"):
        desk._transactions.connection.run("UPDATE event SET body = '{}' WHERE sequence = 1")


@pytest.mark.parametrize("by", [3, 99])
def test_words_that_no_erasure_took_out_are_found_missing(desk: Store, desk_path: Path, by: int) -> None:
    desk.close()
    with tampered(desk_path) as connection:
        body = connection.value("SELECT body FROM event WHERE sequence = 5")
        connection.run("UPDATE event SET body = ? WHERE sequence = 5", (Tombstone(by, digest_of(body)).text,))
    with pytest.raises(UserError, match="history"):
        Store.open(desk_path, PASSPHRASE)


def test_a_tombstone_that_was_changed_or_undone_is_found(desk: Store, desk_path: Path) -> None:
    erase(desk, "C01")
    desk.close()
    original = '{"audit":"eha","auditor":"jo","subjects":["C01","C02","C03"]}'
    with tampered(desk_path) as connection:
        stood = connection.value("SELECT body FROM event WHERE sequence = 4")
    for body in (stood.replace("C03", "C04"), original, '{"erased_by":"x"}'):
        with tampered(desk_path) as connection:
            connection.run("UPDATE event SET body = ? WHERE sequence = 4", (body,))
        with pytest.raises(UserError, match="history"):
            Store.open(desk_path, PASSPHRASE)
