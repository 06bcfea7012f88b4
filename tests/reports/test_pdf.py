"""The PDF as a person and a screen reader find it."""

import time
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import cast

import page
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress
from qa_desk.domain.text import LONGEST_TEXT, clean_text
from qa_desk.proofs.text.corpus import FORMULAS, RIGHT_TO_LEFT, TROUBLE
from qa_desk.reports.content import (
    Block,
    Bullets,
    Column,
    Figure,
    Heading,
    Note,
    Paragraph,
    Quote,
    Report,
    StackedBars,
    Table,
)
from qa_desk.reports.pdf import render_pdf
from qa_desk.reports.pdf.fonts import unprintable
from tests.conftest import Golden
from tests.reports.readable import pdf_structure, pdf_text, pdf_words
from tests.reports.sample_report import CASE_COLUMNS, GOOD, a_bar, a_report, a_table

LONG_COMMENT = ("The plan was clear about what would change for the child. " * 400)[:LONGEST_TEXT]
ENOUGH_S = 5.0


def _rendered(*blocks: Block) -> bytes:
    return render_pdf(a_report(*blocks), Progress())


def _assert_accessible(file: bytes, folder: Path) -> None:
    path = folder / "report.pdf"
    path.write_bytes(file)
    verdict = str(page.validate_pdf(str(path), profile="ua1"))
    assert "104 passed, 0 failed" in verdict, verdict


def test_the_words_of_every_block_are_on_the_pages(golden: Golden) -> None:
    golden("every_block.pdf.txt", pdf_text(_rendered()) + "\n")


def test_a_screen_reader_finds_every_block_in_reading_order(golden: Golden) -> None:
    golden("every_block.pdf.tags.txt", pdf_structure(_rendered()) + "\n")


def test_every_block_passes_the_rules_of_pdf_ua(tmp_path: Path) -> None:
    _assert_accessible(_rendered(), tmp_path)


def test_the_same_report_is_the_same_bytes_whatever_was_printed_between() -> None:
    first = _rendered()
    _rendered(*(Paragraph(text) for text in RIGHT_TO_LEFT))

    assert _rendered() == first


def test_the_document_says_its_title_language_and_nothing_about_anybody() -> None:
    reader = PdfReader(BytesIO(render_pdf(a_report(language="cy-GB"), Progress())))
    root = reader.root_object

    assert str(root["/Lang"]) == "cy-GB"
    assert str(cast(DictionaryObject, root["/ViewerPreferences"])["/DisplayDocTitle"]) == "True"
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Core groups audit: findings",
        "/Creator": "QA Desk",
        "/CreationDate": "D:20261121000000Z",
    }
    assert [str(entry.title) for entry in reader.outline if not isinstance(entry, list)] == [
        "Core groups audit: findings"
    ]


def test_every_page_has_marking_number_and_edition_outside_the_reading_order() -> None:
    file = _rendered(a_table(rows=60))
    pages = [" ".join(text.split()) for text in pdf_text(file).split("\f")]

    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert "OFFICIAL-SENSITIVE" in text
        assert f"Core groups, edition 2026.1 Page {number} of {len(pages)}" in text
        assert "Working days" in text


def test_a_table_is_one_table_however_many_pages_it_crosses() -> None:
    tags = pdf_structure(_rendered(a_table(rows=60))).split("\n")

    assert tags.count("  Table") == 1
    assert tags.count("    TR") == 61
    assert sum(tag.startswith("      TH Column") for tag in tags) == len(CASE_COLUMNS)
    assert sum(tag.startswith("      TH Row") for tag in tags) == 60


def test_a_row_longer_than_a_page_keeps_its_cells_whole() -> None:
    rows = (("Case 01", GOOD, 1, date(2026, 3, 1), LONG_COMMENT), ("Case 02", GOOD, 2, None, "x" * LONGEST_TEXT))
    file = _rendered(Table("Long", CASE_COLUMNS, rows))

    assert pdf_structure(file).count("      TD") == 8
    assert all("Case 0" in text for text in pdf_text(file).split("\f"))
    assert pdf_words(file).count("what would change") == LONG_COMMENT.count("what would change")
    assert pdf_text(file).count("x") >= LONGEST_TEXT


def test_long_comments_and_long_tables_are_quick(tmp_path: Path) -> None:
    rows = a_table(rows=500).rows
    whole = Table("Every answer", CASE_COLUMNS, (*rows, ("Last", GOOD, 1, None, LONG_COMMENT)))
    begun = time.perf_counter()
    file = _rendered(Heading("Long"), whole, Paragraph(LONG_COMMENT), Quote(LONG_COMMENT), Bullets((LONG_COMMENT,)))

    assert time.perf_counter() - begun < ENOUGH_S
    _assert_accessible(file, tmp_path)


