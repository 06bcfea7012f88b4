"""Copies of the returns that left this desk, sealed to its own device. No event names them: they hold no work."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import STRICT, Base

KEPT = 5
"""How many copies of each audit are kept, the newest: each return holds the whole history of those before it."""
KEEP = "INSERT INTO sent_copy (package, audit, version, sent_at, sha256, contents) VALUES (?, ?, ?, ?, ?, ?)"
LET_GO = """
DELETE FROM sent_copy WHERE audit = ?1 AND key NOT IN (
    SELECT key FROM sent_copy WHERE audit = ?1 AND (
        package IN (SELECT package FROM sealed_return) OR sha256 IN (SELECT sha256 FROM intended_file)
    ) ORDER BY key DESC LIMIT ?2
)
"""  # a file that was given up before it was there was never sent, and its copy goes with the next one
OF_AUDIT = """
SELECT c.package, c.audit, c.version, c.sent_at, c.sha256 FROM sent_copy c
JOIN sealed_return s ON s.package = c.package WHERE c.audit = ? ORDER BY c.key
"""
CONTENTS = "SELECT contents FROM sent_copy WHERE package = ?"


class SentCopyRow(Base):
    """One return as it was sent, in a file that only this desk opens. Not part of the journal, like its keys."""

    __tablename__ = "sent_copy"
    __table_args__ = (Index("sent_copy_by_audit", "audit"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    package: Mapped[str] = mapped_column(unique=True)
    audit: Mapped[str]
    version: Mapped[int]
    sent_at: Mapped[str]
    sha256: Mapped[str]
    """Of the file that went to the chair."""
    contents: Mapped[bytes]


@dataclass(frozen=True)
class SentCopy:
    """What is known of a copy without opening it; ``sha256`` is that of the file that went to the chair."""

    package: str
    audit: str
    version: int
    sent_at: datetime
    sha256: str


class SentCopyShelf:
    """The copies that this desk keeps of what it sent."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def of_audit(self, audit_id: str) -> tuple[SentCopy, ...]:
        """The copies of the returns that were sent in an audit, oldest first."""
        rows = self._connection.run(OF_AUDIT, (audit_id,))
        return tuple(
            SentCopy(package, audit, version, datetime.fromisoformat(sent_at), sha256)
            for package, audit, version, sent_at, sha256 in rows
        )

    def contents(self, package: str) -> bytes:
        """The sealed copy of one package that `of_audit` names."""
        return bytes(self._connection.value(CONTENTS, (package,)))

    def keep(self, copy: SentCopy, contents: bytes) -> None:
        """Keep a copy of a file that is noted or intended; the oldest of its audit go where there are more than KEPT.

        Only in a writing block.
        """
        columns = (copy.package, copy.audit, copy.version, copy.sent_at.isoformat(), copy.sha256, contents)
        self._connection.run(KEEP, columns)
        self._connection.run(LET_GO, (copy.audit, KEPT))
