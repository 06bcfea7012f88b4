"""Everything that the record of a panel is made from, gathered before anything is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from qa_desk.domain.audit import Audit
from qa_desk.domain.moderation.case import CaseComparison, PanelCase
from qa_desk.domain.moderation.decision import PastDecision
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.template import Template

Decisions = Mapping[tuple[str, str], tuple[PastDecision, ...]]
"""Every decision, by subject and question, oldest first."""


@dataclass(frozen=True)
class RecordedMeeting:
    """A meeting of the panel: who was there, by role, and when it began."""

    present: tuple[str, ...]
    met_at: datetime


@dataclass(frozen=True)
class ModerationMaterial:
    """One audit as its panel left it. ``record`` names the journal entry it was taken at."""

    audit: Audit
    template: Template
    created_on: date
    lines: tuple[PanelCase, ...]
    """Every case, sealed ones among them."""
    cases: tuple[CaseComparison, ...]
    """The cases that are open, with what was given and what was agreed."""
    decisions: Decisions = field(default_factory=dict)
    meetings: tuple[RecordedMeeting, ...] = ()
    unclear: tuple[tuple[str, str], ...] = ()
    """Questions by name that the panel could not tell the meaning of, and its words."""
    agreement: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What each scale is called, and how far auditors agree on it in plain words."""
    record: str = ""
    marking: str = ""
    drawn: str = ""
    """How the sample came about, in a sentence."""
    left_out: frozenset[str] = frozenset()

    @property
    def agreed_cases(self) -> int:
        """How many cases the panel is done with."""
        return sum(one.status is CaseStatus.AGREED for one in self.lines)

    @property
    def is_provisional(self) -> bool:
        """Whether the panel has more to do."""
        return self.agreed_cases < len(self.lines)

    def of(self, subject: str, question: str) -> Sequence[PastDecision]:
        """Every decision on one question of one subject."""
        return self.decisions.get((subject, question), ())
