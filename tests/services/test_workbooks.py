"""Workbooks go out as files, come back from another program, and are taken in whole or told about."""

import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer, Attendance, DatePair, EvidenceReference, Rows, Standing
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.events import AnswerRevised, ReturnSignedOff
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import AttendanceMark
from qa_desk.domain.workbooks.events import WorkbookTakenIn
from qa_desk.domain.workbooks.issued import Layout
from qa_desk.domain.workbooks.report import Outcome
from qa_desk.services import Services
from qa_desk.store.store import Store
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


def answers_of(services: Services, audit: str, case: str = "C01") -> dict[str, Answer]:
    """What the desk has for one case."""
    return services.returns.open(f"{audit}/{case}/hv").form.answers()


def history(store: Store, audit: str) -> list[str]:
    """The kinds of events of an audit, in order."""
    with store.reading() as reading:
        return [one.event.kind for one in reading.history.of_audit(audit)]


def test_a_whole_return_by_workbook_is_signed_off_as_the_auditors_own(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        path = issued(services, audit, tmp_path)
        kinds = {
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

        def as_words(book: Workbook) -> None:
            cell_at(book, *note("seen")).data_type = "s"

        taken = services.workbooks.take_in(seen(services, filled(path, COMPLETE | kinds, as_words)))

        assert taken.report.counts == {Outcome.ACCEPTED: len(COMPLETE | kinds)}
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


def test_sorted_rows_moved_sheets_and_other_widths_make_no_difference(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def shaken(book: Workbook) -> None:
            book.move_sheet("C02", -1)
            book.move_sheet("Read this first", 3)
            sheet = book["C01"]
            rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
            for place, row in enumerate(reversed(rows), 1):
                for column, value in enumerate(row, 1):
                    sheet.cell(place, column).value = value
            sheet.title = "My first case"
            sheet.column_dimensions["A"].width = 40

        back = filled(issued(services, audit, tmp_path), COMPLETE, shaken)
        report = services.workbooks.take_in(seen(services, back)).report

        assert report.counts == {Outcome.ACCEPTED: len(COMPLETE)}
        assert report.cases[0].standing == "Signed off"


def test_nothing_that_cannot_be_taken_is_passed_over(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def spoiled(book: Workbook) -> None:
            cell_at(book, "C01 | fathers", "Question").value = "Were fathers asked?"
            sheet = book["C01"]
            sheet["L5"] = "Please call me"
            sheet.append(["", "Another question?", "Yes", "", "", "", "", "C01 | another"])
            book["5 Meetings" if "5 Meetings" in book.sheetnames else book.sheetnames[-2]].delete_rows(3)
            extra = book.create_sheet("Notes")
            extra["A1"] = "From my notebook"

        answers = {
            answer("seen"): "Mostly",
            answer("fathers"): "Met",
            answer("children"): "=1+1",
            answer("started_on"): "31 February 2026",
            answer("in_time"): date(2030, 1, 1),
            answer("share"): "lots",
        }
        report = seen(services, filled(issued(services, audit, tmp_path), answers, spoiled)).report

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
        assert (Outcome.UNKNOWN_ROW, "Another question?") in reasons
        assert len(of(report, Outcome.MISSING)) == 1


def test_many_cases_stand_in_tables_and_come_back_the_same(tmp_path: Path) -> None:
    with workbook_desk(tmp_path, cases=31) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        book = load_workbook(path)
        assert [sheet.title for sheet in book.worksheets][:4] == [
            "Read this first",
            "The child",
            "Meetings",
            "Sign off",
        ]
        answers = {("C31 | child", "1 Was the child"): "Met", ("C31 | meetings", "11 Police"): "Apologies"}
        answers[("C31 | whole", "Have you or your team")] = "No"
        report = services.workbooks.take_in(seen(services, filled(path, answers))).report

        assert report.counts == {Outcome.ACCEPTED: 3}
        kept = answers_of(services, audit, "C31")
        assert kept["seen"].value == "met"
        assert kept["who_came"].value == Attendance((("police", AttendanceMark.APOLOGIES),))


def test_a_workbook_of_another_desk_or_with_another_checksum_is_refused_whole(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def foreign(book: Workbook) -> None:
            book["For QA Desk - do not change"]["B2"] = "W-00000-00000"

        def forged(book: Workbook) -> None:
            book["For QA Desk - do not change"]["B3"] = "0" * 64

        def lost(book: Workbook) -> None:
            del book["For QA Desk - do not change"]

        path = issued(services, audit, tmp_path)
        for change, words in ((foreign, "did not send"), (forged, "was changed"), (lost, "not a workbook")):
            with pytest.raises(UserError, match=words) as refused:
                seen(services, filled(path, {}, change))
            assert refused.value.hint.startswith("Nothing was changed.")


def test_a_signed_off_return_takes_nothing_more(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        services.workbooks.take_in(seen(services, filled(path, COMPLETE)))
        report = services.workbooks.take_in(seen(services, filled(path, COMPLETE | {answer("children"): 9}))).report

        [closed] = of(report, Outcome.CLOSED)
        assert closed.question == "children"
        assert "is signed off" in closed.reason
        assert answers_of(services, audit)["children"].value == 2


def test_each_workbook_is_a_new_file_and_what_was_made_is_known(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        first, second = issued(services, audit, tmp_path), issued(services, audit, tmp_path)
        assert first.name == "Core groups audit 2026, Health visiting.xlsx"
        assert second.name == "Core groups audit 2026, Health visiting (2).xlsx"
        services.workbooks.take_in(seen(services, filled(first, {answer("seen"): "Met"})))

        [line] = services.workbooks.auditors(audit)
        assert (line.subjects, line.sent, line.came_back) == (2, 2, 1)
        assert history(store, audit)[-3:] == ["workbook.issued", "workbook.issued", "workbook.taken_in"]


def test_who_stops_half_way_has_nothing_that_is_half_made(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        progress = Progress()
        progress.cancel()
        before = store.head
        with pytest.raises(Cancelled):
            services.workbooks.issue(audit, tmp_path, progress=progress)
        with pytest.raises(UserError, match="no auditor"):
            services.workbooks.issue(audit, tmp_path, ("nobody",))
        with pytest.raises(UserError, match="is not a folder"):
            services.workbooks.issue(audit, tmp_path / "nowhere")

        assert store.head == before
        assert not list(tmp_path.glob("*.xlsx"))


def test_the_report_is_saved_with_every_cell(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        back = filled(issued(services, audit, tmp_path), {answer("seen"): "Met", answer("children"): "many"})
        report = seen(services, back).report
        services.workbooks.save_report(((back.name, report),), tmp_path / "report.xlsx")
        with pytest.raises(UserError, match="is a desk"):
            services.workbooks.save_report(((back.name, report),), tmp_path / "desk.qadesk")

        rows = list(load_workbook(tmp_path / "report.xlsx")["Cells"].iter_rows(values_only=True))
        assert [row[1] for row in rows[1:]] == ["Accepted", "Not understood"]


def test_nothing_in_the_file_is_hidden_and_nothing_is_worked_out(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        services.returns.open(f"{audit}/C01/hv").revise("seen", Answer("met", note=FORMULA_TEXT))
        path = issued(services, audit, tmp_path, layout=Layout.SHEETS)
        with ZipFile(path) as archive:
            parts = {name: archive.read(name).decode() for name in archive.namelist()}
        every = "".join(parts.values())
        unwanted = ("<f>", 'hidden="1"', "veryHidden", "<definedName ", "vbaProject", "<legacy")
        assert [sign for sign in unwanted if sign in every] == []
        assert f"<is><t>{FORMULA_TEXT}</t></is>" in every
        assert all("<sheetProtection" in text for name, text in parts.items() if name.startswith("xl/worksheets/s"))
        book = load_workbook(path)
        assert cell_at(book, *answer("seen")).protection.locked is False
        assert cell_at(book, "C01 | seen", "Question").protection.locked is True
        assert 'C5="Not met"' not in every
        assert '<formula>NOT($C$4="Not met")</formula>' in every


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_saves_it_again_without_a_loss(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = filled(issued(services, audit, tmp_path), COMPLETE)
        (tmp_path / "again").mkdir()
        home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        words = ["soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "again"), str(path)]
        subprocess.run(words, check=True, capture_output=True, timeout=120)
        report = services.workbooks.take_in(seen(services, tmp_path / "again" / path.name)).report

        assert report.counts == {Outcome.ACCEPTED: len(COMPLETE)}
        assert report.cases[0].standing == "Signed off"
