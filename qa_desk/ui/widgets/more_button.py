"""What is wanted now and then, behind one button, so that a page keeps its room for what it is about."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qa_desk.domain.language import tr


class MoreButton(QPushButton):
    """Opens a list of verbs. A verb with a key of its own is done by that key on the whole page, list open or not."""

    def __init__(self, page: QWidget, of: str) -> None:
        super().__init__(tr("&More..."))
        self.setAutoDefault(False)
        self.setAccessibleName(tr("More {of}", of=of))
        self._page = page
        self.list = QMenu(self)
        self.list.setAccessibleName(tr("More {of}", of=of))
        self.clicked.connect(self._open)

    def add_verb(self, words: str, do: Callable[[], object], key: str = "") -> QAction:
        """One line of the list; hide it or take it back as any action."""
        action = self.list.addAction(words)
        action.triggered.connect(lambda: do())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._page.addAction(action)
        return action

    def _open(self) -> None:
        self.list.popup(self.mapToGlobal(QPoint(0, self.height())))
        offered = [one for one in self.list.actions() if one.isVisible() and one.isEnabled()]
        if offered:
            self.list.setActiveAction(offered[0])
