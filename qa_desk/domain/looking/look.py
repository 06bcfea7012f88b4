"""One look at what a desk holds, and what of it may be told to whom."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.language import tr


class LookKind(StrEnum):
    """What was done; the words are for people."""

    DESK = "Opened the desk"
    RECOVERY = "Opened the desk with the recovery key"
    CASE = "Opened the case"
    HISTORY = "Looked at the changes of an answer"
    TRAIL = "Exported the audit trail"
    FILE = "Made a file"


@dataclass(frozen=True)
class Look:
    """Who looked at what, when, on which device. Of the desk as a whole ``audit`` is empty."""

    sequence: int
    at: datetime
    actor: str
    device: str
    kind: LookKind
    audit: str = ""
    subject: str = ""
    auditor: str = ""
    """Whose return it was."""
    detail: str = ""
    """The question, or the kind of file."""


def may_be_told(look: Look, reader: str, sealed: Set[tuple[str, str]]) -> bool:
    """Whether a person may know of this look: while a case is sealed, nobody learns when another worked on it.

    ``sealed`` are the audits and subjects that are graded blind and not compared yet.
    """
    return (look.audit, look.subject) not in sealed or look.actor.casefold() == reader.casefold()


def left_out_words(count: int) -> str:
    """Why a list is shorter than what happened."""
    looks = tr("1 look at a sealed case is") if count == 1 else tr("{count:,} looks at sealed cases are", count=count)
    return tr("{looks} not shown: it is told once every return on the case is in.", looks=looks)
