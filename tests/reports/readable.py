"""Files as text that explains itself in a diff."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

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
