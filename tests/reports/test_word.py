"""The Word document as a person and a screen reader find it."""

import time
from datetime import date, datetime
from io import BytesIO
from typing import cast
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress
from qa_desk.domain.text import LONGEST_TEXT
from qa_desk.domain.tones import TONES
from qa_desk.proofs.text.corpus import FORMULAS, RIGHT_TO_LEFT, TROUBLE
from qa_desk.reports.content import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    StackedBars,
    Table,
)
from qa_desk.reports.word import render_word
from qa_desk.reports.word.tables import column_widths
from tests.conftest import Golden
from tests.reports.readable import word_text, word_words
from tests.reports.sample_report import CASE_COLUMNS, GOOD, OUTSTANDING, REQUIRES_IMPROVEMENT, a_bar, a_report, a_table

LONG_COMMENT = ("The plan was clear about what would change for the child. " * 400)[:LONGEST_TEXT]
ENOUGH_S = 5.0
PARTS = {
    "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
    "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/numbering.xml",
    "word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml",
}  # fmt: skip


def _rendered(*blocks: Block) -> bytes:
    return render_word(a_report(*blocks), Progress())


def _part(file: bytes, name: str) -> str:
    with ZipFile(BytesIO(file)) as package:
        return package.read(name).decode()


def _found(file: bytes, name: str, part: str = "word/document.xml") -> list[Element]:
    return list(fromstring(_part(file, part).encode()).iter(qn(name)))


def test_the_words_of_every_block_stand_in_their_styles(golden: Golden) -> None:
    golden("every_block.docx.txt", word_text(_rendered()) + "\n")


def test_the_same_report_is_the_same_bytes_whatever_was_made_between() -> None:
    first = _rendered()
    _rendered(*(Paragraph(text) for text in RIGHT_TO_LEFT))

    assert _rendered() == first


def test_the_file_holds_its_parts_and_nothing_that_a_template_left() -> None:
    with ZipFile(BytesIO(_rendered())) as package:
        names = set(package.namelist())
        assert all(one.date_time == (1980, 1, 1, 0, 0, 0) for one in package.infolist())

    assert {name for name in names if not name.startswith("word/media/")} == PARTS
    assert len([name for name in names if name.endswith(".svg")]) == 2
    assert len([name for name in names if name.endswith(".png")]) == 2


def test_the_document_says_its_title_language_and_nothing_about_anybody() -> None:
    file = render_word(a_report(language="cy-GB"), Progress())
    properties = Document(BytesIO(file)).core_properties

    assert (properties.title, properties.language) == ("Core groups audit: findings", "cy-GB")
    assert (properties.author, properties.last_modified_by, properties.comments) == ("QA Desk", "QA Desk", "")
    assert cast(datetime, properties.created).date() == cast(datetime, properties.modified).date() == date(2026, 11, 21)
    assert _found(file, "w:lang", "word/styles.xml")[0].get(qn("w:val")) == "cy-GB"
    assert "<Application>QA Desk</Application>" in _part(file, "docProps/app.xml")


def test_marking_and_page_numbers_stand_on_every_page_with_no_other_field() -> None:
    file = _rendered(Paragraph("{ HYPERLINK x }"), Paragraph("{PAGE}"))
    for number in ("1", "2"):
        assert "OFFICIAL-SENSITIVE" in _part(file, f"word/header{number}.xml")
        fields = _found(file, "w:fldSimple", f"word/footer{number}.xml")
        assert [field.get(qn("w:instr")) for field in fields] == [" PAGE ", " NUMPAGES "]
    for name in ("w:fldSimple", "w:fldChar", "w:instrText", "w:hyperlink"):
        assert _found(file, name) == []


def test_headings_are_real_and_skip_no_level() -> None:
    file = _rendered(Heading("A"), Heading("B", 3), Heading("C", 4), Heading("D"))
    styles = [one.style.name for one in Document(BytesIO(file)).paragraphs if one.style is not None]
    assert styles == ["Title", "Subtitle", "Small Print", "Heading 1", "Heading 2", "Heading 3", "Heading 1"]
    outline = [one.get(qn("w:val")) for one in _found(file, "w:outlineLvl", "word/styles.xml")]
    assert outline == ["0", "1", "2", "3"]


def test_a_table_repeats_its_header_names_its_rows_and_tells_judgements_without_colour() -> None:
    file = _rendered(a_table(rows=3))
    rows = _found(file, "w:tr")
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True, False, False, False]
    look = _found(file, "w:tblLook")[0]
    assert (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) == ("1", "1")
    assert _found(file, "w:tblCaption")[0].get(qn("w:val")) == "Agreed grades"
    (table,) = Document(BytesIO(file)).tables
    assert [cell.text.strip() for cell in table.columns[1].cells] == [
        "Overall", "▲ Requires improvement", "● Good", "★ Outstanding",
    ]  # fmt: skip
    framed = [one.get(qn("w:fill")) for run in _found(file, "w:rPr") for one in run.iter(qn("w:shd"))]
    assert framed == [TONES[tag.tone].fill.lstrip("#") for tag in (REQUIRES_IMPROVEMENT, GOOD, OUTSTANDING)]
    assert len([one for run in _found(file, "w:rPr") for one in run.iter(qn("w:bdr"))]) == 3
    assert [cell.paragraphs[0].style.name for cell in table.columns[0].cells[1:]] == ["Row Header"] * 3


