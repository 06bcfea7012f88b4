"""Who looked at what, as the desk noted it."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.looking.look import Look, LookKind
from qa_desk.store.engine import DeskConnection

ROWS = """
SELECT l.sequence, e.recorded_at, l.actor, e.device, l.kind, l.audit, l.subject, l.auditor, l.detail
FROM look l JOIN event e ON e.sequence = l.sequence WHERE {} ORDER BY l.sequence DESC LIMIT ?
"""
COUNT = "SELECT count(*) FROM look l WHERE {}"
PEOPLE = "SELECT DISTINCT actor FROM look ORDER BY actor"


@dataclass(frozen=True)
class LookFilter:
    """Which looks are wanted; what is empty is not asked of."""

    audit: str = ""
    subject: str = ""
    actor: str = ""

    @property
    def condition(self) -> tuple[str, tuple[str, ...]]:
        """As a condition on the rows, and its values."""
        asked = {"audit": self.audit, "subject": self.subject, "actor": self.actor}
        parts = [f"l.{name} = ?" for name, value in asked.items() if value]
        return " AND ".join(parts) or "1", tuple(value for value in asked.values() if value)


class LookShelf:
    """Looks, the latest first."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def before(self, sequence: int, wanted: LookFilter, limit: int) -> list[Look]:
        """At most ``limit`` looks before one, so that a long list is read as it is scrolled."""
        condition, values = wanted.condition
        sql = ROWS.format(f"l.sequence < ? AND {condition}")
        rows = self._connection.run(sql, (sequence, *values, limit)).fetchall()
        return [
            Look(number, datetime.fromisoformat(at), actor, device, LookKind[kind], audit, subject, auditor, detail)
            for number, at, actor, device, kind, audit, subject, auditor, detail in rows
        ]

    def count(self, wanted: LookFilter) -> int:
        """How many there are."""
        condition, values = wanted.condition
        return int(self._connection.value(COUNT.format(condition), values))

    def people(self) -> tuple[str, ...]:
        """Everybody who looked at anything."""
        return tuple(actor for (actor,) in self._connection.run(PEOPLE))
