"""Words on the wall, and the box in which the room agrees them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.projector.projected import ProjectedVoice
from qa_desk.ui.projector.wall import Wall

REASON_LINES = 3
NO_EVIDENCE = tr("No evidence was written.")
_BETWEEN = 32


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


class WallEvidence(QWidget):
    """The evidence of each auditor by letter, two beside each other; there only while it was asked for."""

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self.labels: list[WallLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.hide()

    def show_voices(self, voices: Sequence[ProjectedVoice]) -> None:
        """Show these; with none the place is given back."""
        for label in self.labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = [WallLabel(self._wall) for _ in voices]
        for place, (label, voice) in enumerate(zip(self.labels, voices, strict=True)):
            label.setText(f"{voice.letter}: {voice.evidence or NO_EVIDENCE}")
            self._grid.addWidget(label, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(voices))


class WallReason(QPlainTextEdit):
    """Typed live, so that the room agrees the words. Tab and Esc leave it; Ctrl+Enter is passed on."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.setFont(wall.font())
        self.setAccessibleName(tr("Reason"))
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
