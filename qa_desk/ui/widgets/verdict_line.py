"""One sentence about an answer, led by the shape of what it means."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from qa_desk.domain.tones import Mark
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.shapes import draw_shape
from qa_desk.ui.widgets.text_label import TextLabel

MARK_TONES = {
    Mark.STAR: "outstanding",
    Mark.CIRCLE: "good",
    Mark.TRIANGLE: "requires_improvement",
    Mark.SQUARE: "inadequate",
}
"""The tone a shape has wherever it stands alone: the same shape carries the same weight."""


class MarkSign(QWidget):
    """A shape as big as the words beside it; the words say what it means."""

    def __init__(self, look: Look, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._mark = look, mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_mark(self, mark: Mark | None) -> None:
        """Show another shape, or none."""
        self._mark = mark
        self.setVisible(mark is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(14), self._look.text_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole sign is painted
        if self._mark is None:
            return
        side = min(self.width(), self.height())
        room = QRectF(0, (self.height() - side) / 2, side, side)
        theme, tone = self._look.theme, MARK_TONES.get(self._mark, "")
        painter = QPainter(self)
        fill = theme.tone(tone).fill if tone and not theme.is_plain else theme.text
        draw_shape(painter, self._mark, room, fill, theme.text)
        painter.end()


class VerdictLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = MarkSign(look)
        self.words = TextLabel(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.tell("", None)

    def tell(self, sentence: str, mark: Mark | None = None) -> None:
        """Say ``sentence``, or nothing when it is empty."""
        self.words.setText(sentence)
        self.sign.show_mark(mark if sentence else None)
        self.setVisible(bool(sentence))
