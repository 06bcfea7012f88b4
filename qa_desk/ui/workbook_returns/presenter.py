"""From the wishes of the page to workbooks that are made, looked at and taken in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.workbooks.issued import Layout
from qa_desk.domain.workbooks.report import WorkbookReport
from qa_desk.services.workbooks import Issued, Preview, TakenIn, WorkbookService
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.tasks import Task, TaskRunner, Work
from qa_desk.ui.workbook_returns.view import WorkbookReturnsView

WORKBOOKS = tr("Excel workbooks (*.xlsx)")
STOPPED_MAKING = tr("Stopped. Workbooks made before that are whole, and can be sent.")


class WorkbookReturnsPresenter(QObject):
    """Does one thing at a time, and keeps what was looked at until it is taken in."""

    def __init__(self, view: WorkbookReturnsView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._workbooks: WorkbookService = desk.services.workbooks
        self._audit = ""
        self._seen: tuple[Preview, ...] = ()
        self._told: tuple[tuple[str, WorkbookReport], ...] = ()
        self._task: Task | None = None
        self._words = self._stopped = ""
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        view.audit_opened.connect(self._on_audit_opened)
        view.issue_requested.connect(self._on_issue_requested)
        view.open_requested.connect(self._on_open_requested)
        view.take_in_requested.connect(self._on_take_in_requested)
        view.save_requested.connect(self._on_save_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.folder_requested.connect(self._on_folder_requested)
        view.leave_requested.connect(self._on_leave_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        self._audit, self._seen, self._told = audit_id, (), ()
        self._show()

    def _show(self) -> None:
        audit = self._desk.ask(lambda: self._desk.services.audits.get(self._audit))
        lines = self._desk.ask(lambda: self._workbooks.auditors(self._audit)) if audit is not None else None
        if audit is not None and lines is not None:
            self._view.show_audit(audit.title, lines)

    def _on_issue_requested(self, auditor: str, layout: str) -> None:
        folder = self._dialogs.folder(tr("Folder for the workbooks")) if self._task is None else None
        if folder is None:
            return
        self._folder = folder
        audit, wanted = self._audit, (auditor,) if auditor else ()
        chosen = Layout(layout) if layout else None
        self._start(
            lambda progress: self._workbooks.issue(audit, folder, wanted, chosen, progress),
            tr("Making workbooks"),
            self._on_issued,
            stopped=STOPPED_MAKING,
        )

    def _on_issued(self, issued: Issued) -> None:
        self._end()
        self._view.show_made(len(issued.files), self._folder)
        self._desk.changed.emit(issued.changed)

    def _on_open_requested(self) -> None:
        paths = (
            self._dialogs.files_to_open(tr("Open workbooks that came back"), WORKBOOKS) if self._task is None else ()
        )
        if not paths:
            return
        self._view.put_report_away()
        self._seen, self._folder = (), paths[0].parent

        def look(progress: Progress) -> tuple[tuple[Preview, ...], tuple[UserError, ...]]:
            return self._looked_at(paths, progress)

        self._start(look, tr("Reading workbooks"), self._on_seen, stopped=tr("Stopped. Nothing was changed."))

    def _looked_at(
        self, paths: tuple[Path, ...], progress: Progress
    ) -> tuple[tuple[Preview, ...], tuple[UserError, ...]]:
        """One that cannot be read holds up none of the others."""
        seen, refused = [], []
        for place, path in enumerate(paths):
            progress.step(place, len(paths), tr("Reading workbooks"))
            try:
                seen.append(self._workbooks.preview(path))
            except UserError as refusal:
                refused.append(refusal)
        return tuple(seen), tuple(refused)

    def _on_seen(self, found: tuple[tuple[Preview, ...], tuple[UserError, ...]]) -> None:
        seen, refused = found
        self._seen, self._told = seen, tuple((one.file.name, one.report) for one in seen)
        if seen:
            self._view.show_report(self._told, is_taken=False)
        self._end()
        if len(refused) == 1:
            self._view.show_problem(refused[0])
        elif refused:
            words = tr(
                "{count} of {number} workbooks cannot be taken in.", count=len(refused), number=len(seen) + len(refused)
            )
            self._view.show_problem(UserError(words, " ".join(one.message for one in refused)))

    def _on_take_in_requested(self) -> None:
        if self._task is not None or not self._seen:
            return
        seen = self._seen

        def take_in(progress: Progress) -> tuple[TakenIn, ...]:
            self._desk.services.backups.before(tr("taking in workbooks"))
            taken = []
            for place, one in enumerate(seen):
                progress.step(place, len(seen), tr("Taking in workbooks"))
                taken.append(self._workbooks.take_in(one))
            return tuple(taken)

        stopped = tr("Stopped. Workbooks taken in before that stay taken in; open the others again.")
        self._start(take_in, tr("Taking in workbooks"), self._on_taken_in, stopped=stopped)

    def _on_taken_in(self, taken: tuple[TakenIn, ...]) -> None:
        names = [one.file.name for one in self._seen]
        self._seen, self._told = (), tuple((name, one.report) for name, one in zip(names, taken, strict=True))
        self._view.show_report(self._told, is_taken=True)
        self._end()
        self._view.save_told.emit(tr("All changes saved"), True)
        for one in taken:
            self._desk.changed.emit(one.changed)

    def _on_save_requested(self) -> None:
        if self._task is not None or not self._told:
            return
        path = self._dialogs.file_to_save(
            tr("Save the report as a workbook"), self._folder / tr("What came of the workbooks.xlsx"), WORKBOOKS
        )
        if path is None:
            return
        path = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        reports, self._folder = self._told, path.parent

        def save(_: Progress) -> Path:
            self._workbooks.save_report(reports, path)
            return path

        self._start(save, tr("Saving the report"), self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._end()
        self._view.show_saved(path)

    def _start(self, work: Work, words: str, done: Callable[[Any], None], *, stopped: str = "") -> None:
        """Begin what takes a while; ``stopped`` is what to say when the person stops it, "" where that is too short."""
        task = Task(work, self)
        task.progressed.connect(self._on_progressed)
        task.succeeded.connect(done)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task, self._words, self._stopped = task, words, stopped
        self._view.show_busy(words, can_stop=bool(stopped))
        self._tasks.start(task)

    def _end(self, words: str = "") -> None:
        self._task = None
        self._show()
        self._view.show_idle(words)

    def _on_progressed(self, done: int, total: int, _what: str) -> None:
        """Without a total it only tells that it goes on."""
        if total:
            self._view.progress.show_progress(f"{self._words}: {done} of {total}", can_stop=bool(self._stopped))

    def _on_cancelled(self) -> None:
        self._end(self._stopped)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._desk.errors.report(error)

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_folder_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_leave_requested(self) -> None:
        self._view.go_requested.emit("moderation", self._audit)

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible() and self._task is None:
            self._show()
