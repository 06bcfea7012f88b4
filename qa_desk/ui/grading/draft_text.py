"""Text that is being typed: kept for a moment, then written, and always written before anything else happens."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

WRITE_AFTER_MS = 800


class DraftText(QObject):
    """The words in one box that are not on disk yet.

    ``write`` receives the text and the burst it belongs to; while it answers False the words go on waiting.
    """

    def __init__(self, write: Callable[[str, str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._text: str | None = None
        self._burst = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something typed is not written yet."""
        return self._text is not None

    def typed(self, text: str) -> None:
        """The box now says ``text``; it is written when the person pauses."""
        self._text = text
        self._timer.start()

    def flush(self) -> bool:
        """Write now what is waiting; the stretch of typing goes on and undoes as one. False while it still waits."""
        self._timer.stop()
        if self._text is None:
            return True
        text, self._text = self._text, None
        self._burst = self._burst or uuid4().hex
        if not self._write(text, self._burst) and self._text is None:
            self._text = text
        return self._text is None

    def end(self) -> bool:
        """The person left the box: write what is waiting, and let the next stretch undo by itself."""
        written = self.flush()
        self._burst = ""
        return written
