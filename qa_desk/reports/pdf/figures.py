"""Charts on paper: the parts of a drawing, as one figure with words that stand for it."""

from qa_desk.reports.direction import reads_right_to_left
from qa_desk.reports.drawing import Circle, Drawing, Polygon, Primitive, Rect, Words
from qa_desk.reports.pdf.fonts import printable, runs, text_width
from qa_desk.reports.pdf.look import colour
from qa_desk.reports.pdf.tags import Element, PagePart, TaggedCanvas

OUTLINE_WIDTH = 0.6


class PaperMetrics:
    """How wide text is in the bundled fonts."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of one line of text."""
        return text_width(printable(text), bold) * size


class FigureBlock(PagePart):
    """A drawing at its own size."""

    def __init__(self, drawing: Drawing, element: Element) -> None:
        super().__init__()
        self._drawing, self._element = drawing, element
        self.spaceBefore, self.spaceAfter = 2.0, 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - the library's names
        """As large as the drawing."""
        self.width, self.height = self._drawing.width, self._drawing.height
        return self.width, self.height

    def draw(self) -> None:
        """Draw, and tell the figure where it stands."""
        canvas = self.canvas
        left, bottom = canvas.absolutePosition(0, 0)
        self._element.box = (left, bottom, left + self.width, bottom + self.height)
        with canvas.tagged(self._element):
            for part in self._drawing.parts:
                draw_part(canvas, part, 0.0, self.height)


def draw_part(canvas: TaggedCanvas, part: Primitive, left: float, top: float) -> None:
    """Draw one part of a drawing whose upper left corner is at (left, top)."""
    match part:
        case Rect(x, y, width, height, fill, outline):
            _ink(canvas, fill, outline)
            canvas.rect(left + x, top - y - height, width, height, stroke=bool(outline), fill=bool(fill))
        case Circle(x, y, radius, fill, outline):
            _ink(canvas, fill, outline)
            canvas.circle(left + x, top - y, radius, stroke=bool(outline), fill=bool(fill))
        case Polygon(points, fill, outline):
            _ink(canvas, fill, outline)
            path = canvas.beginPath()
            path.moveTo(left + points[0][0], top - points[0][1])
            for x, y in points[1:]:
                path.lineTo(left + x, top - y)
            path.close()
            canvas.drawPath(path, stroke=bool(outline), fill=bool(fill))
        case Words():
            _draw_words(canvas, part, left, top)


def _ink(canvas: TaggedCanvas, fill: str, outline: str) -> None:
    if fill:
        canvas.setFillColor(colour(fill))
    if outline:
        canvas.setStrokeColor(colour(outline))
        canvas.setLineWidth(OUTLINE_WIDTH)


def _draw_words(canvas: TaggedCanvas, words: Words, left: float, top: float) -> None:
    shown = printable(words.text)
    x = left + words.x
    if words.anchor == "end":
        x -= text_width(shown, words.bold) * words.size
    text = canvas.beginText(x, top - words.y)
    text.setFillColor(colour(words.ink))
    for run in runs(shown, words.bold, from_right=reads_right_to_left(shown)):
        text.setFont(run.font, words.size)
        text.textOut(run.text)
    canvas.drawText(text)
