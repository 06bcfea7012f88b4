"""What is kept of files that could not be read, until a readable return takes their place."""

from qa_desk.domain.events import Recorded
from qa_desk.domain.receiving.events import ReturnReceived, ReturnUnread, UnreadAssigned
from qa_desk.store.projected_tables import ProjectedTables

NOTE = """
INSERT INTO unread_file (sha256, file, reason, audit_key, auditor, noted_at, settled) VALUES (?, ?, ?, ?, ?, ?, 0)
ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, reason = excluded.reason, audit_key = excluded.audit_key,
    auditor = excluded.auditor, noted_at = excluded.noted_at
"""
ASSIGN = "UPDATE unread_file SET audit_key = ?, auditor = ? WHERE sha256 = ?"
SETTLE = "UPDATE unread_file SET settled = 1 WHERE sha256 = ?"
CAME = "UPDATE unread_file SET settled = 1 WHERE sha256 = ? OR (audit_key = ? AND auditor = ?)"


def return_unread(projection: ProjectedTables, event: ReturnUnread, one: Recorded) -> None:
    """Keep what the file is called and why it was refused."""
    audit_key = projection.audit_key(event.audit) if event.audit else None
    columns = (event.sha256, event.file, event.reason, audit_key, event.auditor, one.recorded_at)
    projection.connection.run(NOTE, columns)


def unread_assigned(projection: ProjectedTables, event: UnreadAssigned, _: Recorded) -> None:
    """It stands with its auditor, or with nobody any more."""
    if event.auditor:
        projection.connection.run(ASSIGN, (projection.audit_key(event.audit), event.auditor, event.sha256))
    else:
        projection.connection.run(SETTLE, (event.sha256,))


def settle_unread(projection: ProjectedTables, event: ReturnReceived) -> None:
    """What this auditor sent before and could not be read is not asked for any more."""
    package = event.package
    projection.connection.run(CAME, (package.sha256, projection.audit_key(event.audit), package.auditor))
