"""Where something was seen: one line that remembers what was given before."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from qa_desk.domain.language import tr

_LIST_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
"""Keys that belong to the open list: it asks the field first."""


class SourceField(QLineEdit):
    """Down opens the remembered sources, Enter picks one; typing is never completed by itself."""

    given = Signal(str)  # the source, when it was changed and the field is left or confirmed
    next_requested = Signal()
    back_requested = Signal()

    def __init__(self, name: str = tr("Where you saw it"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._remembered = QStringListModel(self)
        self._list = QCompleter(self._remembered, self)
        self._list.setWidget(self)
        self._list.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._list.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.activated.connect(self._on_picked)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._give)

    def remember(self, sources: Sequence[str]) -> None:
        """Offer these, the latest first."""
        self._remembered.setStringList(list(sources))
        count = len(sources)
        words = tr("Down opens {count} used before", count=count) if count else ""
        self.setAccessibleDescription(words)
        self.setPlaceholderText(words)

    def show_source(self, source: str) -> None:
        """Show the kept source; one that is being typed is left alone."""
        if source == self._kept:
            return
        self._kept = source
        self.setText(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_open and event.key() in _LIST_KEYS:
            event.ignore()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down:
            self._open_list()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            self.next_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._give()
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._give()

    @property
    def _is_open(self) -> bool:
        popup = self._list.popup()
        return popup is not None and popup.isVisible()

    def _open_list(self) -> None:
        if self.isReadOnly() or not self._remembered.rowCount():
            return
        self._list.setCompletionPrefix(self.text())
        if not self._list.completionCount() or self._list.currentCompletion() == self.text():
            self._list.setCompletionPrefix("")
        self._list.complete()
        popup = self._list.popup()
        if popup is not None:
            popup.setCurrentIndex(self._list.completionModel().index(0, 0))

    def _on_picked(self, source: str) -> None:
        self.setText(source)
        self._give()

    def _give(self) -> None:
        source = self.text().strip()
        if source != self._kept:
            self._kept = source
            self.given.emit(source)
