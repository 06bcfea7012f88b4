"""What can happen to the panel. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class PanelMet:
    """The panel began a meeting with these roles present; what is decided until the next one was decided there."""

    kind: ClassVar[str] = "panel.met"
    audit: str
    present: tuple[str, ...]


@dataclass(frozen=True)
class SealOpened:
    """The chair looked at a subject before every return on it was in, and why."""

    kind: ClassVar[str] = "panel.seal_opened"
    audit: str
    subject: str
    reason: str


@dataclass(frozen=True)
class NamesShown:
    """The panel was shown who the auditors of a subject are."""

    kind: ClassVar[str] = "panel.names_shown"
    audit: str
    subject: str


@dataclass(frozen=True)
class GradeDeferred:
    """The panel decided nothing yet on one question of one subject: what is awaited, and from whom."""

    kind: ClassVar[str] = "grade.deferred"
    audit: str
    subject: str
    question: str
    awaited: str
    whom: str


@dataclass(frozen=True)
class DecisionTakenBack:
    """The last decision on one question of one subject does not stand any more. It stays in the history."""

    kind: ClassVar[str] = "grade.taken_back"
    audit: str
    subject: str
    question: str
    reason: str = ""


@dataclass(frozen=True)
class QuestionUnclear:
    """The panel could not tell what a question asks: something to do for whoever keeps the template."""

    kind: ClassVar[str] = "panel.question_unclear"
    audit: str
    question: str
    words: str = ""


@dataclass(frozen=True)
class ReturnsHeld:
    """The chair holds everything of one auditor back from the panel, and why."""

    kind: ClassVar[str] = "panel.returns_held"
    audit: str
    auditor: str
    reason: str


@dataclass(frozen=True)
class HoldReleased:
    """What was held back of one auditor is before the panel again."""

    kind: ClassVar[str] = "panel.hold_released"
    audit: str
    auditor: str


ModerationEvent = (
    PanelMet
    | SealOpened
    | NamesShown
    | GradeDeferred
    | DecisionTakenBack
    | QuestionUnclear
    | ReturnsHeld
    | HoldReleased
)
