"""Whether everything on a page has the room it needs."""

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget


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
    return area.widget().width() - area.viewport().width()
