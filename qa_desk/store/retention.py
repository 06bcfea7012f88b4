"""How long audits are kept, which legal holds stand, and what was erased."""

from datetime import date

from qa_desk.domain.retention.keeping import Erasure, Keeping, LegalHold, Retention
from qa_desk.store.engine import DeskConnection

RETENTION = """
SELECT until, schedule, decided_by, reason FROM retention WHERE audit_key = (SELECT key FROM audit WHERE id = ?)
"""
HOLDS = "SELECT audit, reason, placed_by, placed_at FROM legal_hold WHERE audit IN ('', ?) ORDER BY audit DESC"
EVERY_HOLD = "SELECT audit, reason, placed_by, placed_at FROM legal_hold ORDER BY audit"
ERASURES = """
SELECT a.id, e.subject, e.reason, e.decided_by, e.events, e.carried_out_at
FROM erasure e JOIN audit a ON a.key = e.audit_key WHERE a.id = ? ORDER BY e.key
"""
AUDITS = "SELECT id, title FROM audit ORDER BY key"


class RetentionShelf:
    """Retention dates, legal holds and erasures."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_audit(self, audit_id: str, title: str) -> Keeping:
        """Everything about how long one audit is kept."""
        found = self._connection.run(RETENTION, (audit_id,)).fetchone()
        retention = Retention(date.fromisoformat(found[0]), *found[1:]) if found else None
        holds = tuple(LegalHold(*row) for row in self._connection.run(HOLDS, (audit_id,)))
        erasures = tuple(Erasure(*row) for row in self._connection.run(ERASURES, (audit_id,)))
        return Keeping(audit_id, title, retention, holds, erasures)

    def every(self) -> tuple[Keeping, ...]:
        """The same of every audit, in the order they were set up."""
        audits = self._connection.run(AUDITS).fetchall()
        return tuple(self.of_audit(id_, title) for id_, title in audits)

    def holds(self) -> tuple[LegalHold, ...]:
        """Every legal hold that stands, one over the whole desk first."""
        return tuple(LegalHold(*row) for row in self._connection.run(EVERY_HOLD))

    def erased_subjects(self, audit_id: str) -> frozenset[str]:
        """The codes that were erased from an audit; with "" when all of it was."""
        return frozenset(row[1] for row in self._connection.run(ERASURES, (audit_id,)))
