"""How a Word report looks: every style it uses and no other, by the names that Word and screen readers know."""

from dataclasses import dataclass, replace

from docx.document import Document
from docx.oxml.parser import parse_xml

from qa_desk.reports.content import NoteKind
from qa_desk.reports.drawing import ACCENT, MUTED, TEXT, paper_ink

FONT = "Arial"
LINE = "C7CFD6"
SHADE = "EEF2F6"
KEY_FIGURE, QUOTE_SOURCE, SMALL = "Key Figure", "Quote Source", "Small Print"
TABLE_TEXT, TABLE_NUMBER, TABLE_HEADER, ROW_HEADER = "Table Text", "Table Number", "Table Header", "Row Header"
NOTE_STYLES = {NoteKind.NOTE: "Note", NoteKind.CAUTION: "Caution", NoteKind.CONCERN: "Concern"}
REPORT_TABLE = "Report Table"
TOP_HEADING = 1
"""The style of a section: the report's own title is a Title, so sections begin at Heading 1."""

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def style_id(name: str) -> str:
    """The name of a style as it is written inside a file: "heading 1" is Heading1."""
    return name.title().replace(" ", "")


@dataclass(frozen=True)
class ParagraphStyle:
    """One way of setting a paragraph; sizes and spaces are in points, ``more`` are further paragraph settings."""

    name: str
    size: float = 10.5
    ink: str = TEXT
    bold: bool = False
    before: float = 0
    after: float = 6
    keep_next: bool = False
    based_on: str = "Normal"
    more: str = ""

    @property
    def id(self) -> str:
        """The name as Word's own styles are called inside a file."""
        return style_id(self.name)

    def xml(self) -> str:
        """The style as Word keeps it; the order of its parts is that of the standard."""
        default = ' w:default="1"' if self.name == "Normal" else ""
        based = "" if default else f'<w:basedOn w:val="{style_id(self.based_on)}"/><w:next w:val="Normal"/>'
        keep = "<w:keepNext/><w:keepLines/>" if self.keep_next else ""
        bold = "<w:b/><w:bCs/>" if self.bold else ""
        half = round(self.size * 2)
        spacing = f'<w:spacing w:before="{self.before * 20:.0f}" w:after="{self.after * 20:.0f}"/>'
        before, after = self.more.partition("|")[::2]
        return (
            f'<w:style {_W} w:type="paragraph"{default} w:styleId="{self.id}"><w:name w:val="{self.name}"/>{based}'
            f"<w:qFormat/><w:pPr>{keep}{before}{spacing}{after}</w:pPr>"
            f'<w:rPr>{bold}<w:color w:val="{paper_ink(self.ink).lstrip("#")}"/>'
            f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
        )


def _heading(level: int, size: float, before: float, ink: str = ACCENT) -> ParagraphStyle:
    outline = f'|<w:outlineLvl w:val="{level - 1}"/>'
    return ParagraphStyle(f"heading {level}", size, ink, True, before, 4, keep_next=True, more=outline)


def _boxed(name: str, bar: str, fill: str) -> ParagraphStyle:
    line = '<w:{side} w:val="single" w:sz="{size}" w:space="{room}" w:color="{ink}"/>'
    left = line.format(side="left", size=24, room=8, ink=bar)
    top, bottom = (line.format(side=side, size=4, room=4, ink=fill) if fill else "" for side in ("top", "bottom"))
    border = f"<w:pBdr>{top}{left}{bottom}</w:pBdr>"
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return ParagraphStyle(
        name, more=f'{border}{shading}|<w:ind w:left="240" w:right="120"/>', before=6 if fill else 0, after=8
    )


def _listed(name: str, number: int) -> ParagraphStyle:
    numbering = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
    return ParagraphStyle(name, more=f'{numbering}|<w:ind w:left="360" w:hanging="360"/>', after=3)


BULLET_LIST, NUMBER_LIST = 1, 2
STYLES = (
    ParagraphStyle("Normal"),
    ParagraphStyle("Title", 22, ACCENT, True, 0, 4, keep_next=True),
    ParagraphStyle("Subtitle", 13, MUTED, keep_next=True),
    _heading(1, 16, 18),
    _heading(2, 13, 14, TEXT),
    _heading(3, 11.5, 10, TEXT),
    _heading(4, 10.5, 8, TEXT),
    _listed("List Bullet", BULLET_LIST),
    _listed("List Number", NUMBER_LIST),
    _boxed("Quote", LINE, ""),
    ParagraphStyle(
        QUOTE_SOURCE, 9, MUTED, based_on="Quote", after=10,
        more=f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{LINE}"/></w:pBdr>'
        '|<w:ind w:left="240" w:right="120"/>',
    ),
    ParagraphStyle("caption", 10.5, TEXT, True, 10, 4, keep_next=True),
    ParagraphStyle("header", 8.5, MUTED, after=0),
    ParagraphStyle("footer", 8.5, MUTED, after=0),
    ParagraphStyle(
        KEY_FIGURE, more=f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/>|<w:ind w:left="120" w:right="120"/>',
        after=4,
    ),
    ParagraphStyle(SMALL, 9, MUTED, before=3, after=6),
    ParagraphStyle(TABLE_TEXT, 9.5, after=0, before=0),
    ParagraphStyle(TABLE_NUMBER, 9.5, after=0, based_on=TABLE_TEXT, more='|<w:jc w:val="right"/>'),
    ParagraphStyle(TABLE_HEADER, 9.5, TEXT, True, after=0, based_on=TABLE_TEXT, keep_next=True),
    ParagraphStyle(ROW_HEADER, 9.5, after=0, based_on=TABLE_TEXT),
    _boxed("Note", "1A5FA0", "EAF2FA"),
    _boxed("Caution", "8A6100", "FFF6DC"),
    _boxed("Concern", "B01E1E", "FDF1F0"),
)  # fmt: skip

_OTHERS = (
    f'<w:style {_W} w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/></w:style>',
    f'<w:style {_W} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    f'<w:style {_W} w:type="table" w:styleId="ReportTable"><w:name w:val="{REPORT_TABLE}"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    f'<w:top w:val="single" w:sz="8" w:space="0" w:color="68747E"/>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="68747E"/>'
    f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>'
    '<w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr></w:style>',
    f'<w:style {_W} w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
)


COMPACT = {"Title": (17, 0), "Subtitle": (11.5, 0), "heading 1": (11, 6), "heading 2": (10, 5), "caption": (9.5, 4)}
"""Size and room above of a few styles where a report is to be read at a glance."""
COMPACT_TEXT = 9.0
COMPACT_ROOM = 2.0
ROOMY_LINE, COMPACT_LINE = 264, 247
"""The height of lines, in 240ths of one that is set solid."""


def set_styles(document: Document, language: str, *, compact: bool) -> None:
    """Put our styles in the place of all that the library brings."""
    element = document.styles.element
    for one in list(element):
        element.remove(one)
    element.append(parse_xml(_defaults(language, COMPACT_LINE if compact else ROOMY_LINE)))
    for xml in (*((_closer(style) if compact else style).xml() for style in STYLES), *_OTHERS):
        element.append(parse_xml(xml))


def _closer(style: ParagraphStyle) -> ParagraphStyle:
    size, before = COMPACT.get(style.name, (min(style.size, COMPACT_TEXT), min(style.before, COMPACT_ROOM)))
    return replace(style, size=size, before=before, after=min(style.after, COMPACT_ROOM))


def _defaults(language: str, line: int) -> str:
    return (
        f"<w:docDefaults {_W}><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f'<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        f'<w:spacing w:after="120" w:line="{line}" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
