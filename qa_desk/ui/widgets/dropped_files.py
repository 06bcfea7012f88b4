"""Files that are dragged onto a page; every page that takes them has a button that does the same."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(dragged: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
