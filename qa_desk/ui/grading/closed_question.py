"""A closed question: one line with its number, its words and its tag; a click opens it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.ui.grading.question_rows import QuestionRow
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size


class ClosedQuestion(QWidget):
    """A neighbour of the open question. The keyboard reaches it by Up and Down, so it takes no focus."""

    question_requested = Signal(str)  # name

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row: QuestionRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_row(self, row: QuestionRow | None) -> None:
        """Show another question, or nothing."""
        if row == self._row:
            return
        self._row = row
        self.setVisible(row is not None)
        if row is not None:
            self.setAccessibleName(row.spoken)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(200), self._look.text_height() + self._look.space(16))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._row is not None and self.rect().contains(event.position().toPoint()):
            self.question_requested.emit(self._row.name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        if self._row is None:
            return
        look, theme, row = self._look, self._look.theme, self._row
        painter = QPainter(self)
        painter.setFont(look.font())
        room = self.rect().adjusted(look.space(16), 0, -look.space(16), 0)
        right = room.right()
        if row.tag is not None:
            size = tag_size(look, row.tag)
            right -= size.width()
            paint_tag(painter, room.adjusted(right - room.left(), 0, 0, 0), look, row.tag)
            painter.setFont(look.font())
        elif row.words:
            words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, room.width() // 3)
            right -= painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                room.adjusted(right - room.left(), 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                words,
            )
        number = painter.fontMetrics().horizontalAdvance("88a ")
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            room.adjusted(0, 0, number - room.width(), 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            row.number,
        )
        title = room.adjusted(number, 0, right - room.right() - look.space(12), 0)
        words = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
