"""Tables that come as text: which encoding, which separator, and every row in its place."""

import codecs
import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from qa_desk.exchange.quarantine_child import MOST_ROWS, TOO_MANY_ROWS

SEPARATORS = (",", ";", "\t", "|")
ROWS_LOOKED_AT = 50
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Unreadable(Exception):  # noqa: N818 - the answer of a reading, not an error of the program
    """Why text is not a table, as the end of a sentence that begins with its name."""


Row = tuple[int, list[str]]
"""The number of the record, counted from 1 as a spreadsheet would, and its cells."""


def decoded(raw: bytes) -> str:
    """Text in UTF-8, UTF-16 of either order, marked or not, or Windows-1252; raises Unreadable."""
    encoding = next((encoding for mark, encoding in _BYTE_ORDER_MARKS if raw.startswith(mark)), None)
    candidates = (encoding,) if encoding else (_unmarked_utf_16(raw) or "utf-8", "cp1252")
    for candidate in candidates:
        try:
            text = raw.decode(candidate)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            raise Unreadable("is not text, or is damaged")
        return text
    raise Unreadable("is not text, or is damaged")


def _unmarked_utf_16(raw: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every second byte: the later ones when it is little-endian."""
    start = raw[:4096]
    if len(raw) % 2 or len(start) < 4:
        return None
    early, late = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if late > half * 0.6 and early < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if early > half * 0.6 and late < half * 0.1 else None


def records(text: str) -> list[Row]:
    """The rows of a table, separated by whichever of the usual signs fits it best; raises Unreadable."""
    body, separator = _without_separator_line(text)
    skipped = 1 if body is not text else 0
    return _parsed(body, separator or _best_separator(body), skipped)


def pasted_records(text: str) -> list[Row]:
    """The rows of a table as Excel puts it on the clipboard, or of pasted CSV; raises Unreadable.

    Excel quotes only cells with line breaks, so a cell that merely begins with a quotation mark is taken as it is.
    """
    if "\t" not in text:
        return records(text)
    try:
        return _parsed(text, "\t", 0)
    except Unreadable:
        return _counted((line.split("\t") for line in re.split(r"\r\n|\r|\n", text)), 0)


def _without_separator_line(text: str) -> tuple[str, str | None]:
    """Excel's own "sep=;" line, which is no row of the table."""
    first, _, rest = text.partition("\n")
    first = first.strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return rest, first[4]
    return text, None


def _best_separator(text: str) -> str:
    """The sign that cuts most of the first rows into the same number of cells, as many as possible."""
    best, best_score = SEPARATORS[0], (0.0, 0)
    for separator in SEPARATORS:
        widths = _widths(text, separator)
        if not widths or widths[0] < 2:
            continue
        score = (widths.count(widths[0]) / len(widths), widths[0])
        if score > best_score:
            best, best_score = separator, score
    return best


def _widths(text: str, separator: str) -> Sequence[int]:
    widths: list[int] = []
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True):
            if any(row):
                widths.append(len(row))
            if len(widths) == ROWS_LOOKED_AT:
                break
    except csv.Error:
        return ()
    return widths


def _parsed(text: str, separator: str, skipped: int) -> list[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        return _counted(reader, skipped)
    except csv.Error:
        raise Unreadable(f"has a quotation mark that does not fit, near line {reader.line_num + skipped}") from None


def _counted(rows: Iterable[list[str]], skipped: int) -> list[Row]:
    counted: list[Row] = []
    for number, row in enumerate(rows, start=1 + skipped):
        if not any(cell.strip() for cell in row):
            continue
        if len(counted) > MOST_ROWS:
            raise Unreadable(TOO_MANY_ROWS)
        counted.append((number, row))
    return counted
