"""Gathering the areas of a Section 11 or 175 audit from its returns, its panel and the audit before it."""

from collections.abc import Mapping
from datetime import date

from qa_desk.domain import outcomes
from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.answers import EvidenceReference
from qa_desk.domain.application_evidence import evidence_day, lacks_application, lists_items
from qa_desk.domain.area_checks.check import AreaCheck
from qa_desk.domain.areas.grid import Area, AreaGrid, AreaRow, LastYear, own_counts_of
from qa_desk.domain.areas.tracker import ReturnsTracker, TrackedReturn
from qa_desk.domain.audit import Audit
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.template import Question, Scale, Section, Template
from qa_desk.services.templates import TemplateService
from qa_desk.store.unit_of_work import Reading

Outcomes = dict[str, tuple[str, ...]]
"""The signed-off outcomes of one question, by subject."""


def gather_grid(reading: Reading, templates: TemplateService, audit_id: str, today: date, actor: str = "") -> AreaGrid:
    """Every area of an audit as it stands; raises UserError for an audit that grades cases."""
    audit = reading.audits.get(audit_id)
    template = templates.plan(audit.template).template
    graded = graded_sections(template, audit)
    sealed = reading.panels.sealed(audit_id)
    own = {grade.name: _outcomes(reading, audit_id, grade.name, sealed) for _, grade in graded}
    agreed = {(one.subject, one.question): one for one in reading.panels.grades(audit_id, sealed)}
    last, before = _year_before(reading, templates, audit, [grade for _, grade in graded])
    items = _items_by_section(reading, audit, template)
    checks = _checks(reading, audit_id)
    days = {one.subject: _written_on(audit, one, today) for one in reading.returns.of_audit(audit_id)}
    rows = []
    for subject in reading.audits.subjects(audit_id):
        code = subject.code
        areas = tuple(
            _area(
                code, section, grade, own[grade.name].get(code, ()), agreed.get((code, grade.name)),
                last.get((code, grade.name)), items.get((code, section.name), ()), days.get(code, today),
                checks.get((code, section.name), ()),
            )
            for section, grade in graded
        )  # fmt: skip
        rows.append(AreaRow(code, areas, _is_own(audit, code, actor)))
    sections = tuple(section for section, _ in graded)
    return AreaGrid(audit_id, audit.title, audit.subject, tuple(rows), sections, before)


def gather_tracker(reading: Reading, audit_id: str) -> ReturnsTracker:
    """Every return that was asked for, with why it is missing."""
    audit = reading.audits.get(audit_id)
    subjects = {subject.code: subject for subject in reading.audits.subjects(audit_id)}
    returns = (one for one in reading.returns.of_audit(audit_id) if one.subject in subjects)
    tracked = tuple(TrackedReturn(one, subjects[one.subject]) for one in returns)
    return ReturnsTracker(audit_id, audit.subject, reading.audits.attributes(audit_id), tracked)


def graded_sections(template: Template, audit: Audit) -> tuple[tuple[Section, Question], ...]:
    """The sections that are areas, each with the question of its grade; raises UserError for a form on cases."""
    if not lists_items(template):
        raise UserError(
            tr("{title} grades cases, so it has no areas.", title=audit.title),
            tr("Areas are agencies or schools by sections. Choose a Section 11 or a Section 175 audit."),
        )
    return tuple(pair for section in template.sections if (pair := _graded(template, section)))


def _checks(reading: Reading, audit_id: str) -> dict[tuple[str, str], tuple[AreaCheck, ...]]:
    found: dict[tuple[str, str], tuple[AreaCheck, ...]] = {}
    for one in reading.area_checks.of_audit(audit_id):
        key = (one.subject, one.section)
        found[key] = (*found.get(key, ()), one)
    return found


def _graded(template: Template, section: Section) -> tuple[Section, Question] | None:
    grade = template.grade_question(section)
    return (section, grade) if grade is not None and grade.scale is not None else None


