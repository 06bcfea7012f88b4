"""Everything that a window says, to the eye and to a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

_SPEAKING = (
    "text", "title", "windowTitle", "placeholderText", "toPlainText", "toolTip",
    "accessibleName", "accessibleDescription",
)  # fmt: skip
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
ROWS = 12


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text with where it stands: labels, buttons, names, choices, headings and the first rows of tables."""
    for widget in (window, *(one for one in window.findChildren(QWidget) if one.isVisible())):
        for name in _SPEAKING:
            if callable(says := getattr(widget, name, None)) and isinstance(text := says(), str) and text:
                yield f"{type(widget).__name__} {name}", text
        if isinstance(widget, QComboBox):
            yield from (("choice", widget.itemText(number)) for number in range(widget.count()))
        if isinstance(widget, QAbstractItemView):
            yield from _of_a_table(widget)


def _of_a_table(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = range(model.columnCount(QModelIndex()) if hasattr(view, "horizontalHeader") else 1)
    for column in columns:
        if len(columns) > 1 and (heading := model.headerData(column, Qt.Orientation.Horizontal)):
            yield "heading", str(heading)
        for row in range(min(model.rowCount(QModelIndex()), ROWS)):
            for role in _ROLES:
                if text := model.index(row, column).data(role):
                    yield "cell", str(text)
