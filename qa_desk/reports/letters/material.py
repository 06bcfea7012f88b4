"""What a letter to one agency or school is made from, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.answers import EvidenceReference
from qa_desk.domain.area_checks.check import AreaCheck
from qa_desk.domain.areas.grid import Area
from qa_desk.reports.findings.material import DEFAULT_MARKING


@dataclass(frozen=True)
class HeldBack:
    """A question that was not fully met: what holds its section back."""

    number: str
    title: str
    outcome: str
    note: str


@dataclass(frozen=True)
class LetterArea:
    """One area that a letter asks about: its grades, what holds it back, and what was shown for it."""

    area: Area
    held_back: tuple[HeldBack, ...]
    items: tuple[EvidenceReference, ...]
    wanted: str
    """What the template calls the grade above: the descriptor of its best point."""


@dataclass(frozen=True)
class LetterMaterial:
    """Everything of one letter. ``answer_by`` is the day an answer is asked for."""

    audit_title: str
    subject: str
    areas: tuple[LetterArea, ...]
    area_count: int
    decided: int
    """How many of its areas the panel has agreed."""
    written_on: date
    answer_by: date
    template: str
    sender: str = ""
    marking: str = DEFAULT_MARKING
    record: str = ""
    checks: tuple[tuple[str, AreaCheck], ...] = ()
    """Every visit and survey of this agency with the section that it tested, whether or not it needs an answer."""
