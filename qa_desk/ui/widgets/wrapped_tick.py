"""A box to tick whose words wrap: they may be longer than the pane is wide."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from qa_desk.ui.look import Look

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class WrappedTick(QCheckBox):
    """As a check box, and as tall as its words need."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look, self._words = look, words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def _left(self) -> int:
        return self._look.space(18 + 8)

    def sizeHint(self) -> QSize:
        width = self._look.metrics().horizontalAdvance(self._words) + self._left() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(80), self._look.space(24))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - self._left(), 1), 100_000)
        words = self._look.metrics().boundingRect(room, _WRAPPED, self._words).height()
        return max(words + 2 * self._above(), self._look.space(24))

    def _above(self) -> int:
        """From the edge to the first line of words, which stands in the middle of the box to tick."""
        return max((self._look.space(24) - self._look.text_height()) // 2, 0)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        line = max(self._look.space(24), self._look.text_height() + 2 * self._above())
        option.rect = QRect(0, 0, self._left(), line)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        theme = self._look.theme
        painter.setFont(self._look.font())
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.disabled))
        painter.drawText(self.rect().adjusted(self._left(), self._above(), 0, 0), _WRAPPED, self._words)
        painter.end()
