"""Erasing what the law wants gone: words leave the journal, its chain holds, and every table is made again.

All of it happens in the caller's transaction: a kill at any moment leaves the desk as it was or the erasure whole. The
trigger that guards the journal is away only inside it, so it can be seen missing by nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.domain.retention.remainder import Remainders
from qa_desk.domain.retention.tombstone import Tombstone, digest_of, left_of, tombstone_in
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import FORMS, event_of
from qa_desk.store.event_form import Json, canonical_json
from qa_desk.store.journal import STEP, Journal, entries
from qa_desk.store.projection import Projection
from qa_desk.store.search_index import drop_index, make_index
from qa_desk.store.tables import APPEND_ONLY

OF_JOURNAL = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event' ORDER BY name"
TAKE_OUT = "UPDATE event SET body = ? WHERE sequence = ?"
OF_OTHER_AUDITS = """
SELECT count(*) FROM subject s JOIN audit a ON a.key = s.audit_key WHERE s.code = ? COLLATE NOCASE AND a.id <> ?
"""
FORGET_PLACE = "DELETE FROM kept_place WHERE substr(agency_return, 1, length(?1)) = ?1"
FORGET_COPIES = "DELETE FROM sent_copy WHERE audit = ?"


@dataclass(frozen=True)
class ErasurePlan:
    """What an erasure takes: events that go as a whole, events that lose a part, events that still name the case."""

    whole: int
    part: int
    named_still: int


@dataclass(frozen=True)
class _Change:
    sequence: int
    was: str
    left: Json | None


def plan_erasure(connection: DeskConnection, audit: str, subject: str) -> ErasurePlan:
    """What an erasure would take; changes nothing."""
    remainders = _remainders(connection, audit, subject)
    changes = list(_changes(connection, remainders, Progress()))
    left = {one.sequence: one.left for one in changes}
    named = 0
    for entry in entries(connection):
        body = left_of(entry.body)
        kept = canonical_json(left[entry.sequence]) if left.get(entry.sequence) else body
        if body and left.get(entry.sequence, True) is not None:
            named += remainders.names(event_of(entry.kind, body), kept)
    whole = sum(one.left is None for one in changes)
    return ErasurePlan(whole, len(changes) - whole, named)


def carry_out(
    connection: DeskConnection,
    journal: Journal,
    projection: Projection,
    actor: str,
    erasure: ErasureCarriedOut,
    progress: Progress,
) -> ErasureCarriedOut:
    """Erase; returns what was recorded of it. The caller owns the transaction, and vacuums when it is kept."""
    by = journal.head.sequence + 1
    changes = list(_changes(connection, _remainders(connection, erasure.audit, erasure.subject), progress))
    tombs = [(one.sequence, Tombstone(by, one.was, one.left).text) for one in changes]
    _take_out(connection, [(text, sequence) for sequence, text in tombs])
    done = ErasureCarriedOut(
        erasure.audit,
        erasure.subject,
        erasure.reason,
        erasure.decided_by,
        tuple((sequence, digest_of(text)) for sequence, text in tombs),
    )
    journal.record(actor, done)
    _forget_unrecorded(connection, erasure)
    drop_index(connection)
    projection.rebuild(connection, progress)
    make_index(connection)
    return done


def _remainders(connection: DeskConnection, audit: str, subject: str) -> Remainders:
    return Remainders(audit, subject, connection.value(OF_OTHER_AUDITS, (subject, audit)) > 0)


def _changes(connection: DeskConnection, remainders: Remainders, progress: Progress) -> Iterator[_Change]:
    total = connection.value("SELECT count(*) FROM event")
    for entry in entries(connection):
        if entry.sequence % STEP == 0:
            progress.step(entry.sequence, total, "Looking for what goes")
        body = left_of(entry.body)
        if not body:
            continue
        event = event_of(entry.kind, body)
        left = remainders.of(event)
        new = None if left is None else remainders.masked(left, FORMS[left.kind].body(left))
        if left is event and canonical_json(new) == canonical_json(FORMS[event.kind].body(event)):
            continue
        tomb = tombstone_in(entry.body)
        yield _Change(entry.sequence, tomb.was if tomb else digest_of(entry.body), new)


def _take_out(connection: DeskConnection, bodies: list[tuple[str, int]]) -> None:
    """Put tombstones in the place of bodies; the guard of the journal is back, and looked at, before this returns."""
    guards = connection.run(OF_JOURNAL).fetchall()
    connection.run("DROP TRIGGER event_is_never_changed")
    connection.run_many(TAKE_OUT, bodies)
    connection.run(APPEND_ONLY[0])
    if connection.run(OF_JOURNAL).fetchall() != guards:
        raise RuntimeError("the journal would not be guarded as before")


def _forget_unrecorded(connection: DeskConnection, erasure: ErasureCarriedOut) -> None:
    """What no event tells of and yet names the case: the place left last, and sealed copies, which hold every case."""
    begins = f"{erasure.audit}/{erasure.subject}/" if erasure.subject else f"{erasure.audit}/"
    connection.run("DELETE FROM kept_screen")
    connection.run(FORGET_PLACE, (begins,))
    connection.run(FORGET_COPIES, (erasure.audit,))
