"""The box for the panel's reason: Down in an empty box offers the common ones."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.growing_text import GrowingText


class ReasonText(GrowingText):
    """Sentences, with common beginnings to pick from while the caret is at the end of nothing."""

    def __init__(self, look: Look, name: str, offered: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(look, name, fewest=2, parent=parent)
        self.offered_menu = QMenu(self)
        self.offered_menu.setAccessibleName(tr("Common reasons"))
        for words in offered:
            action = QAction(words, self.offered_menu)
            action.triggered.connect(self._on_picked)
            self.offered_menu.addAction(action)
        words = tr("Down offers common reasons")
        self.setPlaceholderText(words)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and not self.toPlainText():
            self.open_offered()
        else:
            super().keyPressEvent(event)

    def open_offered(self) -> None:
        """Show the common reasons below the box; Enter picks one, Esc none."""
        self.offered_menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.offered_menu.setActiveAction(self.offered_menu.actions()[0])

    def _on_picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.insertPlainText(action.text())
            self.setFocus(Qt.FocusReason.OtherFocusReason)
