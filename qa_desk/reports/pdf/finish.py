"""The last step of a PDF: structure tree, language, metadata, and repairs that readers and checkers need."""

import re
from datetime import date
from functools import partial
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from qa_desk.reports.pdf.fonts import meant
from qa_desk.reports.pdf.tags import Element, MarkedContent

PROGRAM = "QA Desk"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{created}T00:00:00Z</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finished(
    drawn: bytes, root: Element, marked: list[list[Element]], *, title: str, language: str, created_on: date
) -> bytes:
    """The drawn pages as a tagged PDF; the same input gives the same bytes."""
    with Pdf.open(BytesIO(drawn)) as pdf:
        _StructureWriter(pdf).write(root, marked)
        pdf.Root.Lang = String(language)
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        _describe(pdf, title, language, created_on)
        _repair_text_maps(pdf)
        file = BytesIO()
        pdf.save(
            file,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return file.getvalue()


class _StructureWriter:
    """Writes the elements as objects of the file, and the way back from each piece of a page to its element."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._written: dict[int, Object] = {}

    def write(self, root: Element, marked: list[list[Element]]) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        numbers = Array()
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
            owners = [self._written[id(element)] for element in (marked[number] if number < len(marked) else [])]
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(Array(owners)))
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages)
        self._pdf.Root.StructTreeRoot = tree

    def _element(self, element: Element, parent: Object) -> Object:
        written = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        self._written[id(element)] = written
        if element.alt:
            written.Alt = String(element.alt)
        if attributes := _attributes(element):
            written.A = attributes
        if element.kids:
            written.K = Array([self._kid(kid, written) for kid in element.kids])
        return written

    def _kid(self, kid: Element | MarkedContent, parent: Object) -> Object:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)


def _attributes(element: Element) -> Object | None:
    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.list_numbering:
        return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.list_numbering}"))
    if element.box:
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([round(edge, 2) for edge in element.box]))
    return None


def _describe(pdf: Pdf, title: str, language: str, created_on: date) -> None:
    """Title and program, and nothing about who wrote it or on which machine."""
    xmp = _XMP.format(title=escape(title), language=escape(language), program=PROGRAM, created=created_on.isoformat())
    metadata = pdf.make_stream(xmp.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(title), Creator=String(PROGRAM), CreationDate=String(f"D:{created_on:%Y%m%d}000000Z"))
    )


def _repair_text_maps(pdf: Pdf) -> None:
    """Make the maps from glyphs to text such as the standard wants them.

    The library maps unused places to U+0000, where only U+FFFD is allowed, writes characters above U+FFFF as one
    number, where UTF-16 is wanted, and knows joined Arabic forms only as forms, where their letters are wanted.
    """
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/ToUnicode") is not None:
            text_map = thing.ToUnicode.read_bytes()
            start = text_map.find(b"endcodespacerange")
            font_name = str(thing.BaseFont).partition("+")[2]
            mapping = re.sub(rb"<([0-9A-F]{4,6})>(?=\s)", partial(_meaning, font_name), text_map[start:])
            thing.ToUnicode.write(text_map[:start] + mapping)


def _meaning(font_name: str, match: re.Match[bytes]) -> bytes:
    code = int(match.group(1), 16)
    text = (meant(font_name, chr(code)) if code else "") or "\ufffd"
    return b"<" + text.encode("utf-16-be").hex().upper().encode() + b">"
