"""From the wishes of *Reports* to a file that is made in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from qa_desk.domain.changes import Changed
from qa_desk.services.reports import Made, OfferedReport, ReportChoices
from qa_desk.ui.audit_choice import audit_to_show
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.report_export.view import ReportsView
from qa_desk.ui.tasks import Task, TaskRunner

FILE_KINDS = {".pdf": "PDF (*.pdf)", ".docx": "Word document (*.docx)", ".xlsx": "Excel workbook (*.xlsx)"}


class ReportsPresenter(QObject):
    """Makes one file at a time, and says where it is."""

    def __init__(self, view: ReportsView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._offered = desk.services.reports.kinds()
        self._audit = ""
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._task: Task | None = None
        self._made: Path | None = None
        view.offer(self._offered)
        view.audit_opened.connect(self._on_audit_opened)
        view.kind_chosen.connect(self._on_kind_chosen)
        view.save_requested.connect(self._on_save_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.open_requested.connect(self._on_open_requested)
        view.folder_requested.connect(self._on_folder_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        """Show an audit; without one the audit shown last, else the first with something signed off."""
        lines = self._desk.ask(self._desk.services.audits.programme)
        if lines is None:
            return
        self._audit = audit_to_show(lines, audit_id, self._audit)
        self._view.show_audits([(line.audit.id, line.audit.title) for line in lines], self._audit)
        self._show_outline()

    def _on_kind_chosen(self, kind: str) -> None:  # noqa: ARG002 - the view knows which one is chosen
        self._show_outline()

    def _show_outline(self) -> None:
        if not self._audit:
            self._view.show_outline(None)
            return
        outline = self._desk.ask(lambda: self._desk.services.reports.outline(self._audit, self._view.kind))
        if outline is not None:
            self._view.show_outline(outline, is_busy=self._task is not None)

    def _on_save_requested(self) -> None:
        if self._task is not None:
            return
        offered = next(one for one in self._offered if one.kind == self._view.kind)
        reports, audit, choices = self._desk.services.reports, self._audit, ReportChoices(self._view.marking)
        name = self._desk.ask(lambda: reports.suggested_name(audit, offered.kind))
        path = self._asked_for(offered, name) if name else None
        if path is None:
            return
        self._folder, self._made = path.parent, None
        task = Task(lambda progress: reports.make(audit, offered.kind, path, progress, choices), self)
        task.progressed.connect(self._on_progressed)
        task.succeeded.connect(self._on_made)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        self._view.show_progress(f"Making the {offered.title.lower()}")
        self._tasks.start(task)

    def _asked_for(self, offered: OfferedReport, name: str) -> Path | None:
        """Where the person wants it. A name typed without its ending gets it, and may then name an earlier file."""
        kinds = FILE_KINDS[offered.suffix]
        path = self._dialogs.file_to_save(f"Save the {offered.title.lower()}", self._folder / name, kinds)
        if path is None or path.suffix.lower() == offered.suffix:
            return path
        path = path.with_name(path.name + offered.suffix)
        replaces = path.exists()
        question, explanation = f"Replace {path.name}?", "The earlier file is gone after that."
        if replaces and not self._dialogs.confirm(question, explanation, "Replace the file", "Keep the earlier file"):
            return None
        return path

    def _on_progressed(self, done: int, total: int, words: str) -> None:  # noqa: ARG002 - it counts in words
        self._view.show_progress(f"Making the file: {words[:1].lower()}{words[1:]}")

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_made(self, made: Made) -> None:
        self._task = None
        self._made = made.path
        self._view.show_saved(made.path)
        self._desk.changed.emit(made.changed)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._view.show_stopped()
        self._desk.errors.report(error)

    def _on_cancelled(self) -> None:
        self._task = None
        self._view.show_stopped("Stopped. Nothing was saved.")

    def _on_open_requested(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _on_folder_requested(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._show_outline()
