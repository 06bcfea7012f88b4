"""One hostile file, what it is called, and the one reason it has to be refused with."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from io import BytesIO

DAMAGED = "is damaged, or is not an Excel workbook"


class Reader(StrEnum):
    """What of the program reads a file."""

    WORKBOOK = "workbook"
    TEMPLATE = "template"


@dataclass(frozen=True)
class Specimen:
    """A file; ``reason`` is empty for one that is odd and yet read.

    A file that is ``tempting`` names another file or a page of the web, which nobody must open.
    """

    name: str
    reader: Reader
    content: bytes
    reason: str = ""
    tempting: bool = False


@cache
def good_workbook() -> bytes:
    """A small case list as Excel would save it."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Cases"
    for row in (["Case", "Category"], ["CG-01", "Neglect"], ["CG-02", "Emotional abuse"]):
        sheet.append(row)
    book.save(kept := BytesIO())
    return rebuilt(kept.getvalue(), {"docProps/core.xml": None})  # it holds the moment, and each run has its own


def rebuilt(raw: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """A workbook with some parts changed, added, or (with None) taken out."""
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(_member(name), old.read(name))
        for name, content in parts.items():
            if content is not None:
                new.writestr(_member(name), content)
    return kept.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    """A part that says of itself the same at any time."""
    member = zipfile.ZipInfo(name, (2026, 7, 7, 9, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def part_of(raw: bytes, name: str) -> bytes:
    """One part of a workbook."""
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return archive.read(name)
