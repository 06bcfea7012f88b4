"""What ends an audit, and what opens it again. Each event is appended once and never changed."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class AuditClosed:
    """Nothing more is graded or agreed in this audit; ``words`` say what was said at its end."""

    kind: ClassVar[str] = "audit.closed"
    audit: str
    words: str = ""


@dataclass(frozen=True)
class AuditReopened:
    """Work on a closed audit goes on, and why."""

    kind: ClassVar[str] = "audit.reopened"
    audit: str
    reason: str


ClosingEvent = AuditClosed | AuditReopened
