"""Visits and surveys: rows to domain values."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from qa_desk.domain.area_checks.check import AreaCheck
from qa_desk.domain.errors import UserError
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.area_checks import survey_of, visit_of

CHECKS = """
SELECT c.id, a.id, c.subject, c.section, c.kind, c.told, c.actor, c.recorded_at
FROM area_check c JOIN audit a ON a.key = c.audit_key
"""
ORDER = " ORDER BY c.day, c.key"


class AreaCheckShelf:
    """Visits and surveys by id and by audit, in the order of their days."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self, check_id: str) -> AreaCheck:
        """The visit or survey with this id; raises UserError when it is not there, or no more."""
        found = self._checks(f"{CHECKS} WHERE c.id = ?{ORDER}", (check_id,))
        if not found:
            raise UserError("This desk has no such visit or survey.", "Look up its id in the list of visits.")
        return found[0]

    def of_audit(self, audit_id: str) -> tuple[AreaCheck, ...]:
        """Every visit and survey beside the areas of an audit."""
        return self._checks(f"{CHECKS} WHERE a.id = ?{ORDER}", (audit_id,))

    def _checks(self, sql: str, values: Sequence[str]) -> tuple[AreaCheck, ...]:
        return tuple(_check(row) for row in self._connection.run(sql, values).fetchall())


def _check(row: Sequence[Any]) -> AreaCheck:
    id_, audit, subject, section, kind, told, actor, recorded_at = row
    read = visit_of if kind == "visit" else survey_of
    return AreaCheck(id_, audit, subject, section, read(json.loads(told)), actor, datetime.fromisoformat(recorded_at))
