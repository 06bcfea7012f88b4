"""The child process that reads one foreign workbook or Word file: bytes on its input, JSON on its output, nothing else.

Started by ``quarantine``; it opens no file of the person's, and the limits below end it before it can hurt.
On Windows there are no such limits: there the examination before reading, the row and text limits and the
parent's time limit stand alone.
"""

import contextlib
import json
import os
import sys
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from qa_desk.exchange.workbook_preflight import DAMAGED, LARGEST_FILE, WORD_FILE, Unwanted, examine

if TYPE_CHECKING:
    from openpyxl import Workbook

MEMORY_BYTES = 1 << 30
CPU_SECONDS = 15
OPEN_FILES = 64
MOST_ROWS = 20_000
TOO_MANY_ROWS = f"has more than {MOST_ROWS:,} rows"
MOST_COLUMNS = 200
MOST_SHEETS = 100
MOST_TEXT = 20_000_000
"""Characters in all cells together: one shared text can stand in a million cells."""

LAST_ROW_OF_EXCEL = 1_048_576
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


def main() -> int:
    """Read the file on standard input and write what was found, or why it was refused."""
    give_up_powers()
    raw = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if "--word" in sys.argv[1:]:
        answer = read_word(raw)
    else:
        guard_the_parser()
        answer = read(raw, first_only="--first" in sys.argv[1:])
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    return 0


def read(raw: bytes, first_only: bool) -> dict[str, Any]:
    """The sheets of a workbook as plain values, or ``{"refused": reason}``."""
    try:
        has_formulas = examine(raw)
        return {"sheets": list(_sheets(raw, first_only, has_formulas))}
    except Unwanted as reason:
        return {"refused": str(reason)}
    except (MemoryError, RecursionError):
        return {"refused": "needs more memory than is safe to give it"}
    except Exception:  # whatever a parser makes of hostile bytes is one and the same answer
        return {"refused": DAMAGED}


def read_word(raw: bytes) -> dict[str, Any]:
    """The tables of a Word file in the same form, each with the line above it for a title, or why it is refused."""
    try:
        examine(raw, WORD_FILE)
        return {"sheets": list(_word_tables(raw))}
    except Unwanted as reason:
        return {"refused": str(reason)}
    except (MemoryError, RecursionError):
        return {"refused": "needs more memory than is safe to give it"}
    except Exception:  # whatever a parser makes of hostile bytes is one and the same answer
        return {"refused": WORD_FILE.damaged}


def give_up_powers() -> None:
    """Give up, for good, what reading a workbook does not need."""
    with contextlib.suppress(ImportError):
        import resource

        for what, most in (
            (resource.RLIMIT_AS, MEMORY_BYTES),
            (resource.RLIMIT_CPU, CPU_SECONDS),
            (resource.RLIMIT_NOFILE, OPEN_FILES),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))
    if sys.platform == "linux":
        _leave_the_network()


