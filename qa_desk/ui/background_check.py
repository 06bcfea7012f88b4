"""Reading the whole of a desk beside the work on it, where it was opened before all of it was read."""

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.desk import Desk
from qa_desk.ui.tasks import Task, TaskRunner

CLOSED = tr(
    "QA Desk has closed it, and everything in the file was left there. Keep the file: what you did since your latest "
    "backup is only in it. Then restore that backup."
)
NOT_CLOSED = tr(
    "It stays open only because your last words are not saved in it: copy them to a safe place. Then restore your "
    "latest backup, and go on there."
)


class BackgroundCheck(QObject):
    """Says once how reading the open desk came out; nothing after it was stopped."""

    came_out_whole = Signal()
    found_damage = Signal(object)  # UserError

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._task: Task | None = None

    def start(self) -> None:
        """Begin to read."""
        self._task = Task(self._desk.services.desk.verify)
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._tasks.start(self._task)

    def stop(self) -> None:
        """Say nothing any more; the reading ends at its next step."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_succeeded(self) -> None:
        if self._task is not None:
            self._task = None
            self.came_out_whole.emit()

    def _on_failed(self, error: BaseException) -> None:
        if self._task is None:
            return
        self._task = None
        if isinstance(error, UserError):
            self.found_damage.emit(error)
        else:
            self._desk.errors.report(error)
