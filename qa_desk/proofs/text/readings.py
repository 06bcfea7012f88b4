"""What became of texts in each place where they are read, judged apart from what put them there."""

import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import zip_longest

from docx import Document
from openpyxl import load_workbook

from qa_desk.domain.progress import Progress
from qa_desk.domain.text import MOST_MARKS
from qa_desk.proofs.text.paper import text_of
from qa_desk.reports.content import Column, Paragraph, Report, Table
from qa_desk.reports.direction import RIGHT_TO_LEFT
from qa_desk.reports.pdf import render_pdf
from qa_desk.reports.pdf.fonts import printable
from qa_desk.reports.word import render_word
from qa_desk.reports.workbooks.cells import CONTINUED, CONTINUES
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, ValueKind, WorkbookFile
from qa_desk.reports.workbooks.xlsx import render_workbook

MADE_ON = date(2026, 7, 7)
SHOWN = {0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO"} | {
    0x2066 + place: name for place, name in enumerate(("LRI", "RLI", "FSI", "PDI"))
}
"""Signs that turn the direction of what follows are shown by name."""
_SIGNS = {code: f"\u2039{name}\u203a" for code, name in SHOWN.items()}
_PAIRS = re.compile("([\ud800-\udbff])([\udc00-\udfff])")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_MIRRORED = str.maketrans("(<[{\u00ab\u2039\u2264", ")>]}\u00bb\u203a\u2265")


def lost(typed: str, kept: str) -> str:
    """What of a typed text is not in what is kept of it, in words; only what nobody can read may go."""
    whole = re.sub("[\ud800-\udfff]", "\ufffd", _PAIRS.sub(_joined, typed)).translate(_SIGNS)
    if _readable(whole) != _readable(kept):
        return "something readable is gone, or is there that nobody typed"
    if any(unicodedata.category(one) in ("Cc", "Cs") and one not in "\n\t" for one in kept):
        return "a sign is kept that no file can hold"
    return ""


def _joined(pair: re.Match[str]) -> str:
    """The one character that two halves of it stand for."""
    high, low = (ord(half) for half in pair.groups())
    return chr(0x10000 + ((high - 0xD800) << 10) + low - 0xDC00)


def _readable(text: str) -> str:
    """The letters, figures and signs, taken apart, with no more marks on each than any language has."""
    found: list[str] = []
    marks = 0
    for one in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(one)[0]
        marks = marks + 1 if kind == "M" else 0
        if kind in "LNPS" or (kind == "M" and marks <= MOST_MARKS):
            found.append(one)
    return unicodedata.normalize("NFD", "".join(found))


def in_workbook(file: bytes, texts: Sequence[str]) -> Iterator[str]:
    """Which texts are not in the cells of a workbook as they are, and what there could be worked out by Excel."""
    with zipfile.ZipFile(BytesIO(file)) as archive:
        if any(_FORMULA.search(archive.read(name)) for name in archive.namelist()):
            yield "the workbook holds a formula"
    book = load_workbook(BytesIO(file), read_only=True)
    cells = Counter(text for sheet in book for column in _columns(sheet.iter_rows(values_only=True)) for text in column)
    for text, times in Counter(filter(str.strip, texts)).items():
        if cells[text] < times:
            yield f"not in the workbook: {text[:40]!a}"


def _columns(rows: Iterator[tuple[object, ...]]) -> Iterator[Iterator[str]]:
    for column in zip_longest(*rows):
        yield _whole(str(value) for value in column if value is not None)


def _whole(cells: Iterator[str]) -> Iterator[str]:
    """The texts of a column, with those that go on in the next row put together again."""
    begun = ""
    for cell in cells:
        text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), cell)
        text = begun + (text.removeprefix(CONTINUED) if begun else text)
        begun = text.removesuffix(CONTINUES) if text.endswith(CONTINUES) else ""
        if not begun:
            yield text


def formulas_of(text: str) -> Iterator[str]:
    """What is wrong with a workbook that holds a text in every place where a text can stand."""
    columns = (SheetColumn(text), SheetColumn(text, ValueKind.INTEGER))
    file = render_workbook(
        WorkbookFile(text or "x", ((text, text),), (Sheet(text, columns, ((text, text),)),), MADE_ON, marking=text),
        Progress(),
    )
    return in_workbook(file, [text] * 4)


def report_of(texts: Sequence[str]) -> Report:
    """A report with each text in a paragraph and in a table."""
    blocks = [block for place, text in enumerate(texts) for block in (Paragraph(_mark(place)), Paragraph(text))]
    table = Table("All", (Column("Text"),), tuple((text,) for text in texts))
    return Report("Texts", (*blocks, Paragraph(_mark(len(texts))), table), MADE_ON)


def _mark(place: int) -> str:
    """A line of its own before each text, which no text holds."""
    return f"\u00a7{place}\u00a7"


def on_paper(texts: Sequence[str]) -> Iterator[str]:
    """Which texts cannot be read off a PDF: as they are, or with the names of pictures that its letters lack."""
    read = re.split("\u00a7\\d+\u00a7", text_of(render_pdf(report_of(texts), Progress())))
    for text, found in zip(texts, read[1:], strict=False):
        if _seen(found) not in (_seen(text), _seen(printable(text))):
            yield f"not on paper: {text[:40]!a}"
    if len(read) != len(texts) + 2:
        yield "the paper has more or fewer texts"


def _seen(text: str) -> object:
    """A text without what parts its words.

    Hebrew and Arabic are drawn from the other end, brackets turned round and joiners left out: there it counts what
    can be seen.
    """
    whole = "".join(text.replace("\u200b", "").split())
    if not RIGHT_TO_LEFT.search(whole):
        return whole
    return Counter(one for one in whole.translate(_MIRRORED) if unicodedata.category(one) != "Cf")


def in_word(texts: Sequence[str]) -> Iterator[str]:
    """Which texts a Word file holds otherwise than as they are."""
    document = Document(BytesIO(render_word(report_of(texts), Progress())))
    told = [one.text for one in document.paragraphs]
    first = told.index(_mark(0))
    cells = [cell.text for cell in document.tables[0].columns[0].cells[1:]]
    for place, text in enumerate(texts):
        if told[first + 2 * place + 1] != text or cells[place] != text:
            yield f"not in the Word file: {text[:40]!a}"
