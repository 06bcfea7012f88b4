"""Fields with their labels beside them, or above them where there is little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

BESIDE_FROM = 620
"""The width in pixels at 100 % from which the labels stand beside their fields."""
_LABEL_WIDTH = 104


class LabelledRow(QWidget):
    """One label and what belongs to it, one below the other."""

    def __init__(self, look: Look, label: str, *fields: QWidget) -> None:
        super().__init__()
        self.label = TextLabel(look, label, bold=True)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        scaled(look, self.line)
        held = QVBoxLayout()
        scaled(look, held, spacing=4)
        for field in fields:
            held.addWidget(field)
        held.addStretch(1)
        first = QVBoxLayout()
        scaled(look, first, margins=(0, 6, 0, 0), spacing=0)
        first.addWidget(self.label)
        first.addStretch(1)
        self.line.addLayout(first)
        self.line.addLayout(held, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class LabelledRows(QWidget):
    """Rows one below the other, their labels as wide as each other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[LabelledRow] = []
        self._column = QVBoxLayout(self)
        scaled(look, self._column, spacing=12)
        look.changed.connect(self._arrange)

    def add(self, label: str, *fields: QWidget) -> LabelledRow:
        """Add a row below the others."""
        row = LabelledRow(self._look, label, *fields)
        self.rows.append(row)
        self._column.addWidget(row)
        self._arrange()
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._look.space(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for row in self.rows:
            row.line.setDirection(direction)
            row.label.setMinimumWidth(self._look.space(_LABEL_WIDTH) if beside else 0)
