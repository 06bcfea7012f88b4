"""From the values of a workbook to an Excel file that says what it was told and nothing else."""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.book import StyledSheet, new_sheet, written_book
from qa_desk.reports.workbooks.cells import NUMBER_KINDS, StyleName, rows_that_fit, written
from qa_desk.reports.workbooks.inspection import inspect_workbook
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, ValueKind, WorkbookFile

COVER_TITLE = "About"
ROWS_BETWEEN_REPORTS = 200
_WIDTHS = {ValueKind.TEXT: 24.0, ValueKind.DATE: 19.0, ValueKind.DATETIME: 24.0}


def render_workbook(workbook: WorkbookFile, progress: Progress) -> bytes:
    """The workbook as an inspected Excel file. The same workbook gives the same bytes."""
    file = written_book(workbook.title, workbook.created_on, lambda book: _write_sheets(book, workbook, progress))
    inspect_workbook(file)
    return file


def _write_sheets(book: Workbook, workbook: WorkbookFile, progress: Progress) -> None:
    titles: set[str] = set()
    if workbook.cover:
        _write_cover(new_sheet(book, COVER_TITLE, titles, workbook.marking, StyledSheet), workbook)
    for sheet in workbook.sheets:
        _write_sheet(new_sheet(book, sheet.title, titles, workbook.marking, StyledSheet), sheet, progress)


def _write_cover(sheet: StyledSheet, workbook: WorkbookFile) -> None:
    sheet.column_dimensions["A"].width = 28.0
    sheet.column_dimensions["B"].width = 90.0
    sheet.add([written(workbook.title, ValueKind.TEXT, StyleName.TITLE)])
    columns = (SheetColumn(""), SheetColumn(""))
    for label, value in workbook.cover:
        for row in rows_that_fit((label, value), columns):
            sheet.add([written(row[0], ValueKind.TEXT, StyleName.LABEL), written(row[1], ValueKind.TEXT)])


def _write_sheet(sheet: StyledSheet, contents: Sheet, progress: Progress) -> None:
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
