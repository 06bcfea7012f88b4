"""When the desk is locked without being asked: nobody was here, the session was locked, the computer slept."""

import time

from PySide6.QtCore import QObject, Signal

from qa_desk.settings import LOCK_AFTER_MINUTES
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.locking.idle_watch import IdleWatch
from qa_desk.ui.locking.session_lock import SessionLock

SECONDS = 60


class Locking(QObject):
    """Says when to lock, for as long as a desk is open."""

    due = Signal()

    def __init__(self, settings: LiveSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle = IdleWatch(lambda: settings[LOCK_AFTER_MINUTES] * SECONDS, time.time, self)
        self.session = SessionLock(self)
        self._is_on = False
        self.idle.left_alone.connect(self._on_due)
        self.session.locked.connect(self._on_due)
        self.session.listen()

    def start(self) -> None:
        """A desk is open."""
        self._is_on = True
        self.idle.start()

    def stop(self) -> None:
        """No desk is open, or it is locked already."""
        self._is_on = False
        self.idle.stop()

    def _on_due(self) -> None:
        if self._is_on:
            self.due.emit()
