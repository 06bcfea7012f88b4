"""What may be counted of an audit now: nothing of a sealed case, and a case with several auditors once."""

from dataclasses import dataclass

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.findings import OutcomeCount
from qa_desk.domain.findings.once import OnceCounted, counted_once
from qa_desk.domain.moderation.comparison import compared_questions
from qa_desk.domain.panel import panel_questions
from qa_desk.domain.template import Template
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class Counting:
    """Own outcomes that may be seen, and each subject once where some have several auditors."""

    own: list[OutcomeCount]
    sealed: frozenset[str]
    sealed_returns: int
    shared: frozenset[str]
    once: OnceCounted | None
    without_grade: int = 0
    """How many subjects a panel has nothing to decide on, because nobody knows or will return them."""


def counting(reading: Reading, audit_id: str, template: Template) -> Counting:
    """What may be counted of one audit as of this moment. Audits by one auditor alone are counted in one pass."""
    shared = reading.panels.shared(audit_id)
    sealed = reading.panels.sealed(audit_id) if shared else reading.panels.held(audit_id)
    agreed = {(one.subject, one.question): one.point for one in reading.panels.grades(audit_id, sealed)}
    due = {one.name for one in panel_questions(template)}
    own = reading.listings.grade_counts_without(audit_id, sealed)
    without = reading.panels.without_grade(audit_id)
    returns = reading.returns.of_audit(audit_id) if sealed else ()
    left_out = sum(one.subject in sealed and one.state is ReturnState.SIGNED_OFF for one in returns)
    if not shared and all(question in due for _, question in agreed):
        return Counting(own, sealed, left_out, shared, None, len(without))
    rows = [
        (one.subject, one.question, one.outcome)
        for one in reading.panels.outcomes(audit_id)
        if one.subject not in sealed
    ]
    scales = {one.name for one in compared_questions(template)}
    once = counted_once(rows, shared - without, agreed, due, scales)
    return Counting(own, sealed, left_out, shared, once, len(without))


def overall_grades(reading: Reading, audit_id: str, question: str, counted: Counting) -> list[tuple[str, str]]:
    """Subject and overall grade: own grades as they are, or each subject once where some have several auditors."""
    own = [
        (subject, outcome)
        for _, subject, outcome in reading.listings.outcomes_of(audit_id, question)
        if subject not in counted.sealed
    ]
    if counted.once is None:
        return own
    standing = reading.panels.grades(audit_id, counted.sealed)
    agreed = {one.subject: one.point for one in standing if one.question == question}
    alone = [(subject, outcome) for subject, outcome in own if subject not in counted.shared | agreed.keys()]
    return [*agreed.items(), *alone]
