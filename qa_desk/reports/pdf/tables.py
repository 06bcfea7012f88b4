"""Tables on paper: one logical table, however many pages it crosses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from reportlab.platypus import Flowable, FrameBreak

from qa_desk.domain.tones import TONES
from qa_desk.reports.content import ColumnKind, Tag
from qa_desk.reports.drawing import draw_mark
from qa_desk.reports.pdf.figures import draw_part
from qa_desk.reports.pdf.lines import Line, draw_line
from qa_desk.reports.pdf.look import (
    CAPTION,
    LINE,
    SHADE,
    TABLE_HEADER,
    TABLE_TEXT,
    TextStyle,
    colour,
)
from qa_desk.reports.pdf.tags import Element, PagePart, TaggedCanvas

CELL_PADDING = 6.0
ROW_PADDING = 5.0
MARK_SIZE = 8.0
TAG_INSET = 6.0
TAG_MARK_ROOM = MARK_SIZE + 4.0
FEWEST_LINES = 4
"""A row is cut between pages only where at least this many of its lines stay together."""


@dataclass(frozen=True)
class LaidCell:
    """A cell with its text already broken into lines."""

    lines: tuple[Line, ...]
    element: Element
    kind: ColumnKind
    tag: Tag | None = None
    bold: bool = False
    is_repeated: bool = False
    """True for the name of a row that goes on from the page before: shown again, but said only once."""

    def after(self, lines: int) -> Self:
        """What is left of the cell; the name of its row stays whole."""
        left = self.lines[lines:]
        if not left and self.element.scope == "Row":
            return replace(self, is_repeated=True)
        return replace(self, lines=left)


@dataclass(frozen=True)
class LaidRow:
    """A row, or the part of it that stands on one page."""

    cells: tuple[LaidCell, ...]

    @property
    def most_lines(self) -> int:
        """The lines of its longest cell."""
        return max(1, *(len(cell.lines) for cell in self.cells))

    @property
    def height(self) -> float:
        """With the room above and below its text."""
        return self.most_lines * TABLE_TEXT.leading + 2 * ROW_PADDING

    def cut(self, lines: int) -> tuple["LaidRow", "LaidRow"]:
        """The first lines of every cell, and the rest."""
        before = tuple(replace(cell, lines=cell.lines[:lines]) for cell in self.cells)
        return LaidRow(before), LaidRow(tuple(cell.after(lines) for cell in self.cells))


class TableBlock(PagePart):
    """A table whose pages all belong to the same structure element; the header is repeated for the eye."""

    def __init__(
        self,
        caption: tuple[Line, ...],
        caption_element: Element | None,
        header: LaidRow,
        rows: Sequence[LaidRow],
        widths: Sequence[float],
    ) -> None:
        super().__init__()
        self._caption, self._caption_element = caption, caption_element
        self._header, self._rows, self._widths = header, list(rows), tuple(widths)
        self._is_first = True
        self.spaceBefore, self.spaceAfter = 8.0, 12.0

    @property
    def _top_height(self) -> float:
        caption = len(self._caption) * CAPTION.leading + CAPTION.space_after if self._caption else 0.0
        return caption + self._header.height

    def least_height(self, width: float) -> float:  # noqa: ARG002 - the same question for every block
        """What must fit below a heading: caption, header and the start of the first row."""
        first = self._rows[0] if self._rows else None
        lines = min(first.most_lines, FEWEST_LINES) if first else 0
        return self._top_height + lines * TABLE_TEXT.leading + 2 * ROW_PADDING

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - the library's names
        """The height of everything not yet placed."""
        self.width = aW
        self.height = self._top_height + sum(row.height for row in self._rows)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803 - the library's names
        """The rows that fit and the rest; a row longer than the page is cut between lines."""
        room = aH - self._top_height
        fit = 0
        while fit < len(self._rows) and self._rows[fit].height <= room:
            room -= self._rows[fit].height
            fit += 1
        if fit == len(self._rows):
            return [self]
        row = self._rows[fit]
        room_in_lines = int((room - 2 * ROW_PADDING) // TABLE_TEXT.leading)
        lines = min(room_in_lines, row.most_lines - FEWEST_LINES)
        here, later = self._rows[:fit], self._rows[fit:]
        if lines >= FEWEST_LINES:
            before, after = row.cut(lines)
            here, later = [*here, before], [after, *later[1:]]
        return [self._piece(here), FrameBreak, self._piece(later, later=True)] if here else []

    def _piece(self, rows: list[LaidRow], *, later: bool = False) -> Self:
        piece = self.piece()
        piece._rows = rows
        if later:
            piece._is_first = False
            piece._caption, piece._caption_element = (), None
            piece.spaceBefore = 0.0
        else:
            piece.spaceAfter = 0.0
        return piece

    def draw(self) -> None:
        """Draw caption, header and rows from the top down."""
        canvas = self.canvas
        top = self.height
        if self._caption and self._caption_element:
            with canvas.tagged(self._caption_element):
                for line in self._caption:
                    baseline = top - CAPTION.leading * 0.5 - CAPTION.size * 0.34
                    draw_line(canvas, line, 0, baseline, self.width, CAPTION, CAPTION.ink)
                    top -= CAPTION.leading
            top -= CAPTION.space_after
        top = self._draw_header(canvas, top)
        for row in self._rows:
            self._draw_cells(canvas, row, top)
            top -= row.height
            with canvas.decoration():
                canvas.setFillColor(colour(LINE))
                canvas.rect(0, top, self.width, 0.5, stroke=0, fill=1)

    def _draw_header(self, canvas: TaggedCanvas, top: float) -> float:
        bottom = top - self._header.height
        with canvas.decoration():
            canvas.setFillColor(colour(SHADE))
            canvas.rect(0, bottom, self.width, self._header.height, stroke=0, fill=1)
            canvas.setFillColor(colour(TABLE_TEXT.ink))
            canvas.rect(0, bottom, self.width, 0.75, stroke=0, fill=1)
        if self._is_first:
            self._draw_cells(canvas, self._header, top)
        else:
            with canvas.decoration("Pagination"):
                self._draw_cells(canvas, self._header, top, tagged=False)
        return bottom

    def _draw_cells(self, canvas: TaggedCanvas, row: LaidRow, top: float, *, tagged: bool = True) -> None:
        x = 0.0
        for cell, width in zip(row.cells, self._widths, strict=True):
            if cell.lines and cell.is_repeated:
                with canvas.decoration("Pagination"):
                    _draw_cell(canvas, cell, x, top, width)
            elif cell.lines and tagged:
                with canvas.tagged(cell.element):
                    _draw_cell(canvas, cell, x, top, width)
            elif cell.lines:
                _draw_cell(canvas, cell, x, top, width)
            x += width


def _draw_cell(canvas: TaggedCanvas, cell: LaidCell, x: float, top: float, width: float) -> None:
    style: TextStyle = TABLE_HEADER if cell.bold else TABLE_TEXT
    left, room, ink = x + CELL_PADDING, width - 2 * CELL_PADDING, style.ink
    if cell.tag:
        ink = TONES[cell.tag.tone].text
        _draw_tag_box(canvas, cell, cell.tag, left, top)
        left += TAG_INSET + TAG_MARK_ROOM
    baseline = top - ROW_PADDING - style.leading * 0.5 - style.size * 0.34
    for line in cell.lines:
        shift = max(room - line.width * style.size, 0.0) if cell.kind is ColumnKind.NUMBER else 0.0
        draw_line(canvas, line, left + shift, baseline, room - shift, style, ink)
        baseline -= style.leading


def _draw_tag_box(canvas: TaggedCanvas, cell: LaidCell, tag: Tag, left: float, top: float) -> None:
    """The fill, outline and mark of a judgement; its word is drawn by the caller."""
    tone = TONES[tag.tone]
    height = len(cell.lines) * TABLE_TEXT.leading + 3
    width = max(line.width for line in cell.lines) * TABLE_TEXT.size + 2 * TAG_INSET + TAG_MARK_ROOM
    canvas.setFillColor(colour(tone.fill))
    canvas.setStrokeColor(colour(TABLE_TEXT.ink))
    canvas.setLineWidth(0.7)
    canvas.roundRect(left, top - ROW_PADDING + 1.5 - height, width, height, 2.5, stroke=1, fill=1)
    mark_top = top - ROW_PADDING - (TABLE_TEXT.leading - MARK_SIZE) / 2
    for part in draw_mark(tag.mark, tag.letter, left + TAG_INSET - 1, 0, MARK_SIZE, tone.text):
        draw_part(canvas, part, 0, mark_top)
