"""What panels agreed: rows to domain values."""

from sqlalchemy import select

from qa_desk.domain.panel import AgreedGrade, HowReached
from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import AgreedGradeRow, AuditRow, SubjectRow


class PanelShelf:
    """Agreed grades as they stand now."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def grades(self, audit_id: str) -> tuple[AgreedGrade, ...]:
        """Every agreed grade of an audit, in the order of its subjects."""
        columns = (
            SubjectRow.code, AgreedGradeRow.question, AgreedGradeRow.point,
            AgreedGradeRow.how, AgreedGradeRow.reason, AgreedGradeRow.dissent,
        )  # fmt: skip
        statement = (
            select(*columns)
            .join(AuditRow, AuditRow.key == AgreedGradeRow.audit_key)
            .join(SubjectRow, SubjectRow.key == AgreedGradeRow.subject_key)
            .where(AuditRow.id == audit_id)
            .order_by(AgreedGradeRow.subject_key, AgreedGradeRow.question)
        )
        return tuple(
            AgreedGrade(code, question, point, HowReached(how), reason, dissent)
            for code, question, point, how, reason, dissent in self._connection.core.execute(statement)
        )
