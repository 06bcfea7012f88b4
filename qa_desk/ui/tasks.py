"""Work that takes longer than a moment: off the main thread, with progress and a way to stop."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress

Work = Callable[[Progress], Any]


class Task(QObject):
    """One piece of work. Lives on the main thread, so its signals arrive there. Connect first, then start."""

    progressed = Signal(int, int, str)  # done, total (0 when unknown), what
    succeeded = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._progress = Progress(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._progress.cancel()

    def run(self) -> None:
        """Do the work on the calling thread."""
        try:
            result = self._work(self._progress)
        except Cancelled:
            self.cancelled.emit()
        except BaseException as error:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class _Run(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class TaskRunner(QObject):
    """Starts tasks and keeps them until they are done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: list[Task] = []

    def start(self, task: Task) -> None:
        """Start a task whose signals are connected already."""
        self._running.append(task)
        task.finished.connect(self._on_finished)
        self._pool.start(_Run(task))

    def _on_finished(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._running:
            self._running.remove(task)
            task.deleteLater()  # here alone: whoever lets go earlier may do so while its thread is still telling

    @property
    def busy(self) -> bool:
        """Whether any task is still running."""
        return bool(self._running)

    def stop_all(self) -> None:
        """Ask every task to stop, and wait until the pool is empty."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()
