"""Pages on top of each other, none of which makes the window larger than its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Asks for no room of its own: a page that needs more scrolls, also while another one is shown."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
