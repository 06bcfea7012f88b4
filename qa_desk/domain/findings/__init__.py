"""What an audit shows: counts before percentages, what is told of them, and the words it is told in."""

from qa_desk.domain.findings.counts import (
    FINE,
    Findings,
    OutcomeCount,
    QuestionFinding,
    QuotedEvidence,
    SectionFinding,
    Tally,
    findings,
    is_fine,
)

__all__ = [
    "FINE",
    "Findings",
    "OutcomeCount",
    "QuestionFinding",
    "QuotedEvidence",
    "SectionFinding",
    "Tally",
    "findings",
    "is_fine",
]
