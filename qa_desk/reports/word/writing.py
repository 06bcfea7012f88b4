"""Putting people's text into paragraphs: as it is, whichever way it reads, and never as anything but text."""

import re
from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from qa_desk.reports.direction import RIGHT_TO_LEFT, reads_right_to_left
from qa_desk.reports.drawing import paper_ink
from qa_desk.reports.xml_text import xml_text

_FROM_RIGHT = re.compile(f"{RIGHT_TO_LEFT.pattern}+(?:[^A-Za-z\u00c0-\u024f]*{RIGHT_TO_LEFT.pattern}+)*")
_FROM_LEFT = re.compile("[A-Za-z\u00c0-\u024f](?:[^\u0590-\u08ff\ufb1d-\ufefc]*[A-Za-z\u00c0-\u024f])?")

_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr",
    "w:sectPr",
)  # fmt: skip
"""What the standard wants behind it, of all that a paragraph of ours may have."""


def write(paragraph: Paragraph, text: str, *, bold: bool = False, ink: str = "") -> None:
    """Add text in one weight; line breaks and tabs stay what they are, and Word turns nothing of it into a field.

    The first text of a paragraph decides from which side the paragraph is read.
    """
    text = xml_text(text)
    starts_right = reads_right_to_left(text)
    if starts_right and not paragraph.runs:
        paragraph._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    for part, from_right in _directions(text, starts_right):
        run = paragraph.add_run(part)
        run.bold = bold or None
        if ink:
            run.font.color.rgb = RGBColor.from_string(paper_ink(ink).lstrip("#"))
        if from_right:
            run.font.rtl = True
            run.font.cs_bold = bold or None


def _directions(text: str, starts_right: bool) -> Iterator[tuple[str, bool]]:
    """The text in stretches that each run one way, in the order in which they are read."""
    other = _FROM_LEFT if starts_right else _FROM_RIGHT
    end = 0
    for stretch in other.finditer(text):
        if stretch.start() > end:
            yield text[end : stretch.start()], starts_right
        yield stretch.group(), not starts_right
        end = stretch.end()
    if end < len(text):
        yield text[end:], starts_right


def frame(run: Run, fill: str, line: str) -> None:
    """Put a colour behind the letters of a run and a thin line round them."""
    properties = run._r.get_or_add_rPr()
    border, shading = OxmlElement("w:bdr"), OxmlElement("w:shd")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", paper_ink(line).lstrip("#"))):
        border.set(qn(f"w:{name}"), value)
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill.lstrip("#"))):
        shading.set(qn(f"w:{name}"), value)
    properties.append(border)
    properties.append(shading)
