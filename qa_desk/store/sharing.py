"""What was decided about passages before sharing: rows to domain values."""

from datetime import datetime

from sqlalchemy import select

from qa_desk.domain.sharing.decision import Decision, Decisions, PassageDecision
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.sharing import PassageDecisionRow
from qa_desk.store.tables import AuditRow


class SharingShelf:
    """What stands for each audit."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def decisions(self, audit_id: str) -> Decisions:
        """Every decision about the audit's files, by the mark of the passage."""
        row = PassageDecisionRow
        statement = (
            select(row.passage, row.decision, row.words, row.actor, row.decided_at)
            .join(AuditRow, AuditRow.key == row.audit_key)
            .where(AuditRow.id == audit_id)
        )
        return {
            passage: PassageDecision(passage, Decision(decision), words, by, datetime.fromisoformat(at))
            for passage, decision, words, by, at in self._connection.core.execute(statement)
        }
