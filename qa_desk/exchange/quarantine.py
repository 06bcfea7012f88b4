"""Reads workbooks and Word files that come from elsewhere, in a process of its own that can do nothing but answer."""

import json
import os
import subprocess
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from qa_desk.domain.case_list import Cell
from qa_desk.domain.errors import UserError
from qa_desk.exchange.quarantine_child import TOO_MANY_ROWS
from qa_desk.exchange.workbook_preflight import LARGEST_FILE
from qa_desk.own_process import child_command

WAIT_SECONDS = 30
"""Longer than the child's own limit of processor time, for a laptop that is busy."""

NOTHING_CHANGED = "Nothing was changed."
SAVE_WORD_AGAIN = f"{NOTHING_CHANGED} Copy the table in Word and paste it, or save it as a new Word file (.docx)"
SAVE_AGAIN = f"{NOTHING_CHANGED} Open it in Excel, save it as an Excel workbook (.xlsx) and try again"
WITHOUT_PASSWORD = f"{NOTHING_CHANGED} Open it in Excel, take the password off, save it and try again"
WHOLE_LIST = f"{NOTHING_CHANGED} Make the list shorter and try again"
ANOTHER_FILE = f"{NOTHING_CHANGED} Choose another file"
PASSWORD = "is protected with a password"  # noqa: S105 - the words of a refusal
EMPTY = "is empty"
ALL_SHEETS, FIRST_SHEET, WORD = "--all", "--first", "--word"
_CHILD_MODULE = "qa_desk.exchange.quarantine_child"
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP")
_OLE_SIGN = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True)
class SheetReading:
    """One sheet as plain values from row 1 on; ``formulas`` are the row and column of each cell that holds one."""

    title: str
    visible: bool
    rows: tuple[tuple[Cell, ...], ...]
    formulas: frozenset[tuple[int, int]]


def read_workbook(path: Path) -> tuple[SheetReading, ...]:
    """Every sheet of a foreign workbook, hidden ones too; raises UserError with one reason for a refusal."""
    return _read(path, ALL_SHEETS)


def read_first_sheet(path: Path) -> SheetReading:
    """The first sheet of a foreign workbook that can be seen; raises UserError."""
    return _read(path, FIRST_SHEET)[0]


def read_word_tables(path: Path) -> tuple[SheetReading, ...]:
    """Every table of a foreign Word file, each called by the line above it; raises UserError."""
    return _read(path, WORD)


def quarantine_command(what: str) -> list[str]:
    """How the child is started: isolated from the environment, with nothing but our own folder to import from."""
    return child_command(_CHILD_MODULE, what, isolated=True)


def _read(path: Path, what: str) -> tuple[SheetReading, ...]:
    raw = _bytes(path)
    try:
        done = subprocess.run(
            quarantine_command(what),
            input=raw,
            capture_output=True,
            timeout=WAIT_SECONDS,
            check=False,
            env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise _refused(path, "takes too long to read") from None
    try:
        answer = json.loads(done.stdout)
        if "refused" in answer:
            raise _refused(path, str(answer["refused"]))
        return tuple(_sheet(sheet) for sheet in answer["sheets"])
    except (ValueError, KeyError, TypeError, ArithmeticError):
        raise _refused(path, "is too large or too unusual to read safely") from None


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
    if not raw:
        raise _refused(path, EMPTY)
    if raw.startswith(_OLE_SIGN):
        raise _refused(path, PASSWORD if _ENCRYPTED in raw else "is in a format from before 2007")
    return raw


def _refused(path: Path, reason: str) -> UserError:
    again = SAVE_WORD_AGAIN if path.suffix.lower() == ".docx" else SAVE_AGAIN
    remedy = {PASSWORD: WITHOUT_PASSWORD, EMPTY: ANOTHER_FILE, TOO_MANY_ROWS: WHOLE_LIST}.get(reason, again)
    return UserError(f'"{path.name}" {reason}.', remedy)


def _sheet(sheet: dict[str, Any]) -> SheetReading:
    rows = tuple(tuple(_cell(value) for value in row) for row in sheet["rows"])
    formulas = frozenset((int(row), int(column)) for row, column in sheet["formulas"])
    return SheetReading(str(sheet["title"]), bool(sheet["visible"]), rows, formulas)


def _cell(value: Any) -> Cell:
    match value:
        case None | str() | int():
            return value
        case {"n": str(number)}:
            return Decimal(number)
        case {"d": str(day)}:
            return date.fromisoformat(day)
        case _:
            raise ValueError(value)
