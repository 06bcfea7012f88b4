"""Sixty workbooks that mean harm, or that no Excel would write."""

from collections.abc import Iterator

from qa_desk.proofs.imports.specimen import DAMAGED, Reader, Specimen, good_workbook, part_of, rebuilt

SHEET, TYPES, BOOK = "xl/worksheets/sheet1.xml", "[Content_Types].xml", "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
BEGIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
END = b"</sheetData></worksheet>"
DOCTYPE = "holds a document type declaration, which workbooks never need"
UNSEEN = "has no sheet that can be seen"
BOMB = "would unpack to far more than it seems to hold"
CANARY = "canary-that-nobody-opens.txt"
"""The name of a file beside the specimens, which some of them ask for."""

UNWANTED = {
    "xl/vbaProject.bin": "holds macros",
    "xl/macrosheets/sheet1.xml": "holds macros",
    "xl/externalLinks/externalLink1.xml": "is linked to another file",
    "xl/embeddings/oleObject1.bin": "has another file embedded in it",
    "xl/activeX/activeX1.xml": "holds ActiveX controls",
    "xl/connections.xml": "is connected to a database or web page",
    "xl/queryTables/queryTable1.xml": "is connected to a database or web page",
}
DECLARED = {b"sheet.main+xml": {b"sheet.macroEnabled.main+xml": "holds macros",
                                b"sheet.binary.main+xml": "is a binary workbook"}}  # fmt: skip
ENTITIES = {
    "billion laughs": '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
    "one long entity": f'<!ENTITY a "{"x" * 50_000}">',
    "a file of this computer": '<!ENTITY a SYSTEM "file:///{canary}">',
    "a page of the web": '<!ENTITY a SYSTEM "http://127.0.0.1:9/{canary}">',
    "entities from elsewhere": '<!ENTITY % a SYSTEM "http://127.0.0.1:9/{canary}">%a;',
}
TEMPTING = frozenset({*ENTITIES, "a formula of the web", "a sheet outside the file", "a sheet on the web"})


def workbooks(folder: str) -> Iterator[Specimen]:
    """All of them; those that ask for a file ask for one in ``folder``."""
    for made in (_parts(), _doctypes(folder), _large(), _cells(), _whole(folder)):
        for name, content, reason in made:
            yield Specimen(name, Reader.WORKBOOK, content, reason, name in TEMPTING)


Made = Iterator[tuple[str, bytes, str]]


def changed(parts: dict[str, bytes | None]) -> bytes:
    """The good workbook with some parts exchanged."""
    return rebuilt(good_workbook(), parts)


def sheet_of(inside: bytes) -> bytes:
    """The good workbook with other rows."""
    return changed({SHEET: BEGIN + inside + END})


def cell(inside: bytes) -> bytes:
    """The good workbook with one row of other cells."""
    return sheet_of(b'<row r="1"><c r="A1" t="inlineStr"><is><t>Case</t></is></c>' + inside + b"</row>")


def _parts() -> Made:
    for name, reason in UNWANTED.items():
        yield f"a part {name}", changed({name: b"x"}), reason
    types = part_of(good_workbook(), TYPES)
    for true, others in DECLARED.items():
        for false, reason in others.items():
            yield f"declared as {false.decode()}", changed({TYPES: types.replace(true, false)}), reason
    word = types.replace(b"spreadsheetml", b"wordprocessingml")
    yield "a Word file called a workbook", changed({TYPES: word}), "is a Word file"
    slides = types.replace(b"spreadsheetml", b"presentationml")
    yield "slides called a workbook", changed({TYPES: slides}), "is a PowerPoint file"
    query = "<DataMashup>x</DataMashup>".encode("utf-16-le")
    yield "a query", changed({"customXml/item1.xml": query}), "is connected to a database or web page"
    yield "a label", changed({"customXml/item1.xml": b"<label>Official</label>"}), ""


def _doctypes(folder: str) -> Made:
    canary = f"{folder.lstrip('/')}/{CANARY}"
    for name, entities in ENTITIES.items():
        text = f'<?xml version="1.0"?><!DOCTYPE x [{entities.replace("{canary}", canary)}]><x>&a;</x>'
        yield name, changed({SHEET: text.encode()}), DOCTYPE
        for part in ("docProps/core.xml", RELATIONS):
            yield f"{name} in {part}", changed({part: text.encode("utf-16-le")}), DOCTYPE
    for encoding in ("cp037", "utf-7"):
        text = f'<?xml version="1.0" encoding="{encoding}"?>'
        hidden = text.encode() + "<!DOCTYPE x><x/>".encode(encoding)
        yield f"written in {encoding}", changed({SHEET: hidden}), "is written in an unusual encoding"


