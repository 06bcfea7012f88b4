"""What packs and sealed returns hold, and what can be said of one before it is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from qa_desk.domain.audit import Audit, Subject
from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.domain.receiving.revisions import Revision


@dataclass(frozen=True)
class PackContents:
    """What a chair gives one auditor: the audit with that auditor alone, the form, and the subjects in order."""

    package: str
    number: int
    issued_at: str
    chair: str
    audit: Audit
    template_source: str
    subjects: tuple[Subject, ...]


@dataclass(frozen=True)
class SentReturn:
    """One return in a file: how many revisions of it there are, and which of them nothing replaced."""

    id: str
    revisions: int
    heads: tuple[str, ...]


@dataclass(frozen=True)
class ReturnManifest:
    """What a file of returns says it holds, and how far the journal of its device had come (the checkpoint)."""

    package: str
    audit: str
    auditor: str
    template: str
    sent_at: str
    version: int
    device: str
    device_size: int
    device_hash: str
    returns: tuple[SentReturn, ...]
    revisions: int
    concerns: int
    sent_before: tuple[SentBefore, ...] = ()
    """What earlier files of this desk held and this one does not."""


@dataclass(frozen=True)
class ReturnContents:
    """The manifest, every revision of every return in the file, and the safeguarding concerns that go along."""

    manifest: ReturnManifest
    revisions: tuple[Revision, ...]
    concerns: tuple[Mapping[str, Any], ...] = ()


class ReturnWord(StrEnum):
    """The words shown for what came, or did not come, from one auditor."""

    EXPECTED = "Expected"
    RECEIVED = "Received"
    OLDER_VERSION = "Older version"
    SENT_BACK = "Sent back"
    CANNOT_BE_READ = "Cannot be read"
    NOT_COMING = "Not coming"


def campaign_of(chair: str, audit: str) -> str:
    """Which exercise of which chair a file belongs to, told to nobody who does not know both."""
    return sha256(f"qa-desk campaign 1\n{chair}\n{audit}".encode()).hexdigest()[:32]
