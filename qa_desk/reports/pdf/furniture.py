"""What stands on every page: marking and title above, page number and sources below. Never read aloud."""

from qa_desk.reports.content import Report
from qa_desk.reports.pdf.fonts import printable, text_width
from qa_desk.reports.pdf.lines import Span, break_lines, draw_line
from qa_desk.reports.pdf.look import FURNITURE, LINE, MARGIN, colour
from qa_desk.reports.pdf.tags import TaggedCanvas


class PageFurniture:
    """Header and footer of one report."""

    def __init__(self, report: Report, size: tuple[float, float]) -> None:
        self._report = report
        self._width, self._height = size

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw around one page."""
        with canvas.decoration("Pagination"):
            top = self._height - 36
            self._draw(canvas, self._report.marking, top, share=0.4, bold=True)
            if page > 1:
                self._draw(canvas, self._report.title, top, share=0.55, at_right=True)
            canvas.setFillColor(colour(LINE))
            canvas.rect(MARGIN, 44, self._width - 2 * MARGIN, 0.5, stroke=0, fill=1)
            self._draw(canvas, self._report.footer, 30, share=0.75)
            self._draw(canvas, f"Page {page} of {pages}", 30, share=0.2, at_right=True)

    def _draw(
        self,
        canvas: TaggedCanvas,
        text: str,
        baseline: float,
        *,
        share: float,
        bold: bool = False,
        at_right: bool = False,
    ) -> None:
        """One line of the margin, shortened when it is longer than its part of the page."""
        room = (self._width - 2 * MARGIN) * share
        shown = " ".join(printable(text).split())
        if text_width(shown, bold) * FURNITURE.size > room:
            while shown and text_width(f"{shown}…", bold) * FURNITURE.size > room:
                shown = shown[:-1]
            shown = f"{shown}…"
        for line in break_lines([Span(shown, bold)], FURNITURE, room + 10)[:1]:
            width = line.width * FURNITURE.size
            x = self._width - MARGIN - width if at_right else MARGIN
            draw_line(canvas, line, x, baseline, width, FURNITURE, FURNITURE.ink)
