"""Charts in Word: drawn as lines and letters for programs of today, as dots for the others, described for all."""

from io import BytesIO
from typing import Any, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from qa_desk.reports.drawing import Drawing
from qa_desk.reports.pictures.png import png_of
from qa_desk.reports.pictures.svg import svg_of
from qa_desk.reports.xml_text import xml_text

SVG = "image/svg+xml"
_IN_SVG = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip'
    ' xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{relation}"/></a:ext></a:extLst>'
)


def add_picture(document: Document, paragraph: Paragraph, drawing: Drawing, title: str, described: str) -> None:
    """Put the drawing at its own size into the paragraph, with the words that stand for it."""
    shape = paragraph.add_run().add_picture(BytesIO(png_of(drawing)), Pt(drawing.width), Pt(drawing.height))
    inline = cast(Any, shape._inline)
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    number = len(document.inline_shapes)
    inline.docPr.set("name", f"Chart {number}")
    inline.docPr.set("descr", xml_text(described))
    picture = inline.graphic.graphicData.pic
    picture.nvPicPr.cNvPr.set("name", f"Chart {number}")
    package = document.part.package
    name = PackURI(f"/word/media/chart{number}.svg")
    drawn = Part(name, SVG, svg_of(drawing, title, described).encode(), package)
    relation = document.part.relate_to(drawn, RELATIONSHIP_TYPE.IMAGE)
    picture.find(f".//{qn('a:blip')}").append(parse_xml(_IN_SVG.format(relation=relation)))
