"""From the fields of a set-up to an audit on disk. Nothing is half saved, and nothing entered is lost."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from qa_desk.domain.agency_list import read_agency_list
from qa_desk.domain.audit import Audit, TemplateReference
from qa_desk.domain.case_list import CaseListReading
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import SubjectKind, Template
from qa_desk.domain.wording import counted, subject_word
from qa_desk.domain.working_days import Nation
from qa_desk.settings import NATION, YOUR_NAME
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.view import SUBJECTS, SetUpView
from qa_desk.ui.tasks import Task, TaskRunner

LISTS = "Case lists (*.csv *.tsv *.txt *.xlsx)"


class SetUpPresenter(QObject):
    """Keeps one draft. It becomes an audit as soon as title, template and auditor stand, and follows it from then."""

    def __init__(
        self, view: SetUpView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._dialogs, self._tasks, self._settings = view, desk, dialogs, tasks, settings
        self._draft, self._kept = self._fresh(), Kept()
        self._audit: Audit | None = None
        self._source: Path | str = ""
        self._reading: CaseListReading | None = None
        self._task: Task | None = None
        view.audit_requested.connect(self._on_audit_requested)
        view.field_changed.connect(self._on_field_changed)
        subjects = view.subjects
        subjects.paste_requested.connect(self._on_paste_requested)
        subjects.open_requested.connect(self._on_open_requested)
        subjects.code_column_chosen.connect(self._on_code_column_chosen)
        subjects.add_requested.connect(self._on_add_requested)
        subjects.discard_requested.connect(self._on_discard_requested)
        subjects.agencies_given.connect(self._on_agencies_given)
        view.template.move_requested.connect(self._on_move_requested)
        view.dates.start_requested.connect(self._on_start_requested)
        desk.changed.connect(self._on_changed)

    def _fresh(self) -> Draft:
        name = self._settings[YOUR_NAME]
        return Draft(auditor=name, lead=name, nation=Nation(self._settings[NATION]))

    def _on_audit_requested(self, audit_id: str | None) -> None:
        """Open an audit that is kept; or a new one, which is the unfinished one if there is any."""
        self._view.template.show_templates(self._desk.ask(self._desk.services.templates.shipped) or ())
        if audit_id is not None:
            self._open(audit_id)
        elif self._audit is not None or self._draft == self._fresh():
            self._audit, self._draft, self._kept = None, self._fresh(), Kept()
            self._forget_list()
            self._show()
            self._view.open_section(0)
        else:
            self._show()

    def _open(self, audit_id: str) -> None:
        audit = self._desk.ask(lambda: self._desk.services.audits.get(audit_id))
        if audit is None:
            return
        template = self._desk.ask(lambda: self._desk.services.templates.plan(audit.template).template)
        if template is None:
            return
        if self._audit is None or self._audit.id != audit.id:
            self._forget_list()
        self._audit, self._draft = audit, Draft.of(audit, template)
        self._look_up()
        self._show()
        self._view.open_section(SUBJECTS if not self._kept.subjects else 0)

    def _look_up(self) -> None:
        """What the desk holds for the audit."""
        audit = self._audit
        if audit is None:
            return
        programme = self._desk.ask(self._desk.services.audits.programme) or ()
        line = next((line for line in programme if line.audit.id == audit.id), None)
        if line is not None:
            self._kept = Kept(True, line.subjects, line.begun)
        self._view.template.offer_move(self._move_words(audit) if self._kept.begun else "")
        subjects = self._desk.ask(lambda: self._desk.services.audits.subjects(audit.id)) or ()
        self._view.subjects.show_subjects(subjects)
        there = {subject.code for subject in subjects}
        wanted = [agency.label for agency in self._draft.agencies if agency.label not in there]
        self._view.subjects.suggest_agencies(wanted)

    def _show(self) -> None:
        self._view.show_draft(self._draft, self._kept)
        if not self._kept.is_kept:
            self._view.subjects.show_subjects(())

    def _on_field_changed(self, field: str, value: object) -> None:
        self._view.clear_problems()
        if field == "template" and isinstance(value, Template):
            refusal = self._template_refusal(value)
            if refusal is not None:
                self._view.show_problem(refusal)
                self._show()
                return
        self._draft = replace(self._draft, **{field: value})  # type: ignore[arg-type]
        self._keep()
        self._show()

    def _template_refusal(self, template: Template) -> UserError | None:
        if not self._kept.subjects or template.subject is self._draft.subject:
            return None
        there, other = subject_word(self._draft.subject, 2), subject_word(template.subject, 2)
        return UserError(
            f"This audit has {there} already, so its template cannot change to one that grades {other}.",
            "The template stays as it was. To use the other one, set up a new audit.",
            field="template",
        )

    def _keep(self) -> None:
        """Save the audit once it can stand, and every later change at once."""
        audit = self._as_audit()
        if audit is None or audit == self._audit:
            return
        is_new = self._audit is None
        if self._desk.change(lambda: self._desk.services.audits.set_up(audit)):
            self._audit = self._desk.ask(lambda: self._desk.services.audits.get(audit.id))
            self._look_up()
            self._view.save_told.emit("All changes saved", True)
            if is_new:
                self._view.event_told.emit(f"{self._draft.title} is set up. Add what is to be graded next.")

    def _as_audit(self) -> Audit | None:
        """The draft as an audit; None while it cannot stand yet."""
        draft, template = self._draft, self._draft.template
        if (self._audit is None and not draft.can_be_kept) or template is None:
            return None
        base = self._audit
        if base is None:
            base = self._desk.ask(lambda: self._desk.services.audits.draft(template.name, draft.title))
        if base is None:
            return None
        reference = TemplateReference(template.name, template.edition, template.content_hash)
        return draft.on(replace(base, template=reference, subject=template.subject))

    def _on_paste_requested(self, text: str) -> None:
        self._read(text)

    def _on_open_requested(self) -> None:
        path = self._dialogs.file_to_open("Open a case list", LISTS)
        if path is not None:
            self._read(path)

    def _on_code_column_chosen(self, title: str) -> None:
        self._read(self._source, title)

    def _read(self, source: Path | str, code_column: str | None = None) -> None:
        """Read a list off the main thread; a workbook is opened in a process of its own."""
        if self._task is not None or self._draft.subject is SubjectKind.AGENCY:
            return
        self._view.clear_problems()
        self._forget_list()  # what is on screen must not be added in place of what is being read
        self._source = source
        self._task = Task(lambda progress: self._desk.services.audits.read_cases(source, code_column))  # noqa: ARG005
        self._task.succeeded.connect(self._on_read)
        self._task.failed.connect(self._on_read_failed)
        self._task.finished.connect(self._on_read_finished)
        self._view.subjects.progress_line.show_progress("Reading the list", can_stop=False)
        self._tasks.start(self._task)

    def _on_read(self, reading: CaseListReading) -> None:
        self._reading = reading
        self._view.subjects.show_reading(reading)

    def _on_read_failed(self, error: BaseException) -> None:
        self._forget_list()
        self._desk.errors.report(error)

    def _on_read_finished(self) -> None:
        self._task = None
        self._view.subjects.progress_line.finish()

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
            self._view.subjects.agencies_box.tell_problem(f"No agencies were added: {reading.problems[0]}.")
        elif not reading.cases:
            self._view.subjects.agencies_box.tell_problem("Write at least one agency that is not in this audit yet.")
        elif self._add(reading):
            self._view.subjects.agencies_box.tell_problem("")
            self._view.subjects.forget_agencies()

    def _add(self, reading: CaseListReading) -> bool:
        audit = self._audit
        if audit is None:
            return False
        added = self._desk.change(lambda: self._desk.services.audits.add_cases(audit.id, reading))
        if added:
            self._forget_list()
            self._look_up()
            self._show()
            self._view.event_told.emit(f"Added {counted(len(reading.cases), self._draft.subject)}.")
            self._view.next_button.setFocus()
        return added

    def _on_discard_requested(self) -> None:
        self._forget_list()
        self._view.subjects.take_focus()

    def _forget_list(self) -> None:
        self._reading, self._source = None, ""
        self._view.subjects.show_reading(None)

    def _move_words(self, audit: Audit) -> str:
        """What the button that leads to a move says; empty where there is nowhere to go and nothing to take back."""
        moves = self._desk.services.moves
        offered = self._desk.ask(lambda: moves.editions(audit.id)) or ()
        newer = next((one for one in offered if one.is_newer), None)
        if newer is not None:
            return f"&Move this audit to edition {newer.template.edition}..."
        last = self._desk.ask(lambda: moves.last_move(audit.id))
        return "&Move this audit..." if offered or last is not None else ""

    def _on_move_requested(self) -> None:
        if self._audit is not None:
            self._view.go_requested.emit("audit_move", self._audit.id)

    def _on_start_requested(self) -> None:
        self._view.dates.commit()
        if self._audit is not None:
            self._view.go_requested.emit("my_cases", self._audit.id)

    def _on_changed(self, changed: Changed) -> None:
        """Something else changed this audit: grading has begun, or cases came in."""
        if self._audit is not None and self._audit.id in changed.audits and changed.returns and self._view.isVisible():
            self._look_up()
            self._show()
