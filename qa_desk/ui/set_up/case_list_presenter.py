"""Reading a list off the main thread, and keeping it when the person agrees."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.agency_list import read_agency_list
from qa_desk.domain.audit import Audit
from qa_desk.domain.case_list import CaseListReading
from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind
from qa_desk.domain.wording import counted
from qa_desk.services.sampling import SampleState
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.set_up.subjects_section import SubjectsSection
from qa_desk.ui.tasks import Task, TaskRunner

LISTS = tr("Case lists (*.csv *.tsv *.txt *.xlsx)")


class CaseListPresenter(QObject):
    """A list of cases becomes what a sample is chosen from; agencies and schools are all in the audit at once."""

    begun = Signal()  # another list is being read: earlier refusals are of no account any more
    changed = Signal(str)  # what was done, in a sentence

    def __init__(self, view: SubjectsSection, desk: Desk, dialogs: Dialogs, tasks: TaskRunner) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks = view, desk, dialogs, tasks
        self._audit: Audit | None = None
        self._state: SampleState | None = None
        self._source: Path | str = ""
        self._reading: CaseListReading | None = None
        self._task: Task | None = None
        view.paste_requested.connect(self._on_paste_requested)
        view.open_requested.connect(self._on_open_requested)
        view.code_column_chosen.connect(self._on_code_column_chosen)
        view.add_requested.connect(self._on_add_requested)
        view.discard_requested.connect(self._on_discard_requested)
        view.agencies_given.connect(self._on_agencies_given)

    def show(self, audit: Audit, state: SampleState) -> None:
        """Show what the audit has, and offer the agencies that take part."""
        self._audit, self._state = audit, state
        self._view.show_subjects(state.population.cases, to_choose_from=self._is_listing)
        there = {subject.code for subject in state.population.cases}
        self._view.suggest_agencies([agency.label for agency in audit.agencies if agency.label not in there])

    def close(self) -> None:
        """No audit is kept yet, so there is nothing to add to."""
        self._audit, self._state = None, None
        self._view.show_subjects((), to_choose_from=False)

    def forget(self) -> None:
        """Leave out the list that was read."""
        self._reading, self._source = None, ""
        self._view.show_reading(None)

    @property
    def _is_listing(self) -> bool:
        """Whether a list becomes what a sample is chosen from; once grading has begun, it can only add cases."""
        is_case = self._audit is not None and self._audit.subject is SubjectKind.CASE
        return is_case and self._state is not None and not self._state.fixed

    def _on_paste_requested(self, text: str) -> None:
        self._read(text)

    def _on_open_requested(self) -> None:
        path = self._dialogs.file_to_open(tr("Open a case list"), LISTS)
        if path is not None:
            self._read(path)

    def _on_code_column_chosen(self, title: str) -> None:
        self._read(self._source, title)

    def _read(self, source: Path | str, code_column: str | None = None) -> None:
        """Read a list off the main thread; a workbook is opened in a process of its own."""
        if self._task is not None or (self._audit is not None and self._audit.subject is SubjectKind.AGENCY):
            return
        self.begun.emit()
        self.forget()  # what is on screen must not be added in place of what is being read
        self._source = source
        self._task = Task(lambda progress: self._desk.services.audits.read_cases(source, code_column))  # noqa: ARG005
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self._on_read_failed)
        self._task.finished.connect(self._on_read_finished)
        self._view.progress_line.show_progress(tr("Reading the list"), can_stop=False)
        self._tasks.start(self._task)

    def _on_read(self, reading: CaseListReading) -> None:
        self._reading = reading
        self._view.show_reading(reading)

    def _on_read_failed(self, error: BaseException) -> None:
        self.forget()
        self._desk.errors.report(error)

    def _on_read_finished(self) -> None:
        self._task = None
        self._view.progress_line.finish()

    def _on_add_requested(self) -> None:
        if self._reading is not None:
            self._add(self._reading)

    def _on_agencies_given(self, text: str) -> None:
        audit = self._audit
        if audit is None:
            return
        subjects = self._desk.ask(lambda: self._desk.services.audits.subjects(audit.id)) or ()
        reading = read_agency_list(text, [subject.code for subject in subjects])
        if reading.problems:
            self._view.agencies_box.tell_problem(
                tr("No agencies were added: {problems}.", problems=reading.problems[0])
            )
        elif not reading.cases:
            self._view.agencies_box.tell_problem(tr("Write at least one agency that is not in this audit yet."))
        elif self._add(reading):
            self._view.agencies_box.tell_problem("")
            self._view.forget_agencies()

    def _add(self, reading: CaseListReading) -> bool:
        audit, services = self._audit, self._desk.services
        if audit is None:
            return False
        verb = services.sampling.list_population if self._is_listing else services.audits.add_cases
        told = tr(
            "Added {counted}{part}.",
            counted=counted(len(reading.cases), audit.subject),
            part=tr(" to choose from") if self._is_listing else "",
        )
        added = self._desk.change(lambda: verb(audit.id, reading))
        if added:
            self.forget()
            self.changed.emit(told)
        return added

    def _on_discard_requested(self) -> None:
        self.forget()
        self._view.take_focus()
