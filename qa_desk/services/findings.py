"""What an audit shows, and the evidence behind each count."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.findings import Findings, QuotedEvidence, Tally, findings
from qa_desk.domain.findings.words import areas_tally
from qa_desk.domain.panel import agreed_counts
from qa_desk.domain.template import SubjectKind
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class ReturnsOf:
    """How many returns were asked for and how many are in, for one value of a column of the case list."""

    value: str
    expected: int
    received: int


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
        audit = reading.audits.get(audit_id)
        progress = reading.listings.progress_by_audit()[audit_id]
        return findings(
            audit_id,
            self._templates.plan(audit.template).template,
            progress.subjects,
            progress.returns,
            progress.finished,
            reading.listings.grade_counts(audit_id),
            agreed_counts(reading.panels.grades(audit_id)),
            previous_areas,
        )

    def returns_by(self, audit_id: str, attribute: str) -> tuple[ReturnsOf, ...]:
        """Returns asked for and in, for each value of one column of the case list, in the order of the values."""
        with self._store.reading() as reading:
            subjects = {one.code: one.attribute(attribute) for one in reading.audits.subjects(audit_id)}
            standings = reading.listings.returns(audit_id)
        asked: Counter[str] = Counter()
        received: Counter[str] = Counter()
        for one in standings:
            asked[subjects[one.subject]] += 1
            received[subjects[one.subject]] += one.state == ReturnState.SIGNED_OFF.value
        return tuple(ReturnsOf(value, asked[value], received[value]) for value in sorted(asked))

    def evidence(self, audit_id: str, question: str, outcome: str | None = None) -> tuple[QuotedEvidence, ...]:
        """What was written under one question by signed-off returns, for one outcome or all."""
        with self._store.reading() as reading:
            return tuple(reading.listings.evidence_behind(audit_id, question, outcome))


def findings_json(found: Findings) -> dict[str, Any]:
    """The findings in the shape that ``findings --json`` promises."""
    body: dict[str, Any] = {
        "audit": found.audit,
        "subjects": found.subjects,
        "returns": {
            "expected": found.returns,
            "received": found.signed_off,
            "percent": round(100 * found.signed_off / found.returns) if found.returns else None,
        },
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