def test_what_people_type_is_never_markup(tmp_path: Path) -> None:
    texts = ('<b>bold</b> <img src="/etc/passwd"/>', '<a href="http://x.test">link</a> </para> & &amp; ]]> <!-- %s {}')
    file = render_pdf(
        Report(texts[0], (Heading(texts[1]), Paragraph(texts[0]), Note(texts[1])), date(2026, 1, 1), footer=texts[0]),
        Progress(),
    )

    words = pdf_words(file)
    assert words.count(texts[0]) >= 3
    assert words.count(texts[1]) == 2
    assert b"/Annots" not in file
    assert b"/URI" not in file
    _assert_accessible(file, tmp_path)


@pytest.mark.parametrize("text", ["Mae’r tŷ a’r dŵr yn ŵyl", "Zażółć gęślą jaźń", "Tiếng Việt: trẻ em", "½ ≥ → ✓ €"])
def test_the_languages_of_families_are_printed_as_they_are(text: str) -> None:
    assert text in pdf_words(_rendered(Paragraph(text), Heading(text), Note(text)))


@pytest.mark.parametrize("text", RIGHT_TO_LEFT)
def test_right_to_left_words_can_be_read_and_copied(text: str, tmp_path: Path) -> None:
    file = _rendered(Paragraph(text), Heading(text), Table("T", (Column("A"),), ((text,),)))

    letters = {letter for letter in text if letter.isalpha()}
    assert letters <= set(pdf_text(file))
    assert "\ufffd" not in pdf_text(file)
    _assert_accessible(file, tmp_path)


def test_words_of_a_right_to_left_paragraph_are_shaped_and_ordered() -> None:
    words = pdf_words(_rendered(Paragraph("مرحبا بالعالم"), Paragraph("שלום עולם")))

    assert "مرحبا بالعالم" in words
    assert "שלום עולם" in words


def test_awkward_texts_are_printed_without_a_missing_letter(tmp_path: Path) -> None:
    blocks = tuple(Paragraph(clean_text(text)) for text in (*TROUBLE, *FORMULAS))
    file = _rendered(*blocks, Table("All", (Column("Text"),), tuple((clean_text(text),) for text in TROUBLE)))

    _assert_accessible(file, tmp_path)
    assert "‹regional indicator symbol letter g›" in pdf_words(file)


def test_what_paper_cannot_show_is_known_beforehand() -> None:
    assert unprintable("Seen 👍 中 ŵ שלום \u200d") == {"👍", "中"}


@settings(max_examples=25)
@given(st.text(max_size=120))
def test_whatever_is_typed_can_be_printed(typed: str) -> None:
    text = clean_text(typed)
    file = _rendered(Paragraph(text), Bullets((text,)), Table(text, (Column(text),), ((text,),), notes=(text,)))

    assert "Created on 21 November 2026" in pdf_words(file)


def test_empty_parts_and_tall_charts_have_a_place(tmp_path: Path) -> None:
    many = StackedBars("Sixty questions", tuple(a_bar(f"Question {n}") for n in range(60)), "All alike.")
    file = _rendered(Heading("Charts"), Figure(many), Table("None yet", CASE_COLUMNS, ()), Bullets(()), Paragraph(""))

    words = pdf_words(file)
    assert all(f"Question {n}" in words for n in range(60))
    assert pdf_structure(file).count("Figure 'All alike. (part ") == 3
    _assert_accessible(file, tmp_path)


def test_landscape_pages_are_wide() -> None:
    report = Report("Wide", (a_table(),), date(2026, 1, 1), landscape=True)
    box = PdfReader(BytesIO(render_pdf(report, Progress()))).pages[0].mediabox

    assert box.width > box.height


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    filler = Paragraph("A line of its own.")
    for count in range(20, 34):
        file = _rendered(*[filler] * count, Heading("The heading"), a_table(rows=3))
        page_text = next(text for text in pdf_text(file).split("\f") if "The heading" in text)
        assert "Case 01" in page_text


def test_stopping_stops() -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        render_pdf(a_report(), progress)


def test_progress_is_told_by_the_page() -> None:
    told: list[str] = []
    progress = Progress(lambda done, total, text: told.append(text))
    render_pdf(a_report(), progress)

    assert told