def _large() -> Made:
    yield "60 MB of spaces", sheet_of(b" " * 60_000_000), BOMB
    styles = b"<styleSheet>" + b'<xf n="12345"/>' * 800_000 + b"</styleSheet>"
    yield "a million styles", changed({"xl/styles.xml": styles}), BOMB
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 20_010))
    yield "more rows than are read", sheet_of(rows), "has more than 20,000 rows"
    wide = b"".join(b"<c><v>1</v></c>" for _ in range(300))
    yield "more columns than are read", sheet_of(b'<row r="1">' + wide + b"</row>"), "has more than 200 columns"
    yield "nested very deep", sheet_of(b"<a>" * 200_000), DAMAGED
    merged = BEGIN + b'<row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    merged += b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
    yield "a merged range of everything", changed({SHEET: merged}), ""


def _cells() -> Made:
    for reference, reason in (
        ("A1048576", "has more than 20,000 rows"), ("XFD2", "has more than 200 columns"), ("ZZZZ99999999", DAMAGED),
    ):  # fmt: skip
        row = "".join(filter(str.isdecimal, reference))
        far = f'<row r="{row}"><c r="{reference}" t="inlineStr"><is><t>far</t></is></c></row>'
        yield f"a cell at {reference}", sheet_of(b'<row r="1"/>' + far.encode()), reason
    for name, inside, reason in (
        ("a formula without a value", b"<c><f>1+1</f></c>", ""),
        ("a formula of the web", b'<c><f>WEBSERVICE("http://127.0.0.1:9")</f><v>1</v></c>', ""),
        ("an error for a value", b'<c t="e"><v>#REF!</v></c>', ""),
        ("a number that is none", b"<c><v>NaN of it</v></c>", DAMAGED),
        ("an endless number", b"<c><v>1e999</v></c>", ""),
        ("a shared text that is not there", b'<c t="s"><v>99</v></c>', DAMAGED),
        ("a shared text before the first", b'<c t="s"><v>-1</v></c>', DAMAGED),
        ("a kind of cell nobody knows", b'<c t="zz"><v>1</v></c>', ""),
        ("a date that is none", b'<c t="d"><v>2026-99-99</v></c>', DAMAGED),
        ("a style that is not there", b'<c s="999"><v>1</v></c>', DAMAGED),
        ("a text of nothing", b'<c t="inlineStr"/>', ""),
    ):
        yield name, cell(inside), reason


def _whole(folder: str) -> Made:
    book, relations = part_of(good_workbook(), BOOK), part_of(good_workbook(), RELATIONS)
    yield "no workbook inside", changed({BOOK: None}), DAMAGED
    yield "no sheet inside", changed({SHEET: None}), UNSEEN
    yield "no relations inside", changed({RELATIONS: None}), DAMAGED
    yield "no XML for a sheet", changed({SHEET: b"\x00\x01\x02"}), DAMAGED
    yield "an empty sheet part", changed({SHEET: b""}), DAMAGED
    hidden = book.replace(b'state="visible"', b'state="veryHidden"')
    yield "every sheet hidden", changed({BOOK: hidden}), UNSEEN
    up = relations.replace(b"/xl/worksheets/sheet1.xml", f"../../../../../../{folder}/{CANARY}".encode())
    yield "a sheet outside the file", changed({RELATIONS: up}), UNSEEN
    away = relations.replace(b'Target="/xl/worksheets', b'TargetMode="External" Target="http://127.0.0.1:9')
    yield "a sheet on the web", changed({RELATIONS: away}), UNSEEN
    listed = b"".join(b'<sheet name="s%d" sheetId="%d" r:id="rId1"/>' % (n, n) for n in range(1, 102))
    ns = b'<sheets xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    start, end = book.index(b"<sheets>"), book.index(b"</sheets>")
    many = book[:start] + ns + listed + book[end:]
    yield "a hundred and one sheets", changed({BOOK: many}), "has more than 100 sheets"
    names = b'<definedNames><definedName name="x">%s</definedName></definedNames></workbook>' % (b"A1+" * 100_000)
    yield "a name of a million signs", changed({BOOK: book.replace(b"</workbook>", names)}), ""
