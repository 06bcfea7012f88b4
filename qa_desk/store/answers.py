"""The latest revision of every answer."""

from collections.abc import Iterator

from sqlalchemy import select

from qa_desk.domain.answers import Answer
from qa_desk.store.answer_rows import answer_of
from qa_desk.store.engine import DeskConnection
from qa_desk.store.prepared import text_of
from qa_desk.store.tables import AnswerRow, AuditRow, ReturnRow

_COLUMNS = (
    AnswerRow.value_json,
    AnswerRow.standing,
    AnswerRow.reason,
    AnswerRow.note,
    AnswerRow.evidence,
    AnswerRow.flagged,
)
OF_RETURN = text_of(
    select(AnswerRow.question, *_COLUMNS)
    .join(ReturnRow, ReturnRow.key == AnswerRow.return_key)
    .where(ReturnRow.id == "")
    .order_by(AnswerRow.question)
)
OUTCOMES_OF_RETURN = text_of(
    select(AnswerRow.question, AnswerRow.outcome)
    .join(ReturnRow, ReturnRow.key == AnswerRow.return_key)
    .where(ReturnRow.id == "")
)
OF_AUDIT = text_of(
    select(ReturnRow.id, AnswerRow.question, *_COLUMNS, AnswerRow.outcome)
    .join(ReturnRow, ReturnRow.key == AnswerRow.return_key)
    .join(AuditRow, AuditRow.key == ReturnRow.audit_key)
    .where(AuditRow.id == "")
    .order_by(ReturnRow.key, AnswerRow.question)
)


class AnswerShelf:
    """Answers by return, and all of an audit for exports."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_return(self, return_id: str) -> dict[str, Answer]:
        """What is kept for each question of one return; questions with nothing kept are left out."""
        rows = self._connection.run(OF_RETURN, (return_id,))
        return {row[0]: answer for row in rows if not (answer := answer_of(row[1:])).is_empty}

    def outcomes(self, return_id: str) -> dict[str, str]:
        """What each question of one return counts as, as far as it was worked on."""
        return dict(self._connection.run(OUTCOMES_OF_RETURN, (return_id,)))

    def of_audit(self, audit_id: str) -> Iterator[tuple[str, str, Answer, str]]:
        """Return id, question, answer and outcome, return by return. Not to be used after its block."""
        for row in self._connection.run(OF_AUDIT, (audit_id,)):
            yield row[0], row[1], answer_of(row[2:8]), row[8]
