"""The window's size and place, kept between runs and never trusted blindly."""

import base64

from PySide6.QtWidgets import QApplication, QMainWindow

from qa_desk.domain.errors import UserError
from qa_desk.settings import WINDOW_GEOMETRY
from qa_desk.ui.live_settings import LiveSettings


def restore_window(window: QMainWindow, settings: LiveSettings) -> None:
    """Put the window where it was. A place saved on a larger screen is refused by Qt, which leaves the window
    at 640 by 480: so the answer is checked, and the window fills the screen instead."""
    kept = settings[WINDOW_GEOMETRY]
    if kept is None or not window.restoreGeometry(base64.b64decode(kept)) or not _is_on_screen(window):
        window.showMaximized()
    else:
        window.show()


def keep_window(window: QMainWindow, settings: LiveSettings) -> None:
    """Remember where the window is; a place that cannot be kept is not worth a message."""
    geometry = base64.b64encode(bytes(window.saveGeometry().data())).decode("ascii")
    try:
        settings.keep(WINDOW_GEOMETRY, geometry)
    except UserError:
        return


def _is_on_screen(window: QMainWindow) -> bool:
    return any(screen.availableGeometry().intersects(window.frameGeometry()) for screen in QApplication.screens())
