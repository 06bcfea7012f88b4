"""Workbooks go out as files, and come back from another program, moved about or meant to harm."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from qa_desk.domain.answers import Answer, Attendance
from qa_desk.domain.audit import Auditor, TemplateReference
from qa_desk.domain.closing.events import AuditClosed
from qa_desk.domain.errors import Cancelled, UserError
from qa_desk.domain.events import AuditSetUp, ReturnsAllocated
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import AttendanceMark
from qa_desk.domain.workbooks.issued import Layout
from qa_desk.domain.workbooks.report import Outcome
from qa_desk.services import Services
from qa_desk.store.store import Store
from tests.graded_audit import NOW
from tests.workbook_returns import (
    COMPLETE,
    TEMPLATE,
    answer,
    cell_at,
    filled,
    issued,
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


def test_a_workbook_of_another_desk_is_refused_whole(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):

        def foreign(book: Workbook) -> None:
            book["For QA Desk - do not change"]["B2"] = "W-00000-00000"

        with pytest.raises(UserError, match="did not send") as refused:
            seen(services, filled(issued(services, audit, tmp_path), {}, foreign))
        assert refused.value.hint.startswith("Nothing was changed.")


def test_each_workbook_is_a_new_file_and_what_was_made_is_known(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        first, second = issued(services, audit, tmp_path), issued(services, audit, tmp_path)
        assert first.name == "Core groups audit 2026, Health visiting.xlsx"
        assert second.name == "Core groups audit 2026, Health visiting (2).xlsx"
        services.workbooks.take_in(seen(services, filled(first, {answer("seen"): "Met"})))

        [line] = services.workbooks.auditors(audit)
        assert (line.subjects, line.sent, line.last_back) == (2, 2, NOW)
        assert history(store, audit)[-5:] == [*["file.intended", "workbook.issued"] * 2, "workbook.taken_in"]


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


def test_answers_on_a_case_that_another_auditor_still_grades_are_sealed(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        with store.writing("Chair") as uow:
            now = uow.audits.get(audit)
            uow.record(AuditSetUp(replace(now, auditors=(*now.auditors, Auditor("gp", "GP practice")))))
            uow.record(ReturnsAllocated(audit, "gp", ("C01",)))
        path = issued(services, audit, tmp_path, auditors=("hv",))
        back = filled(path, {answer("seen"): "Met", answer("children"): "many", answer("seen", case="C02"): "Met"})
        taken = services.workbooks.take_in(seen(services, back)).report

        assert [(cell.subject, cell.in_workbook) for cell in of(taken, Outcome.ACCEPTED)] == [
            ("C01", "Sealed"), ("C02", "Met"),
        ]  # fmt: skip
        assert [cell.in_workbook for cell in of(taken, Outcome.WRONG)] == ["many"]
        assert set(taken.cases[0].missing) == {"Sealed"}
        assert "Sealed" not in taken.cases[1].missing
        assert answers_of(services, audit)["seen"].value == "met"


def test_a_workbook_of_an_earlier_edition_is_refused_whole(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = filled(issued(services, audit, tmp_path), {answer("seen"): "Met"})
        later = TEMPLATE.replace('edition: "1.0"', 'edition: "2.0"').replace("Who came?", "Who was there?")
        (tmp_path / "forms" / "every_kind_2.yaml").write_text(later, encoding="utf-8")
        target = TemplateReference("every_kind", "2.0", "")
        proposal = services.moves.proposal(audit, target)
        services.moves.move(audit, target, proposal.all, "New edition")

        with pytest.raises(UserError, match=r"made with edition 1\.0 .* edition 2\.0 now"):
            seen(services, path)


def test_a_closed_audit_gives_no_workbook_out_and_takes_none_in(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, store, audit):
        back = filled(issued(services, audit, tmp_path), {answer("seen"): "Met"})
        looked_at = seen(services, back)
        with store.writing("Chair") as uow:
            uow.record(AuditClosed(audit))
        for late in (
            lambda: services.workbooks.issue(audit, tmp_path),
            lambda: seen(services, back),
            lambda: services.workbooks.take_in(looked_at),
        ):
            with pytest.raises(UserError, match="closed"):
                late()


def test_what_is_no_safe_workbook_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with workbook_desk(tmp_path) as (services, _, audit):
        path = issued(services, audit, tmp_path)
        macros = tmp_path / "macros.xlsx"
        macros.write_bytes(path.read_bytes())
        with ZipFile(macros, "a") as archive:
            archive.writestr("xl/vbaProject.bin", b"x")
        with pytest.raises(UserError, match="holds macros"):
            seen(services, macros)
        with pytest.raises(UserError, match="is not a file"):
            seen(services, tmp_path / "nowhere.xlsx")
