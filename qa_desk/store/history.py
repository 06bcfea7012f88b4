"""What happened, as the journal has it."""

from collections.abc import Iterator

from sqlalchemy import select

from qa_desk.domain.events import Recorded
from qa_desk.domain.journal_chain import JournalEntry
from qa_desk.domain.looking.events import LOOK_KINDS
from qa_desk.store.engine import DeskConnection
from qa_desk.store.journal import EVENT, entries, recorded
from qa_desk.store.prepared import text_of

OF_ENTITY = text_of(select(EVENT).where(EVENT.c.entity == "").order_by(EVENT.c.sequence))

KINDS = "SELECT DISTINCT kind FROM event WHERE entity = ?"
SINCE = f"""
SELECT {", ".join(column.name for column in EVENT.columns)} FROM event
WHERE sequence > ? AND (entity = ? OR substr(entity, 1, length(?)) = ?) ORDER BY sequence
"""  # noqa: S608 - our own columns

BACKWARDS = "SELECT kind, hash FROM event ORDER BY sequence DESC"
FIRST = "SELECT id FROM event WHERE entity = ? ORDER BY sequence LIMIT 1"


class HistoryShelf:
    """Recorded events, oldest first."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_return(self, return_id: str) -> list[Recorded]:
        """Everything that happened to one return since it was allocated."""
        return [*recorded(self._of(return_id))]

    def chained(self, return_id: str) -> Iterator[tuple[Recorded, JournalEntry]]:
        """The same with the place of each event in the chain of its device."""
        return ((one, entry) for entry in self._of(return_id) for one in recorded((entry,)))

    def of_audit(self, audit_id: str) -> list[Recorded]:
        """What happened to an audit as a whole: set-up, subjects, allocation, files made."""
        return [*recorded(self._of(audit_id))]

    def kinds_of_audit(self, audit_id: str) -> frozenset[str]:
        """Which kinds of event happened to an audit as a whole."""
        return frozenset(kind for (kind,) in self._connection.run(KINDS, (audit_id,)))

    def first_id(self, entity: str) -> str:
        """The id of the first event about an audit, a return or a template; empty when nothing happened to it."""
        return str(self._connection.value(FIRST, (entity,)) or "")

    def since(self, audit_id: str, sequence: int) -> list[Recorded]:
        """What happened to an audit or to any return of it after one event."""
        rows = self._connection.run(SINCE, (sequence, audit_id, f"{audit_id}/", f"{audit_id}/"))
        return [*recorded(map(JournalEntry._make, rows))]

    def has_changed_since(self, head: str) -> bool:
        """Whether anything but looks was recorded after the entry whose hash begins with ``head`` (hexadecimal).

        True also where this journal has no such entry; of an empty ``head``, whether anything was recorded at all.
        """
        for kind, hash_ in self._connection.run(BACKWARDS):
            if head and hash_.hex().startswith(head):
                return False
            if kind not in LOOK_KINDS:
                return True
        return bool(head)

    def all(self) -> Iterator[JournalEntry]:
        """The journal itself, entry by entry. Not to be used after its block."""
        return entries(self._connection)

    def _of(self, entity: str) -> Iterator[JournalEntry]:
        return map(JournalEntry._make, self._connection.run(OF_ENTITY, (entity,)))
