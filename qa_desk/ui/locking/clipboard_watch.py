"""What was copied out of a desk stays on the clipboard only for as long as pasting it takes."""

import hashlib

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_S = 30


class ClipboardWatch(QObject):
    """Clears the clipboard of what this program put there; what other programs copied is left alone."""

    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CLEARED_AFTER_S * 1000)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_data_changed)

    def clear(self) -> None:
        """Take back what is still there of ours."""
        self.timer.stop()
        ours, self._ours = self._ours, ""
        if ours and _mark(self._clipboard.text()) == ours:
            self._clipboard.clear()
            self.cleared.emit()

    def _on_data_changed(self) -> None:
        """Whoever has a window of ours before them copied out of it: not every system tells who owns the clipboard."""
        text = self._clipboard.text()
        if text and (self._clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None):
            self._ours = _mark(text)
            self.timer.start()
        else:
            self._ours = ""
            self.timer.stop()


def _mark(text: str) -> str:
    """What tells a text without keeping it."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
