"""Distances that grow and shrink with the text size."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QPushButton

from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look

Margins = int | tuple[int, int, int, int]
"""One distance for all sides, or left, top, right and bottom, given for 100 %."""


class _ScaledLayout(QObject):
    """Keeps the distances of one layout in step with the text; lives as long as the layout."""

    def __init__(self, look: Look, layout: QLayout, margins: Margins, spacing: int) -> None:
        super().__init__(layout)
        self._look, self._layout, self._spacing = look, layout, spacing
        self._margins = (margins,) * 4 if isinstance(margins, int) else margins
        look.changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        left, top, right, bottom = (self._look.space(margin) for margin in self._margins)
        self._layout.setContentsMargins(left, top, right, bottom)
        self._layout.setSpacing(self._look.space(self._spacing))


def scaled(look: Look, layout: QLayout, *, margins: Margins = 0, spacing: int = 8) -> None:
    """Give ``layout`` distances that follow the text size."""
    _ScaledLayout(look, layout, margins, spacing)


def button_row(look: Look, *buttons: QPushButton) -> WrapLayout:
    """Buttons side by side, far enough apart for the focus ring, wrapped where there is little room."""
    row = WrapLayout(0)
    scaled(look, row, spacing=12)
    for button in buttons:
        row.addWidget(button)
    return row


def verb_button(words: str, *, main: bool = False) -> QPushButton:
    """A button that Enter in a field never presses by itself; ``main`` for the one that goes on."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setAccessibleName(words.replace("&", ""))
    button.setProperty("main", main)
    return button
