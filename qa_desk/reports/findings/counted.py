"""What was counted for the findings of an audit, before small numbers are hidden."""

from dataclasses import dataclass

from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.groups import Grouping
from qa_desk.domain.voices.counts import VoiceCount


@dataclass(frozen=True)
class SuggestedGrades:
    """What the template's rules would have graded overall, beside the own grades of the same returns."""

    counts: tuple[tuple[str, int], ...]
    same: int
    compared: int


@dataclass(frozen=True)
class Counted:
    """Every count that a file of findings may tell."""

    found: Findings
    groupings: tuple[Grouping, ...] = ()
    suggested: SuggestedGrades | None = None
    voices: tuple[VoiceCount, ...] = ()
