"""The parts that every workbook is written with: a file whose bytes depend on its contents alone, sheets in memory."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any, TypeVar, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_APP

from qa_desk.reports.workbooks.cells import NUMBER_KINDS, StyleName, Written
from qa_desk.reports.workbooks.inspection import PROGRAM
from qa_desk.reports.workbooks.sheets import ValueKind

LONGEST_SHEET_TITLE = 31
_PROGRAM_PROPERTIES = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{PROGRAM}</Application></Properties>"
)
_FORMATS = {
    ValueKind.INTEGER: "0",
    ValueKind.DECIMAL: "0.00",
    ValueKind.PERCENT: "0%",
    ValueKind.DATE: "d mmmm yyyy",
    ValueKind.DATETIME: "d mmmm yyyy hh:mm",
}
_NOT_IN_SHEET_TITLES = re.compile(r"[\[\]:*?/\\\s]+")


def written_book(title: str, created_on: date, write: Callable[[Workbook], None]) -> bytes:
    """The file of a new workbook that ``write`` fills; not looked through yet."""
    book = Workbook(write_only=True)
    moment = datetime.combine(created_on, time())
    book.properties = DocumentProperties(title=title, creator=PROGRAM, created=moment, modified=moment)
    file = BytesIO()
    try:
        write(book)
        with Archive(file, "w", ZIP_DEFLATED) as archive:
            ExcelWriter(book, archive).write_data()
    finally:
        for sheet in cast(Any, book).worksheets:
            if not sheet.closed:
                sheet.close()
    return file.getvalue()


class Archive(ZipFile):
    """A zip file whose bytes depend on its contents alone."""

    def writestr(self, name: str | ZipInfo, contents: str | bytes, *_: Any) -> None:  # type: ignore[override]
        part = ZipInfo(str(name), (1980, 1, 1, 0, 0, 0))
        part.compress_type, part.create_system, part.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
        super().writestr(part, _PROGRAM_PROPERTIES if name == ARC_APP else contents)

    def write(self, source: Any, name: Any = None, *_: Any) -> None:
        self.writestr(name, cast(BytesIO, source).getvalue())


class _MemoryWriter(WorksheetWriter):
    """Keeps a sheet in memory: what is exported never lies about in a temporary file."""

    def cleanup(self) -> None:
        cast(BytesIO, self.out).close()


class _NumberedCell(Cell):
    """A cell whose style is known by its number: looking it up for every cell takes a sixth of an export."""

    style_id: Any = 0
    has_style: Any = True


class StyledSheet(WriteOnlyWorksheet):
    """A sheet that takes values already typed and styled, so that the library guesses nothing."""

    _writer: Any
    page_setup: Any
    sheet_properties: Any
    column_dimensions: Any
    auto_filter: Any
    tables: Any

    def __init__(self, book: Workbook, title: str) -> None:
        super().__init__(book, title)
        self._cell: Any = _NumberedCell(cast(Any, self), 1, 1)
        numbers = cast(Any, book)._cell_styles
        self.styles = {name: numbers.add(style) for name, style in self.made_styles()}
        self.rows_written = 0

    def add(self, row: Iterable[Written]) -> None:
        """Write one row."""
        self.append(list(row))
        self.rows_written += 1

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _MemoryWriter(self, out=BytesIO())
            self._writer.write_top()

    def _values_to_row(self, values: Iterable[Written], row_idx: int) -> Iterator[Any]:
        cell = self._cell
        cell.row = row_idx
        for column, (value, letter, style) in enumerate(values, 1):
            if value is not None:
                cell.column, cell._value, cell.data_type, cell.style_id = column, value, letter, self.styles[style]
                yield cell

    def made_styles(self) -> Iterator[tuple[str, StyleArray]]:
        """Every style a cell can have; text is marked as text, so that a leading = stays a character."""
        shade = PatternFill("solid", fgColor="EEF2F6")
        line = Border(bottom=Side("thin", color="1B1F24"))
        top = Alignment(vertical="top", wrap_text=True)
        yield StyleName.TEXT, self.made_style(quotePrefix=True, alignment=top)
        bold = Font(name="Calibri", size=11, bold=True)
        yield StyleName.LABEL, self.made_style(quotePrefix=True, alignment=top, font=bold)
        yield StyleName.TITLE, self.made_style(quotePrefix=True, font=Font(name="Calibri", size=16, bold=True))
        for name, side in ((StyleName.HEADER, "left"), (StyleName.HEADER_OF_NUMBERS, "right")):
            placed = Alignment(horizontal=side, vertical="top", wrap_text=True)
            yield name, self.made_style(quotePrefix=True, alignment=placed, font=bold, fill=shade, border=line)
        for kind, number_format in _FORMATS.items():
            placed = Alignment(horizontal="right" if kind in NUMBER_KINDS else "left", vertical="top")
            yield kind, self.made_style(number_format=number_format, alignment=placed)

    def made_style(self, **settings: Any) -> StyleArray:
        cell: Any = WriteOnlyCell(self)
        for name, value in settings.items():
            setattr(cell, name, value)
        return cast(StyleArray, cell._style)


SheetType = TypeVar("SheetType", bound=StyledSheet)


def new_sheet(book: Workbook, title: str, titles: set[str], marking: str, kind: type[SheetType]) -> SheetType:
    """The next sheet of a workbook; it is printed across the page, with its marking at the head."""
    sheet = kind(book, sheet_title(title, titles))
    cast(Any, book)._add_sheet(sheet)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins: Any = sheet.HeaderFooter
    if marking:
        margins.oddHeader.left.text = " " + marking.replace("&", "&&")
    margins.oddFooter.right.text = "Page &P of &N"
    return sheet


def sheet_title(title: str, taken: set[str]) -> str:
    """A title Excel accepts: without its reserved signs, short enough, and unlike the titles ``taken``."""
    clean = _NOT_IN_SHEET_TITLES.sub(" ", title).strip(" '") or "Sheet"
    clean = clean[:LONGEST_SHEET_TITLE].rstrip(" '")
    found, number = clean, 1
    while found.casefold() in taken | {"history"}:
        number += 1
        ending = f" ({number})"
        found = clean[: LONGEST_SHEET_TITLE - len(ending)].rstrip(" '") + ending
    taken.add(found.casefold())
    return found
