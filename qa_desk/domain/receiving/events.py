"""What happens to devices, packs and the returns that travel, as the journal keeps it for ever."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.domain.receiving.revisions import Revision


@dataclass(frozen=True)
class DeviceEnrolled:
    """Somebody's device is known from now on, after its six words were read aloud. Keys are hexadecimal."""

    kind: ClassVar[str] = "device.enrolled"
    fingerprint: str
    name: str
    agency: str
    signing_key: str
    sealing_key: str


@dataclass(frozen=True)
class DeviceRevoked:
    """Nothing more is taken from a device, and why."""

    kind: ClassVar[str] = "device.revoked"
    fingerprint: str
    reason: str


@dataclass(frozen=True)
class PackIssued:
    """A pack for one device of one auditor left the desk. ``number`` counts the packs of that auditor."""

    kind: ClassVar[str] = "pack.issued"
    audit: str
    auditor: str
    device: str
    package: str
    number: int
    subjects: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class PackOpened:
    """A pack was opened on an auditor's desk. ``sender`` is the fingerprint of the chair's device."""

    kind: ClassVar[str] = "pack.opened"
    audit: str
    auditor: str
    sender: str
    package: str
    number: int
    subjects: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class ReturnSealed:
    """Returns left the desk in a file that only ``recipient`` opens. ``version`` counts the files of this audit."""

    kind: ClassVar[str] = "return.sealed"
    audit: str
    recipient: str
    package: str
    version: int
    returns: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class OwnWorkJoined:
    """What was graded on this desk takes part in a merge, as revisions of this device."""

    kind: ClassVar[str] = "return.own_work_joined"
    agency_return: str
    revisions: tuple[Revision, ...]


@dataclass(frozen=True)
class ReceivedPackage:
    """What a sealed return says of itself: who sent it, which version it is, and how far its device had come."""

    id: str
    auditor: str
    sender: str
    sent_at: str
    version: int
    device: str
    device_size: int
    device_hash: str
    returns: tuple[str, ...]
    sha256: str
    sent_before: tuple[SentBefore, ...] = ()
    """What earlier files of its desk held and this one does not."""


@dataclass(frozen=True)
class ReturnReceived:
    """A sealed return was taken in: the revisions that were new, in full, and the ids of those known already."""

    kind: ClassVar[str] = "return.received"
    audit: str
    package: ReceivedPackage
    revisions: tuple[Revision, ...]
    known: tuple[str, ...]


@dataclass(frozen=True)
class ImportUndone:
    """A package was set aside as a whole, and why. Taking it in again brings it back.

    With ``sent_back`` the chair asked the auditor to correct it and send it again.
    """

    kind: ClassVar[str] = "return.import_undone"
    audit: str
    package: str
    reason: str
    sent_back: bool = False


@dataclass(frozen=True)
class ConflictSettled:
    """The chair decided between what several laptops say: a revision that replaces all of them, with the reason."""

    kind: ClassVar[str] = "return.conflict_settled"
    audit: str
    revision: Revision


@dataclass(frozen=True)
class ReturnUnread:
    """A file that was opened as a return could not be taken in, and why. Nothing of what it holds is kept.

    ``audit`` and ``auditor`` are empty where the file does not say for certain.
    """

    kind: ClassVar[str] = "return.unread"
    audit: str
    auditor: str
    file: str
    sha256: str
    reason: str


@dataclass(frozen=True)
class UnreadAssigned:
    """The chair said from whom a file is that could not be read; with no auditor, that it is asked for no more."""

    kind: ClassVar[str] = "return.unread_assigned"
    audit: str
    auditor: str
    sha256: str


ReceivingEvent = (
    DeviceEnrolled
    | DeviceRevoked
    | PackIssued
    | PackOpened
    | ReturnSealed
    | OwnWorkJoined
    | ReturnReceived
    | ImportUndone
    | ConflictSettled
    | ReturnUnread
    | UnreadAssigned
)
