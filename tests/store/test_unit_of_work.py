"""Transactions: all or none, one at a time, nothing frozen."""

import threading

import pytest

from qa_desk.domain.answers import BLANK
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised, ReturnSignedOff
from qa_desk.store.projected_tables import UnknownReferenceError
from qa_desk.store.store import Store
from tests.store.desks import graded, revise, set_up


def test_what_was_recorded_is_there_at_once_and_told(audited: Store) -> None:
    recorded = revise(audited, "eha/C01/jo", "seen", graded("good"))

    assert audited.head[0] == recorded.sequence == 5
    assert recorded.actor == "jo"
    assert recorded.recorded_at.endswith("+00:00")
    with audited.reading() as reading:
        assert reading.history.of_return("eha/C01/jo") == [recorded]
        assert reading.answers.of_return("eha/C01/jo") == {"seen": graded("good")}


def test_an_exception_takes_everything_of_its_block_back(audited: Store) -> None:
    head = audited.head
    with pytest.raises(RuntimeError), audited.writing("jo") as uow:
        uow.record(AnswerRevised("eha/C01/jo", "seen", BLANK, graded("good"), (("seen", "good"),)))
        raise RuntimeError
    assert audited.head == head
    with audited.reading() as reading:
        assert reading.answers.of_return("eha/C01/jo") == {}
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    assert audited.check().ok


def test_an_event_about_nothing_is_refused_whole(audited: Store) -> None:
    head = audited.head
    with pytest.raises(UnknownReferenceError):
        revise(audited, "eha/C99/jo", "seen", graded("good"))
    with pytest.raises(UnknownReferenceError), audited.writing("jo") as uow:
        uow.record(ReturnSignedOff("eha/C99/jo", (), ()))
    assert audited.head == head


def test_writing_inside_writing_is_an_error_and_not_a_frozen_window(audited: Store) -> None:
    with audited.writing("jo") as uow:
        uow.record(AnswerRevised("eha/C01/jo", "seen", BLANK, graded("good"), (("seen", "good"),)))
        with pytest.raises(RuntimeError, match="inside a reading or a writing block"), audited.writing("jo"):
            pass
        with audited.reading() as reading:
            assert reading.answers.of_return("eha/C01/jo") == {"seen": graded("good")}
    with audited.reading() as reading, audited.reading() as inner:
        assert inner.answers.of_return("eha/C01/jo") == reading.answers.of_return("eha/C01/jo")
        with pytest.raises(RuntimeError), audited.writing("jo"):
            pass


def test_a_long_read_on_another_thread_sees_one_moment(audited: Store) -> None:
    begun, seen = threading.Event(), []
    for number in range(5):
        revise(audited, "eha/C01/jo", f"question_{number}", graded("good"))

    def export() -> None:
        with audited.reading() as reading:
            answers = reading.answers.of_audit("eha")
            seen.append(next(answers))
            begun.set()
            seen.extend(answers)

    thread = threading.Thread(target=export)
    thread.start()
    begun.wait()
    revise(audited, "eha/C01/jo", "question_9", graded("good"))
    thread.join()

    assert len(seen) == 5


def test_threads_that_write_and_read_at_once_lose_nothing(audited: Store) -> None:
    returns = ["eha/C01/jo", "eha/C02/jo", "eha/C03/jo"]
    problems: list[BaseException] = []

    def work(agency_return: str) -> None:
        try:
            for number in range(30):
                revise(audited, agency_return, f"question_{number}", graded("good"))
                with audited.reading() as reading:
                    assert len(reading.answers.of_return(agency_return)) == number + 1
                audited.settle()
        except BaseException as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(one,)) for one in returns]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert problems == []
    assert audited.head[0] == 4 + 90
    assert audited.check().ok


def test_reading_never_keeps_what_was_changed_by_mistake(audited: Store) -> None:
    with audited.reading() as reading:
        reading.places.keep("eha/C01/jo", "seen", 3)
    with audited.reading() as reading:
        assert reading.places.get() is None


def test_the_journal_takes_no_change_by_any_statement(audited: Store) -> None:
    revise(audited, "eha/C01/jo", "seen", graded("good"))
    connection = audited._transactions.connection
    columns = "sequence, id, device, device_sequence, recorded_at, actor, kind, entity, body, previous, hash"
    for statement in (
        "UPDATE event SET actor = 'someone else'",
        "DELETE FROM event",
        "DELETE FROM event WHERE sequence = 5",
        f"INSERT OR REPLACE INTO event SELECT {columns.replace('actor', chr(39) + 'x' + chr(39))} FROM event",
        f"REPLACE INTO event SELECT {columns} FROM event WHERE sequence = 2",
        "INSERT INTO event SELECT * FROM event WHERE true ON CONFLICT (sequence) DO UPDATE SET actor = 'x'",
    ):
        with pytest.raises(Exception, match="append-only"):
            connection.run(statement)
    assert audited.check().ok


def test_types_are_held_to(audited: Store) -> None:
    for statement in (
        "UPDATE answer SET flagged = 2",
        "UPDATE agency_return SET state = 'lost'",
        "UPDATE agency_return SET audit_key = 'two'",
        "UPDATE agency_return SET subject_key = 999",
    ):
        revise(audited, "eha/C01/jo", "seen", graded("good"))
        with pytest.raises(Exception, match=r"constraint|cannot store"):
            audited._transactions.connection.run(statement)


def test_what_is_not_there_is_said_in_words(audited: Store) -> None:
    with audited.reading() as reading:
        with pytest.raises(UserError, match="no audit called jtai"):
            reading.audits.get("jtai")
        with pytest.raises(UserError, match="no return eha/C99/jo"):
            reading.returns.get("eha/C99/jo")
        with pytest.raises(UserError, match="no case C99"):
            reading.audits.subject("eha", "C99")


def test_setting_up_is_in_one_piece(store: Store) -> None:
    set_up(store)
    with store.reading() as reading:
        kinds = [one.event.kind for one in reading.history.of_audit("eha")]
        assert kinds == ["audit.set_up", "audit.subjects_added", "return.allocated"]
        assert [entry.sequence for entry in reading.history.all()] == [1, 2, 3, 4]
