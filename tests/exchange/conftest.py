"""Workbooks of every sort, the good one and the hostile ones."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

Rebuild = Callable[[bytes, Mapping[str, bytes | None]], bytes]


@pytest.fixture
def good_workbook() -> bytes:
    """A small case list as Excel would save it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Cases"
    sheet.append(["Case", "Category"])
    sheet.append(["CG-01", "Neglect"])
    sheet.append(["CG-02", "Emotional abuse"])
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


@pytest.fixture
def rebuild() -> Rebuild:
    """Writes a workbook again with some parts changed, added, or (with None) taken out."""

    def rebuilt(raw: bytes, parts: Mapping[str, bytes | None]) -> bytes:
        kept = BytesIO()
        with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                if name not in parts:
                    new.writestr(name, old.read(name))
            for name, content in parts.items():
                if content is not None:
                    new.writestr(name, content)
        return kept.getvalue()

    return rebuilt


@pytest.fixture
def as_file(tmp_path: Path) -> Callable[..., Path]:
    """Puts bytes into a file."""

    def written(raw: bytes, name: str = "list.xlsx") -> Path:
        path = tmp_path / name
        path.write_bytes(raw)
        return path

    return written
