"""What was learned, and the differences it made: rows to domain values."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from qa_desk.domain.errors import UserError
from qa_desk.domain.learning.entry import Answer, Difference, LearningEntry
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.learning import learning_of

ENTRIES = "SELECT id, body, actor, recorded_at FROM learning WHERE taken_back = ''"
DIFFERENCES = """
SELECT coalesce(l.id, a.id), d.answer, d.day, d.how FROM learning_difference d
LEFT JOIN learning l ON l.key = d.learning_key LEFT JOIN audit a ON a.key = d.audit_key ORDER BY d.day, d.key
"""


class LearningShelf:
    """What was learned from sources that are no audits of this desk; and the differences of all sources."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def entries(self) -> tuple[LearningEntry, ...]:
        """Everything that counts, in the order of its days."""
        return self._entries(f"{ENTRIES} ORDER BY day, key", ())

    def get(self, entry_id: str) -> LearningEntry:
        """What was recorded under this id; raises UserError when it is not there, or no more."""
        found = self.find(entry_id)
        if found is None:
            raise UserError("This desk has no such learning.", "Look up its id in the learning framework.")
        return found

    def find(self, entry_id: str) -> LearningEntry | None:
        """What was recorded under this id, if it counts."""
        return next(iter(self._entries(f"{ENTRIES} AND id = ?", (entry_id,))), None)

    def differences(self) -> dict[str, tuple[Difference, ...]]:
        """What was told of each source, by the id of what was recorded or of an audit, in the order of days."""
        found: dict[str, tuple[Difference, ...]] = {}
        for source, answer, day, how in self._connection.run(DIFFERENCES).fetchall():
            one = Difference(Answer(answer), date.fromisoformat(day), how)
            found[source] = (*found.get(source, ()), one)
        return found

    def _entries(self, sql: str, values: Sequence[str]) -> tuple[LearningEntry, ...]:
        return tuple(_entry(row) for row in self._connection.run(sql, values).fetchall())


def _entry(row: Sequence[Any]) -> LearningEntry:
    id_, body, actor, recorded_at = row
    return LearningEntry(id_, learning_of(json.loads(body)), actor, datetime.fromisoformat(recorded_at))
