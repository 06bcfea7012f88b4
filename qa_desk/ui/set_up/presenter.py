"""From the fields of a set-up to an audit on disk. Nothing is half saved, and nothing entered is lost."""

from dataclasses import replace

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Audit, TemplateReference
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.domain.wording import subject_word
from qa_desk.domain.working_days import CannotBeCounted, Nation
from qa_desk.settings import NATION, YOUR_NAME
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.set_up.allocation_presenter import AllocationPresenter
from qa_desk.ui.set_up.case_list_presenter import CaseListPresenter
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.sample_presenter import SamplePresenter
from qa_desk.ui.set_up.view import LIST, SetUpView
from qa_desk.ui.tasks import TaskRunner


class SetUpPresenter(QObject):
    """Keeps one draft. It becomes an audit as soon as title, template and auditor stand, and follows it from then."""

    def __init__(
        self, view: SetUpView, desk: Desk, dialogs: Dialogs, tasks: TaskRunner, settings: LiveSettings
    ) -> None:
        super().__init__(view)
        self._view, self._desk, self._settings = view, desk, settings
        self._draft, self._kept = self._fresh(), Kept()
        self._audit: Audit | None = None
        self._list = CaseListPresenter(view.subjects, desk, dialogs, tasks)
        self._sample = SamplePresenter(view.sample, desk)
        self._allocation = AllocationPresenter(view.allocation, desk)
        view.audit_requested.connect(self._on_audit_requested)
        view.field_changed.connect(self._on_field_changed)
        self._list.begun.connect(view.clear_problems)
        self._list.changed.connect(self._on_list_kept)
        self._sample.changed.connect(self._on_part_changed)
        self._allocation.changed.connect(self._on_part_changed)
        view.template.move_requested.connect(self._on_move_requested)
        view.dates.start_requested.connect(self._on_start_requested)
        view.dates.issue_requested.connect(self._on_issue_requested)
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
            self._list.forget()
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
            self._list.forget()
        self._audit, self._draft = audit, Draft.of(audit, template)
        self._look_up()
        self._show()
        self._view.open_section(LIST if not max(self._kept.subjects, self._kept.listed) else 0)

    def _look_up(self) -> None:
        """What the desk holds for the audit."""
        audit = self._audit
        if audit is None:
            return
        services = self._desk.services
        programme = self._desk.ask(services.audits.programme) or ()
        line = next((line for line in programme if line.audit.id == audit.id), None)
        state = self._desk.ask(lambda: services.sampling.state(audit.id))
        grid = self._desk.ask(lambda: services.allocation.grid(audit.id))
        if line is None or state is None or grid is None:
            return
        self._kept = Kept(True, line.subjects, line.begun, len(state.population.cases), grid.unallocated)
        self._view.template.offer_move(self._move_words(audit) if self._kept.begun else "")
        self._list.show(audit, state)
        self._sample.show(audit, state, grid)
        self._allocation.show(audit, grid)
        self._show_plan(audit)

    def _show_plan(self, audit: Audit) -> None:
        short_notice = self._desk.services.short_notice
        due_today = self._desk.ask(lambda: short_notice.due_today(audit.id)) or ()
        try:
            plan = short_notice.plan(audit.id)
        except CannotBeCounted:  # due_today says so in words
            plan = ()
        self._view.dates.show_plan(plan, due_today)

    def _show(self) -> None:
        self._view.show_draft(self._draft, self._kept)
        if self._audit is None:
            self._list.close()

    def _on_field_changed(self, field: str, value: object) -> None:
        self._view.clear_problems()
        if field == "template" and isinstance(value, Template):
            refusal = self._template_refusal(value)
            if refusal is not None:
                self._view.show_problem(refusal)
                self._show()
                return
        self._draft = replace(self._draft, **{field: value})  # type: ignore[arg-type]
        if not self._keep() and field == "others" and self._audit is not None:
            self._draft = replace(self._draft, others=self._audit.auditors[1:])  # who has begun stays in the table
        self._show()

    def _template_refusal(self, template: Template) -> UserError | None:
        if not max(self._kept.subjects, self._kept.listed) or template.subject is self._draft.subject:
            return None
        there, other = subject_word(self._draft.subject, 2), subject_word(template.subject, 2)
        return UserError(
            tr(
                "This audit has {there} already, so its template cannot change to one that grades {other}.",
                there=there,
                other=other,
            ),
            tr("The template stays as it was. To use the other one, set up a new audit."),
            field="template",
        )

    def _keep(self) -> bool:
        """Save the audit once it can stand, and every later change at once; False after a refusal."""
        audit, before = self._as_audit(), self._audit
        if audit is None or audit == before:
            return True
        if not self._desk.change(lambda: self._desk.services.audits.set_up(audit)):
            return False
        self._audit = self._desk.ask(lambda: self._desk.services.audits.get(audit.id))
        self._draft = replace(self._draft, auditor_id=audit.auditors[0].id, chair=audit.chair)
        if before is None or _rests_on(before) != _rests_on(audit):
            self._look_up()
        self._view.save_told.emit(tr("All changes saved"), True)
        if before is None:
            self._view.event_told.emit(tr("{title} is set up. Add what is to be graded next.", title=self._draft.title))
        return True

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

    def _on_list_kept(self, told: str) -> None:
        self._on_part_changed(told)
        self._view.next_button.setFocus()

    def _on_part_changed(self, told: str) -> None:
        self._look_up()
        self._show()
        self._view.event_told.emit(told)

    def _move_words(self, audit: Audit) -> str:
        """What the button that leads to a move says; empty where there is nowhere to go and nothing to take back."""
        moves = self._desk.services.moves
        offered = self._desk.ask(lambda: moves.editions(audit.id)) or ()
        newer = next((one for one in offered if one.is_newer), None)
        if newer is not None:
            return tr("&Move this audit to edition {edition}...", edition=newer.template.edition)
        last = self._desk.ask(lambda: moves.last_move(audit.id))
        return tr("&Move this audit...") if offered or last is not None else ""

    def _on_move_requested(self) -> None:
        if self._audit is not None:
            self._view.go_requested.emit("audit_move", self._audit.id)

    def _on_start_requested(self) -> None:
        self._view.dates.commit()
        if self._audit is not None:
            self._view.go_requested.emit("my_cases", self._audit.id)

    def _on_issue_requested(self) -> None:
        self._view.dates.commit()
        if self._audit is not None:
            self._view.go_requested.emit("moderation", self._audit.id)

    def _on_changed(self, changed: Changed) -> None:
        """Something else changed this audit: grading has begun, or cases came in."""
        if self._audit is not None and self._audit.id in changed.audits and changed.returns and self._view.isVisible():
            self._look_up()
            self._show()


def _rests_on(audit: Audit) -> tuple[object, ...]:
    """What the list, the sample, the allocation and the plan rest on; words alone change none of them."""
    return (
        audit.auditors, audit.agencies, audit.template, audit.double_when, audit.nation, audit.short_notice_from,
    )  # fmt: skip
