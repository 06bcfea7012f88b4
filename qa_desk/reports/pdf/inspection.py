"""The last look at a PDF before anybody has it: pages, words, fonts and their structure, and nothing else.

Every name in every dictionary of the file is on a list of what is allowed, so scripts, links, forms, comments,
pictures, attachments, actions and earlier versions of the file have no place to be.
"""

import re
from io import BytesIO

from pikepdf import Array, Dictionary, Object, Pdf, Stream

PROGRAM = "QA Desk"

_ALLOWED_NAMES = """
A Alt Ascent BBox BaseFont CapHeight Columns Contents Count CreationDate Creator DecodeParms Descent Dest
DisplayDocTitle Filter First FirstChar Flags Font FontBBox FontDescriptor FontFile2 FontName ID Info ItalicAngle K Kids
Lang Last LastChar Length Length1 ListNumbering MCID MarkInfo Marked MediaBox Metadata MissingWidth N Name Next Nums O
Outlines P PageMode Pages Parent ParentTree ParentTreeNextKey Pg Placement Predictor Prev ProcSet Resources Root Rotate
S Scope Size StemV StructParents StructTreeRoot Subtype Tabs Title ToUnicode Trans Type ViewerPreferences W Widths
"""
_ALLOWED = frozenset(f"/{name}" for name in _ALLOWED_NAMES.split())
_FONT_NAME = re.compile(r"/F\d+\+\d+")
_DESCRIBED = frozenset({"/Title", "/Creator", "/CreationDate"})
_METADATA = re.compile(
    rb"[^<]*|</?(?:\?xpacket|x:xmpmeta|rdf:(?:RDF|Description|Alt|Bag|li)|pdfuaid:part|dc:(?:title|language)"
    rb"|xmp:(?:CreatorTool|CreateDate))\b[^>]*>|<\?xpacket[^>]*\?>"
)


class PdfNotClean(Exception):  # noqa: N818 - the name says what is wrong
    """The PDF holds something it was not meant to; it must not be given to anybody."""


def inspect_pdf(file: bytes) -> None:
    """Raise PdfNotClean unless everything in the file is on the list."""
    if file.count(b"%%EOF") != 1 or not file.rstrip().endswith(b"%%EOF"):
        raise PdfNotClean("The PDF holds an earlier version of itself, or something behind its end.")
    with Pdf.open(BytesIO(file)) as pdf:
        _inspect_value(pdf.trailer)
        for one in pdf.objects:
            _inspect_value(one)
        described = pdf.docinfo
        if set(described.keys()) - _DESCRIBED or str(described.get("/Creator", "")) != PROGRAM:
            raise PdfNotClean("The PDF names somebody or says more of itself than its title.")
        _inspect_metadata(pdf.Root.Metadata.read_bytes())


def _inspect_value(value: object) -> None:
    """Look through one object; others that it points at are looked at on their own."""
    if isinstance(value, Stream):
        value = value.stream_dict
    if isinstance(value, Dictionary):
        for name, part in value.items():
            if name not in _ALLOWED and _FONT_NAME.fullmatch(name) is None:
                raise PdfNotClean(f"The PDF has something it should not have: {name}.")
            _inspect_part(part)
    elif isinstance(value, Array):
        for part in value:
            _inspect_part(part)


def _inspect_part(part: object) -> None:
    if isinstance(part, Object) and not part.is_indirect and isinstance(part, (Array, Dictionary)):
        _inspect_value(part)


def _inspect_metadata(metadata: bytes) -> None:
    rest = _METADATA.sub(b"", metadata)
    if rest:
        raise PdfNotClean(f"The PDF says more of itself than it should: {rest[:60].decode(errors='replace')}.")
    if f"<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>".encode() not in metadata:
        raise PdfNotClean("The PDF names another program.")
