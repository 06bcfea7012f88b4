"""The projected tables on one connection, as the effects of events change them."""

from typing import Any

from sqlalchemy import update

from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import ReturnRow


class UnknownReferenceError(LookupError):
    """An event is about something the desk does not have."""


class ProjectedTables:
    """One connection, and the keys of what was met lately."""

    def __init__(self, connection: DeskConnection) -> None:
        self.connection = connection
        self._returns: dict[str, tuple[int, int]] = {}

    def forget(self) -> None:
        """Drop the keys that a rolled-back transaction may have given out."""
        self._returns.clear()

    def audit_key(self, audit: str) -> int:
        """The key of an audit."""
        return self._key("SELECT key FROM audit WHERE id = ?", audit)

    def return_keys(self, id_: str) -> tuple[int, int]:
        """The keys of a return and of its audit."""
        keys = self._returns.get(id_)
        if keys is None:
            row = self.connection.run("SELECT key, audit_key FROM agency_return WHERE id = ?", (id_,)).fetchone()
            if row is None:
                raise UnknownReferenceError(id_)
            keys = self._returns[id_] = (row[0], row[1])
        return keys

    def next_key(self, name: str) -> int:
        """The key that the next row of a table will have."""
        return int(self.connection.value(f"SELECT coalesce(max(key), 0) + 1 FROM {name}"))  # noqa: S608 - our own table

    def change_return(self, id_: str, **columns: Any) -> None:
        """Set columns of one return."""
        statement = update(ReturnRow).where(ReturnRow.key == self.return_keys(id_)[0]).values(**columns)
        self.connection.core.execute(statement)

    def settle_file(self, sha256: str) -> None:
        """Nothing more is to be heard of a file that was about to be made."""
        self.connection.run("DELETE FROM intended_file WHERE sha256 = ?", (sha256,))

    def _key(self, sql: str, id_: str) -> int:
        key = self.connection.value(sql, (id_,))
        if key is None:
            raise UnknownReferenceError(id_)
        return int(key)
