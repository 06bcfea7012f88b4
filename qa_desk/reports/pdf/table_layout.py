"""From a table's values to columns of the right width and cells broken into lines."""

from collections.abc import Sequence
from datetime import date

from qa_desk.domain.dates import short_date
from qa_desk.domain.progress import Progress
from qa_desk.reports.content import Cell, Column, ColumnKind, Table, Tag
from qa_desk.reports.pdf.fonts import printable, text_width
from qa_desk.reports.pdf.lines import Span, break_lines
from qa_desk.reports.pdf.look import CAPTION, TABLE_HEADER, TABLE_TEXT
from qa_desk.reports.pdf.tables import (
    CELL_PADDING,
    TAG_INSET,
    TAG_MARK_ROOM,
    LaidCell,
    LaidRow,
    TableBlock,
)
from qa_desk.reports.pdf.tags import Element

WIDEST_WORD = 130.0
"""A column is made this wide for the sake of one long word; a longer word is cut between letters."""

WIDEST_WISH = 420.0


def table_block(table: Table, parent: Element, width: float, progress: Progress) -> TableBlock:
    """The table laid out for a page ``width`` wide, its elements added to ``parent`` in reading order."""
    element = parent.add("Table")
    caption_element = element.add("Caption") if table.title else None
    caption = break_lines([Span(table.title, bold=True)], CAPTION, width) if table.title else ()
    widths = column_widths(table, width)
    header_row = element.add("TR")
    header = LaidRow(
        tuple(
            _laid(column.title, column, column_width, header_row.add("TH", scope="Column"), bold=True)
            for column, column_width in zip(table.columns, widths, strict=True)
        )
    )
    rows = []
    for number, row in enumerate(table.rows):
        if number % 50 == 0:
            progress.step(number, len(table.rows), table.title)
        rows.append(_laid_row(table, row, widths, element.add("TR")))
    return TableBlock(caption, caption_element, header, rows, widths)


def _laid_row(table: Table, row: Sequence[Cell], widths: Sequence[float], element: Element) -> LaidRow:
    cells = []
    for place, (cell, column, width) in enumerate(zip(row, table.columns, widths, strict=True)):
        heads_row = table.row_headers and place == 0
        kid = element.add("TH", scope="Row") if heads_row else element.add("TD")
        cells.append(_laid(cell, column, width, kid))
    return LaidRow(tuple(cells))


def _laid(cell: Cell, column: Column, width: float, element: Element, *, bold: bool = False) -> LaidCell:
    style = TABLE_HEADER if bold else TABLE_TEXT
    room = width - 2 * CELL_PADDING
    tag = cell if isinstance(cell, Tag) else None
    if tag:
        room -= 2 * TAG_INSET + TAG_MARK_ROOM
    text = cell_text(cell)
    lines = break_lines([Span(text, bold)], style, room) if text else ()
    return LaidCell(lines, element, column.kind, tag, bold)


def cell_text(cell: Cell) -> str:
    """A cell in words: dates as 6 March 2026, judgements by their word."""
    match cell:
        case None:
            return ""
        case Tag(word):
            return word
        case date():
            return short_date(cell)
        case _:
            return str(cell)


def column_widths(table: Table, width: float) -> tuple[float, ...]:
    """Widths that fill the page: shares where they are given, else what the contents need."""
    if any(column.share for column in table.columns):
        shares = [column.share or 1.0 for column in table.columns]
        return tuple(width * share / sum(shares) for share in shares)
    needs = [_need(place, column, table.rows) for place, column in enumerate(table.columns)]
    least, wished, wished_with_title = (list(each) for each in zip(*needs, strict=True))
    if sum(least) > width:
        return tuple(width * each / sum(least) for each in least)
    if sum(wished_with_title) <= width:
        wished = wished_with_title
        growing = [
            wish if column.kind is ColumnKind.TEXT else 0.0 for wish, column in zip(wished, table.columns, strict=True)
        ]
        growing = growing if sum(growing) else wished
        spare = width - sum(wished)
        return tuple(wish + spare * grow / sum(growing) for wish, grow in zip(wished, growing, strict=True))
    return _shared_out(least, wished, width)


def _shared_out(least: Sequence[float], wished: Sequence[float], width: float) -> tuple[float, ...]:
    """Room above the least widths, in equal parts, so that modest columns get all they wish for first."""
    widths = list(least)
    hungry = set(range(len(widths)))
    while hungry and (spare := width - sum(widths)) > 0.01:
        part = spare / len(hungry)
        for place in sorted(hungry):
            widths[place] = min(widths[place] + part, wished[place])
        hungry = {place for place in hungry if wished[place] - widths[place] > 0.01}
    return tuple(widths)


def _need(place: int, column: Column, rows: Sequence[Sequence[Cell]]) -> tuple[float, float, float]:
    """A column's least width (its longest word), the width of its longest line, and the same with its title."""
    least, title = _text_need(column.title, bold=True)
    wished = 0.0
    for row in rows:
        cell = row[place]
        low, wish = _text_need(cell_text(cell), bold=False)
        if isinstance(cell, Tag):
            low = wish = wish + 2 * TAG_INSET + TAG_MARK_ROOM
        elif column.kind is not ColumnKind.TEXT:
            low = wish
        least, wished = max(least, min(low, WIDEST_WORD)), max(wished, min(wish, WIDEST_WISH))
    room = 2 * CELL_PADDING + 0.5
    return least + room, max(wished, least) + room, max(wished, least, title) + room


def _text_need(text: str, *, bold: bool) -> tuple[float, float]:
    size = TABLE_TEXT.size
    shown = printable(text[:400].replace("\n", " "))
    words = (text_width(word, bold) for word in shown.split(" "))
    return max(words, default=0.0) * size, text_width(shown, bold) * size
