"""A box for sentences that grows with them."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.ui.look import Look

FEWEST_LINES, MOST_LINES = 3, 12
_TELL_FROM_SHARE = 0.8


class GrowingText(QPlainTextEdit):
    """Three lines to begin with, twelve at most, then it scrolls. Tab leaves it; nothing typed is ever blocked.

    ``fewest`` is for boxes that begin smaller.
    """

    typed = Signal(str)  # the whole text, only when a person changed it
    left = Signal()
    next_requested = Signal()
    back_requested = Signal()
    limit_told = Signal(str)  # "" while the limit is far

    def __init__(
        self, look: Look, name: str, *, limit: int = 0, fewest: int = FEWEST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._limit, self._fewest = look, limit, fewest
        self._shown: str | None = None
        self._is_showing = False
        self._enter_moves_on = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        look.changed.connect(self._grow)
        self._grow()

    @property
    def enter_moves_on(self) -> bool:
        """Whether Enter goes to the next question instead of making a new line."""
        return self._enter_moves_on

    def set_enter_moves_on(self, moves_on: bool) -> None:
        """Let Enter go to the next question; Shift+Enter then makes the new line."""
        self._enter_moves_on = moves_on

    def show_text(self, text: str) -> None:
        """Show the kept text. Text that is on screen already is left alone, with its caret and its own undo."""
        if text == self._shown:
            return
        is_first, self._shown = self._shown is None, text
        if text == self.toPlainText():
            return
        self._is_showing = True
        caret = self.caret()
        if is_first:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
            self.set_caret(caret)
        self._is_showing = False
        self._tell_limit()

    def start_over(self, limit: int) -> None:
        """Become the box of other words: nothing typed before can be undone into them."""
        self._limit, self._shown = limit, None
        self._is_showing = True
        self.clear()
        self._is_showing = False

    def caret(self) -> int:
        """Where the caret stands, so that the same place can be found again."""
        return self.textCursor().position()

    def set_caret(self, position: int) -> None:
        """Put the caret back."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(position, 0), max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(400), self._height_for(self._lines()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(120), self._height_for(self._fewest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.back_requested.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif is_enter and plain and self._enter_moves_on:
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted text is cleaned at entry, so that what is on screen is what is kept."""
        cleaned = QMimeData()
        cleaned.setText(clean_text(source.text()))
        super().insertFromMimeData(cleaned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    def _on_text_changed(self) -> None:
        if self._is_showing:
            return
        self._shown = self.toPlainText()
        self._tell_limit()
        self.typed.emit(self._shown)

    def _tell_limit(self) -> None:
        used = len(self.toPlainText())
        if not self._limit or used < self._limit * _TELL_FROM_SHARE:
            self.limit_told.emit("")
        elif used <= self._limit:
            self.limit_told.emit(tr("{characters} left", characters=_characters(self._limit - used)))
        else:
            self.limit_told.emit(tr("{characters} too many", characters=_characters(used - self._limit)))

    def _lines(self) -> int:
        return min(max(round(self.document().size().height()), self._fewest), MOST_LINES)

    def _height_for(self, lines: int) -> int:
        margins = self.contentsMargins()
        around = 2 * round(self.document().documentMargin()) + margins.top() + margins.bottom()
        return lines * self._look.metrics().lineSpacing() + around + 2 * self._look.space(4) + 2

    def _grow(self) -> None:
        height = self._height_for(self._lines())
        is_full = round(self.document().size().height()) > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()


def _characters(count: int) -> str:
    return "1 character" if count == 1 else tr("{count} characters", count=count)
