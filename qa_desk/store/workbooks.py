"""Workbooks that were sent out and what came back: rows to domain values."""

import json
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.answer_codec import answer_from_json
from qa_desk.domain.answers import Answer
from qa_desk.domain.errors import UserError
from qa_desk.domain.workbooks.issued import IssuedWorkbook, issued_from_json
from qa_desk.domain.workbooks.judging import Known
from qa_desk.store.engine import DeskConnection

BODY = "SELECT body FROM issued_workbook WHERE id = ?"
OF_AUDIT = """
SELECT w.body, max(t.taken_at) FROM issued_workbook w
JOIN audit a ON a.key = w.audit_key LEFT JOIN taken_workbook t ON t.workbook_key = w.key
WHERE a.id = ? GROUP BY w.key ORDER BY w.key
"""
TAKEN = """
SELECT t.digest, n.subject, n.question, n.answer FROM taken_answer n
JOIN taken_workbook t ON t.key = n.taken_key JOIN issued_workbook w ON w.key = t.workbook_key
WHERE w.id = ? ORDER BY n.key
"""


@dataclass(frozen=True)
class SentOut:
    """A workbook that was sent out, and when answers were last taken from it."""

    workbook: IssuedWorkbook
    last_back: datetime | None


class WorkbookShelf:
    """Workbooks by id and by audit."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self, id_: str) -> IssuedWorkbook:
        """The workbook with this id; raises UserError when this desk sent none such."""
        body = self._connection.value(BODY, (id_,))
        if body is None:
            raise UserError(
                f"This desk did not send workbook {id_}.",
                "Nothing was changed. Open it with the desk that made it, or send a workbook from this one.",
            )
        return issued_from_json(json.loads(str(body)))

    def of_audit(self, audit_id: str) -> tuple[SentOut, ...]:
        """Every workbook of an audit, in the order they were made."""
        rows = self._connection.run(OF_AUDIT, (audit_id,))
        return tuple(
            SentOut(issued_from_json(json.loads(body)), datetime.fromisoformat(last) if last else None)
            for body, last in rows
        )

    def known(self, id_: str, digest: str) -> Known:
        """What was taken from a workbook before, and what this very content gave."""
        latest: dict[tuple[str, str], Answer] = {}
        before: set[tuple[str, str]] = set()
        for of, subject, question, answer in self._connection.run(TAKEN, (id_,)):
            latest[subject, question] = answer_from_json(json.loads(answer))
            if of == digest:
                before.add((subject, question))
        return Known(latest, frozenset(before))
