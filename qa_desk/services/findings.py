"""What an audit shows, and the evidence behind each count."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings, QuotedEvidence, Tally, findings
from qa_desk.domain.findings.words import areas_tally
from qa_desk.domain.language import tr
from qa_desk.domain.panel import agreed_counts
from qa_desk.domain.template import SubjectKind
from qa_desk.services.counting import counting, overall_grades
from qa_desk.services.panel.auditor_labels import AuditorLabels
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class GroupFinding:
    """One value of a column of the case list: its subjects, returns asked for and in, and its overall grades."""

    value: str
    subjects: int
    expected: int
    received: int
    overall: Tally | None


class FindingsService:
    """Counts of grades, worst first, and what stands behind them."""

    def __init__(self, store: Store, templates: TemplateService) -> None:
        self._store, self._templates = store, templates

    def of_audit(self, audit_id: str) -> Findings:
        """The findings of one audit as they stand now."""
        with self._store.reading() as reading:
            previous = reading.audits.get(audit_id).previous
            before = self._found(reading, previous) if previous and reading.audits.has(previous) else None
            return self._found(reading, audit_id, areas_tally(before, own=True) if before else None)

    def _found(self, reading: Reading, audit_id: str, previous_areas: Tally | None = None) -> Findings:
        template = self._templates.plan(reading.audits.get(audit_id).template).template
        progress = reading.listings.progress_by_audit()[audit_id]
        counted = counting(reading, audit_id, template)
        return findings(
            audit_id,
            template,
            progress.subjects,
            progress.returns,
            progress.finished - counted.sealed_returns,
            counted.own,
            agreed_counts(reading.panels.grades(audit_id, counted.sealed)),
            previous_areas,
            progress.settled,
            counted.once,
            counted.sealed_returns,
            counted.without_grade,
        )

    def by(self, audit_id: str, column: str) -> tuple[GroupFinding, ...]:
        """Returns and overall grades for each value of one column of the case list, in the order of the values.

        Raises UserError when the list has no such column.
        """
        found = self.of_audit(audit_id)
        grade = found.template.grade_question(None)
        with self._store.reading() as reading:
            columns = reading.audits.attributes(audit_id)
            title = next((one for one in columns if one.casefold() == column.casefold()), None)
            if title is None:
                known = ", ".join(columns) or "none"
                raise UserError(
                    tr("The list of this audit has no column “{column}”, so nothing was counted.", column=column),
                    tr("It has: {known}.", known=known),
                )
            values = {one.code: one.attribute(title) for one in reading.audits.subjects(audit_id)}
            returns = reading.listings.returns(audit_id)
            counted = counting(reading, audit_id, found.template)
            own = overall_grades(reading, audit_id, grade.name, counted) if grade else []
            agreed = reading.panels.grades(audit_id, counted.sealed) if found.panel_met else ()
        asked = Counter(values[one.subject] for one in returns)
        received = Counter(values[one.subject] for one in returns if one.state == ReturnState.SIGNED_OFF.value)
        graded = [(one.subject, one.point) for one in agreed if grade and one.question == grade.name]
        points = Counter((values[code], point) for code, point in graded or own)
        subjects = Counter(values.values())
        return tuple(
            GroupFinding(value, subjects[value], asked[value], received[value], _tally_of(found.overall, value, points))
            for value in sorted(subjects)
        )

    def outcomes(self, audit_id: str, question: str) -> tuple[tuple[str, str], ...]:
        """Case and what it counts as under one question, for every signed-off return on an open case."""
        with self._store.reading() as reading:
            sealed = reading.panels.sealed(audit_id)
            every = reading.listings.outcomes_of(audit_id, question)
        return tuple((subject, outcome) for _, subject, outcome in every if subject not in sealed)

    def evidence(self, audit_id: str, question: str, outcome: str | None = None) -> tuple[QuotedEvidence, ...]:
        """What was written under one question by signed-off returns on open cases, for one outcome or all.

        Auditors are named, or told apart by letter while their names are hidden from the panel.
        """
        with self._store.reading() as reading:
            sealed = reading.panels.sealed(audit_id)
            behind = reading.listings.evidence_behind(audit_id, question, outcome)
            labels = AuditorLabels(reading, reading.audits.get(audit_id))
        return tuple(
            replace(one, auditor=labels.of_name(one.subject, one.auditor))
            for one in behind
            if one.subject not in sealed
        )


def _tally_of(overall: Tally | None, value: str, points: Counter[tuple[str, str]]) -> Tally | None:
    """The overall grades of one group, on the scale of the whole."""
    if overall is None:
        return None
    return Tally(overall.scale, tuple((point.value, points[value, point.value]) for point in overall.scale.points))


def groups_json(column: str, groups: Sequence[GroupFinding]) -> dict[str, Any]:
    """The groups of one column, as ``findings --by COLUMN --json`` adds them."""
    return {
        "column": column,
        "groups": [
            {
                "value": one.value,
                "subjects": one.subjects,
                "returns": {"expected": one.expected, "received": one.received},
                "overall": _counts(one.overall),
            }
            for one in groups
        ],
    }


def findings_json(found: Findings) -> dict[str, Any]:
    """The findings in the shape that ``findings --json`` promises."""
    body: dict[str, Any] = {
        "audit": found.audit,
        "subjects": found.subjects,
        "returns": {
            "expected": found.returns,
            "received": found.received,
            "percent": round(100 * found.received / found.returns) if found.returns else None,
        },
        "sealed": found.sealed,
        "provisional": found.provisional,
        "overall": _counts(found.overall),
        "own_overall": _counts(found.own_overall),
        "sections": [
            {
                "name": one.section.name,
                "label": one.section.label,
                "counts": one.tally.as_counts,
                "own_counts": one.own.as_counts,
            }
            for one in found.sections
        ],
        "questions": [
            {
                "name": one.question.name,
                "label": one.question.label,
                "section": one.section.name,
                "counts": one.tally.as_counts,
                "not_applicable": one.tally.not_applicable,
                "cannot_judge": one.tally.cannot_judge,
                "not_answered": one.tally.not_answered,
                "not_asked": one.tally.not_asked,
            }
            for one in found.questions
        ],
    }
    if found.template.subject is SubjectKind.AGENCY:
        body["areas"] = _areas(found)
    return body


def _counts(tally: Tally | None) -> dict[str, int]:
    return tally.as_counts if tally else {}


def _areas(found: Findings) -> dict[str, Any]:
    """Agency by section: the unit that a Section 11 panel moderates."""
    return {
        "total": found.subjects * len(found.sections),
        "self": _counts(areas_tally(found, own=True)),
        "agreed": _counts(areas_tally(found)) if found.panel_met else {},
        "previous_self": _counts(found.previous_areas),
    }
