"""From the wishes of the areas page to the panel, the returns and the files made from them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.areas.grid import Area, AreaGrid
from qa_desk.domain.areas.tracker import TrackedReturn
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.progress import Progress
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import lower_first
from qa_desk.services.letters import MadeLetters
from qa_desk.services.reports import Made, ReportKind
from qa_desk.ui.areas.view import AreasView
from qa_desk.ui.audit_choice import audit_to_show
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.tasks import Task, TaskRunner

WORKBOOKS = tr("Excel workbook (*.xlsx)")
NOTHING = tr("No audit of agencies or schools yet. Set one up from a Section 11 or a Section 175 template.")
REASONS = (tr("It was refused in writing"), tr("The agency has closed"), tr("It came too late to be moderated"))


class AreasPresenter(QObject):
    """Shows one audit's areas and returns, and records what the panel agrees."""

    def __init__(self, view: AreasView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._audit = ""
        self._grid: AreaGrid | None = None
        self._task: Task | None = None
        self._recorded: list[dict[str, list[str]]] = []
        view.audit_opened.connect(self._on_audit_opened)
        view.areas.point_requested.connect(self._on_point_requested)
        view.areas.open_requested.connect(self._on_open_requested)
        view.areas.record.grade_given.connect(self._agree)
        view.copy_requested.connect(self._on_copy_requested)
        view.undo_requested.connect(self._on_undo_requested)
        view.accept_requested.connect(self._on_accept_requested)
        view.letters_requested.connect(self._on_letters_requested)
        view.workbook_requested.connect(self._on_workbook_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.returns.not_coming_requested.connect(self._on_not_coming_requested)
        view.returns.expect_requested.connect(self._on_expect_requested)
        view.returns.column_chosen.connect(self._show_tracker)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        """Show an audit; without one the audit shown last, else the first that has areas."""
        programme = self._desk.ask(self._desk.services.audits.programme)
        if programme is None:
            return
        lines = [line for line in programme if line.audit.subject is not SubjectKind.CASE]
        wanted = audit_to_show(lines, audit_id, self._audit)
        if wanted != self._audit:
            self._view.areas.close_cards()
            self._view.areas.check.close_panel()
            self._recorded.clear()
        self._audit = wanted
        self._view.show_audits([(line.audit.id, line.audit.title) for line in lines], wanted)
        if wanted:
            self._show()
        else:
            self._view.show_nothing(NOTHING)

    def _show(self) -> None:
        self._grid = self._desk.ask(lambda: self._desk.services.areas.grid(self._audit))
        if self._grid is None:
            self._view.show_nothing(NOTHING)
            return
        self._view.show_grid(self._grid)
        self._show_tracker()

    def _show_tracker(self) -> None:
        tracker = self._desk.ask(lambda: self._desk.services.areas.tracker(self._audit))
        if tracker is not None:
            self._view.show_tracker(tracker)

    def _on_point_requested(self, area: Area, number: int) -> None:
        """Agree a grade at once where nothing more has to be said; else ask how and why."""
        point = area.scale.points[number - 1].value
        grade = AgreedGrade(area.subject, area.grade.name, point)
        if self._is_own(area) or area.differs or grade.needs_reason((area.own,) if area.is_graded else ()):
            self._view.areas.record.open(area, point, is_own=self._is_own(area))
        else:
            self._agree(grade)

    def _on_open_requested(self, area: Area) -> None:
        self._view.areas.record.open(area, area.standing or area.scale.points[0].value, is_own=self._is_own(area))

    def _is_own(self, area: Area) -> bool:
        return self._grid is not None and any(row.is_own for row in self._grid.rows if row.subject == area.subject)

    def _agree(self, grade: AgreedGrade) -> None:
        audit = self._audit
        if not self._desk.change(lambda: self._desk.services.panel.agree(audit, [grade])) or self._grid is None:
            return
        area = next(
            one for one in self._grid.areas() if (one.subject, one.grade.name) == (grade.subject, grade.question)
        )
        self._recorded.append({grade.subject: [grade.question]})
        told = lower_first(area.label(grade.point))
        self._view.show_recorded(
            tr("Agreed {told} for {subject}, {label}.", told=told, subject=area.subject, label=area.section.label)
        )

    def _on_accept_requested(self) -> None:
        agreeable, audit = self._grid.agreeable if self._grid else (), self._audit
        if not self._desk.change(lambda: self._desk.services.areas.accept(audit)):
            return
        act: dict[str, list[str]] = {}
        for area in agreeable:
            act.setdefault(area.subject, []).append(area.grade.name)
        self._recorded.append(act)
        self._view.show_recorded(tr("Accepted {count} own grades as they are.", count=len(agreeable)))

    def _on_undo_requested(self) -> None:
        """Take back the last act of this sitting by a further record; what stood before stands again."""
        if not self._recorded:
            self._view.event_told.emit(tr("Nothing to take back."))
            return
        audit, act, panel = self._audit, self._recorded[-1], self._desk.services.panel

        def take_back() -> Changed:
            for subject, questions in act.items():
                changed = panel.take_back(audit, subject, questions)
            return changed

        if self._desk.change(take_back):
            self._recorded.pop()
            count = sum(map(len, act.values()))
            told = tr("1 agreed grade") if count == 1 else tr("{count} agreed grades", count=count)
            self._view.show_recorded(tr("Taken back: {told}. Both stay in the history.", told=told))

    def _on_copy_requested(self) -> None:
        QGuiApplication.clipboard().setText(self._view.areas.table.as_text())
        self._view.event_told.emit(tr("Copied {rowCount} rows as a table.", rowCount=self._view.areas.table.rowCount()))

    def _on_not_coming_requested(self, one: TrackedReturn) -> None:
        code = one.subject.code
        why = tr("Why is it not coming? This reaches the report.")
        reason = self._dialogs.reason(tr("{code} is not coming", code=code), why, REASONS)
        if reason is not None:
            self._desk.change(lambda: self._desk.services.areas.not_coming(one.agency_return.id, reason))

    def _on_expect_requested(self, one: TrackedReturn) -> None:
        code = one.subject.code
        reason = self._dialogs.reason(tr("Expect {code} again", code=code), tr("Why is it expected after all?"))
        if reason is not None:
            self._desk.change(lambda: self._desk.services.areas.expect_again(one.agency_return.id, reason))

    def _on_letters_requested(self) -> None:
        folder = self._dialogs.folder(tr("Save the letters in a folder")) if self._task is None else None
        if folder is not None:
            letters, audit = self._desk.services.letters, self._audit
            self._start(tr("Writing letters"), lambda progress: letters.make(audit, folder, progress), self._on_letters)

    def _on_letters(self, made: MadeLetters) -> None:
        self._task = None
        count = len(made.letters)
        self._view.show_saved(
            "Saved 1 letter." if count == 1 else tr("Saved {count} letters.", count=count), made.folder
        )
        self._desk.changed.emit(made.changed)

    def _on_workbook_requested(self) -> None:
        if self._task is not None:
            return
        reports, audit = self._desk.services.reports, self._audit
        name = self._desk.ask(lambda: reports.suggested_name(audit, ReportKind.AREAS))
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path = self._dialogs.file_to_save(tr("Save the areas"), folder / name, WORKBOOKS) if name else None
        if path is not None:
            target = path if path.suffix else path.with_suffix(".xlsx")
            self._start(
                tr("Making the workbook"),
                lambda progress: reports.make(audit, ReportKind.AREAS, target, progress),
                self._on_workbook,
            )

    def _on_workbook(self, made: Made) -> None:
        self._task = None
        self._view.show_saved(tr("Saved {name}.", name=made.path.name), made.path.parent)
        self._desk.changed.emit(made.changed)

    def _start(self, words: str, work: Callable[[Progress], Any], on_made: Callable[[Any], None]) -> None:
        task = Task(work, self)
        task.progressed.connect(self._on_progressed)
        task.succeeded.connect(on_made)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        self._view.show_progress(words)
        self._tasks.start(task)

    def _on_progressed(self, done: int, total: int, words: str) -> None:  # noqa: ARG002 - it counts in words
        self._view.show_progress(words)

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self._view.show_stopped()
        self._desk.errors.report(error)

    def _on_cancelled(self) -> None:
        self._task = None
        self._view.show_stopped(tr("Stopped. Nothing was saved."))

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._show()
