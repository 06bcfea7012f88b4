"""How the events of a journal hang together: each names the hash of the one before, so that none can be
changed, left out or moved without being found."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from qa_desk.domain.language import tr
from qa_desk.domain.retention.tombstone import ErasureReader, body_digest

DOMAIN = b"qa-desk journal 1\n"
FIRST_PREVIOUS = bytes(32)
"""What the first event of a device names as the hash before it."""


class JournalEntry(NamedTuple):
    """One event as it is kept. ``body`` is canonical JSON, or a tombstone where it was erased by law;
    ``device_sequence`` counts the events of one device."""

    sequence: int
    id: str
    device: str
    device_sequence: int
    recorded_at: str
    actor: str
    kind: str
    entity: str
    body: str
    previous: bytes
    hash: bytes


def entry_hash(
    previous: bytes,
    id_: str,
    device: str,
    device_sequence: int,
    recorded_at: str,
    actor: str,
    kind: str,
    entity: str,
    body: str,
) -> bytes:
    """The hash of one event. Every text is preceded by its length, so no two events read the same.

    The body goes in as its own hash: a body that the law orders erased can go while its chain still holds.
    """
    fields = (
        f"{len(id_)}:{id_}{len(device)}:{device}{device_sequence}:{len(recorded_at)}:{recorded_at}"
        f"{len(actor)}:{actor}{len(kind)}:{kind}{len(entity)}:{entity}"
    )
    return sha256(b"".join((DOMAIN, previous, fields.encode(), body_digest(body)))).digest()


@dataclass
class ChainReader:
    """Reads entries in their order and remembers how far each device's chain holds."""

    last_sequence: int = 0
    last_hash: bytes = b""
    _devices: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    _erasures: ErasureReader = field(default_factory=ErasureReader)

    def problem(self, entry: JournalEntry | tuple[Any, ...]) -> str:
        """Why an entry, or its fields in order, cannot follow what was read so far, in words; empty when it does."""
        sequence, id_, device, device_sequence, recorded_at, actor, kind, entity, body, previous, hash_ = entry
        count, head = self._devices.get(device, (0, FIRST_PREVIOUS))
        if sequence != self.last_sequence + 1 or device_sequence != count + 1:
            return tr("event {number} is not where it belongs", number=self.last_sequence + 1)
        if previous != head:
            return tr("event {sequence} does not follow the event before it", sequence=sequence)
        try:
            expected = entry_hash(previous, id_, device, device_sequence, recorded_at, actor, kind, entity, body)
        except (ValueError, KeyError):  # what begins as a tombstone is none
            expected = b""
        if hash_ != expected:
            return tr("event {sequence} was changed after it was recorded", sequence=sequence)
        if problem := self._erasures.problem(sequence, kind, body):
            return problem
        self._devices[device] = (device_sequence, hash_)
        self.last_sequence, self.last_hash = sequence, hash_
        return ""

    def problem_at_end(self) -> str:
        """Why the journal cannot end with the entry that was read last, in words; empty when it can."""
        return self._erasures.problem_at_end()


def first_break(entries: Iterable[JournalEntry]) -> str:
    """The first place where a whole journal does not hold, in words; empty when all of it does."""
    reader = ChainReader()
    broken = next((problem for entry in entries if (problem := reader.problem(entry))), "")
    return broken or reader.problem_at_end()
