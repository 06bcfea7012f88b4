"""Who was given which case: rows to domain values."""

from dataclasses import dataclass

from qa_desk.domain.agency_return import ReturnState
from qa_desk.store.engine import DeskConnection

ALLOCATED = """
SELECT r.id, s.code, r.auditor, r.state, r.worked_on_at IS NOT NULL OR r.declared_at IS NOT NULL, r.allocated_because
FROM agency_return r JOIN subject s ON s.key = r.subject_key
WHERE r.audit_key = (SELECT key FROM audit WHERE id = ?) ORDER BY s.key, r.key
"""
UNTOUCHED = frozenset({ReturnState.DRAFT, ReturnState.WITHDRAWN})


@dataclass(frozen=True)
class AllocatedReturn:
    """One case given to one auditor, and whether anything came of it."""

    id: str
    subject: str
    auditor: str
    state: ReturnState
    worked_on: bool
    because: str
    """Why it is theirs although it is of their own team or agency."""

    @property
    def is_asked(self) -> bool:
        """Whether it is asked of them now."""
        return self.state is not ReturnState.WITHDRAWN

    @property
    def begun(self) -> bool:
        """Whether anybody worked on it, or decided anything about it."""
        return self.worked_on or self.state not in UNTOUCHED


class AllocationShelf:
    """Every case that was ever given to somebody, withdrawn ones too."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_audit(self, audit_id: str) -> tuple[AllocatedReturn, ...]:
        """In the order of the subjects."""
        rows = self._connection.run(ALLOCATED, (audit_id,))
        return tuple(
            AllocatedReturn(id_, code, auditor, ReturnState(state), bool(worked_on), because)
            for id_, code, auditor, state, worked_on, because in rows
        )
