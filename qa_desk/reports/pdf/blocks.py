"""The parts of a page that are text: paragraphs, list points, quotes, notes, key figures."""

from collections.abc import Sequence
from typing import Self

from reportlab.platypus import Flowable

from qa_desk.reports.content import KeyFigure
from qa_desk.reports.pdf.lines import Line, Span, break_lines, draw_line
from qa_desk.reports.pdf.look import (
    FIGURE_LABEL,
    FIGURE_VALUE,
    LINE,
    SHADE,
    SMALL,
    Panel,
    TextStyle,
    colour,
)
from qa_desk.reports.pdf.tags import Element, PagePart, TaggedCanvas

BAR_WIDTH = 3.0
ORPHAN_LINES = 2


class TextBlock(PagePart):
    """Text that flows over pages, with its element, and whatever stands beside or behind it."""

    def __init__(
        self,
        spans: Sequence[Span],
        style: TextStyle,
        element: Element,
        *,
        panel: Panel | None = None,
        label: str = "",
        label_element: Element | None = None,
    ) -> None:
        super().__init__()
        self._spans, self.style, self._element = tuple(spans), style, element
        self._panel = panel
        self._label, self._label_element = label, label_element
        self._lines: tuple[Line, ...] | None = None
        self.spaceBefore, self.spaceAfter = style.space_before, style.space_after

    @property
    def _inset(self) -> float:
        return self.style.indent + (BAR_WIDTH + self._panel.padding if self._panel else 0.0)

    @property
    def _padding(self) -> float:
        """Room above and below the text of a filled panel."""
        return self._panel.padding * 0.7 if self._panel and self._panel.fill else 0.0

    def least_height(self, width: float) -> float:
        """What must fit below a heading for the two to stay together."""
        self.wrap(width, 0)
        return min(ORPHAN_LINES, len(self._lines or ())) * self.style.leading + 2 * self._padding

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - the library's names
        """Take the width offered and say the height needed."""
        if self._lines is None:
            right = self._panel.padding if self._panel else 0.0
            self._lines = break_lines(self._spans, self.style, aW - self._inset - right)
        self.width, self.height = aW, len(self._lines) * self.style.leading + 2 * self._padding
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - the library's names
        """The lines that fit and the rest, never leaving a single line behind."""
        self.wrap(aW, aH)
        lines = self._lines or ()
        fit = min(int((aH - 2 * self._padding) // self.style.leading), len(lines) - ORPHAN_LINES)
        if fit < ORPHAN_LINES:
            return []
        return [self._piece(lines[:fit], first=True), self._piece(lines[fit:], first=False)]

    def _piece(self, lines: tuple[Line, ...], *, first: bool) -> Self:
        piece = self.piece()
        piece._lines = lines
        if first:
            piece.spaceAfter = 0.0
        else:
            piece.spaceBefore = 0.0
            piece._label = ""
        return piece

    def draw(self) -> None:
        """Draw at the origin the library has set."""
        canvas = self.canvas
        if self._panel:
            with canvas.decoration():
                self._draw_panel(canvas, self._panel)
        baseline = self.height - self._padding - self.style.leading * 0.5 - self.style.size * 0.34
        if self._label and self._label_element:
            with canvas.tagged(self._label_element):
                label = break_lines([Span(self._label)], self.style, self.style.indent)[0]
                draw_line(canvas, label, 4, baseline, self.style.indent, self.style, self.style.ink)
        room = self.width - self._inset - (self._panel.padding if self._panel else 0.0)
        with canvas.tagged(self._element):
            for line in self._lines or ():
                draw_line(canvas, line, self._inset, baseline, room, self.style, self.style.ink)
                baseline -= self.style.leading

    def _draw_panel(self, canvas: TaggedCanvas, panel: Panel) -> None:
        if panel.fill:
            canvas.setFillColor(colour(panel.fill))
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(colour(panel.bar))
        canvas.rect(0, 0, BAR_WIDTH, self.height, stroke=0, fill=1)


class HeadingBlock(TextBlock):
    """A heading, which is also a bookmark of the document."""

    def __init__(self, text: str, level: int, style: TextStyle, element: Element) -> None:
        super().__init__([Span(text, style.bold)], style, element)
        self._text, self._level = text, level

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803 - the library's names
        """A heading is not cut."""
        return []

    def draw(self) -> None:
        """Draw, and leave a bookmark."""
        canvas = self.canvas
        key = f"heading-{canvas.getPageNumber()}-{canvas.absolutePosition(0, 0)[1]:.1f}"
        canvas.bookmarkHorizontal(key, 0, self.height + 4)
        canvas.addOutlineEntry(" ".join(self._text.split()), key, self._level - 1, closed=False)
        super().draw()


class RuleBlock(PagePart):
    """A thin line across the page, for the eye only."""

    def __init__(self, space_after: float) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 4.0, space_after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - the library's names
        """As wide as the page, one point high."""
        self.width, self.height = aW, 1.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        canvas = self.canvas
        with canvas.decoration():
            canvas.setFillColor(colour(LINE))
            canvas.rect(0, 0, self.width, 0.75, stroke=0, fill=1)


class KeyFiguresBlock(PagePart):
    """One row of key figures in boxes of equal size."""

    GAP = 10.0
    PADDING = 10.0

    def __init__(self, figures: Sequence[KeyFigure], columns: int, element: Element) -> None:
        super().__init__()
        self._figures, self._columns = tuple(figures), columns
        bodies = [element.add("LI").add("LBody") for _ in figures]
        self._elements = [
            [body.add("P") for _, text in _styled(figure) if text] for body, figure in zip(bodies, figures, strict=True)
        ]
        self.spaceBefore, self.spaceAfter = 4.0, 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - the library's names
        """As high as the fullest box."""
        self._box_width = (aW - self.GAP * (self._columns - 1)) / self._columns
        room = self._box_width - 2 * self.PADDING
        self._texts = [
            [
                (style, break_lines([Span(f"{text} ", style.bold)], style, room))
                for style, text in _styled(figure)
                if text
            ]
            for figure in self._figures
        ]
        heights = [sum(style.leading * len(lines) for style, lines in texts) for texts in self._texts]
        self.width, self.height = aW, max(heights, default=0.0) + 2 * self.PADDING
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes from left to right."""
        canvas = self.canvas
        x = 0.0
        for texts, elements in zip(self._texts, self._elements, strict=True):
            with canvas.decoration():
                canvas.setFillColor(colour(SHADE))
                canvas.rect(x, 0, self._box_width, self.height, stroke=0, fill=1)
            top = self.height - self.PADDING
            for (style, lines), element in zip(texts, elements, strict=True):
                with canvas.tagged(element):
                    for line in lines:
                        baseline = top - style.leading * 0.5 - style.size * 0.34
                        room = self._box_width - 2 * self.PADDING
                        draw_line(canvas, line, x + self.PADDING, baseline, room, style, style.ink)
                        top -= style.leading
            x += self._box_width + self.GAP


def _styled(figure: KeyFigure) -> tuple[tuple[TextStyle, str], ...]:
    return (FIGURE_VALUE, figure.value), (FIGURE_LABEL, figure.label), (SMALL, figure.note)
