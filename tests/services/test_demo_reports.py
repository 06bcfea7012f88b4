"""Every report of every audit of the demo desk is made, and says what the screens say."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from qa_desk.services import Services
from qa_desk.services.reports import ReportKind
from tests.desk_builders import shared_demo_desk


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The demo desk; reports note themselves in its journal and change nothing else."""
    with shared_demo_desk(tmp_path_factory.mktemp("demo")) as services:
        yield services


def opened(path: Path) -> Workbook:
    """A workbook, read from memory so that no file stays open."""
    return load_workbook(BytesIO(path.read_bytes()), read_only=True)


def test_a_findings_workbook_comes_of_every_audit(demo: Services, tmp_path: Path) -> None:
    for line in (one for one in demo.audits.programme() if one.finished):
        path = tmp_path / f"{line.audit.id}.xlsx"
        demo.reports.make(line.audit.id, ReportKind.FINDINGS_WORKBOOK, path)
        sheets = opened(path).sheetnames
        assert {"Counts", "Grades", "Answers", "Evidence"} <= set(sheets), line.audit.id


def test_what_core_groups_work_out_is_in_the_answers(demo: Services, tmp_path: Path) -> None:
    path = tmp_path / "answers.xlsx"
    demo.reports.make("core-groups-2018", ReportKind.ANSWERS, path)
    titles, *lines = opened(path)["Answers"].iter_rows(values_only=True)
    question, answer, counts = (titles.index(title) for title in ("Question", "Answer", "Counts as"))
    meetings = [str(line[answer]) for line in lines if "core group meetings were held" in str(line[question])]
    assert len(meetings) == 20
    assert "rows: Date of the meeting: " in meetings[0]
    assert "Came or sent a report, %: " in meetings[0]
    first = [line[counts] for line in lines if str(line[question]).startswith("Was the first core group held in time")]
    assert set(first) >= {"In time", "Not asked"}


def test_moderation_is_in_the_section_11_report_and_workbook(demo: Services, tmp_path: Path) -> None:
    moves = "Amber areas: 10 self-graded (4 the time before), 26 after moderation."
    pdf, workbook = tmp_path / "s11.pdf", tmp_path / "s11.xlsx"
    demo.reports.make("section-11-2018", ReportKind.FINDINGS_PDF, pdf)
    demo.reports.make("section-11-2018", ReportKind.FINDINGS_WORKBOOK, workbook)
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())
    assert moves in words
    assert "55 of 81 areas (68%) were green." in words
    cover = opened(workbook).worksheets[0]
    told = [str(cell) for row in cover.iter_rows(values_only=True) for cell in row if cell]
    assert any(moves in cell for cell in told)
