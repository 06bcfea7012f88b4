"""Workbooks of every sort, the good one and the hostile ones."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from qa_desk.proofs.imports.specimen import good_workbook as good
from qa_desk.proofs.imports.specimen import rebuilt

Rebuild = Callable[[bytes, Mapping[str, bytes | None]], bytes]


@pytest.fixture
def good_workbook() -> bytes:
    """A small case list as Excel would save it."""
    return good()


@pytest.fixture
def rebuild() -> Rebuild:
    """Writes a workbook again with some parts changed, added, or (with None) taken out."""
    return rebuilt


@pytest.fixture
def as_file(tmp_path: Path) -> Callable[..., Path]:
    """Puts bytes into a file."""

    def written(raw: bytes, name: str = "list.xlsx") -> Path:
        path = tmp_path / name
        path.write_bytes(raw)
        return path

    return written
