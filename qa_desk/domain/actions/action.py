"""An action as it stands, and each thing that was done to it. Nothing here is edited: a later record succeeds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.actions.due import Due
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import Nation


class Rag(StrEnum):
    """How an action stands. People choose one of the first four; the last two say how it ended."""

    NOT_DUE = "not_due"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    COMPLETE = "complete"
    CLOSED = "closed"

    @property
    def words(self) -> str:
        """As it is shown everywhere."""
        return _RAG_WORDS[self]


_RAG_WORDS = {
    Rag.NOT_DUE: tr("Not due yet"),
    Rag.RED: tr("Red"),
    Rag.AMBER: tr("Amber"),
    Rag.GREEN: tr("Green"),
    Rag.COMPLETE: tr("Complete"),
    Rag.CLOSED: tr("Closed without completing"),
}
CHOSEN_RAGS = (Rag.NOT_DUE, Rag.RED, Rag.AMBER, Rag.GREEN)
"""What a person may set."""


class Status(StrEnum):
    """Where an action is in its life. A record that was made by mistake is taken back, and kept."""

    OPEN = "open"
    ASKED = "asked"
    COMPLETE = "complete"
    CLOSED = "closed"
    TAKEN_BACK = "taken_back"


class SourceKind(StrEnum):
    """What an action came from."""

    HAND = "hand"
    FINDING = "finding"
    PASTED = "pasted"
    REVIEW = "review"
    INSPECTION = "inspection"


@dataclass(frozen=True)
class Source:
    """What an action was made from; ``on`` is when it was recommended, where that is known."""

    kind: SourceKind = SourceKind.HAND
    words: str = ""
    question: str = ""
    on: date | None = None


BY_HAND = Source()
"""Made from nothing else."""


@dataclass(frozen=True)
class Milestone:
    """A step on the way."""

    words: str
    due: Due | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class Signed:
    """Who answers for something: name and role."""

    name: str
    role: str

    @property
    def words(self) -> str:
        """ "P. Nair, housing manager"."""
        return ", ".join(part for part in (self.name, self.role) if part)


@dataclass(frozen=True)
class ReAudit:
    """When practice is looked at again, or why it is not."""

    on: date | None = None
    reason: str = ""
    done_on: date | None = None
    result: str = ""


@dataclass(frozen=True)
class Completion:
    """Who asks that an action counts as complete, who checked it, and what is booked to see whether it lasts.

    ``as_told``: an older plan says that it is complete, and nobody checked it in QA Desk.
    """

    asked_by: Signed
    asked_on: date
    checked_by: Signed | None = None
    checked_on: date | None = None
    re_audit: ReAudit | None = None
    as_told: bool = False


@dataclass(frozen=True)
class Escalation:
    """Whom an action was taken to, and why."""

    to: str
    why: str
    on: date


@dataclass(frozen=True)
class Wording:
    """What an action says: all of it that may be changed without a reason. ``waits_for`` are ids of actions."""

    ref: str
    words: str
    leads: tuple[str, ...]
    group: str = ""
    effect: str = ""
    outcome: str = ""
    notes: str = ""
    milestones: tuple[Milestone, ...] = ()
    waits_for: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    source: Source = BY_HAND


@dataclass(frozen=True)
class Action:
    """One action of a plan as it now stands. ``rag`` is what a person set, never what is suggested."""

    id: str
    plan: str
    wording: Wording
    due: Due
    made_on: date
    status: Status = Status.OPEN
    rag: Rag | None = None
    rated_on: date | None = None
    update: str = ""
    updated_on: date | None = None
    evidence: tuple[str, ...] = ()
    escalation: Escalation | None = None
    completion: Completion | None = None
    closed_because: str = ""

    @property
    def ref(self) -> str:
        """What people call it: "CG.1"."""
        return self.wording.ref

    @property
    def is_open(self) -> bool:
        """Whether there is still something to do."""
        return self.status in (Status.OPEN, Status.ASKED)

    @property
    def re_audit_due_on(self) -> date | None:
        """When practice is to be looked at again, while nobody has."""
        booked = self.completion.re_audit if self.completion and self.status is Status.COMPLETE else None
        return booked.on if booked and booked.done_on is None else None


class Act(StrEnum):
    """What was done to an action."""

    MADE = "made"
    EDITED = "edited"
    DUE_CHANGED = "due_changed"
    UPDATED = "updated"
    RATED = "rated"
    EVIDENCE_LINKED = "evidence_linked"
    ESCALATED = "escalated"
    ASKED = "asked"
    SENT_BACK = "sent_back"
    COMPLETED = "completed"
    CLOSED = "closed"
    REOPENED = "reopened"
    RE_AUDITED = "re_audited"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True)
class Entry:
    """One thing that was done: what, why or in what words, by whom and on what day.

    ``undoes`` is the id of the entry that was taken back.
    """

    id: str
    act: Act
    words: str
    by: str
    on: date
    undoes: str = ""


@dataclass(frozen=True)
class Step:
    """One thing that was done and the action as it stood after it."""

    action: Action
    entry: Entry


@dataclass(frozen=True)
class Plan:
    """A list of actions: of an audit, whose id is then its own, or of none, such as a business plan.

    ``green_means`` is what Green means here, in the group's own words.
    """

    id: str
    title: str
    audit: str = ""
    nation: Nation = Nation.ENGLAND_AND_WALES
    green_means: str = ""
