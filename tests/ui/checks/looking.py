"""What can be measured on whatever is on the screen: sizes, colours, the way of the keyboard."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from qa_desk.ui.look.themes import contrast
from tests.ui.bench import clipped
from tests.ui.fitting import sideways

Pixels = npt.NDArray[np.uint32]
SMALLEST_TARGET = 24
TEXT_CONTRAST = 4.5


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """The widgets of a kind that are on the screen, whole or in part."""
    return [one for one in window.findChildren(kind) if one.isVisible() and not one.visibleRegion().isEmpty()]


def too_small(window: QWidget) -> list[str]:
    """What can be clicked and is smaller than a fingertip's width."""
    return [
        f"{type(one).__name__} {one.accessibleName()} is {one.width()} x {one.height()}"
        for one in shown(window, QAbstractButton)
        if one.width() < SMALLEST_TARGET or one.height() < SMALLEST_TARGET
    ]


def does_not_fit(window: QWidget) -> list[str]:
    """Words that are cut, and areas that scroll sideways; tables may."""
    faults = clipped(window)
    for area in shown(window, QScrollArea):
        assert isinstance(area, QScrollArea)
        if area.widget() is not None and sideways(area) > 0:
            faults.append(f"{area.accessibleName() or type(area).__name__} scrolls {sideways(area)} sideways")
    return faults


def pixels(window: QWidget) -> Pixels:
    """The colours on the screen, a number for each pixel."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return np.bitwise_and(rows[:, : image.width()], np.uint32(0xFFFFFF))


def part_of(whole: Pixels, window: QWidget, widget: QWidget) -> Pixels:
    """The part of the screen where a widget is, as far as it is in sight."""
    seen = widget.visibleRegion().boundingRect()
    at = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
    return whole[at.top() : at.bottom() + 1, at.left() : at.right() + 1]


def has_colour(part: Pixels, colour: str) -> bool:
    """Whether a fill of this colour is there: more than the odd pixel of a soft edge."""
    return int((part == int(colour.removeprefix("#"), 16)).sum()) > 12


def faint_words(window: QWidget) -> list[str]:
    """Labels and buttons whose ink does not stand out from its ground."""
    whole, faults = pixels(window), []
    for widget in (*shown(window, QLabel), *shown(window, QPushButton)):
        assert isinstance(widget, QLabel | QPushButton)
        part = part_of(whole, window, widget)
        if not widget.text() or not widget.isEnabled() or part.shape[0] < widget.height() or part.size < 200:
            continue
        colours, counts = np.unique(part, return_counts=True)
        ground = f"#{colours[counts.argmax()]:06x}"
        best = max(contrast(f"#{colour:06x}", ground) for colour in colours[counts.argsort()[-12:]])
        if best < TEXT_CONTRAST:
            faults.append(f'"{widget.text()[:40]}" has {best:.2f} on {ground}')
    return faults


def reads_on(before: QWidget, after: QWidget) -> bool:
    """Whether the eye goes from one to the other: to the right in a line, else down."""
    first, second = _place(before), _place(after)
    same_line = first.top() < second.bottom() and second.top() < first.bottom()
    return second.left() >= first.left() if same_line else second.top() >= first.top()


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def silent_cells(window: QWidget, letters: frozenset[str]) -> Iterator[str]:
    """Cells in the first rows of each table that a screen reader reads as nothing, or as bare letters."""
    for table in shown(window, QAbstractItemView):
        assert isinstance(table, QAbstractItemView)
        model = table.model()
        for row in range(min(model.rowCount(QModelIndex()), 6)):
            for column in range(model.columnCount(QModelIndex()) if isinstance(table, QTableView) else 1):
                index = model.index(row, column)
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
                if not said or str(said) in letters:
                    yield f"{table.accessibleName()}, row {row}, column {column}: {said!r}"


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
