"""Forms that come in from Excel, Kobo or ODK, and templates that go out to them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.services.designer import ImportedForm, ShelfLine
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.tasks import Task, TaskRunner, Work
from qa_desk.ui.template_shelf.import_report import ReportLine
from qa_desk.ui.template_shelf.view import ShelfView

WORKBOOKS = tr("Excel workbooks (*.xlsx)")


class Workbooks(QObject):
    """Reads and writes one workbook at a time, behind the page."""

    def __init__(
        self, view: ShelfView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, show: Callable[[str], None]
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks, self._show = view, desk, dialogs, tasks, show
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._task: Task | None = None
        self._path, self._draft = Path(), ""
        view.import_requested.connect(self._on_import_requested)
        view.export_requested.connect(self._on_export_requested)
        view.report.open_requested.connect(self._on_open_requested)

    def _on_import_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Import a form from Excel"), WORKBOOKS) if self._task is None else None
        if path is None:
            return
        self._path = path
        designer = self._desk.services.designer
        self._start(lambda progress: designer.import_xlsform(path), tr("Reading the form"), self._on_imported)  # noqa: ARG005

    def _on_imported(self, imported: ImportedForm) -> None:
        reading = imported.reading
        self._draft = imported.draft
        if reading.template is None:
            problems = [ReportLine(one.sheet, _row(one.row), one.message, one.remedy) for one in reading.problems]
            self._view.report.show_refused(self._path.name, problems)
            return
        self._show(f"draft:{imported.draft}")
        losses = [ReportLine(one.sheet, _row(one.row), one.what, one.became) for one in reading.losses]
        self._view.report.show_made(reading.template.title, losses)

    def _on_open_requested(self) -> None:
        self._view.report.hide()
        self._view.go_requested.emit("designer", self._draft)

    def _on_export_requested(self, line: ShelfLine) -> None:
        if self._task is not None:
            return
        name = tr("{name} {edition}.xlsx", name=line.name, edition=line.edition)
        path = self._dialogs.file_to_save(tr("Export the template to Excel"), self._folder / name, WORKBOOKS)
        if path is None:
            return
        path = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        self._path, self._folder = path, path.parent
        designer = self._desk.services.designer

        def write(_progress: Progress) -> int:
            return len(designer.export_xlsform(line.name, line.edition, path))

        self._start(write, tr("Writing the workbook"), self._on_exported)

    def _on_exported(self, losses: int) -> None:
        told = tr("Saved as {name}. It opens in Excel, Kobo and ODK.", name=self._path.name)
        if losses:
            things = tr("1 thing stays") if losses == 1 else tr("{losses} things stay", losses=losses)
            told += tr(
                " {things} behind; importing it here again brings back all that QA Desk wrote into it.", things=things
            )
        self._view.message_bar.show_notice(told)

    def _start(self, work: Work, words: str, done: Callable[..., None]) -> None:
        self._view.message_bar.close_message()
        self._view.report.hide()
        self._task = Task(work, self)
        self._task.succeeded.connect(done)
        self._task.failed.connect(self._desk.errors.report)
        self._task.finished.connect(self._on_finished)
        self._view.progress_line.show_progress(words, can_stop=False)
        self._tasks.start(self._task)

    def _on_finished(self) -> None:
        self._task = None
        self._view.progress_line.finish()


def _row(row: int) -> str:
    return str(row) if row else ""
