"""Which audits are closed."""

from qa_desk.store.engine import DeskConnection

CLOSED = "SELECT a.id FROM closed_audit c JOIN audit a ON a.key = c.audit_key"


class ClosingShelf:
    """Closed audits, as they stand now."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def closed(self) -> frozenset[str]:
        """The audits that are closed."""
        return frozenset(id_ for (id_,) in self._connection.run(CLOSED))

    def is_closed(self, audit_id: str) -> bool:
        """Whether this audit is closed."""
        return self._connection.value(f"{CLOSED} WHERE a.id = ?", (audit_id,)) is not None
