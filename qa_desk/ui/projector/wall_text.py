"""Words on the wall, and the box in which the room agrees them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from qa_desk.ui.projector.wall import Wall

REASON_LINES = 3


class WallLabel(QLabel):
    """Plain words that wrap; what people typed is never read as markup."""

    def __init__(self, wall: Wall, *, bold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(wall.font(bold=bold))

    def tell(self, words: str) -> None:
        """Show words; with none the label takes no room."""
        self.setText(words)
        self.setVisible(bool(words))


class WallReason(QPlainTextEdit):
    """Typed live, so that the room agrees the words. Tab and Esc leave it; Ctrl+Enter is passed on."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.setFont(wall.font())
        self.setAccessibleName("Reason")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(REASON_LINES * wall.metrics().lineSpacing() + 24)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show the words as they stand; what is on screen already keeps its caret and its own undo."""
        if text != self.toPlainText():
            self._is_showing = True
            self.setPlainText(text)
            self._is_showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F11 or (is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.typed.emit(self.toPlainText())
