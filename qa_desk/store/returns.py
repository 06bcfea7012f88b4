"""Returns: rows to domain values."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, select

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.errors import UserError
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.closing import ClosedAuditRow
from qa_desk.store.slices.receiving.tables import ReceivedInRow, ReceivedPackageRow, SentReturnRow
from qa_desk.store.tables import AuditorRow, AuditRow, ReturnRow, SubjectRow, SuggestedGradeRow

STANDINGS = """
SELECT r.id, r.state, r.worked_on_at IS NOT NULL, s.return_key IS NOT NULL FROM agency_return r
LEFT JOIN sent_return s ON s.return_key = r.key
JOIN audit a ON a.key = r.audit_key
LEFT JOIN auditor u ON u.audit_key = a.key AND u.id = r.auditor
WHERE a.id = ? AND r.state <> 'withdrawn' ORDER BY r.subject_key, u.position, r.key
"""


@dataclass(frozen=True)
class ReturnStanding:
    """What people decided about one return, whether anybody worked on it, and whether it was sent as it is."""

    id: str
    state: ReturnState
    begun: bool
    sent: bool


class ReturnShelf:
    """Returns by id, by audit and by auditor."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self, return_id: str) -> AgencyReturn:
        """The return with this id; raises UserError when the desk has none."""
        found = self._returns(ReturnRow.id == return_id)
        if not found:
            raise UserError(f"This desk has no return {return_id}.", "Look up the case in the list of cases.")
        return found[0]

    def of_audit(self, audit_id: str, offset: int = 0, limit: int | None = None) -> tuple[AgencyReturn, ...]:
        """The returns of an audit, in the order of its subjects, then of its auditors; all, or some from ``offset``.

        What was withdrawn is left out.
        """
        asked = ReturnRow.state != ReturnState.WITHDRAWN.value
        return self._returns(AuditRow.id == audit_id, asked, offset=offset, limit=limit)

    def standings(self, audit_id: str) -> list[ReturnStanding]:
        """Where every return of an audit stands, in the same order, without anything else of it."""
        rows = self._connection.run(STANDINGS, (audit_id,))
        return [ReturnStanding(id_, ReturnState(state), bool(begun), bool(sent)) for id_, state, begun, sent in rows]

    def of_auditor(self, auditor: str) -> tuple[AgencyReturn, ...]:
        """The returns one auditor was asked for, in all audits."""
        return self._returns(ReturnRow.auditor == auditor)

    def suggested(self, return_id: str) -> dict[str, str]:
        """What the rules would have graded when the return was signed off: point by section, "" for the whole."""
        return self.suggested_grades(ReturnRow.id == return_id).get(return_id, {})

    def suggested_of_audit(self, audit_id: str) -> dict[str, dict[str, str]]:
        """`suggested` of every signed-off return of an audit, by return id."""
        return self.suggested_grades(AuditRow.id == audit_id)

    def suggested_grades(self, *conditions: Any) -> dict[str, dict[str, str]]:
        """Suggested grades by return id, for the returns that meet the conditions."""
        statement = (
            select(ReturnRow.id, SuggestedGradeRow.section, SuggestedGradeRow.point)
            .join(SuggestedGradeRow, SuggestedGradeRow.return_key == ReturnRow.key)
            .join(AuditRow, AuditRow.key == ReturnRow.audit_key)
            .where(*conditions)
            .order_by(ReturnRow.key, SuggestedGradeRow.section)
        )
        grades: dict[str, dict[str, str]] = {}
        for return_id, section, point in self._connection.core.execute(statement):
            grades.setdefault(return_id, {})[section] = point
        return grades

    def _returns(self, *conditions: Any, offset: int = 0, limit: int | None = None) -> tuple[AgencyReturn, ...]:
        statement = (
            select(
                ReturnRow.id,
                AuditRow.id.label("audit"),
                SubjectRow.code,
                ReturnRow.auditor,
                ReturnRow.state,
                ReturnRow.worked_with_family,
                ReturnRow.declared_at,
                ReturnRow.signed_off_at,
                ReturnRow.reason,
                ReturnRow.worked_on_at,
                ClosedAuditRow.audit_key,
                exists().where(SentReturnRow.return_key == ReturnRow.key),
                exists().where(
                    ReceivedInRow.return_key == ReturnRow.key,
                    ReceivedPackageRow.key == ReceivedInRow.package_key,
                    ReceivedPackageRow.set_aside == 0,
                ),
            )
            .join(AuditRow, AuditRow.key == ReturnRow.audit_key)
            .join(SubjectRow, SubjectRow.key == ReturnRow.subject_key)
            .outerjoin(ClosedAuditRow, ClosedAuditRow.audit_key == ReturnRow.audit_key)
            .outerjoin(AuditorRow, (AuditorRow.audit_key == AuditRow.key) & (AuditorRow.id == ReturnRow.auditor))
            .where(*conditions)
            .order_by(ReturnRow.subject_key, AuditorRow.position, ReturnRow.key)
        )
        if limit is not None:
            statement = statement.limit(limit).offset(offset)
        return tuple(_return(row) for row in self._connection.core.execute(statement))


def _return(row: Any) -> AgencyReturn:
    id_, audit, subject, auditor, state, worked, declared_at, signed_off_at, reason, worked_on_at, *told = row
    closed, sent, received = told
    return AgencyReturn(
        id_,
        audit,
        subject,
        auditor,
        ReturnState(state),
        None if worked is None else bool(worked),
        _moment(declared_at),
        _moment(signed_off_at),
        reason,
        _moment(worked_on_at),
        closed is not None,
        bool(sent),
        bool(received),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
