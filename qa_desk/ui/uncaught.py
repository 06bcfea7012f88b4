"""Errors nobody caught, from whichever thread, brought to the main thread and told in words."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from qa_desk.ui.errors import Errors


class UncaughtErrors(QObject):
    """The last place an error can go before it would be lost."""

    _arrived = Signal(object)  # the exception

    def __init__(self, errors: Errors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errors = errors
        self._before = sys.excepthook
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Hear of every uncaught error, after whoever heard of them before."""
        self._before = sys.excepthook
        sys.excepthook = self._take

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Called on the thread where the error happened."""
        self._before(kind, error, trace)
        self._arrived.emit(error)

    def _on_arrived(self, error: BaseException) -> None:
        self._errors.report(error)
