"""The files that were opened as returns and could not be taken in."""

from datetime import datetime
from typing import Any

from qa_desk.domain.receiving.unread import UnreadFile
from qa_desk.store.engine import DeskConnection

UNREAD = """
SELECT u.sha256, u.file, u.reason, u.noted_at, coalesce(a.id, ''), u.auditor, u.settled
FROM unread_file u LEFT JOIN audit a ON a.key = u.audit_key
"""


class UnreadShelf:
    """Files that could not be read."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_audit(self, audit_id: str) -> tuple[UnreadFile, ...]:
        """Those that are asked for again in this audit, or that may belong to it, oldest first."""
        where = "WHERE u.settled = 0 AND (a.id = ? OR u.audit_key IS NULL) ORDER BY u.key"
        return tuple(map(_unread, self._connection.run(f"{UNREAD} {where}", (audit_id,))))

    def find(self, sha256: str) -> UnreadFile | None:
        """One file by its hash, or None when it was never noted."""
        row = self._connection.run(f"{UNREAD} WHERE u.sha256 = ?", (sha256,)).fetchone()
        return _unread(row) if row else None


def _unread(row: Any) -> UnreadFile:
    sha256, file, reason, noted_at, audit, auditor, settled = row
    return UnreadFile(sha256, file, reason, datetime.fromisoformat(noted_at), audit, auditor, bool(settled))
