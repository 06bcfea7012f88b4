"""From the wishes of *Keeping and erasing* to dates, holds, erasures and records."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.retention.access import SubjectRecord
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.keeping.rows import KeepingRow, RecordRow
from qa_desk.ui.keeping.view import KeepingView, Typed
from qa_desk.ui.tasks import Task, TaskRunner

RECORD_KINDS = tr("PDF (*.pdf);;Word document (*.docx);;JSON (*.json)")


class KeepingPresenter(QObject):
    """Shows how long everything is kept; nothing is erased before it was said what would go."""

    def __init__(self, view: KeepingView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._task: Task | None = None
        self._record: SubjectRecord | None = None
        self._without: set[int] = set()
        view.keeping_opened.connect(self._show)
        view.date_requested.connect(self._on_date_requested)
        view.hold_requested.connect(self._on_hold_requested)
        view.lift_requested.connect(self._on_lift_requested)
        view.preview_requested.connect(self._on_preview_requested)
        view.erase_requested.connect(self._on_erase_requested)
        view.backups_requested.connect(self._on_backups_requested)
        view.record_requested.connect(self._on_record_requested)
        view.save_requested.connect(self._on_save_requested)
        view.line_toggled.connect(self._on_line_toggled)
        view.stop_requested.connect(self._on_stop_requested)

    def _show(self, stand_on: str | None = None) -> None:
        retention = self._desk.services.retention
        every, holds = self._desk.ask(retention.every), self._desk.ask(retention.holds)
        if every is None or holds is None:
            return
        whole = tuple(one for one in holds if not one.audit)
        desk = KeepingRow(None, f"{retention.past_words or tr('No audit is past its retention date')}.", whole)
        rows = [KeepingRow(one, one.words(retention.today), one.holds) for one in every]
        self._view.show_rows([desk, *rows], stand_on)
        self._view.show_backups(len(retention.old_backups()) if any(one.erasures for one in every) else 0)

    def _done(self, verb: Callable[[], Changed], words: str, hint: str = "") -> None:
        if self._desk.change(verb):
            self._show()
            self._view.tell(words, hint)

    def _on_date_requested(self, typed: Typed) -> None:
        until = typed.until
        if until is None:
            self._view.show_problem(UserError(tr("Write until when it is kept."), tr("Nothing was changed."), "until"))
            return
        retention = self._desk.services.retention
        self._done(
            lambda: retention.set_date(typed.audit, until, typed.schedule, typed.by, typed.reason),
            tr("The retention date is set."),
        )

    def _on_hold_requested(self, typed: Typed) -> None:
        retention = self._desk.services.retention
        self._done(lambda: retention.hold(typed.audit, typed.reason, typed.by), tr("A legal hold stands."))

    def _on_lift_requested(self, typed: Typed) -> None:
        retention = self._desk.services.retention
        self._done(lambda: retention.lift(typed.audit, typed.reason, typed.by), tr("The legal hold is lifted."))

    def _on_preview_requested(self, typed: Typed) -> None:
        retention = self._desk.services.retention
        preview = self._desk.ask(lambda: retention.preview(typed.audit, typed.case))
        self._view.show_preview("\n".join(preview.lines) if preview else "")
        if preview:
            self._view.erase_button.setFocus()

    def _on_erase_requested(self, typed: Typed) -> None:
        retention = self._desk.services.retention
        task = Task(lambda told: retention.erase(typed.audit, typed.case, typed.reason, typed.by, told), self)
        task.progressed.connect(lambda _done, _total, words: self._view.progress.show_progress(words))
        task.succeeded.connect(self._on_erased)
        task.failed.connect(self._desk.errors.report)
        task.cancelled.connect(lambda: self._view.tell(tr("Stopped."), tr("Nothing was erased.")))
        task.finished.connect(self._view.show_idle)
        self._task = task
        self._view.show_busy(tr("Erasing"))
        self._tasks.start(task)

    def _on_erased(self, changed: Changed) -> None:
        self._desk.changed.emit(changed)
        self._show()
        hint = tr("Backups made before still hold it.") if self._desk.services.retention.old_backups() else ""
        self._view.tell(tr("It is erased."), hint)

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_backups_requested(self, typed: Typed) -> None:
        retention = self._desk.services.retention
        paths = [one.path for one in retention.old_backups()]
        left = self._desk.ask(lambda: retention.remove_backups(typed.audit, paths))
        if left is not None:
            self._show()
            told = tr("{number} backups beside the desk are destroyed.", number=len(paths) - left)
            self._view.tell(told, tr("Copies kept elsewhere are not known to QA Desk: see to them yourself."))

    def _on_record_requested(self, typed: Typed) -> None:
        access = self._desk.services.subject_access
        self._record = self._desk.ask(lambda: access.record(typed.audit, typed.case))
        self._without = set()
        self._show_record()
        if self._record is not None:
            self._view.record_table.setFocus()

    def _on_line_toggled(self, number: int) -> None:
        self._without ^= {number}
        self._show_record()

    def _show_record(self) -> None:
        lines = self._record.lines if self._record else ()
        self._view.show_record([RecordRow(at, one, at in self._without) for at, one in enumerate(lines, 1)])

    def _on_save_requested(self, _: Typed) -> None:
        record = self._record
        if record is None:
            return
        path = self._dialogs.file_to_save(
            tr("Record of {subject}", subject=record.subject), Path(f"Record {record.subject}.pdf"), RECORD_KINDS
        )
        if path is not None:
            access = self._desk.services.subject_access
            self._done(
                lambda: access.make(record.audit, record.subject, path, self._without),
                tr("{name} is made.", name=path.name),
            )
