"""From the values of a report to an accessible PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import IO, Any

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
)
from reportlab.platypus import PageBreak as NextPage

from qa_desk.domain.dates import short_date
from qa_desk.domain.progress import Progress
from qa_desk.reports.charts import lay_out, pieces_that_fit
from qa_desk.reports.content import (
    Block,
    Bullets,
    Figure,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Table,
)
from qa_desk.reports.pdf.blocks import (
    HeadingBlock,
    KeyFiguresBlock,
    RuleBlock,
    TextBlock,
)
from qa_desk.reports.pdf.figures import FigureBlock, PaperMetrics
from qa_desk.reports.pdf.finish import finished
from qa_desk.reports.pdf.fonts import FIRST_FONT, use_fonts
from qa_desk.reports.pdf.furniture import PageFurniture
from qa_desk.reports.pdf.lines import Span
from qa_desk.reports.pdf.look import (
    COMPACT,
    FOOTER_HEIGHT,
    HEADER_HEIGHT,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PANELS,
    QUOTE_PANEL,
    ROOMY,
    SUBTITLE,
    Look,
)
from qa_desk.reports.pdf.table_layout import table_block
from qa_desk.reports.pdf.tags import Element, PagePart, TaggedCanvas

FIGURES_IN_A_ROW = 4
LARGEST_CHART = 0.85
"""The part of a page that one chart may take; a taller one is cut between its bars."""


def render_pdf(report: Report, progress: Progress) -> bytes:
    """The report as a tagged PDF (PDF/UA-1). The same report gives the same bytes."""
    drawn = _drawn(report, progress)
    return finished(
        drawn.file,
        drawn.root,
        drawn.marked,
        title=report.title,
        language=report.language,
        created_on=report.created_on,
    )


def page_count(report: Report) -> int:
    """How many pages the report takes on paper."""
    return _drawn(report, Progress()).pages


@dataclass(frozen=True)
class _Drawn:
    """Pages as the library left them, and the structure that goes with them."""

    file: bytes
    root: Element
    marked: list[list[Element]]
    pages: int


def _drawn(report: Report, progress: Progress) -> _Drawn:
    use_fonts()
    size = (PAGE_HEIGHT, PAGE_WIDTH) if report.landscape else (PAGE_WIDTH, PAGE_HEIGHT)
    frame = Frame(
        MARGIN,
        FOOTER_HEIGHT,
        size[0] - 2 * MARGIN,
        size[1] - HEADER_HEIGHT - FOOTER_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    root, marked = Element("Document"), list[list[Element]]()
    furniture = PageFurniture(report, size)
    look = COMPACT if report.compact else ROOMY
    story = list(_Story(root, look, frame.width, frame.height, progress).blocks(report))
    file = BytesIO()
    document = BaseDocTemplate(file, pagesize=size, initialFontName=FIRST_FONT, invariant=1)
    document.addPageTemplates(PageTemplate(frames=[frame]))

    def make_canvas(target: str | IO[bytes], /, **settings: Any) -> TaggedCanvas:
        return TaggedCanvas(target, marked=marked, progress=progress, furniture=furniture, **settings)

    document.build(story, canvasmaker=make_canvas)
    return _Drawn(file.getvalue(), root, marked, document.page)


class _Story:
    """Turns blocks into the parts of pages, adding each to the structure in reading order."""

    def __init__(self, root: Element, look: Look, width: float, height: float, progress: Progress) -> None:
        self._root, self._look, self._width, self._height = root, look, width, height
        self._progress = progress

    def blocks(self, report: Report) -> Iterator[Flowable]:
        """The whole report; headings are kept with what follows them."""
        yield HeadingBlock(report.title, 1, self._look.headings[1], self._root.add("H1"))
        if report.subtitle:
            yield TextBlock([Span(report.subtitle)], SUBTITLE, self._root.add("P"))
        yield TextBlock([Span(f"Created on {short_date(report.created_on)}")], self._look.small, self._root.add("P"))
        yield RuleBlock(space_after=12)
        held: list[Flowable] = []
        for number, block in enumerate(report.blocks):
            self._progress.step(number, len(report.blocks))
            for part in self._parts(block):
                held.append(part)
                if not self._leads(part):
                    yield from self._kept_together(held)
                    held = []
        yield from held

    def _leads(self, part: Flowable) -> bool:
        """Whether a part must not stand alone at the foot of a page."""
        return isinstance(part, HeadingBlock) or (isinstance(part, TextBlock) and part.style is self._look.caption)

    def _kept_together(self, parts: list[Flowable]) -> Iterator[Flowable]:
        *leading, last = parts
        if leading and isinstance(last, PagePart):
            needed = sum(
                part.wrap(self._width, 0)[1] + part.getSpaceBefore() + part.getSpaceAfter() for part in leading
            )
            needed += last.least_height(self._width)
            yield CondPageBreak(min(needed, self._height * 0.9))
        yield from parts

    def _parts(self, block: Block) -> Iterator[Flowable]:
        match block:
            case Heading(text, level):
                yield HeadingBlock(text, level, self._look.headings[level], self._root.add(f"H{level}"))
            case Paragraph(text, lead):
                yield TextBlock(_spans(lead, text), self._look.body, self._root.add("P"))
            case Bullets(points) if points:
                yield from self._bullets(block)
            case Quote(text, source):
                yield from self._quote(text, source)
            case Note(text, title, kind):
                box = self._root.add("Div")
                yield TextBlock(_spans(title, text, "\n"), self._look.body, box.add("P"), panel=PANELS[kind])
            case KeyFigures(figures):
                columns = min(len(figures), FIGURES_IN_A_ROW)
                for start in range(0, len(figures), FIGURES_IN_A_ROW):
                    row = figures[start : start + FIGURES_IN_A_ROW]
                    yield KeyFiguresBlock(row, columns, self._root.add("L"))
            case Table():
                yield table_block(block, self._root, self._width, self._progress)
                for number, note in enumerate(block.notes, 1):
                    style = self._look.last_small if number == len(block.notes) else self._look.small
                    yield TextBlock([Span(note)], style, self._root.add("P"))
            case Figure():
                yield from self._figure(block)
            case PageBreak():
                yield NextPage()
            case Bullets():
                return

    def _bullets(self, block: Bullets) -> Iterator[Flowable]:
        listing = self._root.add("L", list_numbering="Decimal" if block.numbered else "Disc")
        for number, point in enumerate(block.points, 1):
            style = self._look.last_bullet if number == len(block.points) else self._look.bullet
            entry = listing.add("LI")
            label_element, body = entry.add("Lbl"), entry.add("LBody")
            label = f"{number}." if block.numbered else "•"
            yield TextBlock([Span(point)], style, body, label=label, label_element=label_element)

    def _quote(self, text: str, source: str) -> Iterator[Flowable]:
        quote = self._root.add("BlockQuote")
        style = self._look.quote if source else replace(self._look.quote, space_after=self._look.last_small.space_after)
        yield TextBlock([Span(text)], style, quote.add("P"), panel=QUOTE_PANEL)
        if source:
            yield TextBlock([Span(source)], self._look.last_small, quote.add("P"), panel=QUOTE_PANEL)

    def _figure(self, figure: Figure) -> Iterator[Flowable]:
        """A chart taller than a page becomes several, each with its own share of the bars."""
        yield TextBlock([Span(figure.chart.title, bold=True)], self._look.caption, self._root.add("P"))
        charts = pieces_that_fit(figure.chart, self._width, self._height * LARGEST_CHART, PaperMetrics())
        for number, chart in enumerate(charts, 1):
            part = f" (part {number} of {len(charts)})" if len(charts) > 1 else ""
            element = self._root.add("Figure", alt=figure.described + part)
            yield FigureBlock(lay_out(chart, self._width, PaperMetrics()), element)
        if figure.caption:
            yield TextBlock([Span(figure.caption)], self._look.last_small, self._root.add("P"))


def _spans(lead: str, text: str, between: str = " ") -> list[Span]:
    return [Span(lead + between, bold=True), Span(text)] if lead else [Span(text)]
