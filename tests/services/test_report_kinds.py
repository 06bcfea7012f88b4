"""Every kind of file comes of its recipe: offered, outlined, made, and made the same from the same values."""

from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import fromstring

import page
import pytest
from docx import Document

from qa_desk.domain.errors import UserError
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.domain.sampling.sample import Replacement, Sample
from qa_desk.domain.sampling.words import sample_sentence
from qa_desk.domain.template import SubjectKind
from qa_desk.reports.content import Figure, Heading, Report, Table
from qa_desk.reports.workbooks.sheets import WorkbookFile
from qa_desk.services import Services
from qa_desk.services.reports import ReportChoices, ReportKind
from tests.reports.readable import pdf_text, pdf_words, word_words


def made(services: Services, audit: str, kind: str, folder: Path, choices: ReportChoices | None = None) -> bytes:
    path = folder / kind
    return services.reports.make(audit, kind, path, choices=choices or ReportChoices()).path.read_bytes()


def test_kinds_are_told_apart_by_name_and_by_what_a_person_reads(graded: Services) -> None:
    offered = graded.reports.kinds()
    assert len({one.kind for one in offered}) == len(offered)
    assert len({(one.title, one.program) for one in offered}) == len(offered)
    assert set(ReportKind) == {one.kind for one in offered}


def test_word_and_pdf_of_a_report_tell_the_same(graded: Services, audit: str, tmp_path: Path) -> None:
    words = word_words(made(graded, audit, "findings.docx", tmp_path))
    paper = pdf_words(made(graded, audit, "findings.pdf", tmp_path))
    for told in ("7 of 25 cases were good or better", "Fathers included", "Final: every return is in", "Desk record"):
        assert told in words
        assert told in paper
    assert "A. Tester" not in words


def test_a_briefing_and_a_board_page_are_one_page_that_can_be_read_aloud(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    for kind in ("briefing.pdf", "board.pdf"):
        contents = made(graded, audit, kind, tmp_path)
        assert pdf_text(contents).count("\f") == 0
        assert "7 of 25 cases were good or better" in pdf_words(contents)
        validated = page.validate_pdf(str(tmp_path / kind), profile="ua1")
        assert validated.is_compliant, str(validated)
        assert "A. Tester" not in pdf_text(contents)
    words = word_words(made(graded, audit, "briefing.docx", tmp_path))
    assert "7. Talk about it" in words
    assert (
        graded.reports.suggested_name(audit, "board.pdf") == "Early help assessment quality, March 2018 board page.pdf"
    )


def test_each_chart_of_the_report_is_a_picture_that_says_what_it_shows(
    graded: Services, audit: str, tmp_path: Path
) -> None:
    before = graded.desk.head[0]
    made_there = graded.charts.make(audit, tmp_path)
    assert made_there.paths[0].name == "Chart 1 7 of 25 cases were good or better.svg"
    report = graded.reports.values(audit, "findings.pdf")
    assert isinstance(report, Report)
    figures = [block for block in report.blocks if isinstance(block, Figure)]
    assert len(made_there.paths) == len(figures) > 1
    for path, figure in zip(made_there.paths, figures, strict=True):
        picture = fromstring(path.read_text(encoding="utf-8"))
        assert [one.text for one in picture[:2]] == [figure.chart.title, figure.described]
    assert graded.desk.head[0] > before
    with pytest.raises(UserError, match="is not a folder"):
        graded.charts.make(audit, tmp_path / "nowhere")
    with pytest.raises(UserError, match="have no chart"):
        without = frozenset({"found", "questions", "sections"})
        graded.charts.make(audit, tmp_path, choices=ReportChoices(left_out=without))


def test_the_values_are_what_the_file_says(graded: Services, audit: str) -> None:
    report = graded.reports.values(audit, "findings.docx")
    assert isinstance(report, Report)
    assert isinstance(graded.reports.values(audit, "answers.xlsx"), WorkbookFile)
    with pytest.raises(UserError, match="the panel has recorded nothing"):
        graded.reports.values(audit, "moderation.docx")


def test_parts_are_left_out_by_name_and_the_cover_stays(graded: Services, audit: str) -> None:
    offered = {one.kind: one for one in graded.reports.kinds()}
    names = {part.name for part in offered["findings.pdf"].parts}
    report = graded.reports.values(audit, "findings.pdf", ReportChoices(left_out=frozenset(names - {"strengths"})))
    assert isinstance(report, Report)
    assert [one.text for one in report.blocks if isinstance(one, Heading) and one.level == 2] == ["Strengths"]
    (cover,) = (one for one in report.blocks if isinstance(one, Table))
    told = {str(row[0]): str(row[1]) for row in cover.rows}
    assert told["Sample"] == "All 25 cases on the list; none was chosen over another."
    assert told["State"].startswith("Final")
    assert told["Made from"].startswith("Desk record ")
    assert told["Marking"] == "OFFICIAL-SENSITIVE"
    assert "written down" in told["Limits"]


def test_the_marking_stands_in_the_word_file_as_chosen(graded: Services, audit: str, tmp_path: Path) -> None:
    contents = made(graded, audit, "briefing.docx", tmp_path, ReportChoices(marking="OFFICIAL"))
    section = Document(BytesIO(contents)).sections[0]
    assert section.header.paragraphs[0].text.startswith("OFFICIAL\t")
    assert "OFFICIAL-SENSITIVE" not in word_words(contents)


def test_how_a_sample_came_about_is_one_sentence() -> None:
    def told(method: DrawMethod, **more: str) -> str:
        plan = SamplePlan(method, 2, 4711, more.get("column", ""))
        sample = Sample(plan, "1f0c" * 16, ("C1", "C2"), ("C3",), (Replacement("C1", "C3", "Moved away"),))
        return sample_sentence(sample, 112, 2, SubjectKind.CASE)

    assert told(DrawMethod.RANDOM) == (
        "2 of 112 cases, drawn at random with the starting number 4711, from the list 1f0c1f0c1f0c; 1 replaced since."
    )
    assert "spread across “Area” with the starting number 4711" in told(DrawMethod.SPREAD, column="Area")
    assert "chosen by hand, so chance says nothing about the others" in told(DrawMethod.BY_HAND)
    assert (
        sample_sentence(None, 9, 9, SubjectKind.AGENCY) == "All 9 agencies on the list; none was chosen over another."
    )
