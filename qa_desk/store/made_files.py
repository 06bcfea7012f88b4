"""Files that left the desk, and those that were about to be made when the program stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qa_desk.domain.events import Event
from qa_desk.domain.made_files.made_file import MadeFile
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import event_of

INTENDED = """
SELECT coalesce(a.id, ''), f.path, f.sha256, f.done_kind, f.done_body
FROM intended_file f LEFT JOIN audit a ON a.key = f.audit_key ORDER BY f.key
"""

MADE = """
SELECT f.file_kind, f.subjects, f.rule, f.population, f.made_at, f.actor, coalesce(a.id, ''), f.sha256, f.provisional,
f.marking, f.findings_left FROM made_file f LEFT JOIN audit a ON a.key = f.audit_key
"""
OF_AUDIT = f"{MADE} WHERE a.id = ? ORDER BY f.key"
EVERY = f"{MADE} ORDER BY f.key"


def _made_file(row: Sequence[Any]) -> MadeFile:
    kind, subjects, rule, population, made_at, actor, audit, sha256, provisional, marking, left = row
    made = datetime.fromisoformat(made_at)
    return MadeFile(kind, subjects, rule, population, made, actor, audit, sha256, bool(provisional), marking, left)


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
        return tuple(_made_file(row) for row in self._connection.run(OF_AUDIT, (audit_id,)).fetchall())

    def every(self) -> tuple[MadeFile, ...]:
        """Every file that was made of any audit, or of a plan that belongs to none, oldest first."""
        return tuple(_made_file(row) for row in self._connection.run(EVERY).fetchall())

    def intended(self) -> tuple[IntendedFile, ...]:
        """Every one of them, oldest first."""
        rows = self._connection.run(INTENDED).fetchall()
        return tuple(
            IntendedFile(audit, Path(path), sha256, event_of(kind, body)) for audit, path, sha256, kind, body in rows
        )