def _area(
    subject: str,
    section: Section,
    grade: Question,
    own: tuple[str, ...],
    agreed: AgreedGrade | None,
    last: LastYear | None,
    items: tuple[EvidenceReference, ...],
    on: date,
    checks: tuple[AreaCheck, ...],
) -> Area:
    lowest = _lowest(grade.scale, own)
    lacks = bool(lowest) and lacks_application(grade, lowest, items, on)
    return Area(subject, section, grade, lowest, agreed, last, lacks, differs=len(set(own)) > 1, checks=checks)


def _lowest(scale: Scale | None, own: tuple[str, ...]) -> str:
    """The own grade of an area; of several that differ the lowest, and no grade only where nobody gave one."""
    graded = [point for point in own if scale is not None and point not in outcomes.NO_GRADE]
    if scale is not None and graded:
        return min(graded, key=scale.rank)
    return own[0] if own else ""


def _outcomes(reading: Reading, audit_id: str, question: str, sealed: frozenset[str]) -> Outcomes:
    found: Outcomes = {}
    for _, subject, outcome in reading.listings.outcomes_of(audit_id, question):
        if subject in sealed:
            continue
        found[subject] = (*found.get(subject, ()), outcome)
    return found


def _year_before(
    reading: Reading, templates: TemplateService, audit: Audit, grades: list[Question]
) -> tuple[Mapping[tuple[str, str], LastYear], tuple[tuple[str, int], ...]]:
    """What stood for each area in the audit before, by subject and stable question name, and its own grades counted."""
    if not audit.previous or not reading.audits.has(audit.previous):
        return {}, ()
    before = templates.plan(reading.audits.get(audit.previous).template).template
    asked = [grade for grade in grades if grade.name in before.by_name]
    sealed = reading.panels.sealed(audit.previous)
    own = {grade.name: _outcomes(reading, audit.previous, grade.name, sealed) for grade in asked}
    last: dict[tuple[str, str], LastYear] = {}
    for grade in asked:
        for subject, outcomes_of in own[grade.name].items():
            point = _lowest(before.by_name[grade.name].scale, outcomes_of)
            if point not in outcomes.NO_GRADE:
                last[subject, grade.name] = LastYear(point, is_agreed=False)
    for one in reading.panels.grades(audit.previous, sealed):
        last[one.subject, one.question] = LastYear(one.point, is_agreed=True)
    return last, own_counts_of([point for by_subject in own.values() for point in by_subject.values()])


def _items_by_section(
    reading: Reading, audit: Audit, template: Template
) -> dict[tuple[str, str], tuple[EvidenceReference, ...]]:
    """The evidence items of signed-off returns, by subject and section."""
    signed_off = {
        one.id: one.subject for one in reading.returns.of_audit(audit.id) if one.state is ReturnState.SIGNED_OFF
    }
    found: dict[tuple[str, str], tuple[EvidenceReference, ...]] = {}
    for return_id, question, answer, outcome in reading.answers.of_audit(audit.id):
        section = template.section_of.get(question)
        if return_id in signed_off and section is not None and answer.evidence and outcome != outcomes.NOT_ASKED:
            key = (signed_off[return_id], section.name)
            found[key] = (*found.get(key, ()), *answer.evidence)
    return found


def _written_on(audit: Audit, one: AgencyReturn, today: date) -> date:
    signed_off_on = one.signed_off_at.astimezone().date() if one.signed_off_at else None
    return evidence_day(audit.return_due_on, signed_off_on, today)


def _is_own(audit: Audit, subject: str, actor: str) -> bool:
    """Whether a row is the agency of whoever looks: an auditor of the audit by that name."""
    labels = {choice.value: choice.label for choice in audit.agencies}
    own = (labels.get(one.agency, one.agency) for one in audit.auditors if actor and one.name == actor)
    return any(agency.casefold() == subject.casefold() for agency in own)
