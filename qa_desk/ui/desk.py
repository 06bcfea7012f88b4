"""The one door for edits: a page's wish goes to a service, and what changed goes to every page."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.changes import Changed
from qa_desk.services import Services
from qa_desk.ui.errors import Errors

Result = TypeVar("Result")


class Desk(QObject):
    """The open desk as the window sees it."""

    changed = Signal(object)  # Changed, once, after it is on disk
    restore_requested = Signal(object)  # path of the backup that is to take its place

    def __init__(self, services: Services, errors: Errors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.errors = errors
        self._closed = False

    @property
    def snapshot_words(self) -> str:
        """Which snapshot this is, in words; empty on a desk that can be worked on."""
        snapshot = self.services.desk.snapshot
        return snapshot.words if snapshot is not None else ""

    def close(self) -> None:
        """Close the desk. Work that ends only now finds nothing to ask, and says nothing of it."""
        self.ask(self.services.desk.close)
        self._closed = True

    def change(self, verb: Callable[[], Changed]) -> bool:
        """Do a verb that writes; says what went wrong where the person looks, and returns whether it was done."""
        if self._closed:
            return False
        try:
            changed = verb()
        except Exception as error:  # the one edge where errors become words
            self.errors.report(error)
            return False
        self.changed.emit(changed)
        return True

    def ask(self, verb: Callable[[], Result]) -> Result | None:
        """Do a verb that reads; None after a refusal, which has been shown."""
        if self._closed:
            return None
        try:
            return verb()
        except Exception as error:  # the one edge where errors become words
            self.errors.report(error)
            return None
