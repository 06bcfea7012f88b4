"""Reads the workbook of a form in the limited process: every sheet as rows of texts, judged by nobody yet."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from qa_desk.domain.case_list import Cell
from qa_desk.exchange.quarantine import SheetReading, read_workbook


@dataclass(frozen=True)
class TextSheet:
    """One sheet as texts, and the rows (from 1) that hold a formula whose value was never saved."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    unsaved: tuple[int, ...] = ()


def read_form_workbook(path: Path) -> tuple[TextSheet, ...]:
    """Every sheet of the workbook of a form; raises UserError with one reason for a file that is not read."""
    return tuple(_sheet(sheet) for sheet in read_workbook(path))


def _sheet(sheet: SheetReading) -> TextSheet:
    rows = tuple(tuple(map(_text, row)) for row in sheet.rows)
    empty = {row for row, column in sheet.formulas if not _at(rows, row, column)}
    return TextSheet(sheet.title, rows, tuple(sorted(empty)))


def _at(rows: tuple[tuple[str, ...], ...], row: int, column: int) -> str:
    """The text of a cell, counted from 1; "" beyond the last one."""
    cells = rows[row - 1] if row <= len(rows) else ()
    return cells[column - 1] if column <= len(cells) else ""


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return cell.isoformat()
        case Decimal():
            return f"{cell:f}"
        case _:
            return str(cell)
