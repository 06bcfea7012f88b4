"""What stands on every page of a Word report: marking and title above, sources and page number below."""

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from qa_desk.reports.content import Report
from qa_desk.reports.word.writing import write

PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9
MARGIN = 54.0
TOP, BOTTOM = 72.0, 62.0


def set_pages(document: Document, report: Report) -> tuple[float, float]:
    """Set paper, margins, header and footer; returns width and height of what is left for the report."""
    section = document.sections[0]
    width, height = (PAGE_HEIGHT, PAGE_WIDTH) if report.landscape else (PAGE_WIDTH, PAGE_HEIGHT)
    section.orientation = WD_ORIENT.LANDSCAPE if report.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Pt(MARGIN)
    section.top_margin, section.bottom_margin = Pt(TOP), Pt(BOTTOM)
    section.header_distance = section.footer_distance = Pt(30)
    section.different_first_page_header_footer = True
    room = width - 2 * MARGIN
    for header, title in ((section.first_page_header, ""), (section.header, report.title)):
        _write_line(header.paragraphs[0], report.marking, title, room, bold=True)
    for footer in (section.first_page_footer, section.footer):
        line = footer.paragraphs[0]
        _write_line(line, report.footer, "Page ", room)
        _add_field(line, "PAGE")
        write(line, " of ")
        _add_field(line, "NUMPAGES")
    return room, height - TOP - BOTTOM


def _write_line(line: Paragraph, left: str, right: str, room: float, *, bold: bool = False) -> None:
    """One line with something at either end."""
    line.paragraph_format.tab_stops.add_tab_stop(Pt(room), WD_TAB_ALIGNMENT.RIGHT)
    write(line, left, bold=bold)
    if right:
        line.add_run("\t")
        write(line, right)


def _add_field(line: Paragraph, name: str) -> None:
    """A number that Word counts: nothing of anybody's text ever stands in one."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" {name} ")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    line._p.append(field)
