"""From the values of a report to a Word document that a person can edit and a screen reader can follow."""

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from qa_desk.domain.dates import short_date
from qa_desk.domain.progress import Progress
from qa_desk.reports.charts import lay_out, pieces_that_fit
from qa_desk.reports.content import (
    Block,
    Bullets,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    Note,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Table,
)
from qa_desk.reports.drawing import ACCENT, MUTED
from qa_desk.reports.pdf.figures import PaperMetrics
from qa_desk.reports.word.furniture import set_pages
from qa_desk.reports.word.package import new_document, restart_numbers, whole_file
from qa_desk.reports.word.pictures import add_picture
from qa_desk.reports.word.styles import KEY_FIGURE, NOTE_STYLES, QUOTE_SOURCE, SMALL
from qa_desk.reports.word.tables import add_table
from qa_desk.reports.word.writing import write

LARGEST_CHART = 0.8
"""The part of a page that one chart may take; a taller one is cut between its bars."""
CHART_EDGE = 4.0
"""A picture as wide as the text is cut at its edge by some programs."""
VALUE_SIZE = 16
ROOM_BELOW_TABLE = 9
PLAIN = ("Normal", "Quote", "List Bullet", "List Number")
"""What leaves no room above itself, and gets some below a table."""


def render_word(report: Report, progress: Progress) -> bytes:
    """The report as a Word file. The same report gives the same bytes."""
    document = new_document(report)
    width, height = set_pages(document, report)
    story = _Story(document, width, height, progress)
    story.open(report)
    for number, block in enumerate(report.blocks):
        progress.step(number, len(report.blocks))
        story.add(block)
    return whole_file(document)


class _Story:
    """Adds blocks to the body of a document, in reading order."""

    def __init__(self, document: Document, width: float, height: float, progress: Progress) -> None:
        self._document, self._width, self._height = document, width, height
        self._progress = progress
        self._breaks_page = self._follows_table = False

    def open(self, report: Report) -> None:
        """Title, subtitle and the day."""
        self._paragraph("Title", report.title)
        if report.subtitle:
            self._paragraph("Subtitle", report.subtitle)
        self._paragraph(SMALL, f"Created on {short_date(report.created_on)}")

    def add(self, block: Block) -> None:
        """One block, whatever its kind."""
        match block:
            case Heading(text, level):
                self._paragraph(f"Heading {level - 1}", text)
            case Paragraph(text, lead):
                self._paragraph("Normal", text, lead)
            case Bullets():
                self._bullets(block)
            case Quote(text, source):
                self._quote(text, source)
            case Note(text, title, kind):
                self._paragraph(NOTE_STYLES[kind], text, title, between="\n")
            case KeyFigures(figures):
                for figure in figures:
                    self._key_figure(figure)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case PageBreak():
                self._breaks_page = True

    def _paragraph(self, style: str, text: str = "", lead: str = "", between: str = " ") -> WordParagraph:
        paragraph = self._document.add_paragraph(style=style)
        if self._breaks_page:
            paragraph.paragraph_format.page_break_before = True
        if self._follows_table and style in PLAIN:
            paragraph.paragraph_format.space_before = Pt(ROOM_BELOW_TABLE)
        self._breaks_page = self._follows_table = False
        if lead:
            write(paragraph, lead, bold=True)
            if text:
                paragraph.add_run(between)
        write(paragraph, text)
        return paragraph

    def _bullets(self, block: Bullets) -> None:
        number = restart_numbers(self._document) if block.numbered and block.points else 0
        for point in block.points:
            paragraph = self._paragraph("List Number" if number else "List Bullet", point)
            if number:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = number

    def _quote(self, text: str, source: str) -> None:
        quote = self._paragraph("Quote", text)
        if source:
            quote.paragraph_format.keep_with_next = True
            self._paragraph(QUOTE_SOURCE, source)

    def _key_figure(self, figure: KeyFigure) -> None:
        paragraph = self._paragraph(KEY_FIGURE)
        write(paragraph, figure.value, bold=True, ink=ACCENT)
        for run in paragraph.runs:
            run.font.size = Pt(VALUE_SIZE)
        write(paragraph, f"  {figure.label}")
        if figure.note:
            paragraph.add_run().add_break(WD_BREAK.LINE)
            write(paragraph, figure.note, ink=MUTED)

    def _table(self, table: Table) -> None:
        self._paragraph("Caption", table.title)
        add_table(self._document, table, self._width, self._progress)
        for note in table.notes:
            self._paragraph(SMALL, note)
        self._follows_table = not table.notes

    def _figure(self, figure: Figure) -> None:
        self._paragraph("Caption", figure.chart.title)
        width = self._width - CHART_EDGE
        charts = pieces_that_fit(figure.chart, width, self._height * LARGEST_CHART, PaperMetrics())
        for number, chart in enumerate(charts, 1):
            part = f" (part {number} of {len(charts)})" if len(charts) > 1 else ""
            paragraph = self._document.add_paragraph()
            drawing = lay_out(chart, width, PaperMetrics())
            add_picture(self._document, paragraph, drawing, figure.chart.title, figure.described + part)
        if figure.caption:
            self._paragraph(SMALL, figure.caption)
