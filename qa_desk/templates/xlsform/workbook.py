"""The sheets of a form as an Excel workbook: text in every cell, and never a formula."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from qa_desk.templates.xlsform.sheets import FormSheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

NARROWEST, WIDEST = 10, 60
LONGEST_CELL = 32_767
"""Characters Excel keeps in one cell."""


def workbook_bytes(sheets: Sequence[FormSheet]) -> bytes:
    """The workbook as the bytes of an .xlsx file."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for sheet in sheets:
        _write(book, sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _write(book: "Workbook", sheet: FormSheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    page: Any = book.create_sheet(sheet.title)
    page.freeze_panes = "A2"
    for place in range(max(map(len, sheet.rows), default=0)):
        longest = max((len(line) for row in sheet.rows for line in row[place : place + 1]), default=0)
        page.column_dimensions[get_column_letter(place + 1)].width = min(max(longest + 2, NARROWEST), WIDEST)
    heading, fill = Font(bold=True), PatternFill("solid", fgColor="DDE5EC")
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.rows):
        cells = [_cell(page, text) for text in row]
        for cell in cells:
            if cell is not None and number == 0:
                cell.font, cell.fill = heading, fill
            elif cell is not None:
                cell.alignment = wrapped
        page.append(cells)


def _cell(page: Any, text: str) -> "Cell | None":
    """Text as text, whatever sign it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if not text:
        return None
    cell: Cell = WriteOnlyCell(page, value="")
    cell.value = text[:LONGEST_CELL]
    cell.data_type = "s"
    return cell
