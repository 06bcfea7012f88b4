"""The last look at a Word file before anybody has it: words, styles and pictures of our own, and nothing else.

Every part, every element and every link is on a list of what is allowed, so comments, tracked changes, hidden text,
fields, macros, embedded objects and links to elsewhere have no place to be. A page number is the only field.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml.ElementTree import fromstring

PROGRAM = "QA Desk"

_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(core|app)\.xml|word/(document|styles|settings|numbering)\.xml"
    r"|word/(header|footer)\d+\.xml|word/_rels/document\.xml\.rels|word/media/(image\d+\.png|chart\d+\.svg)"
)
_STORY = """
document body hdr ftr p pPr pStyle r rPr t br tab tabs b bCs i iCs color sz szCs rtl cs bidi lang rFonts bdr jc ind
spacing keepNext keepLines numPr ilvl numId pageBreakBefore outlineLvl pBdr shd top left bottom right insideH insideV
tbl tblPr tblStyle tblW tblLayout tblLook tblCaption tblGrid tblInd tblCellMar tblBorders bidiVisual gridCol tr trPr
tblHeader tc tcPr tcW cantSplit tcBorders vAlign
drawing inline extent docPr cNvGraphicFramePr graphicFrameLocks graphic graphicData pic nvPicPr cNvPr cNvPicPr blipFill
blip extLst ext svgBlip stretch fillRect spPr xfrm off prstGeom avLst
sectPr headerReference footerReference pgSz pgMar cols titlePg docGrid fldSimple
"""
_STYLES = """
styles docDefaults rPrDefault rPr rFonts sz szCs lang pPrDefault pPr spacing style name qFormat color basedOn next
keepNext keepLines b bCs i iCs outlineLvl numPr numId ind pBdr left shd jc top bottom tblPr tblInd tblCellMar right
tblBorders insideH insideV tblStylePr tcPr
"""
_SETTINGS = "settings defaultTabStop compat compatSetting themeFontLang"
_NUMBERING = """
numbering abstractNum multiLevelType lvl start numFmt lvlText lvlJc pPr ind num abstractNumId lvlOverride startOverride
"""
_PICTURE = "svg title desc rect circle polygon text"
_CORE = """
coreProperties title subject creator keywords description lastModifiedBy revision created modified category language
"""
_APP = "Properties Application"
_NAMES_PROGRAM = frozenset({"creator", "lastModifiedBy", "Application"})
_EMPTY = frozenset({"subject", "keywords", "description", "category"})
_LINKS = re.compile(
    r"/(officeDocument|core-properties|extended-properties|styles|settings|numbering|header|footer|image)$"
)
_FIELD = re.compile(r"\s*(PAGE|NUMPAGES)\s*")
_ACTIVE = re.compile(r"on[a-z]+|href|style|src")
_CHUNKS = frozenset({b"IHDR", b"PLTE", b"pHYs", b"IDAT", b"IEND"})
_PNG = b"\x89PNG\r\n\x1a\n"


class WordNotClean(Exception):  # noqa: N818 - the name says what is wrong
    """The Word file holds something it was not meant to; it must not be given to anybody."""


def inspect_word(file: bytes) -> None:
    """Raise WordNotClean unless everything in the file is on the list."""
    with ZipFile(BytesIO(file)) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            raise WordNotClean("A part of the Word file is there twice.")
        for name in names:
            if not _PARTS.fullmatch(name):
                raise WordNotClean(f"The Word file has a part it should not have: {name}.")
            _inspect_part(name, archive.read(name))


def _inspect_part(name: str, contents: bytes) -> None:
    if name.endswith(".png"):
        _inspect_png(name, contents)
    elif name.endswith(".rels"):
        _inspect_links(name, contents)
    elif name.startswith("docProps/"):
        _inspect_properties(name, _only(name, contents, _CORE if "core" in name else _APP))
    elif name.endswith(".svg"):
        _inspect_svg(name, _only(name, contents, _PICTURE))
    elif name == "word/styles.xml":
        _only(name, contents, _STYLES)
    elif name == "word/settings.xml":
        _only(name, contents, _SETTINGS)
    elif name == "word/numbering.xml":
        _only(name, contents, _NUMBERING)
    elif name.startswith("word/"):
        _inspect_fields(name, _only(name, contents, _STORY))


def _only(name: str, contents: bytes, allowed: str) -> Element:
    """The parsed part, in which every element is on the list."""
    root: Element = fromstring(contents, forbid_dtd=True)
    known = frozenset(allowed.split())
    for element in root.iter():
        if _bare(element.tag) not in known:
            raise WordNotClean(f"{name} has an element it should not have: {_bare(element.tag)}.")
    return root


def _inspect_fields(name: str, root: Element) -> None:
    for element in root.iter():
        if _bare(element.tag) == "fldSimple":
            written = {_bare(key): value for key, value in element.attrib.items()}
            if set(written) != {"instr"} or not _FIELD.fullmatch(written["instr"]):
                raise WordNotClean(f"{name} has a field that is no page number.")


def _inspect_links(name: str, contents: bytes) -> None:
    for link in fromstring(contents, forbid_dtd=True).iter():
        if _bare(link.tag) != "Relationship":
            continue
        if link.get("TargetMode") or not _LINKS.search(link.get("Type", "")):
            raise WordNotClean(f"{name} links to something it should not: {link.get('Target')}.")


def _inspect_properties(name: str, root: Element) -> None:
    for element in root.iter():
        tag, words = _bare(element.tag), (element.text or "").strip()
        if (tag in _NAMES_PROGRAM and words != PROGRAM) or (tag in _EMPTY and words):
            raise WordNotClean(f"{name} names somebody, or says more than its title: {tag}.")


def _inspect_svg(name: str, root: Element) -> None:
    for element in root.iter():
        for attribute in element.attrib:
            if _ACTIVE.fullmatch(_bare(attribute)):
                raise WordNotClean(f"{name} has an attribute it should not have: {_bare(attribute)}.")


def _inspect_png(name: str, contents: bytes) -> None:
    if not contents.startswith(_PNG) or set(_chunks(contents)) - _CHUNKS:
        raise WordNotClean(f"{name} says more than its picture.")


def _chunks(contents: bytes) -> Iterator[bytes]:
    """What each part of a PNG is called; anything behind its end is no part."""
    place = len(_PNG)
    while place + 8 <= len(contents):
        length, kind = int.from_bytes(contents[place : place + 4]), contents[place + 4 : place + 8]
        yield kind
        place += 12 + length
        if kind == b"IEND" and place != len(contents):
            yield b""


def _bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
