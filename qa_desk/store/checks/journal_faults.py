"""Damage in the journal: all of it is read, also after the first event that does not hold."""

import re
from collections.abc import Iterator
from datetime import datetime

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.domain.journal_chain import FIRST_PREVIOUS, JournalEntry, entry_hash
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.tombstone import ErasureReader, left_of
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import UnknownEventError, entity_of, event_of
from qa_desk.store.journal import STEP, entries

UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

SETTLED_AT_START = {
    "file.made",
    "file.given_up",
    "pack.issued",
    "return.sealed",
    "workbook.issued",
    "learning.file_made",
}
"""What a start notes by itself of files that were being made: a command that only reads has nobody to name for it."""


def journal_faults(connection: DeskConnection, progress: Progress) -> Iterator[Finding]:
    """Everything that is wrong with any event, by its number."""
    total, expected, last_id = connection.value("SELECT count(*) FROM event"), 1, ""
    ids: set[str] = set()
    devices: dict[str, tuple[int, bytes]] = {}
    erasures = ErasureReader()
    for at, entry in enumerate(entries(connection)):
        if at % STEP == 0:
            progress.step(at, total, "Checking the history")
        found = [*_order(entry, expected), *_ids(entry, last_id, ids), *_chain(entry, devices), *_told(entry)]
        found += _erased(entry, erasures)
        yield from (Finding(damage, f"event {entry.sequence}") for damage in found)
        expected = max(expected, entry.sequence + 1)
        ids.add(entry.id)
        last_id = max(last_id, entry.id)
        devices[entry.device] = (entry.device_sequence, entry.hash)
    if erasures.problem_at_end():
        yield Finding(Damage.ERASED_UNNAMED)


def _order(entry: JournalEntry, expected: int) -> Iterator[Damage]:
    if entry.sequence < 1:
        yield Damage.EVENT_BEFORE_FIRST
    elif entry.sequence != expected:
        yield Damage.EVENT_MISSING


def _ids(entry: JournalEntry, last_id: str, ids: set[str]) -> Iterator[Damage]:
    if not UUID7.fullmatch(entry.id):
        yield Damage.ID_MALFORMED
    elif entry.id in ids:
        yield Damage.ID_REPEATED
    elif entry.id < last_id:
        yield Damage.ID_BACKWARDS


def _chain(entry: JournalEntry, devices: dict[str, tuple[int, bytes]]) -> Iterator[Damage]:
    count, head = devices.get(entry.device, (0, FIRST_PREVIOUS))
    if entry.device_sequence != count + 1:
        yield Damage.DEVICE_JUMP
    if entry.previous != head:
        yield Damage.PREVIOUS_WRONG
    if len(entry.hash) != len(FIRST_PREVIOUS):
        yield Damage.HASH_MALFORMED
    elif not _holds(entry):
        yield Damage.EVENT_CHANGED


def _holds(entry: JournalEntry) -> bool:
    try:
        return entry.hash == entry_hash(entry.previous, entry.id, *entry[2:9])
    except (ValueError, KeyError):  # what begins as a tombstone is none
        return False


def _erased(entry: JournalEntry, erasures: ErasureReader) -> Iterator[Damage]:
    try:
        if erasures.problem(entry.sequence, entry.kind, entry.body):
            yield Damage.ERASED_UNNAMED
    except (ValueError, KeyError, TypeError):
        yield Damage.BODY_UNREADABLE


def _told(entry: JournalEntry) -> Iterator[Damage]:
    if not _is_moment(entry.recorded_at):
        yield Damage.TIME_UNREADABLE
    if not entry.actor and entry.kind not in SETTLED_AT_START:
        yield Damage.ACTOR_EMPTY
    try:
        body = left_of(entry.body)
        if body and entity_of(event_of(entry.kind, body)) != entry.entity:
            yield Damage.ENTITY_WRONG
    except UnknownEventError:
        yield Damage.KIND_UNKNOWN
    except KeyError:
        yield Damage.BODY_LACKS
    except (ValueError, TypeError, AttributeError):  # what a body of another shape runs into on its way back
        yield Damage.BODY_UNREADABLE


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
