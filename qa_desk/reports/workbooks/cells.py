"""From a value to what one cell of a workbook holds: never a formula, never cut without a word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from qa_desk.reports.workbooks.sheets import SheetColumn, SheetValue, ValueKind

LONGEST_CELL = 32_767
CONTINUES = "\n[continues in the next row]"
CONTINUED = "[continued] "
_MOST_DIGITS = 10**15
_FIRST_YEAR = 1901
NUMBER_KINDS = frozenset({ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.PERCENT})
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

Written = tuple[SheetValue, str, str]
"""A value, the file format's letter for its type, and the name of its style."""


@dataclass(frozen=True)
class StyleName:
    """The styles a cell can have."""

    TEXT = "text"
    LABEL = "label"
    HEADER = "header"
    HEADER_OF_NUMBERS = "header of numbers"
    TITLE = "title"


def written(value: SheetValue, kind: ValueKind, style: str = "") -> Written:
    """How a value is written in a column of a kind. Whatever a number cannot hold exactly is written as text."""
    match value:
        case str():
            safe = _LOOKS_ESCAPED.sub("_x005F_", value) if "_x" in value else value
            return safe, "s", style or StyleName.TEXT
        case datetime():
            in_range = value.year >= _FIRST_YEAR
            return (value, "d", ValueKind.DATETIME) if in_range else (value.isoformat(" "), "s", StyleName.TEXT)
        case date():
            in_range = value.year >= _FIRST_YEAR
            return (value, "d", ValueKind.DATE) if in_range else (value.isoformat(), "s", StyleName.TEXT)
        case None:
            return None, "n", StyleName.TEXT
        case int() | Decimal():
            return _number(value, kind)


def _number(value: int | Decimal, kind: ValueKind) -> Written:
    if not (Decimal(value).is_finite() and -_MOST_DIGITS < value < _MOST_DIGITS):
        return str(value), "s", StyleName.TEXT
    if kind in NUMBER_KINDS:
        return value, "n", kind
    return value, "n", ValueKind.INTEGER if isinstance(value, int) else ValueKind.DECIMAL


def rows_that_fit(row: Sequence[SheetValue], columns: Sequence[SheetColumn]) -> Iterator[Sequence[SheetValue]]:
    """The row, and marked rows after it for texts longer than a cell can hold; these repeat the first cell."""
    if len(row) != len(columns):
        raise ValueError(f"A row has {len(row)} cells under {len(columns)} columns.")
    for value in row:
        if isinstance(value, str) and len(value) > LONGEST_CELL // 2:
            break
    else:
        yield row
        return
    pieces = [pieces_that_fit(value) if isinstance(value, str) else [value] for value in row]
    for number in range(max(map(len, pieces))):
        first = pieces[0][min(number, len(pieces[0]) - 1)]
        yield [first, *(each[number] if number < len(each) else None for each in pieces[1:])]


def pieces_that_fit(text: str) -> list[SheetValue]:
    """A text in pieces that each fit one cell, cut at a space where there is one, every cut marked."""
    if _units(text) <= LONGEST_CELL:
        return [text]
    pieces: list[SheetValue] = []
    rest, mark = text, ""
    while _units(mark + rest) > LONGEST_CELL:
        end = _longest_start(rest, LONGEST_CELL - _units(mark + CONTINUES))
        pieces.append(mark + rest[:end] + CONTINUES)
        rest, mark = rest[end:], CONTINUED
    return [*pieces, mark + rest]


def _units(text: str) -> int:
    """The length of a text as Excel counts it: characters above U+FFFF count twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def _longest_start(text: str, units: int) -> int:
    end = min(len(text), units)
    while _units(text[:end]) > units:
        end -= (_units(text[:end]) - units + 1) // 2
    space = text.rfind(" ", end - 200, end)
    return space + 1 if space > 0 else end
