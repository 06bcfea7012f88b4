"""Action plans and other tables from the clipboard or from a file, as text that nobody has judged yet."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from qa_desk.domain.actions.pasting.columns import is_heading_row, names_group
from qa_desk.domain.actions.pasting.layout import PlanTable
from qa_desk.domain.case_list import Cell
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.exchange.quarantine import (
    ANOTHER_FILE,
    EMPTY,
    NOTHING_CHANGED,
    WHOLE_LIST,
    SheetReading,
    read_first_sheet,
    read_word_tables,
)
from qa_desk.exchange.text_tables import Row, Unreadable, decoded, pasted_records, records
from qa_desk.exchange.workbook_preflight import LARGEST_FILE

THE_PLAN = "the pasted plan"
PLAN_FILES = "Word, Excel and CSV (*.docx *.xlsx *.csv *.tsv *.txt)"
SAVE_AS = f"{NOTHING_CHANGED} Save the table as Word (.docx), Excel (.xlsx) or CSV and try again"
_TEXT = frozenset({".csv", ".tsv", ".txt"})


def read_pasted_plan(text: str) -> PlanTable:
    """The table on the clipboard, as Excel or Word puts it there; raises UserError."""
    if not text.strip():
        raise UserError("There is nothing to paste.", "Copy the table with its headings and paste it again")
    if len(text) > LARGEST_FILE:
        raise UserError("The pasted table is larger than 20 MB.", WHOLE_LIST)
    if "\0" in text:
        raise UserError("The pasted table is not text.", f"{NOTHING_CHANGED} Copy the table again and try again")
    try:
        return _table(_whole_rows(pasted_records(text)), THE_PLAN)
    except Unreadable as reason:
        raise UserError(
            f"The pasted table {reason}.", f"{NOTHING_CHANGED} Copy the table again and try again"
        ) from None


def read_plan_file(path: Path) -> PlanTable:
    """The tables of a Word file, the first visible sheet of a workbook, or a file of text; raises UserError."""
    if not path.is_file():
        raise UserError(f'"{path.name}" is not a file.', ANOTHER_FILE)
    ending = path.suffix.lower()
    if ending == ".docx":
        return _filled(_table(_word_rows(read_word_tables(path)), path.name))
    if ending == ".xlsx":
        return _filled(_table(enumerate(read_first_sheet(path).rows, start=1), path.name))
    if ending not in _TEXT:
        raise UserError(f'"{path.name}" is not a Word, Excel or text file that a table can be read from.', SAVE_AS)
    try:
        return _filled(_table(records(_text(path)), path.name))
    except Unreadable as reason:
        raise UserError(f'"{path.name}" {reason}.', SAVE_AS) from None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as source:
            raw = source.read(LARGEST_FILE + 1)
    except OSError:
        raise UserError(
            f'"{path.name}" cannot be opened.',
            f"{NOTHING_CHANGED} If it is open in another program, close it there and try again",
        ) from None
    if len(raw) > LARGEST_FILE:
        raise UserError(f'"{path.name}" is larger than 20 MB.', WHOLE_LIST)
    return decoded(raw)


def _whole_rows(rows: Sequence[Row]) -> list[Row]:
    """Put rows together again that Word cut at the paragraphs of a cell.

    Word quotes nothing: a cell with two paragraphs ends its line early, and the next line goes on in the same cell.
    """
    width = next((len(cells) for _, cells in rows if is_heading_row(cells)), 0)
    whole: list[Row] = []
    for at, (number, cells) in enumerate(rows):
        before = whole[-1][1] if whole else []
        following = rows[at + 1][1] if at + 1 < len(rows) else []
        if _goes_on(before, cells, width) and not (len(cells) == 1 and is_heading_row(following)):
            whole[-1] = (whole[-1][0], [*before[:-1], f"{before[-1]}\n{cells[0]}", *cells[1:]])
        else:
            whole.append((number, list(cells)))
    return whole


def _goes_on(before: Sequence[str], cells: Sequence[str], width: int) -> bool:
    """Whether a line goes on in the last cell of the one before it, which has too few cells or ends in words."""
    if not width or len(before) < 2 or is_heading_row(before):
        return False
    if len(before) < width:
        return len(before) + len(cells) - 1 <= width
    return len(cells) == 1 and bool(before[-1].strip()) and not names_group(cells[0])


def _word_rows(tables: Sequence[SheetReading]) -> list[Row]:
    """The tables that have the headings of a plan, or all where none has, each below the line above it."""
    plans = [one for one in tables if any(is_heading_row(_texts(row)) for row in one.rows)]
    rows = [row for one in plans or tables for row in ([one.title], *map(_texts, one.rows))]
    return [(number, row) for number, row in enumerate(rows, start=1) if any(row)]


def _texts(row: Sequence[Cell]) -> list[str]:
    return [_words(cell) for cell in row]


def _table(rows: Iterable[tuple[int, Sequence[Cell]]], source: str) -> PlanTable:
    return PlanTable(tuple((number, tuple(map(_words, cells))) for number, cells in rows), source)


def _filled(table: PlanTable) -> PlanTable:
    if not any(any(cells) for _, cells in table.rows):
        raise UserError(f'"{table.source}" {EMPTY}.', ANOTHER_FILE)
    return table


def _words(cell: Cell) -> str:
    """A cell as a person reads it; a date of a workbook in words, so that a day is never taken for a month."""
    if cell is None:
        return ""
    return short_date(cell) if isinstance(cell, date) else str(cell)
