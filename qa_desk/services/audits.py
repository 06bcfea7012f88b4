"""Setting up an audit: template, people, and the cases to be graded."""

from dataclasses import dataclass, replace
from pathlib import Path

from qa_desk.domain.allocation.sharing import each_its_own
from qa_desk.domain.audit import Audit, Stage, Subject, TemplateReference, audit_id, stage_of
from qa_desk.domain.case_list import CaseListReading, read_case_list
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AuditSetUp, ReturnsAllocated, ReturnsWithdrawn, SubjectsAdded, TemplateKept
from qa_desk.domain.language import tr
from qa_desk.domain.sampling.plan import DrawMethod
from qa_desk.domain.template import SubjectKind, Template
from qa_desk.domain.text import clean_text
from qa_desk.exchange.case_lists import Grid, read_case_file, read_pasted
from qa_desk.services.clock import Clock
from qa_desk.services.open_audits import check_open
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork
from qa_desk.templates.library import TemplateLibrary


@dataclass(frozen=True)
class AuditLine:
    """One audit in the programme: the audit, its stage, and how many of its returns are in."""

    audit: Audit
    template_title: str
    stage: Stage
    subjects: int
    returns: int
    begun: int
    finished: int
    listed: int = 0
    """How many cases there are to choose a sample from."""


