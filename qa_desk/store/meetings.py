"""Attendance at meetings: rows to domain values."""

import json

from qa_desk.domain.errors import UserError
from qa_desk.domain.meetings.facts import register_from_json
from qa_desk.domain.meetings.register import Register
from qa_desk.store.engine import DeskConnection

ALL = "SELECT body FROM attendance WHERE is_withdrawn = 0 ORDER BY key"


class MeetingShelf:
    """Tables of attendance by id. Those that were taken back are not among them."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def all(self) -> tuple[Register, ...]:
        """Every table, in the order of taking in."""
        return tuple(register_from_json(json.loads(body)) for (body,) in self._connection.run(ALL))

    def get(self, register_id: str) -> Register:
        """The table with this id; raises UserError when the desk has none."""
        body = self._connection.value("SELECT body FROM attendance WHERE id = ?", (register_id,))
        if body is None:
            raise UserError("This desk has no such table of attendance.", "Look up its id with the command attendance.")
        return register_from_json(json.loads(body))

    def ids(self) -> frozenset[str]:
        """Every id that is taken, also of tables that were taken back."""
        return frozenset(str(id_) for (id_,) in self._connection.run("SELECT id FROM attendance"))
