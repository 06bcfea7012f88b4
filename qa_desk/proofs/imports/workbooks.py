"""Workbooks as nobody should send them, each with the one reason it has to be refused with."""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from itertools import product
from random import Random

SHEET, PROPERTIES, LINKS = "xl/worksheets/sheet1.xml", "docProps/core.xml", "xl/_rels/workbook.xml.rels"
START = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
END = b"</sheetData></worksheet>"
DAMAGED = "is damaged, or is not an Excel workbook"
MACROS, LINKED, DATABASE = "holds macros", "is linked to another file", "is connected to a database or web page"
EMBEDDED, CONTROLS = "has another file embedded in it", "holds ActiveX controls"
ODD_NAME, TWICE = "has a part inside with an unusual name", "has the same part inside twice"
DOCUMENT_TYPE = "holds a document type declaration, which workbooks never need"
PARTS = {
    MACROS: ("xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/VBAPROJECT.BIN", "other/vbaProject.bin"),
    LINKED: ("xl/externalLinks/externalLink1.xml", "xl/externalLinks/_rels/externalLink1.xml.rels"),
    EMBEDDED: ("xl/embeddings/oleObject1.bin", "xl/embeddings/Microsoft_Word_Document.docx"),
    CONTROLS: ("xl/activeX/activeX1.xml", "xl/activeX/activeX1.bin"),
    DATABASE: ("xl/connections.xml", "xl/queryTables/queryTable1.xml"),
    ODD_NAME: (
        "../../evil.xml", "/etc/evil", "xl\\evil.xml", "C:\\evil.xml", "xl/con.xml", "xl/evil./x", "xl/\u0435vil.xml",
        "\\\\host\\share\\x", "xl/../../x.xml", "xl/nul", "aux.xml", "xl/LPT1.xml", "xl/a:b.xml", "./x.xml",
        "xl//x.xml",
    ),
    TWICE: ("XL/WORKBOOK.XML", "XL/Worksheets/SHEET1.xml"),
}  # fmt: skip
ENTITIES = (
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '<!ENTITY a SYSTEM "http://x.test/">',
    '<!ENTITY % a SYSTEM "http://x.test/a.dtd"> %a;',
    "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12)),
    f'<!ENTITY a "{"a" * 50_000}">',
)
ENCODINGS = ("ascii", "utf-16", "utf-16-le", "utf-16-be")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

Hostile = tuple[str, Callable[[], bytes], str]
"""What it is called here, how it is made when it is wanted, and why it has to be refused."""


def good() -> bytes:
    """A small case list as Excel would save it."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("Case", "Category"), ("CG-01", "Neglect"), ("CG-02", "Emotional abuse")):
        sheet.append(row)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def rebuilt(raw: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """The workbook again with some parts changed, added, or (with None) taken out."""
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return kept.getvalue()


def hostile_workbooks(raw: bytes) -> Iterator[Hostile]:
    """Every workbook of the list, always in the same order."""
    for reason, names in PARTS.items():
        for name in names:
            yield f"a part called {name}", partial(rebuilt, raw, {name: b"x"}), reason
    for part, entity, encoding in product((SHEET, PROPERTIES, LINKS, "customXml/item1.xml"), ENTITIES, ENCODINGS):
        text = f'<?xml version="1.0"?><!DOCTYPE x [{entity}]><x>&a;</x>'
        made = partial(rebuilt, raw, {part: text.encode(encoding)})
        yield f"a document type in {part}, {encoding}", made, DOCUMENT_TYPE
    yield from _too_much(raw)
    yield from _something_else(raw)


def _too_much(raw: bytes) -> Iterator[Hostile]:
    bomb = "would unpack to far more than it seems to hold"
    for size in (30_000_000, 60_000_000, 90_000_000):
        yield f"{size:,} blanks", partial(_blank, raw, size), bomb
    pictures = partial(rebuilt, raw, {f"xl/media/{n}.png": b"x" for n in range(500)})
    yield "500 pictures", pictures, "has more than 500 parts inside"
    yield "60,000 rows", partial(_long, raw), "has more than 20,000 rows"
    for cell, reason in (
        ("A1048576", "has more than 20,000 rows"),
        ("A30000", "has more than 20,000 rows"),
        ("XFD2", "has more than 200 columns"),
        ("ZZ2", "has more than 200 columns"),
        ("ZZZZ99999999", DAMAGED),
    ):
        row = "".join(filter(str.isdecimal, cell))
        far = f'<row r="{row}"><c r="{cell}" t="inlineStr"><is><t>far</t></is></c></row>'.encode()
        yield f"a cell at {cell}", partial(rebuilt, raw, {SHEET: START + far + END}), reason


def _blank(raw: bytes, size: int) -> bytes:
    return rebuilt(raw, {SHEET: START + b" " * size + END})


def _long(raw: bytes) -> bytes:
    rows = b"".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>'.encode() for n in range(1, 60_000))
    return rebuilt(raw, {SHEET: START + rows + END})


def _something_else(raw: bytes) -> Iterator[Hostile]:
    yield "nothing at all", bytes, "is empty"
    for words, content in (
        ("a text", b"Case,Category\n"),
        ("zeros", bytes(5_000)),
        ("a picture", b"\x89PNG\r\n\x1a\n"),
    ):
        yield words, partial(bytes, content), DAMAGED
    for place in range(100, len(raw) - 30, max(1, len(raw) // 12)):
        yield f"the first {place} bytes", partial(bytes, raw[:place]), DAMAGED
    yield "an old workbook", partial(bytes, OLE), "is in a format from before 2007"
    locked = partial(bytes, OLE + "EncryptedPackage".encode("utf-16-le"))
    yield "a locked workbook", locked, "is protected with a password"
    yield "too large a file", partial(bytes, 20_000_001), "is larger than 20 MB"
    yield "without its list of sheets", partial(rebuilt, raw, {"xl/workbook.xml": None}), DAMAGED
    yield "without its sheet", partial(rebuilt, raw, {SHEET: None}), "has no sheet that can be seen"
    hidden = b'<?xml version="1.0" encoding="cp037"?>' + "<!DOCTYPE x><x/>".encode("cp037")
    yield "an encoding that hides", partial(rebuilt, raw, {SHEET: hidden}), "is written in an unusual encoding"
    query = "<DataMashup>x</DataMashup>".encode("utf-16-le")
    yield "a query", partial(rebuilt, raw, {"customXml/item1.xml": query}), DATABASE
    kept = BytesIO(raw)
    with zipfile.ZipFile(kept, "a") as archive:
        link = zipfile.ZipInfo("xl/link.xml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    yield "a link inside", kept.getvalue, ODD_NAME


def spoilt(raw: bytes, draw: Random) -> bytes:
    """The workbook after an accident: bytes changed in the file, or in one of its parts, which is packed again."""
    if draw.random() < 0.4:
        return _flipped(raw, draw)
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        name = draw.choice(archive.namelist())
        return rebuilt(raw, {name: _flipped(archive.read(name), draw)})


def _flipped(content: bytes, draw: Random) -> bytes:
    made = bytearray(content)
    for _ in range(draw.choice((1, 1, 3, 20))):
        made[draw.randrange(len(made))] = draw.randrange(256)
    return bytes(made[: draw.randrange(1, len(made))]) if draw.random() < 0.2 else bytes(made)
