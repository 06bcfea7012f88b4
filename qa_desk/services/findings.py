"""What an audit shows, and the evidence behind each count."""

from typing import Any

from qa_desk.domain.findings import Findings, QuotedEvidence, Tally, findings
from qa_desk.domain.template import SubjectKind
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store


class FindingsService:
    """Counts of grades, worst first, and what stands behind them."""

    def __init__(self, store: Store, templates: TemplateService) -> None:
        self._store, self._templates = store, templates

    def of_audit(self, audit_id: str) -> Findings:
        """The findings of one audit as they stand now."""
        with self._store.reading() as reading:
            audit = reading.audits.get(audit_id)
            progress = reading.listings.progress_by_audit()[audit_id]
            counted = reading.listings.grade_counts(audit_id)
        template = self._templates.plan(audit.template).template
        return findings(audit_id, template, progress.subjects, progress.returns, progress.finished, counted)

    def evidence(self, audit_id: str, question: str, outcome: str | None = None) -> tuple[QuotedEvidence, ...]:
        """What was written under one question by signed-off returns, for one outcome or all."""
        with self._store.reading() as reading:
            return tuple(reading.listings.evidence_behind(audit_id, question, outcome))


def findings_json(found: Findings) -> dict[str, Any]:
    """The findings in the shape that ``findings --json`` promises."""
    body: dict[str, Any] = {
        "audit": found.audit,
        "subjects": found.subjects,
        "provisional": found.provisional,
        "overall": _counts(found.overall),
        "own_overall": _counts(found.own_overall),
        "sections": [
            {"name": one.section.name, "label": one.section.label, "counts": one.tally.as_counts}
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
    own: dict[str, int] = {}
    for one in found.sections:
        for point, count in one.tally.counts:
            own[point] = own.get(point, 0) + count
    return {"total": found.subjects * len(found.sections), "self": own, "agreed": {}, "previous_self": {}}
