"""Case lists from a file or from the clipboard, as a table of cells that nobody has judged yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qa_desk.domain.case_list import Cell
from qa_desk.domain.dates import date_in_full
from qa_desk.domain.errors import UserError
from qa_desk.exchange.quarantine import (
    ANOTHER_FILE,
    EMPTY,
    NOTHING_CHANGED,
    PASSWORD,
    WHOLE_LIST,
    WITHOUT_PASSWORD,
    read_first_sheet,
)
from qa_desk.exchange.quarantine_child import MOST_COLUMNS, TOO_MANY_ROWS
from qa_desk.exchange.text_tables import Unreadable, decoded, pasted_records, records
from qa_desk.exchange.workbook_preflight import LARGEST_FILE

SAVE_AS = f"{NOTHING_CHANGED} Save the list as an Excel workbook (.xlsx) or as CSV and try again"
ADD_HEADINGS = f"{NOTHING_CHANGED} Put a heading above each column, in the first row, and try again"
PUT_RIGHT = f"{NOTHING_CHANGED} Put the list right and try again"
THE_LIST = "The pasted list"

_OTHER_FORMATS = {
    ".xls": "is in a format from before 2007",
    ".xlsb": "is a binary workbook",
    ".xlsm": "may hold macros",
    ".xltm": "may hold macros",
    ".xltx": "is a workbook template",
    ".xlam": "may hold macros",
    ".ods": "is an OpenDocument file",
    ".numbers": "is a Numbers file",
    ".doc": "is a Word file",
    ".docx": "is a Word file",
    ".docm": "is a Word file",
    ".rtf": "is a word processor file",
    ".pdf": "is a PDF file",
    ".qareturn": "is a QA Desk return, not a case list",
    ".qapack": "is a QA Desk pack, not a case list",
    ".qadesk": "is a desk, not a case list",
}
_SIGNS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is in a format from before 2007"),
    (b"%PDF", "is a PDF file"),
    (b"{\\rtf", "is a word processor file"),
)
_WEB_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml)", re.IGNORECASE)
_ZIP_SIGN = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CODE_SHAPED = re.compile(r"[A-Z]{0,5}[\-/]?[0-9]{3,}+[0-9\-/]*+[A-Z]?|[A-Z]{1,5}-[0-9]{2,}+[0-9\-/]*+")
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Grid:
    """A table with one heading above each column. ``first_row`` is the number its first row has in the source."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    source: str
    first_row: int = 2
    formula_columns: tuple[str, ...] = ()


def read_pasted(text: str) -> Grid:
    """The table on the clipboard: cells from Excel, or CSV with commas or semicolons; raises UserError."""
    if not text.strip():
        raise UserError("There is nothing to paste.", "Copy the list with its headings and paste it again")
    if len(text) > LARGEST_FILE:
        raise UserError(f"{THE_LIST} is larger than 20 MB.", WHOLE_LIST)
    if "\0" in text:
        raise UserError(f"{THE_LIST} is not text.", PUT_RIGHT)
    try:
        return _grid(pasted_records(text), THE_LIST)
    except Unreadable as reason:
        raise UserError(f"{THE_LIST} {reason}.", PUT_RIGHT) from None


def read_case_file(path: Path) -> Grid:
    """The table in a CSV file or in the first visible sheet of a workbook; raises UserError."""
    if path.is_dir():
        raise UserError(f'"{path.name}" is a folder.', f"{NOTHING_CHANGED} Choose the file with the case list")
    reason = _OTHER_FORMATS.get(path.suffix.lower())
    if path.suffix.lower() == ".xlsx":
        return _workbook_grid(path)
    raw = _bytes(path)
    if reason is not None:
        raise UserError(f'"{path.name}" {reason}.', SAVE_AS)
    if raw.startswith(_ZIP_SIGN):
        return _workbook_grid(path)
    _check_signs(path, raw)
    try:
        return _grid(records(decoded(raw)), f'"{path.name}"')
    except Unreadable as reason_found:
        remedy = WHOLE_LIST if str(reason_found) == TOO_MANY_ROWS else SAVE_AS
        raise UserError(f'"{path.name}" {reason_found}.', remedy) from None


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise UserError(f'"{path.name}" is not a file.', ANOTHER_FILE)
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
    if not raw.strip():
        raise UserError(f'"{path.name}" {EMPTY}.', ANOTHER_FILE)
    return raw


