"""What is taken from a workbook that came back, and what is not."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer, Attendance, DatePair, EvidenceReference, Rows, Standing
from qa_desk.domain.events import AnswerRevised, ReturnSignedOff
from qa_desk.domain.template import AttendanceMark
from qa_desk.domain.workbooks.events import WorkbookTakenIn
from qa_desk.domain.workbooks.report import Outcome
from qa_desk.services import Services
from tests.workbook_returns import (
    CHAIR,
    COMPLETE,
    HEALTH,
    answer,
    cell_at,
    filled,
    issued,
    note,
    of,
    seen,
    workbook_desk,
)

FORMULA_TEXT = "=1+1 is what the family said"
KINDS: dict[tuple[str, str], Any] = {
    answer("share"): 2.5,
    answer("who", "choice:gp"): "yes",
    answer("sent_out", "start"): "6 March 2026",
    answer("sent_out", "done"): date(2026, 3, 9),
    note("seen"): FORMULA_TEXT,
    ("C01 | seen", "Where you saw it"): "minutes 9 April, p2\nfront sheet",
    ("C01 | meetings | 1", "On which day?"): date(2026, 4, 1),
    ("C01 | meetings | 1", "How?"): "by call",
    ("C01 | meetings | 1", "Topics"): "Risk; plan",
}
"""An answer of every other kind."""
SPOILED: dict[tuple[str, str], Any] = {
    answer("seen"): "Mostly",
    answer("fathers"): "Met",
    answer("children"): "=1+1",
    answer("started_on"): "31 February 2026",
    answer("in_time"): date(2030, 1, 1),
    answer("share"): "lots",
}
"""Answers of which none can be taken."""


def answers_of(services: Services, audit: str, case: str = "C01") -> dict[str, Answer]:
    """What the desk has for one case."""
    return services.returns.open(f"{audit}/{case}/hv").form.answers()


def test_every_kind_of_answer_is_taken_as_it_was_meant(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)

        def as_words(book: Workbook) -> None:
            cell_at(book, *note("seen")).data_type = "s"

        taken = services.workbooks.take_in(seen(services, filled(path, COMPLETE | KINDS, as_words)))

        assert taken.report.counts == {Outcome.ACCEPTED: len(COMPLETE | KINDS)}
        kept = answers_of(services, audit)
        sources = (EvidenceReference("minutes 9 April, p2"), EvidenceReference("front sheet"))
        assert kept["seen"] == Answer("met", note=FORMULA_TEXT, evidence=sources)
        assert kept["fathers"] == Answer(standing=Standing.NOT_APPLICABLE, reason="No second parent")
        assert (kept["children"].value, kept["share"].value) == (2, Decimal("2.5"))
        assert kept["kind"].value == "first"
        assert kept["who"].value == ("gp",)
        assert kept["in_time"].value == DatePair(None, date(2026, 3, 13))
        assert kept["sent_out"].value == DatePair(date(2026, 3, 6), date(2026, 3, 9))
        marks = (("social_worker", AttendanceMark.ATTENDED), ("police", AttendanceMark.SENT_REPORT))
        assert kept["who_came"].value == Attendance(marks)
        rows = kept["meetings"].value
        assert isinstance(rows, Rows)
        assert dict(rows.rows[0].cells) == {"held_on": date(2026, 4, 1), "how": "call", "topics": ("risk", "plan")}


def test_a_return_is_signed_off_as_the_auditors_own(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        services.workbooks.take_in(seen(services, filled(issued(services, audit, tmp_path), COMPLETE)))

        session = services.returns.open(f"{audit}/C01/hv")
        assert session.agency_return.state is ReturnState.SIGNED_OFF
        assert session.agency_return.worked_with_family is False
        with store.reading() as reading:
            mine = list(reading.history.of_return(session.agency_return.id))
            [back] = [one for one in reading.history.of_audit(audit) if isinstance(one.event, WorkbookTakenIn)]
        said = [one for one in mine if isinstance(one.event, AnswerRevised | ReturnSignedOff)]
        assert {one.actor for one in said} == {HEALTH}
        assert isinstance(back.event, WorkbookTakenIn)
        assert (back.event.by, back.event.signed) == (CHAIR, (("C01", "H. Visitor", date(2026, 7, 1)),))


def test_the_same_workbook_twice_changes_nothing_however_it_was_saved(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        first = filled(issued(services, audit, tmp_path), COMPLETE)
        services.workbooks.take_in(seen(services, first))
        before = store.head
        for path in (first, filled(first, {})):
            report = services.workbooks.take_in(seen(services, path)).report
            assert report.counts == {Outcome.UNCHANGED: len(COMPLETE)}
            assert report.changes == ()

        assert store.head == before


def test_a_second_version_brings_what_is_new_and_the_first_one_brings_nothing_back(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        first = filled(path, {answer("seen"): "Partly met", answer("children"): 2})
        second = filled(path, {answer("seen"): "Met", answer("children"): 2})
        for version in (first, second, first):
            services.workbooks.take_in(seen(services, version))

        assert answers_of(services, audit)["seen"].value == "met"
        untouched = services.workbooks.take_in(seen(services, path)).report
        assert untouched.changes == ()
        assert answers_of(services, audit)["seen"].value == "met"


def test_what_changed_on_the_desk_since_is_kept_and_both_are_shown(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        services.returns.open(f"{audit}/C01/hv").revise("seen", Answer("not_met", note="Nobody saw her."))
        report = services.workbooks.take_in(
            seen(services, filled(path, {answer("seen"): "Met", answer("children"): 3}))
        ).report

        [conflict] = of(report, Outcome.CHANGED_SINCE)
        assert (conflict.in_workbook, conflict.on_desk) == ("Met", "Not met")
        assert [cell.question for cell in of(report, Outcome.ACCEPTED)] == ["children"]
        assert answers_of(services, audit)["seen"].value == "not_met"


def test_answers_that_are_there_already_go_out_with_it_and_can_be_emptied(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        session = services.returns.open(f"{audit}/C01/hv")
        session.revise("seen", Answer("not_met", note="Seen late."))
        session.revise("children", Answer(2))
        path = issued(services, audit, tmp_path)
        book = load_workbook(path)
        assert cell_at(book, *answer("seen")).value == "Not met"
        report = services.workbooks.take_in(seen(services, filled(path, {answer("children"): None}))).report

        [emptied] = of(report, Outcome.ACCEPTED)
        assert (emptied.in_workbook, emptied.on_desk) == ("", "2")
        assert set(answers_of(services, audit)) == {"seen"}


def test_an_incomplete_return_stays_a_draft_and_says_what_is_missing(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        partly = {key: value for key, value in COMPLETE.items() if key != answer("children")}
        report = services.workbooks.take_in(seen(services, filled(issued(services, audit, tmp_path), partly))).report

        first = report.cases[0]
        assert (first.standing, first.missing) == ("Stays a draft", ("Answer question 5: how many children?",))
        assert len(of(report, Outcome.INCOMPLETE)) == 2
        assert services.returns.open(f"{audit}/C01/hv").agency_return.state is ReturnState.DRAFT


def test_a_return_by_somebody_who_worked_with_the_family_waits_for_the_chair(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        worked = COMPLETE | {answer("whole", "family"): "Yes"}
        report = services.workbooks.take_in(seen(services, filled(issued(services, audit, tmp_path), worked))).report

        assert report.cases[0].standing == "Stays a draft"
        assert "worked with this family, so the chair decides" in report.cases[0].missing[0]
        assert services.returns.open(f"{audit}/C01/hv").agency_return.worked_with_family is True


def test_a_child_that_is_not_known_is_a_result_of_its_own(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        told = {
            answer("whole", "not_known"): "Not known to us",
            answer("whole", "known_reason"): "Searched by name and address",
            answer("whole", "signed_by"): "H. Visitor",
        }
        both = {answer("whole", "not_known", case="C02"): "Not known to us", answer("seen", case="C02"): "Met"}
        back = filled(issued(services, audit, tmp_path), told | both)
        report = services.workbooks.take_in(seen(services, back)).report

        one = services.returns.open(f"{audit}/C01/hv").agency_return
        assert (one.state, one.reason) == (ReturnState.NOT_KNOWN, "Searched by name and address")
        assert [cell.subject for cell in of(report, Outcome.WRONG)] == ["C02"]
        assert services.returns.open(f"{audit}/C02/hv").agency_return.state is ReturnState.DRAFT
        assert seen(services, back).report.changes == ()


def test_nothing_that_cannot_be_taken_is_passed_over(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def spoiled(book: Workbook) -> None:
            cell_at(book, "C01 | fathers", "Question").value = "Were fathers asked?"
            sheet = book["C01"]
            sheet["L5"] = "Please call me"
            sheet.append(["", "Another question?", "Yes", "", "", "", "", "C01 | another"])
            book[book.sheetnames[-2]].delete_rows(3)
            extra = book.create_sheet("Notes")
            extra["A1"] = "From my notebook"

        report = seen(services, filled(issued(services, audit, tmp_path), SPOILED, spoiled)).report

        assert report.changes == ()
        reasons = {(cell.outcome, cell.question or cell.in_workbook): cell.reason for cell in report.cells}
        assert reasons[Outcome.WRONG, "seen"].startswith("“Mostly” is not one of the words offered: Met, ")
        assert reasons[Outcome.WORDING, "fathers"] == "“Were fathers included?” was changed to “Were fathers asked?”."
        assert reasons[Outcome.FORMULA, "children"] == "A formula is never worked out here. Type what it comes to."
        assert "must be a real date" in reasons[Outcome.WRONG, "started_on"]
        assert "1 January 2030 is in the future" in reasons[Outcome.WRONG, "in_time"]
        assert reasons[Outcome.WRONG, "share"] == "“lots” must be a number, like 2.5."
        assert (Outcome.OUTSIDE, "Please call me") in reasons
        assert (Outcome.OUTSIDE, "From my notebook") in reasons
        assert (Outcome.UNKNOWN_ROW, "Another question? | Yes | C01 | another") in reasons
        assert len(of(report, Outcome.MISSING)) == 1


def test_a_signed_off_return_takes_nothing_more(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        services.workbooks.take_in(seen(services, filled(path, COMPLETE)))
        report = services.workbooks.take_in(seen(services, filled(path, COMPLETE | {answer("children"): 9}))).report

        [closed] = of(report, Outcome.CLOSED)
        assert closed.question == "children"
        assert "is signed off" in closed.reason
        assert answers_of(services, audit)["children"].value == 2


def test_the_same_answer_typed_on_the_desk_meanwhile_is_no_conflict(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        services.returns.open(f"{audit}/C01/hv").revise("seen", Answer("met", note="Seen alone."))
        report = seen(services, filled(path, {answer("seen"): "Met", note("seen"): "Seen twice."})).report

        assert [cell.in_workbook for cell in of(report, Outcome.UNCHANGED)] == ["Met"]
        assert [cell.in_workbook for cell in of(report, Outcome.CHANGED_SINCE)] == ["Seen twice."]


def test_two_answers_to_one_question_are_trusted_in_neither_place(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def copied(book: Workbook) -> None:
            copy = book.copy_worksheet(book["C01"])
            copy["C4"] = "Not met"

        report = seen(services, filled(issued(services, audit, tmp_path), {answer("seen"): "Met"}, copied)).report

        assert {cell.in_workbook for cell in of(report, Outcome.TWICE)} == {"Met", "Not met"}
        assert report.changes == ()
