"""Lines with a dot before each, that wrap beside the dot and not below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

DOT = "\u2022"


class BulletList(QWidget):
    """Shows one list at a time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: tuple[str, ...] = ()
        self._labels: list[TextLabel] = []
        self._grid = QGridLayout(self)
        scaled(look, self._grid, spacing=4)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[str], *, bullets: bool = True) -> None:
        """Show other lines."""
        self.lines = tuple(lines)
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, words in enumerate(self.lines):
            if bullets:
                self._add(TextLabel(self._look, DOT, wrap=False), row, 0)
            self._add(TextLabel(self._look, words), row, 1)

    def _add(self, label: TextLabel, row: int, column: int) -> None:
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(label)
