"""Reads a workbook that came back, in the limited process: every cell as it is, and what it all comes to as a hash."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.workbooks.matching import SheetCells
from qa_desk.exchange.quarantine import SheetReading, read_workbook


@dataclass(frozen=True)
class ReturnedWorkbook:
    """What a file holds. ``digest`` is of its cells: the same answers are known again, however they were saved."""

    name: str
    sheets: tuple[SheetCells, ...]
    digest: str


def read_return_workbook(path: Path) -> ReturnedWorkbook:
    """Every sheet of a workbook; raises UserError with one reason for a file that is not read."""
    sheets = read_workbook(path)
    return ReturnedWorkbook(path.name, tuple(map(_cells, sheets)), _digest(sheets))


def _cells(sheet: SheetReading) -> SheetCells:
    return SheetCells(sheet.title, sheet.visible, sheet.rows, sheet.formulas)


def _digest(sheets: tuple[SheetReading, ...]) -> str:
    told = [(sheet.title, sheet.rows, sorted(sheet.formulas)) for sheet in sheets]
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()
