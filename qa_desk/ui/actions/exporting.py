"""From "Export for the board" to a file of the plan that is shown, made in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from qa_desk.domain.language import tr
from qa_desk.services.plan_files import PlanMade
from qa_desk.ui.actions.view import ActionsView
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.line_task import LineTask
from qa_desk.ui.tasks import TaskRunner

KINDS = tr("Excel workbook (*.xlsx);;PDF (*.pdf);;Word document (*.docx)")


class PlanExport(QObject):
    """Asks where, makes the file that its ending says, and says where it is."""

    def __init__(self, view: ActionsView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs = view, desk, dialogs
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._work = LineTask(view.progress, tasks, desk.errors, self)
        self._work.busy_changed.connect(view.export_button.setDisabled)
        view.export_button.clicked.connect(self._on_export_requested)

    def _on_export_requested(self) -> None:
        files, plan = self._desk.services.plan_files, self._view.plan
        name = self._desk.ask(lambda: files.suggested_name(plan, ".xlsx"))
        path = self._dialogs.file_to_save(tr("Export the action plan"), self._folder / name, KINDS) if name else None
        if path is not None:
            self._folder = path.parent
            self._work.start(
                lambda progress: files.make(plan, path, progress), tr("Making the action plan"), self._on_made
            )

    def _on_made(self, made: PlanMade) -> None:
        self._desk.changed.emit(made.changed)
        self._view.message_bar.show_notice(
            tr("Saved {name} in {parent}.", name=made.path.name, parent=made.path.parent)
        )
        self._view.event_told.emit(tr("Saved {name}", name=made.path.name))
