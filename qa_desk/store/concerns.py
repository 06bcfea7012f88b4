"""Immediate safeguarding concerns: rows to domain values."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from qa_desk.domain.concerns.concern import About, Concern, ConcernEntry, EntryKind, Told
from qa_desk.domain.errors import UserError
from qa_desk.store.engine import DeskConnection

CONCERNS = """
SELECT c.id, a.id, c.subject, c.agency_return, c.question,
    e.id, e.kind, e.words, e.said_by, e.said_at, e.told_role, e.told_at, e.told_how, e.decided_by
FROM concern c JOIN audit a ON a.key = c.audit_key JOIN concern_entry e ON e.concern_key = c.key
"""
ORDER = " ORDER BY c.key, e.key"


class ConcernShelf:
    """Concerns by id and by audit, in the order of raising."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self, concern_id: str) -> Concern:
        """The concern with this id; raises UserError when the desk has none."""
        found = self.find(concern_id)
        if found is None:
            raise UserError("This desk has no such concern.", "Look up its id in the list of concerns.")
        return found

    def find(self, concern_id: str) -> Concern | None:
        """The concern with this id, if the desk has it."""
        return next(iter(self._concerns(f"{CONCERNS} WHERE c.id = ?{ORDER}", (concern_id,))), None)

    def of_audit(self, audit_id: str) -> tuple[Concern, ...]:
        """Every concern of an audit, discharged or not."""
        return self._concerns(f"{CONCERNS} WHERE a.id = ?{ORDER}", (audit_id,))

    def open(self) -> tuple[Concern, ...]:
        """The concerns of every audit that are not discharged."""
        return self._concerns(f"{CONCERNS} WHERE c.is_open = 1{ORDER}", ())

    def open_of_audit(self, audit_id: str) -> tuple[Concern, ...]:
        """The concerns of one audit that are not discharged."""
        return self._concerns(f"{CONCERNS} WHERE a.id = ? AND c.is_open = 1{ORDER}", (audit_id,))

    def _concerns(self, sql: str, values: Sequence[str]) -> tuple[Concern, ...]:
        rows = self._connection.run(sql, values).fetchall()
        return tuple(_concern(list(group)) for _, group in groupby(rows, key=itemgetter(0)))


def _concern(rows: Sequence[Any]) -> Concern:
    first = rows[0]
    return Concern(first[0], About(*first[1:5]), tuple(_entry(row[5:]) for row in rows))


def _entry(row: Sequence[Any]) -> ConcernEntry:
    id_, kind, words, said_by, said_at, told_role, told_at, told_how, decided_by = row
    told = Told(told_role, datetime.fromisoformat(told_at), told_how) if told_at else None
    return ConcernEntry(id_, EntryKind(kind), words, said_by, datetime.fromisoformat(said_at), told, decided_by)
