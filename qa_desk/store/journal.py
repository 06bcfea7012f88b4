"""The journal: what happened, in order, each event chained to the one before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import insert, select

from qa_desk.domain.events import Event, Recorded
from qa_desk.domain.journal_chain import FIRST_PREVIOUS, ChainReader, JournalEntry, entry_hash
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.tombstone import left_of
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import body_of, entity_of, event_of
from qa_desk.store.event_ids import EventIds
from qa_desk.store.prepared import text_of
from qa_desk.store.tables import EventRow, table

NowUtc = Callable[[], datetime]

EVENT = table(EventRow)
ADD = text_of(insert(EVENT))
ALL = text_of(select(EVENT).order_by(EVENT.c.sequence))
PART = f"{text_of(select(EVENT).where(EVENT.c.sequence > 0).order_by(EVENT.c.sequence))} LIMIT ?"
DEVICE = "SELECT device FROM desk"
LAST = "SELECT sequence, hash, id FROM event ORDER BY sequence DESC LIMIT 1"
LAST_OF_DEVICE = "SELECT device_sequence, hash FROM event WHERE device = ? ORDER BY sequence DESC LIMIT 1"
COUNT = "SELECT coalesce(max(sequence), 0) FROM event"
STEP = 1000
"""How many events are read between two words on how far it is."""


@dataclass(frozen=True)
class Head:
    """The end of the journal: how many events there are, the hash of the last, and how far this device has come."""

    sequence: int
    hash: bytes
    device_sequence: int
    device_hash: bytes


class Journal:
    """Adds events for one device. The caller owns the transaction, and puts ``head`` back when it was rolled back."""

    def __init__(self, connection: DeskConnection, now: NowUtc) -> None:
        self._connection, self._clock = connection, now
        self.device = str(connection.value(DEVICE))
        last = connection.run(LAST).fetchone() or (0, b"", "")
        own = connection.run(LAST_OF_DEVICE, (self.device,)).fetchone() or (0, FIRST_PREVIOUS)
        self.head = Head(last[0], last[1], own[0], own[1])
        self._ids = EventIds(last[2])

    @property
    def now(self) -> str:
        """This moment, as it is written."""
        return _written(self._clock())

    def record(self, actor: str, event: Event) -> Recorded:
        """Add one event after the last."""
        head, now = self.head, self._clock()
        id_ = self._ids.next(now)
        at = _written(now)
        entity, body = entity_of(event), body_of(event)
        sequence, device_sequence = head.sequence + 1, head.device_sequence + 1
        previous = head.device_hash
        hash_ = entry_hash(previous, id_, self.device, device_sequence, at, actor, event.kind, entity, body)
        entry = JournalEntry(
            sequence, id_, self.device, device_sequence, at, actor, event.kind, entity, body, previous, hash_
        )
        self._connection.run(ADD, entry)
        self.head = Head(sequence, hash_, device_sequence, hash_)
        return Recorded(id_, sequence, actor, at, event)


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def entries(connection: DeskConnection) -> Iterator[JournalEntry]:
    """Every entry, oldest first."""
    return map(JournalEntry._make, connection.run(ALL))


def recorded(read: Iterable[JournalEntry]) -> Iterator[Recorded]:
    """Entries as what happened; those of which the law left nothing to read are passed over."""
    for entry in read:
        if body := left_of(entry.body):
            yield Recorded(entry.id, entry.sequence, entry.actor, entry.recorded_at, event_of(entry.kind, body))


def chain_reading(connection: DeskConnection, progress: Progress) -> Iterator[str]:
    """Read the chain some events at a time: an empty text for each part that holds, then words for one that does not.

    Nothing is held between two parts, so others may use the desk meanwhile.
    """
    total = connection.value(COUNT)
    reader = ChainReader()
    while reader.last_sequence < total:
        progress.step(reader.last_sequence, total, "Checking the history")
        part = connection.run(PART, (reader.last_sequence, STEP)).fetchall()
        for row in part:
            if problem := reader.problem(row):
                yield problem
                return
        yield "" if part else f"event {reader.last_sequence + 1} is missing"
    problem = reader.problem_at_end()
    if problem and connection.value(COUNT) > total:  # something was erased since the reading began
        yield from chain_reading(connection, progress)
    else:
        yield problem
