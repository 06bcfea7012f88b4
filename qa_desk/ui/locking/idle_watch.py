"""Notices that nobody is at the window: no key and no click for a while, or a computer that was asleep."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY_MS = 5_000
ASLEEP_S = 60.0
"""A look that comes so much too late means that the computer slept meanwhile."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the windows of the program; ``now_s`` is the time of day in seconds, which goes on while it sleeps.

    Only what reaches a window from outside is looked at, not every event of every widget, so that a key press costs
    nothing more.
    """

    left_alone = Signal()

    def __init__(self, limit_s: Callable[[], float], now_s: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit_s, self._now_s = limit_s, now_s
        self._touched_s = self._looked_s = now_s()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Watch from now on."""
        self._touched_s = self._looked_s = self._now_s()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._watch(application.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._timer.isActive():
            application.focusWindowChanged.disconnect(self._on_focus_window_changed)
        self._watch(None)
        self._timer.stop()

    def look(self) -> None:
        """Has anybody been here? Says so by ``left_alone``, at every look until somebody comes."""
        now_s = self._now_s()
        slept = now_s - self._looked_s > LOOK_EVERY_MS / 1000 + ASLEEP_S
        self._looked_s = now_s
        if slept or now_s - self._touched_s >= self._limit_s():
            self.left_alone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - any window counts
        if event.type() in _SIGNS_OF_LIFE:
            self._touched_s = self._now_s()
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """A window that is come to is a sign of life, and the one to watch from now on."""
        self._watch(window)
        if window is not None:
            self._touched_s = self._now_s()

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._on_window_gone)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._on_window_gone)

    def _on_window_gone(self) -> None:
        self._watched = None
