"""What somebody decided about a passage that could tell who a child is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Decision(StrEnum):
    """What happens to the passage in every file that is made of the audit from now on."""

    KEEP = "keep"
    LEAVE_OUT = "leave out"
    REWORD = "reword"


@dataclass(frozen=True)
class PassageDecision:
    """One decision, who made it and when. ``passage`` is the mark of the text, never the text itself."""

    passage: str
    decision: Decision
    words: str
    by: str
    at: datetime


Decisions = Mapping[str, PassageDecision]
"""What stands for one audit, by the mark of the passage."""


def mark_of(text: str) -> str:
    """What stands for a passage where the passage itself must not be copied to: its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()
