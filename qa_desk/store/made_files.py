"""Files that were about to be made when the program stopped."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.events import Event
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import event_of

INTENDED = """
SELECT coalesce(a.id, ''), f.path, f.sha256, f.done_kind, f.done_body
FROM intended_file f LEFT JOIN audit a ON a.key = f.audit_key ORDER BY f.key
"""


@dataclass(frozen=True)
class IntendedFile:
    """A file that may or may not be there: where, with which SHA-256, and what is recorded when it is."""

    audit: str
    path: Path
    sha256: str
    done: Event


class MadeFileShelf:
    """Intents that nothing was heard of since."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def intended(self) -> tuple[IntendedFile, ...]:
        """Every one of them, oldest first."""
        rows = self._connection.run(INTENDED).fetchall()
        return tuple(
            IntendedFile(audit, Path(path), sha256, event_of(kind, body)) for audit, path, sha256, kind, body in rows
        )
