"""Whether everything on a page has the room it needs, and where the keyboard is."""

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from tests.ui.window import Desktop


def cut_words(page: QWidget) -> list[str]:
    """The visible labels that are lower than their words."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and label.height() < _needed(label)
    ]


def _needed(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()


def sideways(area: QScrollArea) -> int:
    """How far the contents of an area stand out at its side."""
    contents = area.widget()
    assert contents is not None
    return contents.width() - area.viewport().width()


def is_at(desk: Desktop, widget: QWidget) -> bool:
    """Whether the keyboard is in ``widget``."""
    return desk.focused is widget
