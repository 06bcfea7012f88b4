"""Which question is which in two forms: rows to domain values."""

from sqlalchemy import select

from qa_desk.domain.comparing.matches import QuestionMatch
from qa_desk.domain.moving.mapping import KeptMapping
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.comparing import QuestionMatchRow, names_of


class QuestionMatchShelf:
    """What was said of the forms of this desk."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def all(self) -> tuple[QuestionMatch, ...]:
        """What stands for each two forms, the oldest first."""
        row = QuestionMatchRow
        statement = select(row.before, row.after, row.names, row.actor, row.matched_at)
        ordered = statement.order_by(row.matched_at, row.before, row.after)
        return tuple(
            QuestionMatch(KeptMapping(before, after, names_of(names)), actor, matched_at)
            for before, after, names, actor, matched_at in self._connection.core.execute(ordered)
        )
