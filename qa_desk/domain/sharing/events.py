"""What people decide before they share, as the journal keeps it for ever: passages by their mark, never as text."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.sharing.decision import Decision


@dataclass(frozen=True)
class PassageDecided:
    """A passage is kept, left out or said in other words, in every file of the audit until that is taken back."""

    kind: ClassVar[str] = "sharing.decided"
    audit: str
    passage: str
    decision: Decision
    words: str = ""


@dataclass(frozen=True)
class PassageUndecided:
    """Nothing is decided about the passage any more."""

    kind: ClassVar[str] = "sharing.taken_back"
    audit: str
    passage: str


SharingEvent = PassageDecided | PassageUndecided
