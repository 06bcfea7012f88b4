"""What can happen to how long things are kept. Each event is appended once and never changed.

An audit that is "" stands for the whole desk.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True)
class RetentionSet:
    """Until when an audit is kept, under which schedule, who decided it, and why if it was changed."""

    kind: ClassVar[str] = "retention.set"
    audit: str
    until: date
    schedule: str
    decided_by: str
    reason: str = ""


@dataclass(frozen=True)
class LegalHoldPlaced:
    """Nothing of an audit, or of the desk, may be erased: why, and who said so."""

    kind: ClassVar[str] = "hold.placed"
    audit: str
    reason: str
    placed_by: str


@dataclass(frozen=True)
class LegalHoldLifted:
    """A legal hold is over, and why."""

    kind: ClassVar[str] = "hold.lifted"
    audit: str
    reason: str
    lifted_by: str


@dataclass(frozen=True)
class ErasureCarriedOut:
    """What was recorded about one subject, or with an empty ``subject`` about a whole audit, was erased by law.

    ``erased`` names every event that lost its words: its sequence, and the SHA-256 of what stands in its place.
    """

    kind: ClassVar[str] = "erasure.carried_out"
    audit: str
    subject: str
    reason: str
    decided_by: str
    erased: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class OldBackupsRemoved:
    """Backups that still held what was erased were destroyed: how many, and how many could not be."""

    kind: ClassVar[str] = "erasure.backups_removed"
    audit: str
    removed: int
    left: int


RetentionEvent = RetentionSet | LegalHoldPlaced | LegalHoldLifted | ErasureCarriedOut | OldBackupsRemoved