def _check_signs(path: Path, raw: bytes) -> None:
    """What a file is, whatever its name says."""
    if raw.startswith(_SIGNS[0][0]) and _ENCRYPTED in raw:
        raise UserError(f'"{path.name}" {PASSWORD}.', WITHOUT_PASSWORD)
    reason = next((reason for sign, reason in _SIGNS if raw.startswith(sign)), None)
    if reason is None and _WEB_PAGE.match(raw):
        reason = "is a web page"
    if reason is not None:
        raise UserError(f'"{path.name}" {reason}.', SAVE_AS)


def _workbook_grid(path: Path) -> Grid:
    sheet = read_first_sheet(path)
    name = f'"{path.name}"'
    filled = [(number, row) for number, row in enumerate(sheet.rows, start=1) if any(map(_is_filled, row))]
    grid = _grid(filled, name)
    columns = {column for row, column in sheet.formulas if row >= grid.first_row}
    kept = [number for number, _ in _titles(filled[0][1])]
    worked_out = tuple(title for number, title in zip(kept, grid.header, strict=True) if number + 1 in columns)
    return Grid(grid.header, grid.rows, f"{name}, sheet {sheet.title}", grid.first_row, worked_out)


def _grid(rows: Sequence[tuple[int, Sequence[Cell]]], name: str) -> Grid:
    """The first row that is not blank as headings, all others below it, blank rows between them kept in their place."""
    if not rows:
        raise UserError(f"{name} {EMPTY}.", f"{NOTHING_CHANGED} Choose a list with headings and at least one case")
    top, first = rows[0]
    kept = _titles(first)
    _check_headings(first, rows, name)
    if len(rows) == 1:
        raise UserError(f"{name} has headings and no cases.", f"{NOTHING_CHANGED} Choose a list with at least one case")
    columns = [number for number, _ in kept]
    by_number = {number: _cells(row, columns) for number, row in rows[1:]}
    blank: tuple[Cell, ...] = (None,) * len(columns)
    table = tuple(by_number.get(number, blank) for number in range(top + 1, rows[-1][0] + 1))
    return Grid(tuple(title for _, title in kept), table, name, top + 1)


def _titles(first: Sequence[Cell]) -> list[tuple[int, str]]:
    return [(number, " ".join(str(cell).split())) for number, cell in enumerate(first) if _is_filled(cell)]


def _check_headings(first: Sequence[Cell], rows: Sequence[tuple[int, Sequence[Cell]]], name: str) -> None:
    if len(first) > MOST_COLUMNS:
        raise UserError(f"{name} has more than {MOST_COLUMNS} columns.", WHOLE_LIST)
    if any(_is_value(cell) for cell in first):
        raise UserError(f"{name} has no headings in its first row.", ADD_HEADINGS)
    headed = {number for number, _ in _titles(first)}
    for number, row in rows[1:]:
        unheaded = next((n for n, cell in enumerate(row, start=1) if n - 1 not in headed and _is_filled(cell)), None)
        if unheaded is not None:
            raise UserError(f"{name} has no heading above column {unheaded}, which row {number} uses.", ADD_HEADINGS)
    titles = [title.casefold() for _, title in _titles(first)]
    again = next((title for _, title in _titles(first) if titles.count(title.casefold()) > 1), None)
    if again is not None:
        raise UserError(f'{name} has two columns called "{again}".', f"{NOTHING_CHANGED} Give each its own heading")


def _cells(row: Sequence[Cell], columns: Sequence[int]) -> tuple[Cell, ...]:
    return tuple(row[column] if column < len(row) and _is_filled(row[column]) else None for column in columns)


def _is_filled(cell: Cell) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _is_value(cell: Cell) -> bool:
    """Whether a cell in the first row is plainly no heading: a number, a date, a reference."""
    if not isinstance(cell, str):
        return cell is not None
    text = cell.strip()
    return _CODE_SHAPED.fullmatch(text) is not None or date_in_full(text, _ANY_DAY) is not None or _is_number(text)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+\-]?[0-9]+(?:[.,][0-9]+)?", text) is not None
