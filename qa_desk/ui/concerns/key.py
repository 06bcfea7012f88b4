"""The one key that leads from anywhere to an immediate safeguarding concern, and back to the same place."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from qa_desk.ui.main_window import MainWindow

CONCERN_KEY = "F9"


class ConcernShortcut(QObject):
    """Opens the concern page for what the page on screen is about; also while somebody types."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        QShortcut(QKeySequence(CONCERN_KEY), window, self._on_pressed)

    def _on_pressed(self) -> None:
        page, place = self._window.current_page, self._window.place
        here = page.concern_here() if page is not None else None
        if here is None:
            return
        self._window.go("concern", here.about)
        opened = self._window.current_page
        if opened is not None and self._window.place != place:  # a page that holds unsaved work is not left
            opened.way_back = (place, here.back_to)
