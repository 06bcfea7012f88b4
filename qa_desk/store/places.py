"""Where the person was last: kept with the desk, and no part of its history."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import KeptPlaceRow, KeptScreenRow


class PlaceShelf:
    """The one kept place."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self) -> tuple[str, str, int] | None:
        """Return, question and caret, or None on a desk where nobody was anywhere yet."""
        statement = select(KeptPlaceRow.agency_return, KeptPlaceRow.question, KeptPlaceRow.caret)
        row = self._connection.core.execute(statement).first()
        return (row[0], row[1], row[2]) if row else None

    def keep(self, agency_return: str, question: str, caret: int) -> None:
        """Remember this place instead of the last one."""
        place = {"agency_return": agency_return, "question": question, "caret": caret}
        statement = insert(KeptPlaceRow).values(key=1, **place)
        self._connection.core.execute(statement.on_conflict_do_update(index_elements=[KeptPlaceRow.key], set_=place))

    def screen(self) -> tuple[str, str | None] | None:
        """The place that was on screen when the desk was locked, and what it showed."""
        row = self._connection.core.execute(select(KeptScreenRow.place, KeptScreenRow.subject)).first()
        return (row[0], row[1]) if row else None

    def keep_screen(self, place: str, subject: str | None) -> None:
        """Remember this screen for the next opening."""
        self.forget_screen()
        self._connection.core.execute(insert(KeptScreenRow).values(key=1, place=place, subject=subject))

    def forget_screen(self) -> None:
        """The next opening starts where every opening starts."""
        self._connection.core.execute(delete(KeptScreenRow))