def test_a_chart_says_what_it_shows_and_is_drawn_for_old_and_new_programs() -> None:
    chart = StackedBars("Grades", tuple(a_bar(f"Question {n}") for n in range(60)), "All of them.")
    file = _rendered(Figure(chart))
    told = [one.get("descr") for one in _found(file, "wp:docPr")]
    assert told == [f"All of them. (part {n} of 4)" for n in (1, 2, 3, 4)]
    embedded = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
    assert len(list(fromstring(_part(file, "word/document.xml").encode()).iter(embedded))) == 4
    assert len({one.get("id") for one in _found(file, "wp:docPr")}) == 4


def test_numbered_lists_each_begin_at_one() -> None:
    file = _rendered(Bullets(("a", "b"), numbered=True), Bullets(("c",)), Bullets(("d",), numbered=True), Bullets(()))
    numbers = [one.get(qn("w:val")) for one in _found(file, "w:numId")]
    assert numbers == ["3", "3", "4"]
    assert len(_found(file, "w:startOverride", "word/numbering.xml")) == 2


def test_text_is_kept_as_it_was_written() -> None:
    texts = (*TROUBLE, *RIGHT_TO_LEFT, *FORMULAS)
    file = _rendered(
        *map(Paragraph, texts), Bullets(texts), Table("T", (Column("A"),), tuple((text,) for text in texts))
    )
    document = Document(BytesIO(file))
    told = [one.text for one in document.paragraphs]
    assert tuple(told[3 : 3 + 2 * len(texts)]) == (*texts, *texts)
    assert tuple(cell.text for cell in document.tables[0].columns[0].cells[1:]) == texts


@settings(max_examples=15)
@given(st.text(max_size=80))
def test_any_text_makes_a_file_that_opens(text: str) -> None:
    chart = StackedBars(text, (a_bar(text),), text)
    blocks = (Paragraph(text, lead=text), Quote(text, text), Table(text, (Column(text),), ((text,),)), Figure(chart))
    file = render_word(a_report(*blocks, title=f"Core groups audit {text * 9}"), Progress())
    assert "Core groups audit" in word_words(file)


def test_arabic_and_hebrew_begin_at_the_right_and_welsh_does_not() -> None:
    file = _rendered(
        Paragraph("تقرير عن 25 حالة (الأطفال)"), Paragraph("Mae'r tŷ yn oer: ŵ ŷ"), Paragraph("Mother: שלום, she said")
    )
    paragraphs = [one for one in _found(file, "w:p") if "".join(one.itertext()).strip()][3:]
    assert [one.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None for one in paragraphs] == [True, False, False]
    from_right = [
        "".join(run.itertext()) for run in paragraphs[2].iter(qn("w:r")) if run.find(f".//{qn('w:rtl')}") is not None
    ]
    assert from_right == ["שלום"]


def test_the_first_words_decide_the_side_and_the_rest_keeps_its_own() -> None:
    file = _rendered(Paragraph("שלום עולם", lead="שלום"), Paragraph("שלום", lead="Mother."))
    first, second = [one for one in _found(file, "w:p") if "".join(one.itertext()).strip()][3:]
    assert len(list(first.iter(qn("w:bidi")))) == 1
    assert list(second.iter(qn("w:bidi"))) == []


def test_a_page_break_before_key_figures_is_kept() -> None:
    file = _rendered(PageBreak(), KeyFigures((KeyFigure("3", "of them"),)), KeyFigures(()))
    assert len(_found(file, "w:pageBreakBefore")) == 1


def test_a_thousand_rows_take_seconds() -> None:
    began = time.monotonic()
    _rendered(a_table(rows=1_000))
    assert time.monotonic() - began < ENOUGH_S


def test_a_comment_of_twenty_thousand_letters_is_whole_and_may_be_cut_by_a_page() -> None:
    began = time.monotonic()
    file = _rendered(Paragraph(LONG_COMMENT), Table("T", CASE_COLUMNS, (("1", None, 1, None, LONG_COMMENT),)))
    assert time.monotonic() - began < ENOUGH_S
    assert word_words(file).count(" ".join(LONG_COMMENT.split())) == 2
    assert _found(file, "w:cantSplit") == []


def test_a_wide_report_lies_on_its_side() -> None:
    report = a_report(a_table(rows=1))
    wide = Report(report.title, report.blocks, report.created_on, landscape=True)
    section = Document(BytesIO(render_word(wide, Progress()))).sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)


def test_columns_of_short_texts_stay_whole_and_all_fill_the_page() -> None:
    table = Table(
        "T", (Column("Case"), Column("Days", ColumnKind.NUMBER), Column("Why")), (("Case 01", 3, "x " * 200),)
    )
    widths = column_widths(table, 480)
    assert sum(widths) == pytest.approx(480)
    assert widths[0] > 45
    assert widths[2] > 300
    shared = Table("T", (Column("A", share=0.25), Column("B", share=0.75)), (("a", "b"),))
    assert column_widths(shared, 400) == pytest.approx([100, 300])
    narrow = Table("T", (Column("Question", share=0.9), Column("Not applicable", share=0.1)), (("a", "b"),))
    assert sum(column_widths(narrow, 400)) == pytest.approx(400)
    assert column_widths(narrow, 400)[1] > 60


def test_a_person_who_stops_gets_no_file() -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        render_word(a_report(), stopped)
