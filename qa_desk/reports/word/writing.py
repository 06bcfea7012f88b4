"""Putting people's text into paragraphs: as it is, whichever way it reads, and never as anything but text."""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph

from qa_desk.reports.direction import RIGHT_TO_LEFT, reads_right_to_left
from qa_desk.reports.drawing import paper_ink

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FROM_RIGHT = re.compile(f"{RIGHT_TO_LEFT.pattern}+(?:[^A-Za-z\u00c0-\u024f]*{RIGHT_TO_LEFT.pattern}+)*")
_FROM_LEFT = re.compile("[A-Za-z\u00c0-\u024f](?:[^\u0590-\u08ff\ufb1d-\ufefc]*[A-Za-z\u00c0-\u024f])?")


def write(paragraph: Paragraph, text: str, *, bold: bool = False, ink: str = "") -> None:
    """Add text in one weight; line breaks and tabs stay what they are, and Word turns nothing of it into a field."""
    text = _NOT_IN_XML.sub("\ufffd", text)
    starts_right = reads_right_to_left(text)
    if starts_right:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
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


def shade(properties: Any, fill: str) -> None:
    """Put a colour behind a cell."""
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill.lstrip("#"))):
        shading.set(qn(f"w:{name}"), value)
    properties.append(shading)
