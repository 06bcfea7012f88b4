"""The Word file around a report: what it is made of, what it says of itself, and the same bytes every time."""

from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml

from qa_desk.reports.content import Report
from qa_desk.reports.word.styles import BULLET_LIST, NUMBER_LIST, set_styles
from qa_desk.reports.xml_text import xml_text

PROGRAM = "QA Desk"
LONGEST_PROPERTY = 255
"""Letters that the properties of a file may have; the title on its first page is whole."""
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KEPT = frozenset({RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.NUMBERING})
_APPLICATION = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{PROGRAM}</Application></Properties>"
)
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def new_document(report: Report) -> WordDocument:
    """An empty document with our styles; all that the library's template brings besides is taken out."""
    document = Document()
    _drop_parts(document)
    set_styles(document, report.language, compact=report.compact)
    _set_up(document, report.language)
    _set_numbering(document)
    properties = document.core_properties
    properties.title = xml_text(report.title)[:LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = PROGRAM
    properties.language, properties.comments, properties.keywords, properties.subject = report.language, "", "", ""
    properties.created = properties.modified = _moment(report.created_on)
    properties.revision = 1
    return document


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(12))


def _drop_parts(document: WordDocument) -> None:
    package, part = document.part.package, document.part
    for key, relation in list(part.rels.items()):
        if relation.reltype not in _KEPT:
            part.rels.pop(key)
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            package.rels.pop(key)
        elif relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
            relation.target_part._blob = _APPLICATION.encode()


def _set_up(document: WordDocument, language: str) -> None:
    """Settings of a document of today, so that Word does not open it as one of 2010."""
    settings = document.settings.element
    for one in list(settings):
        settings.remove(one)
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    for xml in (
        f'<w:defaultTabStop {_W} w:val="720"/>',
        f"<w:compat {_W}>{compatibility}</w:compat>",
        f'<w:themeFontLang {_W} w:val="{language}" w:bidi="ar-SA"/>',
    ):
        settings.append(parse_xml(xml))


def _set_numbering(document: WordDocument) -> None:
    """One list with bullets and one with numbers."""
    numbering = document.part.numbering_part.element
    for one in list(numbering):
        numbering.remove(one)
    kinds = ((BULLET_LIST, "bullet", "•"), (NUMBER_LIST, "decimal", "%1."))
    for number, kind, label in kinds:
        numbering.append(
            parse_xml(
                f'<w:abstractNum {_W} w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
                f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/>'
                '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
            )
        )
    for number, _, _ in kinds:
        numbering.append(parse_xml(f'<w:num {_W} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def restart_numbers(document: WordDocument) -> int:
    """A new numbered list that begins at 1, as its number in the file."""
    numbering = document.part.numbering_part.element
    number = len(numbering.num_lst) + 1
    numbering.append(
        parse_xml(
            f'<w:num {_W} w:numId="{number}"><w:abstractNumId w:val="{NUMBER_LIST}"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return number


def whole_file(document: WordDocument) -> bytes:
    """The document as bytes that depend on nothing but what is in it."""
    written, file = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(file, "w") as package:
        for name in parts.namelist():
            member = ZipInfo(name, _ZIP_DAY)
            member.compress_type, member.create_system = ZIP_DEFLATED, 0
            package.writestr(member, parts.read(name))
    return file.getvalue()
