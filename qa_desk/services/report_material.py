"""Gathering what a report is made from, all as of one moment of the desk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.findings import Findings, QuotedEvidence
from qa_desk.domain.findings.groups import groupings
from qa_desk.domain.outcomes import NO_GRADE
from qa_desk.domain.question_state import Circumstances
from qa_desk.domain.template import Template
from qa_desk.domain.voices.counts import voice_counts
from qa_desk.domain.working_days import HolidayTable
from qa_desk.reports.findings.answer_sheets import GivenAnswer
from qa_desk.reports.findings.counted import SuggestedGrades
from qa_desk.reports.findings.material import FindingsMaterial, told_questions
from qa_desk.reports.findings.shown import ShownFindings
from qa_desk.reports.findings.themes import OwnWords, with_marked
from qa_desk.reports.findings.workbook import GradedReturn
from qa_desk.services.counting import counting, overall_grades
from qa_desk.services.panel.auditor_labels import AuditorLabels
from qa_desk.services.themes import themes_of
from qa_desk.services.written import standing_quotes
from qa_desk.store.unit_of_work import Reading


def with_findings(reading: Reading, material: FindingsMaterial) -> FindingsMaterial:
    """The material with what only the report tells: quotes, groups, and own beside suggested grades.

    A rule for small numbers needs all of it whatever the file tells, so that every file hides the same counts.
    """
    found = material.found
    overall = found.template.grade_question(None)
    counted = counting(reading, found.audit, found.template)
    own = reading.listings.outcomes_of(found.audit, overall.name) if overall else []
    graded = overall_grades(reading, found.audit, overall.name, counted) if overall else []
    quotes = standing_quotes(reading, found.audit)
    material = replace(
        material,
        own_words=OwnWords(themes_of(reading, found.audit), reading.written.findings(found.audit), quotes),
        groupings=groupings(reading.audits.subjects(found.audit), graded, found.overall),
        suggested=_suggested(reading, found, [one for one in own if one[1] not in counted.sealed]),
        voices=voice_counts(reading.voices.of_audit(found.audit)),
    )
    return replace(material, evidence=with_marked(_evidence(reading, material.shown, counted.sealed), quotes))


def _evidence(
    reading: Reading, shown: ShownFindings, sealed: frozenset[str]
) -> Mapping[str, tuple[QuotedEvidence, ...]]:
    names = dict.fromkeys(line.question for line in told_questions(shown))
    behind = {name: reading.listings.evidence_behind(shown.found.audit, name) for name in names}
    return {name: tuple(one for one in every if one.subject not in sealed) for name, every in behind.items()}


def _suggested(reading: Reading, found: Findings, own: list[tuple[str, str, str]]) -> SuggestedGrades | None:
    if found.overall is None:
        return None
    suggested = reading.returns.suggested_of_audit(found.audit)
    pairs = [
        (outcome, rules)
        for return_id, _, outcome in own
        if outcome not in NO_GRADE and (rules := suggested.get(return_id, {}).get("")) is not None
    ]
    points = [point.value for point in found.overall.scale.points]
    counts = tuple((point, sum(rules == point for _, rules in pairs)) for point in points)
    return SuggestedGrades(counts, sum(outcome == rules for outcome, rules in pairs), len(pairs))


def gather_answers(
    reading: Reading, audit: Audit, template: Template, holidays: HolidayTable
) -> tuple[GivenAnswer, ...]:
    """Every answer of every signed-off return on an open case, return by return, in the order of the form."""
    sealed = reading.panels.sealed(audit.id)
    signed_off = {
        one.id: one
        for one in reading.returns.of_audit(audit.id)
        if one.state is ReturnState.SIGNED_OFF and one.subject not in sealed
    }
    labels = AuditorLabels(reading, audit)
    plan = FormPlan(template)
    gathered: list[GivenAnswer] = []
    for return_id, answers in groupby(reading.answers.of_audit(audit.id), key=itemgetter(0)):
        one = signed_off.get(return_id)
        if one is None:
            continue
        auditor = labels.of(one.subject, one.auditor)
        told = [
            GivenAnswer(one.subject, auditor, name, answer, outcome)
            for _, name, answer, outcome in answers
            if name in plan.order
        ]
        if plan.works_out:
            told = _with_worked_out(plan, _when_signed_off(one, audit, holidays), told)
        gathered += sorted(told, key=lambda given: plan.order[given.question])
    return tuple(gathered)


def _when_signed_off(one: AgencyReturn, audit: Audit, holidays: HolidayTable) -> Circumstances:
    """The day and the calendar that the answers of a return were given under."""
    signed_off_at = (one.signed_off_at or datetime.now(UTC)).astimezone()
    return Circumstances(signed_off_at.date(), signed_off_at.replace(tzinfo=None), holidays, audit.nation)


def _with_worked_out(plan: FormPlan, where: Circumstances, told: Sequence[GivenAnswer]) -> list[GivenAnswer]:
    """The answers of a return as people read them: with what is worked out from them."""
    form = FilledForm.of(plan, {given.question: given.answer for given in told}, where)
    return [replace(given, answer=form.state(given.question).shown) for given in told]


def gather_grades(reading: Reading, audit: Audit, template: Template) -> tuple[GradedReturn, ...]:
    """Every return with its own grades, which are empty until it is signed off and its case is open."""
    subjects = {subject.code: dict(subject.attributes) for subject in reading.audits.subjects(audit.id)}
    suggested, sealed = reading.returns.suggested_of_audit(audit.id), reading.panels.sealed(audit.id)
    labels, own = AuditorLabels(reading, audit), _own_grades(reading, audit, template)
    return tuple(
        GradedReturn(
            one.subject,
            subjects[one.subject],
            labels.of(one.subject, one.auditor),
            _status(one),
            own.get(one.id, {}) if one.subject not in sealed else {},
            suggested.get(one.id, {}).get("", "") if one.subject not in sealed else "",
            one.signed_off_at.astimezone().replace(tzinfo=None) if one.signed_off_at else None,
        )
        for one in reading.returns.of_audit(audit.id)
    )


def _own_grades(reading: Reading, audit: Audit, template: Template) -> dict[str, dict[str, str]]:
    grades: dict[str, dict[str, str]] = {}
    for question in _grade_questions(template):
        for return_id, _, outcome in reading.listings.outcomes_of(audit.id, question):
            grades.setdefault(return_id, {})[question] = outcome
    return grades


def _grade_questions(template: Template) -> Iterator[str]:
    for section in (None, *template.sections):
        question = template.grade_question(section)
        if question is not None:
            yield question.name


def _status(one: AgencyReturn) -> str:
    return one.status(answered=0, begun=one.worked_on_at is not None, complete=False).value
