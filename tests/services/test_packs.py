"""Packs: who gets one, what is in it, and opening the second with no answer lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.audit import Subject
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.events import ReturnsAllocated, ReturnsWithdrawn, SubjectsAdded
from qa_desk.domain.progress import Progress
from qa_desk.proofs.exchange import CHAIR, JO, LEE, Exchange


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A chair and two auditors; only the first is enrolled."""
    with Exchange(tmp_path) as made:
        made.enrol(JO)
        yield made


def issued(exchange: Exchange, *auditors: str) -> Path:
    (file,) = exchange.chair.packs.issue(exchange.audit, exchange.folder, None, auditors or None).files
    return file.path


def test_a_pack_holds_one_auditors_cases_and_nobody_elses_name(exchange: Exchange) -> None:
    told = exchange.chair.packs.issue(exchange.audit, exchange.folder)
    (file,) = told.files

    assert (file.auditor.name, file.subjects, file.number) == (JO, 3, 1)
    assert [one.name for one in told.not_enrolled] == [LEE]
    assert file.path.name == f"Core groups 2026 - {JO}.qapack"
    preview = exchange.of(JO).packs.preview(file.path)
    assert (preview.sender, preview.known_sender, set(preview.added)) == (CHAIR, False, {"C01", "C02", "C03"})
    assert preview.added == exchange.chair.allocation.order_for(exchange.audit, "j")
    assert preview.sender_words == exchange.chair.enrolment.own_card().words
    assert [one.name for one in preview.audit.auditors] == [JO]
    with pytest.raises(UserError, match=r"The six words of P\. Nair are not confirmed"):
        exchange.of(JO).packs.open(file.path, "able acorn actor")
    exchange.of(JO).packs.open(file.path, preview.sender_words.upper())
    again = exchange.of(JO).packs.preview(file.path)
    assert again.known_sender and again.note == "You have opened this pack before. Nothing will change."
    head = exchange.of(JO).desk.head
    exchange.of(JO).packs.open(file.path)
    assert exchange.of(JO).desk.head == head
    assert exchange.desks[JO].store.check().ok and exchange.desks[CHAIR].store.check().ok


def test_a_second_pack_adds_and_withdraws_cases_and_loses_no_answer(exchange: Exchange) -> None:
    exchange.open_pack(JO, issued(exchange))
    jo = exchange.of(JO)
    jo.returns.open(exchange.return_id(JO, 1)).revise("seen", Answer("met"))
    jo.returns.open(exchange.return_id(JO, 2)).revise("seen", Answer("met"))
    with exchange.desks[CHAIR].store.writing(CHAIR) as uow:
        uow.record(SubjectsAdded(exchange.audit, (Subject("C04"),)))
        uow.record(ReturnsAllocated(exchange.audit, "j", ("C04",)))
        uow.record(ReturnsWithdrawn(exchange.audit, "j", ("C02",), "Somebody else's now"))
    second = issued(exchange)

    preview = jo.packs.preview(second)
    assert (preview.number, preview.added, preview.withdrawn, preview.answers_kept) == (2, ("C04",), ("C02",), 2)
    assert preview.note == (
        "This pack was replaced on 7 July. Your 2 answers are safe and will move to the new pack. "
        "1 case is not asked of you any more: C02."
    )
    jo.packs.open(second)
    with exchange.desks[JO].store.reading() as reading:
        states = {one.subject: one.state for one in reading.returns.of_auditor("j")}
        assert reading.answers.of_return(exchange.return_id(JO, 2)) == {"seen": Answer("met")}
    assert states == {
        "C01": ReturnState.DRAFT,
        "C02": ReturnState.WITHDRAWN,
        "C03": ReturnState.DRAFT,
        "C04": ReturnState.DRAFT,
    }
    assert exchange.desks[JO].store.check().ok


def test_an_older_pack_does_not_come_after_a_newer_one(exchange: Exchange) -> None:
    first, second = issued(exchange), issued(exchange)
    exchange.open_pack(JO, second)
    with pytest.raises(UserError, match="You have opened a newer pack than this one"):
        exchange.of(JO).packs.open(first)


def test_a_pack_with_a_newer_form_takes_the_answers_along(exchange: Exchange) -> None:
    exchange.open_pack(JO, issued(exchange))
    exchange.grade(JO, 1)
    edition = exchange.new_edition()
    mapping = exchange.chair.moves.proposal(exchange.audit, edition).sure
    exchange.chair.moves.move(exchange.audit, edition, mapping, "A newer form")
    second, jo = issued(exchange), exchange.of(JO)

    assert "except question 2 (was there a plan?), which was removed" in jo.packs.preview(second).note
    jo.packs.open(second)
    session = jo.returns.open(exchange.return_id(JO, 1))
    assert session.form.template.edition == "2" and session.form.kept("seen") == Answer("met")
    assert exchange.desks[JO].store.check().ok
    if session.agency_return.may_be_edited:
        session.sign_off()
    (file,) = exchange.chair.receiving.take_in([exchange.seal(JO)]).files
    assert file.refused is None
    assert exchange.desks[CHAIR].store.check().ok


def test_a_pack_is_not_mixed_with_an_audit_of_the_same_name(exchange: Exchange) -> None:
    path = issued(exchange)
    other = exchange.of(LEE)
    exchange.enrol(LEE, JO)
    for_lee = exchange.chair.packs.issue(exchange.audit, exchange.folder).files[1].path
    other.audits.set_up(exchange.chair.audits.get(exchange.audit))
    with pytest.raises(UserError, match="that this pack did not bring"):
        other.packs.preview(for_lee)
    with pytest.raises(UserError, match="sealed to another device"):
        other.packs.preview(path)


def test_stopping_leaves_no_pack_behind(exchange: Exchange) -> None:
    def stop(done: int, total: int, text: str) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        exchange.chair.packs.issue(exchange.audit, exchange.folder, Progress(stop))
    assert list(exchange.folder.glob("*.qapack")) == []
    assert exchange.chair.packs.lines(exchange.audit)[0].last_number == 0
