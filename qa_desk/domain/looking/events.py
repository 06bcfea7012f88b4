"""What was looked at, as the journal keeps it for ever: ids, never a word of what was read."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class DeskOpened:
    """Somebody opened the desk."""

    kind: ClassVar[str] = "desk.opened"


@dataclass(frozen=True)
class CaseOpened:
    """Somebody opened one return, to grade or to read it: noted once for each opening of the desk."""

    kind: ClassVar[str] = "case.opened"
    agency_return: str


@dataclass(frozen=True)
class HistoryOpened:
    """Somebody looked at every change of one answer: noted once for each opening of the desk."""

    kind: ClassVar[str] = "history.opened"
    agency_return: str
    question: str


@dataclass(frozen=True)
class TrailExported:
    """The audit trail left the desk as a file."""

    kind: ClassVar[str] = "trail.exported"
    with_words: bool


LookEvent = DeskOpened | CaseOpened | HistoryOpened | TrailExported

LOOK_KINDS = frozenset({DeskOpened.kind, CaseOpened.kind, HistoryOpened.kind, TrailExported.kind})
"""Looking changes nothing of an audit: by itself it makes no backup due."""
