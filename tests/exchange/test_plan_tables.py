"""Plans from the clipboard of Excel and Word, from workbooks and from Word files: the same rows from each."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from qa_desk.domain.actions.pasting.columns import PlanColumn
from qa_desk.domain.actions.pasting.layout import PlanDraft, read_plan
from qa_desk.domain.errors import UserError
from qa_desk.exchange.plan_tables import read_pasted_plan, read_plan_file

Rebuild = Callable[[bytes, Mapping[str, bytes | None]], bytes]
TODAY = date(2018, 7, 1)
HEADINGS = ["Actions", "Leads", "Timescale", "Update"]
PRIORITY = "Priority 1: Engage schools"
ROWS = [["1. Survey schools", "Chair/ LA", "March 2019", "Two done\nTwo to do"], ["2. Report", "Chair", "Tbc", ""]]


def drafts(path: Path) -> tuple[PlanDraft, ...]:
    return read_plan(read_plan_file(path), {}, TODAY).drafts


def word_file() -> bytes:
    """A plan between other words and another table, with its priority in a row of merged cells."""
    document = docx.Document()
    document.add_paragraph("Glossary")
    other = document.add_table(1, 2)
    other.cell(0, 0).text, other.cell(0, 1).text = "CSE", "Child sexual exploitation"
    table = document.add_table(4, 4)
    table.cell(0, 0).merge(table.cell(0, 3)).text = PRIORITY
    for row, cells in enumerate((HEADINGS, *ROWS), start=1):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def check(found: tuple[PlanDraft, ...]) -> None:
    assert [one[PlanColumn.REF] for one in found] == ["1.1", "1.2"]
    assert {one[PlanColumn.GROUP] for one in found} == {PRIORITY}
    assert [one[PlanColumn.WORDS] for one in found] == ["Survey schools", "Report"]
    assert [one[PlanColumn.LEADS] for one in found] == ["Chair; LA", "Chair"]
    assert [one[PlanColumn.DUE] for one in found] == ["March 2019", "Tbc"]
    assert [one[PlanColumn.UPDATE] for one in found] == ["Two done\nTwo to do", ""]


def test_word_puts_paragraphs_of_a_cell_on_lines_of_their_own() -> None:
    lines = [PRIORITY, "\t".join(HEADINGS), *("\t".join(row) for row in ROWS)]
    check(read_plan(read_pasted_plan("\r\n".join(lines)), {}, TODAY).drafts)


def test_excel_puts_cells_with_lines_in_quotation_marks() -> None:
    quoted = [[f'"{cell}"' if "\n" in cell else cell for cell in row] for row in ROWS]
    lines = [f"{PRIORITY}\t\t\t", "\t".join(HEADINGS), *("\t".join(row) for row in quoted)]
    check(read_plan(read_pasted_plan("\r\n".join(lines)), {}, TODAY).drafts)


def test_a_word_file_gives_the_table_that_is_a_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(word_file())
    check(drafts(tmp_path / "plan.docx"))


def test_a_workbook_gives_dates_as_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ([PRIORITY], HEADINGS, *ROWS):
        sheet.append(row)
    sheet["C3"] = date(2019, 4, 3)
    book.save(tmp_path / "plan.xlsx")
    assert drafts(tmp_path / "plan.xlsx")[0][PlanColumn.DUE] == "3 April 2019"
    sheet["C3"] = "March 2019"
    book.save(tmp_path / "plan.xlsx")
    check(drafts(tmp_path / "plan.xlsx"))


@pytest.mark.parametrize(
    ("part", "body", "reason"),
    [
        ("word/vbaProject.bin", b"x", "holds macros"),
        ("word/extra.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "holds a document type declaration"),
        ("[Content_Types].xml", b"<Types/>", "is not a Word file"),
        ("word/document.xml", b"<w:document", "is damaged, or is not a Word file"),
    ],
)
def test_hostile_word_files_are_refused(tmp_path: Path, rebuild: Rebuild, part: str, body: bytes, reason: str) -> None:
    (tmp_path / "plan.docx").write_bytes(rebuild(word_file(), {part: body}))
    with pytest.raises(UserError, match=reason) as refused:
        read_plan_file(tmp_path / "plan.docx")
    assert refused.value.hint.startswith("Nothing was changed. Copy the table in Word and paste it")


def test_other_files_are_refused_in_words(tmp_path: Path) -> None:
    for name, raw, reason in (
        ("plan.pdf", b"%PDF-1.7", "not a Word, Excel or text file"),
        ("plan.csv", b"\0\1\2\3", "is not text, or is damaged"),
        ("plan.txt", b" \n", "is empty"),
        ("plan.xlsx", word_file(), "is a Word file"),
    ):
        (tmp_path / name).write_bytes(raw)
        with pytest.raises(UserError, match=reason):
            read_plan_file(tmp_path / name)
    with pytest.raises(UserError, match="nothing to paste"):
        read_pasted_plan(" \n")
