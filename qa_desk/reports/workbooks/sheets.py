"""What a workbook holds, as plain values, before it is a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class ValueKind(StrEnum):
    """What a column holds; it decides the number format and the alignment."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    PERCENT = "percent"
    DATE = "date"
    DATETIME = "datetime"

    # Looked up once for every cell: an Enum's own hash runs in Python and costs a tenth of an export.
    __hash__ = str.__hash__


SheetValue = str | int | Decimal | date | datetime | None
"""One cell. Percentages are parts of one; moments are local and without a zone; text may stand in any column."""


@dataclass(frozen=True)
class SheetColumn:
    """One column. ``width`` is in characters; 0 follows from the kind and the title."""

    title: str
    kind: ValueKind = ValueKind.TEXT
    width: float = 0


@dataclass(frozen=True)
class Sheet:
    """A table under one header row. Rows may be produced while they are written. ``table_name`` makes a named table."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[Sequence[SheetValue]]
    table_name: str = ""


@dataclass(frozen=True)
class WorkbookFile:
    """A whole workbook: a cover of named lines, then sheets. ``marking`` is printed on every page."""

    title: str
    cover: tuple[tuple[str, SheetValue], ...]
    sheets: tuple[Sheet, ...]
    created_on: date
    marking: str = ""
