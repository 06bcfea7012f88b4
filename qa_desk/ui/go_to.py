"""Search or go to: one field that reaches every place and every case by typing part of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from qa_desk.ui.look import Look


@dataclass(frozen=True)
class Target:
    """Something to go to: its words, its place, and what to show there."""

    words: str
    place: str
    subject: str | None = None


class GoToField(QLineEdit):
    """Type, pick with the arrows, Enter goes; Esc gives the focus back."""

    target_chosen = Signal(object)  # Target
    left = Signal()

    def __init__(self, look: Look, targets: Callable[[], Sequence[Target]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._make_targets = look, targets
        self._targets: dict[str, Target] = {}
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)
        self.setPlaceholderText("Search or go to (Ctrl+K)")
        self.setAccessibleName("Search or go to")
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        """Room for its placeholder; a narrow window with large text leaves it less."""
        return super().sizeHint().expandedTo(QSize(self._look.space(220), 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._targets = {target.words: target for target in self._make_targets()}
        self._words.setStringList(list(self._targets))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            wanted = self.text().strip().lower()
            match = next((words for words in self._targets if wanted and wanted in words.lower()), None)
            if match is not None:
                self._on_activated(match)
        else:
            super().keyPressEvent(event)

    def _on_activated(self, words: str) -> None:
        target = self._targets.get(words)
        self.clear()
        if target is not None:
            self.target_chosen.emit(target)

    def _on_look_changed(self) -> None:
        self.setMinimumWidth(self._look.space(110))
        self.setMaximumWidth(self._look.space(420))
