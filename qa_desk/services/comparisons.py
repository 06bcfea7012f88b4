"""One audit beside an earlier one: of the same edition, of another, or of another template along a move."""

from typing import Any

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Tally
from qa_desk.domain.findings.comparison import ComparedQuestion, Comparison, compare
from qa_desk.domain.moving.mapping import mapping_between
from qa_desk.domain.template import Template
from qa_desk.services.findings import FindingsService
from qa_desk.services.move_preview import are_alike
from qa_desk.services.moves import MoveService


class ComparisonService:
    """Puts the findings of two audits beside each other."""

    def __init__(self, findings: FindingsService, moves: MoveService) -> None:
        self._findings, self._moves = findings, moves

    def compare(self, audit_id: str, earlier_id: str) -> Comparison:
        """Question by question by stable names, and by the names that a move between the two forms went by."""
        if audit_id == earlier_id:
            raise UserError("An audit cannot be compared with itself.", "Choose an earlier audit.")
        now, earlier = self._findings.of_audit(audit_id), self._findings.of_audit(earlier_id)
        return compare(now, earlier, self._names(earlier.template, now.template))

    def _names(self, earlier: Template, now: Template) -> dict[str, str | None]:
        """What each question of the earlier form is called in the later one; raises UserError when nobody can say."""
        along = mapping_between(earlier.content_hash, now.content_hash, self._moves.kept_mappings())
        if along is None and earlier.name != now.name and not are_alike(earlier, now):
            raise UserError(
                f"{earlier.title} and {now.title} are different forms, so these audits cannot be compared.",
                "Nothing was counted. Two forms can be compared once an audit has moved from one to the other.",
            )
        names: dict[str, str | None] = dict.fromkeys(earlier.by_name)
        names.update(along or {})
        taken = set(names.values())
        for name in earlier.by_name:
            if names[name] is None and name in now.by_name and name not in taken:
                names[name] = name
        return names


def comparison_json(compared: Comparison) -> dict[str, Any]:
    """The comparison as ``findings compare --json`` prints it."""
    return {
        "audit": compared.now.audit,
        "earlier": compared.earlier.audit,
        "editions": {"now": compared.now.template.edition, "earlier": compared.earlier.template.edition},
        "provisional": compared.now.provisional or compared.earlier.provisional,
        "summary": compared.sentence,
        "notes": [note for note in (compared.basis, compared.warning) if note],
        "questions": [_question_json(one) for one in compared.questions],
    }


def _question_json(one: ComparedQuestion) -> dict[str, Any]:
    difference = one.difference
    return {
        "name": one.question.name,
        "label": one.question.label,
        "section": one.section,
        "grades": one.grades.value if one.grades else None,
        "reading": one.reading.value,
        "not_comparable": one.not_comparable,
        "caution": one.caution,
        "now": _tally_json(one.now),
        "earlier": _tally_json(one.earlier),
        "difference": {"low": difference.low, "high": difference.high} if difference else None,
        "sentence": one.sentence,
    }


def _tally_json(tally: Tally | None) -> dict[str, Any] | None:
    if tally is None:
        return None
    interval = tally.interval
    return {
        "counts": tally.as_counts,
        "fine": tally.fine,
        "graded": tally.graded,
        "interval": {"low": interval.low, "high": interval.high} if interval else None,
        "not_applicable": tally.not_applicable,
        "cannot_judge": tally.cannot_judge,
        "not_answered": tally.not_answered,
        "not_asked": tally.not_asked,
    }
