"""What can happen to immediate safeguarding concerns. Each event is appended once and never changed.

Who said something and when is part of the event: a concern travels from the laptop where it was raised.
"""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.concerns.concern import About, ConcernEntry


@dataclass(frozen=True)
class ConcernRaised:
    """Somebody met a child who may not be safe now. ``concern`` is an id that nobody else makes."""

    kind: ClassVar[str] = "concern.raised"
    concern: str
    about: About
    entry: ConcernEntry


@dataclass(frozen=True)
class ConcernUpdated:
    """Something was added: who was told since, or what happened."""

    kind: ClassVar[str] = "concern.updated"
    concern: str
    audit: str
    entry: ConcernEntry


@dataclass(frozen=True)
class ConcernDischarged:
    """It needs nobody any more: what came of it, and whose decision that was."""

    kind: ClassVar[str] = "concern.discharged"
    concern: str
    audit: str
    entry: ConcernEntry


ConcernEvent = ConcernRaised | ConcernUpdated | ConcernDischarged
