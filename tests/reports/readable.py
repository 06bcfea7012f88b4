"""Files as text that explains itself in a diff."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from openpyxl import load_workbook
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


def pdf_text(file: bytes) -> str:
    """The text of every page, pages parted by form feeds."""
    return "\f".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages)


def pdf_words(file: bytes) -> str:
    """The text of all pages with every run of spaces and line ends as one space."""
    return " ".join(pdf_text(file).split())


def pdf_structure(file: bytes) -> str:
    """The tags a screen reader follows, one a line, indented, with what is said for a figure."""
    root = cast(DictionaryObject, PdfReader(BytesIO(file)).trailer["/Root"])
    tree = cast(DictionaryObject, root["/StructTreeRoot"])
    return "\n".join(_tags(cast(DictionaryObject, tree["/K"]), 0))


def _tags(element: DictionaryObject, depth: int) -> Iterator[str]:
    attributes = cast(DictionaryObject, element.get("/A", DictionaryObject()))
    details = [str(attributes[name])[1:] for name in ("/Scope", "/ListNumbering") if name in attributes]
    details += [repr(str(element["/Alt"]))] if "/Alt" in element else []
    yield " ".join(["  " * depth + str(element["/S"])[1:], *details])
    for kid in cast(ArrayObject, element.get("/K", ArrayObject())):
        found = cast(DictionaryObject, kid.get_object())
        if "/S" in found:
            yield from _tags(found, depth + 1)


def workbook_text(file: bytes) -> str:
    """Every filled cell with its place, value and number format."""
    book = load_workbook(BytesIO(file))
    cells = (cell for sheet in book for row in sheet for cell in row if cell.value is not None)
    return "\n".join(f"{_sheet_title(cell)}!{cell.coordinate}\t{cell.value!r}\t{cell.number_format}" for cell in cells)


def _sheet_title(cell: Any) -> str:
    return str(cell.parent.title)


def word_text(file: bytes) -> str:
    """Every paragraph as "style: text", tables row by row, pictures by what is said for them, in reading order."""
    return "\n".join(_word_lines(Document(BytesIO(file))))


def word_words(file: bytes) -> str:
    """All that a person reads in a Word file, header and footer too, with every run of spaces as one."""
    document = Document(BytesIO(file))
    section = document.sections[0]
    ends = (section.first_page_header, section.header, section.first_page_footer, section.footer)
    around = [paragraph.text for end in ends for paragraph in end.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*around, *(each.text for each in document.paragraphs), *cells]).split())


def _word_lines(document: WordDocument) -> Iterator[str]:
    for part in document.iter_inner_content():
        if isinstance(part, WordParagraph):
            pictures = [f"[{shape.get('descr')}]" for shape in part._p.iter(qn("wp:docPr"))]
            style = part.style.name if part.style is not None else ""
            yield " ".join([f"{style}:", *pictures, *part.text.split("\n")]).rstrip()
        else:
            yield from (f"  {' | '.join(cell.text for cell in row.cells)}" for row in part.rows)
