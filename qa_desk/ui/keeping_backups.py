"""Backups that nobody has to think of: beside the desk, and in the folder that was chosen."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from qa_desk.domain.errors import UserError
from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.desk import Desk
from qa_desk.ui.tasks import Task, TaskRunner

LOOK_EVERY_MS = 5 * 60 * 1000
FIRST_LOOK_MS = 20 * 1000
"""Not while the person is only just opening the desk."""


class KeepingBackups(QObject):
    """Looks every few minutes whether a copy is due; a copy that failed is told once, and tried again."""

    def __init__(self, desk: Desk, tasks: TaskRunner, backing_up: BackingUp, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._backing_up = desk, tasks, backing_up
        self._task: Task | None = None
        self._told = False
        self.timer = QTimer(self)
        self.timer.setInterval(FIRST_LOOK_MS)
        self.timer.timeout.connect(self.look)
        backing_up.setParent(self)

    def start(self) -> None:
        """Look from now on."""
        self.timer.start()

    def stop(self) -> None:
        """The desk is being closed."""
        self.timer.stop()

    def look(self) -> None:
        """Make what is due, one copy at a time; work that is going on comes first."""
        self.timer.setInterval(LOOK_EVERY_MS)
        if self._tasks.busy or self._task is not None:
            return
        backups = self._desk.services.backups
        own, last = backups.own_folder, self._backing_up.last
        chosen = Path(last.folder) if last is not None and last.folder else None
        if chosen is not None and self._is_due(chosen):
            self._backing_up.start(chosen)
        elif self._is_due(own):
            self._task = Task(lambda progress: backups.keep_one(own))  # noqa: ARG005 - one long step
            self._task.failed.connect(self._on_failed)
            self._task.finished.connect(self._on_finished)
            self._tasks.start(self._task)

    def keep_at_close(self) -> None:
        """The window is closing: keep what no copy has yet. What does not work is told on Home at the next opening."""
        backups, last = self._desk.services.backups, self._backing_up.last
        chosen = (Path(last.folder),) if last is not None and last.folder else ()
        for folder in (backups.own_folder, *chosen):
            if self._desk.ask(lambda where=folder: backups.is_behind(where)):  # type: ignore[misc]
                self._backing_up.keep_now(folder, is_chosen=folder in chosen)

    def _is_due(self, folder: Path) -> bool:
        return bool(self._desk.ask(lambda: self._desk.services.backups.is_due(folder)))

    def _on_failed(self, error: BaseException) -> None:
        if not self._told or not isinstance(error, UserError):
            self._told = True
            self._desk.errors.report(error)

    def _on_finished(self) -> None:
        self._task = None