def _leave_the_network() -> None:
    """An empty network namespace, where the system lets us have one; nothing here asks for the network anyway."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _sheets(raw: bytes, first_only: bool, has_formulas: bool) -> Iterator[dict[str, Any]]:
    book = _opened(raw, values=True)
    worksheets = book.worksheets
    if len(worksheets) > MOST_SHEETS:
        raise Unwanted(f"has more than {MOST_SHEETS} sheets")
    chosen = [n for n, sheet in enumerate(worksheets) if not first_only or sheet.sheet_state == "visible"]
    if not chosen:
        raise Unwanted("has no sheet that can be seen")
    as_written = _opened(raw, values=False).worksheets if has_formulas else None
    text_left = MOST_TEXT
    for number in chosen[:1] if first_only else chosen:
        sheet = worksheets[number]
        rows: list[list[Any]] = []
        for row in _rows(sheet):
            rows.append([_plain(cell) for cell in row])
            text_left -= sum(len(value) for value in rows[-1] if isinstance(value, str))
            if text_left < 0:
                raise Unwanted("holds more text than can be taken in")
        formulas = _formula_cells(as_written[number]) if as_written else []
        visible = sheet.sheet_state == "visible"
        yield {"title": sheet.title, "visible": visible, "rows": rows, "formulas": formulas}


def _word_tables(raw: bytes) -> Iterator[dict[str, Any]]:
    """python-docx resolves no entities, and a file with a document type was refused before."""
    from docx import Document
    from docx.table import Table

    above, rows_left = "", MOST_ROWS
    for block in Document(BytesIO(raw)).iter_inner_content():
        if not isinstance(block, Table):
            above = " ".join(block.text.split()) or above
            continue
        rows = list(_word_rows(block, rows_left))
        rows_left -= len(rows)
        yield {"title": above, "visible": True, "rows": rows, "formulas": []}
        above = ""


def _word_rows(table: Any, rows_left: int) -> Iterator[list[str]]:
    """The cells of each row; a cell that is merged over several places stands in the first of them."""
    seen: set[Any] = set()
    for number, row in enumerate(table.rows):
        if number >= rows_left:
            raise Unwanted(TOO_MANY_ROWS)
        cells: list[str] = []
        for cell in row.cells:
            cells.append("" if cell._tc in seen else cell.text)
            seen.add(cell._tc)
        if len(cells) > MOST_COLUMNS:
            raise Unwanted(f"has more than {MOST_COLUMNS} columns")
        yield cells


def guard_the_parser() -> None:
    """Have every part of a workbook go through defusedxml, or do not begin."""
    os.environ["OPENPYXL_LXML"] = "False"
    warnings.simplefilter("ignore")  # styles and extensions it does not know are nothing to us
    from openpyxl import DEFUSEDXML, LXML

    if LXML or not DEFUSEDXML:
        raise RuntimeError("the workbook parser is not the guarded one")


def _opened(raw: bytes, values: bool) -> "Workbook":
    from openpyxl import load_workbook

    return load_workbook(BytesIO(raw), read_only=True, data_only=values, keep_links=False)


def _rows(sheet: Any) -> Iterator[list[Any]]:
    """The rows up to the last one with anything in it; what the sheet says of its own size is not believed."""
    sheet.reset_dimensions()
    blank: list[list[Any]] = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = list(row)
        while cells and cells[-1].value is None:
            cells.pop()
        if not cells:
            if number > LAST_ROW_OF_EXCEL:
                raise Unwanted(DAMAGED)
            if number <= MOST_ROWS + 1:
                blank.append([])
            continue
        if number > MOST_ROWS + 1:
            raise Unwanted(TOO_MANY_ROWS)
        if len(cells) > MOST_COLUMNS:
            raise Unwanted(f"has more than {MOST_COLUMNS} columns")
        yield from blank
        blank.clear()
        yield cells


def _formula_cells(sheet: Any) -> list[list[int]]:
    return [[cell.row, cell.column] for row in _rows(sheet) for cell in row if getattr(cell, "data_type", "") == "f"]


def _plain(cell: Any) -> Any:
    """A cell as JSON: text and whole numbers as they are, ``{"n": …}`` for other numbers, ``{"d": …}`` for dates."""
    value = cell.value
    match value:
        case None | str():
            return value
        case bool():
            return str(value).upper()
        case int():
            return _with_zeros(value, cell.number_format)
        case float():
            return _number(value)
        case datetime():
            whole_day = value.time() == time()
            return {"d": value.date().isoformat()} if whole_day else value.isoformat(" ", "minutes")
        case date():
            return {"d": value.isoformat()}
        case time() | timedelta():
            return str(value)
        case _:
            return str(value)


def _with_zeros(value: int, number_format: str) -> int | str:
    """A reference shown as 0042 is 0042, though the cell holds 42."""
    if len(number_format) > 1 and set(number_format) == {"0"} and value >= 0:
        return str(value).zfill(len(number_format))
    return value


def _number(value: float) -> Any:
    """Fifteen figures, as Excel shows them; a whole number however it was stored."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if value.is_integer() and abs(value) < 1e15:
        return int(value)
    return {"n": f"{Decimal(format(value, '.15g')):f}"}


if __name__ == "__main__":
    sys.exit(main())
