"""Reading and writing a desk: one transaction at a time, all of it or none."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import NotSaved
from qa_desk.domain.events import Event, FileMade, Recorded
from qa_desk.domain.learning.events import FrameworkMade
from qa_desk.domain.made_files.events import FileIntended
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.events import PackIssued, ReturnSealed
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.domain.workbooks.events import WorkbookIssued
from qa_desk.store.engine import DeskConnection
from qa_desk.store.erasing import carry_out
from qa_desk.store.event_codec import body_of
from qa_desk.store.journal import Head, Journal, NowUtc
from qa_desk.store.projection import Projection
from qa_desk.store.reading import Reading
from qa_desk.store.refusals import snapshot, storage_cause, unreadable_part

__all__ = ["Reading", "Transactions", "UnitOfWork"]


class UnitOfWork(Reading):
    """A reading that can also record events, kept together or not at all."""

    def __init__(self, connection: DeskConnection, journal: Journal, projection: Projection, actor: str) -> None:
        super().__init__(connection)
        self._journal, self._projection, self.actor = journal, projection, actor

    def record(self, event: Event) -> Recorded:
        """Add an event to the journal and let it have its effect."""
        recorded = self._journal.record(self.actor, event)
        self._projection.apply(recorded)
        return recorded

    def record_intent(
        self, path: Path, done: FileMade | PackIssued | ReturnSealed | WorkbookIssued | FrameworkMade
    ) -> Recorded:
        """Note that a file is about to be put at ``path``, and what is to be recorded once it is there."""
        return self.record(FileIntended(done.audit, str(path), done.sha256, done.kind, body_of(done)))

    def erase(self, erasure: ErasureCarriedOut, progress: Progress) -> int:
        """Take out of the journal and of every table what an erasure is about; returns how many events lost words.

        `Store.leave_no_trace` follows, once this is kept.
        """
        return len(carry_out(self._connection, self._journal, self._projection, self.actor, erasure, progress).erased)

    @property
    def now(self) -> str:
        """This moment, as the journal writes it."""
        return self._journal.now

    @property
    def checkpoint(self) -> tuple[str, int, str]:
        """How far the journal of this device has come: its name, how many events, and the hash of the last."""
        head = self._journal.head
        return self._journal.device, head.device_sequence, head.device_hash.hex()


class Transactions:
    """Lets one thread in at a time, and begins and ends every transaction on the one connection."""

    def __init__(self, connection: DeskConnection, now: NowUtc, *, snapshot_of: Path | None = None) -> None:
        self._now, self._snapshot_of = now, snapshot_of
        self._lock = threading.RLock()
        self.use(connection)

    def use(self, connection: DeskConnection) -> None:
        """Go on with another connection to the same desk."""
        self.connection = connection
        self.journal = Journal(connection, self._now)
        self.projection = Projection(connection)

    def refuse_on_snapshot(self) -> None:
        """Raise ReadOnlyDesk where nothing may be written."""
        if self._snapshot_of is not None:
            raise snapshot(self._snapshot_of)

    @contextmanager
    def alone(self) -> Iterator[DeskConnection]:
        """The connection with no transaction on it, for work that begins its own."""
        with self._lock:
            if self.connection.in_transaction:
                raise RuntimeError("this cannot be done inside a reading or a writing block")
            yield self.connection

    def settle_if_idle(self) -> bool:
        """Bring everything into the one file, unless someone is at work; whether all of it is there now."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            return not self.connection.in_transaction and self.connection.settle()
        except sqlcipher.DatabaseError:
            return False  # a full disk, or a query still being read: nothing is lost, the next time will do
        finally:
            self._lock.release()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One moment of the desk. Inside another block of the same thread it sees what that block sees."""
        with self._lock:
            if self.connection.in_transaction:
                yield Reading(self.connection)
                return
            self.connection.run("BEGIN")
            try:
                yield Reading(self.connection)
            except (sqlcipher.Error, DBAPIError) as error:
                if storage_cause(error):
                    raise unreadable_part(self.connection.path) from error
                raise
            finally:
                self._end()

    @contextmanager
    def writing(self, actor: str) -> Iterator[UnitOfWork]:
        """Commit on a clean exit, roll back on any exception; raises NotSaved when the disk would not have it."""
        self.refuse_on_snapshot()
        with self.alone() as connection:
            head = self.journal.head
            try:
                connection.run("BEGIN IMMEDIATE")
                yield UnitOfWork(connection, self.journal, self.projection, actor)
                connection.run("COMMIT")
            except BaseException as error:
                self._roll_back(head)
                if isinstance(error, (sqlcipher.Error, DBAPIError)) and (cause := storage_cause(error)):
                    raise NotSaved(cause) from error
                raise

    def _end(self) -> None:
        if self.connection.in_transaction:
            self.connection.run("ROLLBACK")

    def _roll_back(self, head: Head) -> None:
        self._end()
        self.projection.forget()
        self.journal.head = head
