"""Tables in Word: a header row on every page, a first column that names its rows, judgements never by colour alone."""

from datetime import date
from typing import Any, cast

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from qa_desk.domain.dates import short_date
from qa_desk.domain.progress import Progress
from qa_desk.domain.tones import TONES, Mark
from qa_desk.reports.content import Cell, Column, ColumnKind, Table, Tag
from qa_desk.reports.drawing import TEXT
from qa_desk.reports.word.styles import REPORT_TABLE, ROW_HEADER, TABLE_HEADER, TABLE_NUMBER, TABLE_TEXT, style_id
from qa_desk.reports.word.writing import frame, write
from qa_desk.reports.xml_text import xml_text

SIGNS = {
    Mark.STAR: "\u2605", Mark.CIRCLE: "\u25cf", Mark.TRIANGLE: "\u25b2", Mark.SQUARE: "\u25a0",
    Mark.DASH: "\u2013", Mark.QUESTION: "?", Mark.RING: "\u25cb",
}  # fmt: skip
"""The shape of a judgement as a letter; a level shows its own number."""
NO_BREAK = "\u00a0"
ROWS_BETWEEN_REPORTS = 50
LONGEST_WHOLE = 800
"""Letters in a row that is kept on one page; a longer one may be cut, so that it can never be lost below a page."""
LETTER_WIDTH, BOLD_WIDTH, CELL_PADDING = 5.6, 6.6, 12.0
SHORT_COLUMN = 90.0
LONGEST_ASKED = 48
_NUMBERS = (ColumnKind.NUMBER, ColumnKind.DATE)


def add_table(document: Document, table: Table, width: float, progress: Progress) -> None:
    """Add the table as wide as the page; its title stands above it as its caption."""
    made = document.add_table(rows=0, cols=len(table.columns), style=REPORT_TABLE)
    made.autofit = False
    _say_what_it_is(made, table)
    widths = column_widths(table, width)
    for column, room in zip(made.columns, widths, strict=True):
        column.width = Pt(room)
    header = _new_row(made)
    _mark_row(header, "w:tblHeader")
    for cell, column, room in zip(header.cells, table.columns, widths, strict=True):
        cell.width = Pt(room)
        _write_cell(cell, column.title, TABLE_HEADER, at_right=column.kind in _NUMBERS)
    for number, row in enumerate(table.rows):
        if number % ROWS_BETWEEN_REPORTS == 0:
            progress.step(number, len(table.rows), table.title)
        _add_row(made, table, row, widths)


def column_widths(table: Table, width: float) -> list[float]:
    """The room of each column: as its share says; of the rest short texts get what they need, long ones what is left.

    A column of long texts is never narrower than one of short texts may be wide.
    """
    free = width * max(1.0 - sum(column.share for column in table.columns), 0.0)
    needs = [0.0 if column.share else _need(table, place, column) for place, column in enumerate(table.columns)]
    short = [need if need <= SHORT_COLUMN else 0.0 for need in needs]
    long = [need if need > SHORT_COLUMN else 0.0 for need in needs]
    left = free - sum(short)
    if any(long) and left >= SHORT_COLUMN * sum(map(bool, long)):
        parts = [small + left * need / sum(long) for small, need in zip(short, long, strict=True)]
    else:
        parts = [free * need / (sum(needs) or 1.0) for need in needs]
    asked = [column.share * width + part for column, part in zip(table.columns, parts, strict=True)]
    return _with_whole_words([width * part / sum(asked) for part in asked], table.columns)


def _with_whole_words(widths: list[float], columns: tuple[Column, ...]) -> list[float]:
    """The widths with room for the longest word of each title, taken from the columns that have more than they need."""
    least = [max(map(len, column.title.split()), default=0) * BOLD_WIDTH + CELL_PADDING for column in columns]
    lacking = sum(max(need - width, 0.0) for width, need in zip(widths, least, strict=True))
    spare = sum(max(width - need, 0.0) for width, need in zip(widths, least, strict=True))
    if not lacking or spare < lacking:
        return widths
    return [
        need if width < need else width - (width - need) * lacking / spare
        for width, need in zip(widths, least, strict=True)
    ]


def _need(table: Table, place: int, column: Column) -> float:
    """How much room the texts of a column ask for; very long ones wrap, so they ask for no more than long ones."""
    longest = max((len(_words(row[place])) for row in table.rows), default=0)
    sign = 3 if column.kind is ColumnKind.TAG else 0
    longest_word = max(map(len, column.title.split()), default=0) + 1  # in bold
    return min(max(longest + sign, longest_word, 4), LONGEST_ASKED) * LETTER_WIDTH + CELL_PADDING


def _say_what_it_is(made: WordTable, table: Table) -> None:
    properties = made._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    for name, value in (
        ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "1" if table.row_headers else "0"), ("lastColumn", "0"),
        ("noHBand", "1"), ("noVBand", "1"),
    ):  # fmt: skip
        look.set(qn(f"w:{name}"), value)
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), xml_text(table.title))
    properties.append(caption)


def _new_row(made: WordTable) -> _Row:
    return cast(_Row, cast(Any, made).add_row())


def _mark_row(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _add_row(made: WordTable, table: Table, row: tuple[Cell, ...], widths: list[float]) -> None:
    added = _new_row(made)
    if sum(len(_words(value)) for value in row) <= LONGEST_WHOLE:
        _mark_row(added, "w:cantSplit")
    for place, (cell, value, column) in enumerate(zip(added.cells, row, table.columns, strict=True)):
        cell.width = Pt(widths[place])
        if isinstance(value, Tag):
            _write_tag(cell, value)
            continue
        is_header = table.row_headers and place == 0
        _write_cell(cell, _words(value), ROW_HEADER if is_header else TABLE_TEXT, at_right=column.kind in _NUMBERS)


def _words(value: Cell) -> str:
    match value:
        case None:
            return ""
        case date():
            return short_date(value)
        case Tag(word):
            return word
        case _:
            return str(value)


def _write_cell(cell: _Cell, text: str, style: str, *, at_right: bool) -> None:
    paragraph = cell.paragraphs[0]
    _set_style(paragraph, TABLE_NUMBER if at_right and style != TABLE_HEADER else style)
    if at_right and style == TABLE_HEADER:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    write(paragraph, text)


def _set_style(paragraph: Paragraph, name: str) -> None:
    """By the id that the style has in the file: looking its name up for each cell takes longer than all the rest."""
    paragraph._p.style = style_id(name)


def _write_tag(cell: _Cell, tag: Tag) -> None:
    """Shape, word and shade together, with a line round them, since a pale fill alone is hard to see."""
    tone = TONES[tag.tone]
    paragraph = cell.paragraphs[0]
    _set_style(paragraph, TABLE_TEXT)
    words = f"{SIGNS.get(tag.mark, tag.letter)} {tag.word}".strip()
    write(paragraph, f"{NO_BREAK}{words}{NO_BREAK}", bold=True, ink=tone.text)
    for run in paragraph.runs:
        frame(run, tone.fill, TEXT)
