"""What a preview shows of a file: a report as it is, a workbook as the first rows of its sheets."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice

from qa_desk.reports.content import Block, Cell, Column, ColumnKind, Heading, Note, Report, Table
from qa_desk.reports.sharing.passages import Passage
from qa_desk.reports.workbooks.sheets import Sheet, SheetValue, ValueKind, WorkbookFile

MOST_ROWS = 20
BLOCKS_OF_A_SHEET = 3
_NUMBERS = {ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.PERCENT}


def preview_of(values: Report | WorkbookFile) -> Report:
    """The file as a report that can be shown at once."""
    if isinstance(values, Report):
        return values
    cover = tuple((title, _cell(value)) for title, value in values.cover)
    lines = Table("Cover", (Column("What", share=0.28), Column("Details", share=0.72)), cover)
    sheets = (block for sheet in values.sheets for block in _sheet(sheet))
    return Report(values.title, (lines, *sheets), values.created_on, marking=values.marking, landscape=True)


def preview_block(values: Report | WorkbookFile, passage: Passage) -> int:
    """Which block of the preview a passage of the file stands in; -1 for its title."""
    if isinstance(values, Report):
        return passage.block
    return 0 if passage.block < 0 else passage.block * BLOCKS_OF_A_SHEET + 2


def _sheet(sheet: Sheet) -> Iterator[Block]:
    """Heading, rows, and how many of them are shown."""
    rows = iter(sheet.rows)
    first = tuple(tuple(_cell(value) for value in row) for row in islice(rows, MOST_ROWS))
    more = sum(1 for _ in rows)
    columns = tuple(
        Column(one.title, ColumnKind.NUMBER if one.kind in _NUMBERS else ColumnKind.TEXT) for one in sheet.columns
    )
    yield Heading(sheet.title)
    yield Table(f"Sheet {sheet.title}", columns, tuple(_filled(row, len(columns)) for row in first))
    if more:
        yield Note(f"The first {MOST_ROWS} of {MOST_ROWS + more:,} rows are shown here. The file has them all.")
    else:
        yield Note(f"All {len(first)} rows are shown here.")


def _filled(row: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    return (*row[:width], *(None,) * (width - len(row)))


def _cell(value: SheetValue) -> Cell:
    match value:
        case datetime():
            return f"{value:%d/%m/%Y %H:%M}"
        case str() | int() | date() | None:
            return value
        case Decimal():
            return str(value)
