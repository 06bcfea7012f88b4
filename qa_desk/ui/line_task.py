"""One piece of work at a time, told on a page's progress line, with a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.language import tr
from qa_desk.ui.errors import Errors
from qa_desk.ui.tasks import Task, TaskRunner, Work
from qa_desk.ui.widgets.progress_line import ProgressLine

STOPPED = tr("Stopped. Nothing was changed.")


class LineTask(QObject):
    """Keeps a page from starting a second piece of work, and says how the first one goes."""

    busy_changed = Signal(bool)

    def __init__(self, line: ProgressLine, tasks: TaskRunner, errors: Errors, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._tasks, self._errors = line, tasks, errors
        self._task: Task | None = None
        self._words = self._unit = ""
        self._then: Callable[[Any], None] = lambda _: None
        self.stopped_words = STOPPED
        line.stop_requested.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._task is not None

    def start(self, work: Work, words: str, then: Callable[[Any], None], *, unit: str = "") -> bool:
        """Begin ``work`` and hand what it returns to ``then``; False while something else is going on.

        ``unit`` is what is counted: "Reading returns: 2 of 4 files".
        """
        if self._task is not None:
            return False
        self._words, self._unit, self._then = words, unit, then
        task = self._task = Task(work)
        task.progressed.connect(self._on_progressed)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._line.show_progress(words)
        self.busy_changed.emit(True)
        self._tasks.start(task)
        return True

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        if self._task is not None:
            self._task.cancel()

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        if self._task is None:
            return
        counted = f"{done} of {total} {self._unit}".strip()
        more = words.removeprefix(self._words).strip(" .")
        self._line.show_progress(f"{self._words}: {counted}. {more}".rstrip(" ."))

    def _end(self, words: str = "") -> None:
        self._task = None
        self._line.finish(words)
        self.busy_changed.emit(False)

    def _on_succeeded(self, result: object) -> None:
        self._end()
        self._then(result)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._errors.report(error)

    def _on_cancelled(self) -> None:
        self._end(self.stopped_words)