class AuditService:
    """The verbs of the programme and of set-up."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, library: TemplateLibrary, templates: TemplateService
    ) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._library, self._templates = library, templates

    def programme(self) -> tuple[AuditLine, ...]:
        """Every audit with how far it has come, in the order they were set up."""
        with self._store.reading() as reading:
            audits = reading.audits.list()
            progress = reading.listings.progress_by_audit()
            reported = reading.listings.audits_with_files()
            closed = reading.closings.closed()
        lines = []
        for audit in audits:
            one = progress[audit.id]
            stage = stage_of(one.returns, one.begun, one.settled, audit.id in reported)
            stage = Stage.CLOSED if audit.id in closed else stage
            title = self._templates.plan(audit.template).template.title
            lines.append(AuditLine(audit, title, stage, one.subjects, one.returns, one.begun, one.finished, one.listed))
        return tuple(lines)

    def templates_used(self) -> tuple[TemplateReference, ...]:
        """The edition each audit was set up with."""
        with self._store.reading() as reading:
            return tuple(audit.template for audit in reading.audits.list())

    def get(self, audit: str) -> Audit:
        """The audit with this id; raises UserError when the desk has none."""
        with self._store.reading() as reading:
            return reading.audits.get(audit)

    def subjects(self, audit: str) -> tuple[Subject, ...]:
        """What is graded in an audit, in order."""
        with self._store.reading() as reading:
            return reading.audits.subjects(audit)

    def subject(self, audit: str, code: str) -> Subject:
        """One subject of an audit."""
        with self._store.reading() as reading:
            return reading.audits.subject(audit, code)

    def draft(self, template_name: str, title: str) -> Audit:
        """A new audit on a shipped template, not kept yet."""
        template = self._library.get(template_name)
        with self._store.reading() as reading:
            plans = frozenset(plan.id for plan in reading.actions.plans())  # an audit's plan has the id of its audit
            taken = plans | {audit.id for audit in reading.audits.list()}
        reference = TemplateReference(template.name, template.edition, template.content_hash)
        return Audit(audit_id(title, taken), title, reference, template.subject)

    def set_up(self, audit: Audit) -> Changed:
        """Keep an audit, new or changed, with the text of its template.

        Cases of an auditor who is not named any more are withdrawn; refused when that auditor has begun one.
        """
        audit = _cleaned(audit).checked()
        with self._store.writing(self._actor) as uow:
            check_open(uow, audit.id)
            _let_go(uow, audit)
            if uow.templates.source(audit.template.content_hash) is None:
                template = self._library.get(audit.template.name, audit.template.edition)
                uow.record(_kept(template, self._library.source(template.name, template.edition)))
            uow.record(AuditSetUp(audit))
        return Changed(tr("Audit set up"), audits=frozenset({audit.id}))

    def read_cases(self, source: Path | str, code_column: str | None = None) -> CaseListReading:
        """Read a case list from a file or from pasted text, and look for anything that names a child."""
        grid: Grid = read_case_file(source) if isinstance(source, Path) else read_pasted(source)
        return read_case_list(
            grid.header,
            grid.rows,
            code_column,
            self._clock.today(),
            first_row=grid.first_row,
            formula_columns=grid.formula_columns,
        )

    def add_cases(self, audit: str, reading: CaseListReading) -> Changed:
        """Add the cases of a reading to an audit, all or none: each case to every auditor.

        An agency or a school goes to whoever is of it, for it grades itself.
        """
        subjects = cases_of(reading)
        with self._store.writing(self._actor) as uow:
            kept = uow.audits.get(audit)
            check_open(uow, audit)
            sample = uow.samples.sample(audit)
            if sample is not None and sample.plan.method is not DrawMethod.ALL:
                raise UserError(
                    tr("No cases were added: this audit has a drawn sample, and they would be no part of it."),
                    tr("Draw the sample again from a longer list, or replace single cases."),
                )
            _check_not_erased(uow, kept, reading)
            known = {subject.code.casefold() for subject in uow.audits.subjects(audit)}
            again = [case.code for case in reading.cases if case.code.casefold() in known]
            if again:
                raise UserError(
                    tr("No cases were added: case {again} is in this audit already", again=again[0])
                    + (tr(", and {number} more are too.", number=len(again) - 1) if len(again) > 1 else "."),
                    tr("Take the cases that are there out of the list and add the rest."),
                )
            uow.record(SubjectsAdded(audit, subjects))
            everyone = {auditor.id: tuple(subject.code for subject in subjects) for auditor in kept.auditors}
            is_case = kept.subject is SubjectKind.CASE
            given = everyone if is_case else each_its_own(subjects, kept.auditors).by_auditor
            for auditor, codes in given.items():
                if codes:
                    uow.record(ReturnsAllocated(audit, auditor, codes))
        return Changed(tr("Cases added"), audits=frozenset({audit}))


def _check_not_erased(uow: UnitOfWork, audit: Audit, reading: CaseListReading) -> None:
    """What was erased by law does not come back under its code."""
    erased = uow.retention.erased_subjects(audit.id)
    found = next((case.code for case in reading.cases if case.code in erased), "")
    if found or "" in erased:
        what = (
            tr("case {found} was erased from this audit", found=found)
            if found
            else tr("{title} was erased", title=audit.title)
        )
        raise UserError(tr("No cases were added: {what} by law.", what=what), tr("Use another code for another case."))


def cases_of(reading: CaseListReading) -> tuple[Subject, ...]:
    """The cases of a list that can be taken in; raises UserError when it cannot."""
    if reading.problems:
        raise UserError(
            tr("No cases were added. {problems}.", problems=reading.problems[0]),
            tr("Put the list right and read it again."),
        )
    if not reading.cases:
        raise UserError(
            tr("No cases were added: the list has no cases."), tr("Paste or open a list with at least one.")
        )
    return tuple(Subject(case.code, case.attributes) for case in reading.cases)


def _let_go(uow: UnitOfWork, audit: Audit) -> None:
    """Withdraw what is asked of auditors who are not in the audit any more."""
    named = {one.id for one in audit.auditors}
    gone: dict[str, list[str]] = {}
    for one in uow.allocations.of_audit(audit.id):
        if one.auditor in named or not one.is_asked:
            continue
        if one.begun:
            name = next((old.name for old in uow.audits.get(audit.id).auditors if old.id == one.auditor), one.auditor)
            raise UserError(
                tr("{name} has begun {subject}, so they stay in the audit.", name=name, subject=one.subject),
                tr("Nothing was changed. Give their cases to somebody else first."),
                field="auditors",
            )
        gone.setdefault(one.auditor, []).append(one.subject)
    for auditor, codes in gone.items():
        uow.record(ReturnsWithdrawn(audit.id, auditor, tuple(codes), "Does not audit here any more"))


def _kept(template: Template, source: str) -> TemplateKept:
    return TemplateKept(template.name, template.edition, template.content_hash, source)


def _cleaned(audit: Audit) -> Audit:
    return replace(
        audit,
        title=clean_text(audit.title).strip(),
        theme=clean_text(audit.theme).strip(),
        key_lines=clean_text(audit.key_lines).strip(),
        lead=clean_text(audit.lead).strip(),
        auditors=tuple(
            replace(one, name=clean_text(one.name).strip(), team=clean_text(one.team).strip()) for one in audit.auditors
        ),
    )
