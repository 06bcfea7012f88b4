"""Files that left the desk, and those that were about to be made when the program stopped."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_desk.domain.events import Event
from qa_desk.domain.made_files.made_file import MadeFile
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import event_of

INTENDED = """
SELECT coalesce(a.id, ''), f.path, f.sha256, f.done_kind, f.done_body
FROM intended_file f LEFT JOIN audit a ON a.key = f.audit_key ORDER BY f.key
"""

MADE = """
SELECT f.file_kind, f.subjects, f.rule, f.population, f.made_at, f.actor
FROM made_file f JOIN audit a ON a.key = f.audit_key WHERE a.id = ? ORDER BY f.key
"""


@dataclass(frozen=True)
class IntendedFile:
    """A file that may or may not be there: where, with which SHA-256, and what is recorded when it is."""

    audit: str
    path: Path
    sha256: str
    done: Event


class MadeFileShelf:
    """Files of audits that were made, and intents that nothing was heard of since."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_audit(self, audit_id: str) -> tuple[MadeFile, ...]:
        """Every file that was made of one audit, oldest first."""
        rows = self._connection.run(MADE, (audit_id,)).fetchall()
        return tuple(
            MadeFile(kind, subjects, rule, population, datetime.fromisoformat(made_at), actor)
            for kind, subjects, rule, population, made_at, actor in rows
        )

    def intended(self) -> tuple[IntendedFile, ...]:
        """Every one of them, oldest first."""
        rows = self._connection.run(INTENDED).fetchall()
        return tuple(
            IntendedFile(audit, Path(path), sha256, event_of(kind, body)) for audit, path, sha256, kind, body in rows
        )
