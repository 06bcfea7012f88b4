"""From the values of a workbook to an Excel file that says what it was told and nothing else."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from io import BytesIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_APP

from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.cells import NUMBER_KINDS, StyleName, Written, rows_that_fit, written
from qa_desk.reports.workbooks.inspection import PROGRAM, inspect_workbook
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, ValueKind, WorkbookFile

COVER_TITLE = "About"
LONGEST_SHEET_TITLE = 31
ROWS_BETWEEN_REPORTS = 200
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
_WIDTHS = {ValueKind.TEXT: 24.0, ValueKind.DATE: 19.0, ValueKind.DATETIME: 24.0}
_NOT_IN_SHEET_TITLES = re.compile(r"[\[\]:*?/\\\s]+")


def render_workbook(workbook: WorkbookFile, progress: Progress) -> bytes:
    """The workbook as an inspected Excel file. The same workbook gives the same bytes."""
    book = Workbook(write_only=True)
    moment = datetime.combine(workbook.created_on, time())
    book.properties = DocumentProperties(title=workbook.title, creator=PROGRAM, created=moment, modified=moment)
    file = BytesIO()
    try:
        _write_sheets(book, workbook, progress)
        with _Archive(file, "w", ZIP_DEFLATED) as archive:
            ExcelWriter(book, archive).write_data()
    finally:
        for sheet in cast(Any, book).worksheets:
            if not sheet.closed:
                sheet.close()
    inspect_workbook(file.getvalue())
    return file.getvalue()


def _write_sheets(book: Workbook, workbook: WorkbookFile, progress: Progress) -> None:
    titles: set[str] = set()
    if workbook.cover:
        _write_cover(_new_sheet(book, COVER_TITLE, titles, workbook.marking), workbook)
    for sheet in workbook.sheets:
        _write_sheet(_new_sheet(book, sheet.title, titles, workbook.marking), sheet, progress)


class _Archive(ZipFile):
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


class _StyledSheet(WriteOnlyWorksheet):
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
        self._styles = {name: numbers.add(style) for name, style in self._made_styles()}
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
                cell.column, cell._value, cell.data_type, cell.style_id = column, value, letter, self._styles[style]
                yield cell

    def _made_styles(self) -> Iterator[tuple[str, StyleArray]]:
        """Every style a cell can have; text is marked as text, so that a leading = stays a character."""
        shade = PatternFill("solid", fgColor="EEF2F6")
        line = Border(bottom=Side("thin", color="1B1F24"))
        top = Alignment(vertical="top", wrap_text=True)
        yield StyleName.TEXT, self._style(quotePrefix=True, alignment=top)
        bold = Font(name="Calibri", size=11, bold=True)
        yield StyleName.LABEL, self._style(quotePrefix=True, alignment=top, font=bold)
        yield StyleName.TITLE, self._style(quotePrefix=True, font=Font(name="Calibri", size=16, bold=True))
        for name, side in ((StyleName.HEADER, "left"), (StyleName.HEADER_OF_NUMBERS, "right")):
            placed = Alignment(horizontal=side, vertical="top", wrap_text=True)
            yield name, self._style(quotePrefix=True, alignment=placed, font=bold, fill=shade, border=line)
        for kind, number_format in _FORMATS.items():
            placed = Alignment(horizontal="right" if kind in NUMBER_KINDS else "left", vertical="top")
            yield kind, self._style(number_format=number_format, alignment=placed)

    def _style(self, **settings: Any) -> StyleArray:
        cell: Any = WriteOnlyCell(self)
        for name, value in settings.items():
            setattr(cell, name, value)
        return cast(StyleArray, cell._style)


def _new_sheet(book: Workbook, title: str, titles: set[str], marking: str) -> _StyledSheet:
    sheet = _StyledSheet(book, sheet_title(title, titles))
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


def _write_cover(sheet: _StyledSheet, workbook: WorkbookFile) -> None:
    sheet.column_dimensions["A"].width = 28.0
    sheet.column_dimensions["B"].width = 90.0
    sheet.add([written(workbook.title, ValueKind.TEXT, StyleName.TITLE)])
    columns = (SheetColumn(""), SheetColumn(""))
    for label, value in workbook.cover:
        for row in rows_that_fit((label, value), columns):
            sheet.add([written(row[0], ValueKind.TEXT, StyleName.LABEL), written(row[1], ValueKind.TEXT)])


def _write_sheet(sheet: _StyledSheet, contents: Sheet, progress: Progress) -> None:
    kinds = [column.kind for column in contents.columns]
    for place, column in enumerate(contents.columns, 1):
        width = column.width or _WIDTHS.get(column.kind, max(10.0, min(len(column.title) + 3.0, 30.0)))
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.add(
        written(title, kind, StyleName.HEADER_OF_NUMBERS if kind in NUMBER_KINDS else StyleName.HEADER)
        for title, kind in zip(_titles(contents.columns), kinds, strict=True)
    )
    for number, row in enumerate(contents.rows):
        if number % ROWS_BETWEEN_REPORTS == 0:
            progress.step(number, 0, contents.title)
        for fitting in rows_that_fit(row, contents.columns):
            sheet.add(map(written, fitting, kinds))
    area = f"A1:{get_column_letter(len(kinds))}{max(sheet.rows_written, 2 if contents.table_name else 1)}"
    if contents.table_name:
        sheet.tables.add(_table(contents, area))
    else:
        sheet.auto_filter.ref = area


def _titles(columns: Iterable[SheetColumn]) -> Iterator[str]:
    """Column titles, each different from the others, as filters and tables need them."""
    seen: set[str] = set()
    for column in columns:
        title, number = column.title, 1
        while title.casefold() in seen:
            number += 1
            title = f"{column.title} ({number})"
        seen.add(title.casefold())
        yield title


def _table(contents: Sheet, area: str) -> Table:
    table = Table(displayName=contents.table_name, ref=area)
    cast(Any, table)._initialise_columns()
    for column, title in zip(cast(list[TableColumn], table.tableColumns), _titles(contents.columns), strict=True):
        column.name = title
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    return table
