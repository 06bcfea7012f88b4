"""The store of one desk, as the services see it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.desk_checks.damage import Finding
from qa_desk.domain.events import Event
from qa_desk.domain.progress import Progress
from qa_desk.domain.recovery.events import DeskRecovered
from qa_desk.store import copies, mending, refusals
from qa_desk.store.bringing_up import bring_up, is_older
from qa_desk.store.desk_check import DeskCheck, check_desk
from qa_desk.store.engine import DeskConnection, check_engine, refusal_of
from qa_desk.store.files import drop_part
from qa_desk.store.journal import NowUtc, chain_reading
from qa_desk.store.keys import DeskKey, KeyCost, cost_of, new_key
from qa_desk.store.migrations import KNOWN_VERSION
from qa_desk.store.open_notes import leave_note, take_note_away
from qa_desk.store.opening import check_pages, header_of, open_checked, unlock
from qa_desk.store.recovery import (
    recovered_key,
    recovery_file_of,
    settle_recovery_file,
)
from qa_desk.store.rekeying import Rekeying
from qa_desk.store.search_index import drop_index, make_index
from qa_desk.store.snapshots import Snapshot, TakenSnapshot, take_snapshot
from qa_desk.store.unit_of_work import Reading, Transactions, UnitOfWork

__all__ = ["DeskCheck", "KeyCost", "OpenDesk", "Store"]


def utc_now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class OpenDesk:
    """Which desk is open. ``recovered`` says that an interrupted session was brought in: a reason to check it.

    ``snapshot`` is there where only a copy is read, and nothing can be written.
    """

    id: str
    device: str
    path: Path
    schema: int
    created_at: datetime
    recovered: bool
    snapshot: Snapshot | None = None


class Store(Rekeying):
    """One open desk: one encrypted file that nobody else can open meanwhile, or a snapshot of one."""

    def __init__(
        self,
        connection: DeskConnection,
        now: NowUtc,
        recovered: bool,
        taken: TakenSnapshot | None = None,
    ) -> None:
        self._now, self._recovered = now, recovered
        self._copy = taken.copy if taken else None
        self._snapshot = taken.snapshot if taken else None
        source = taken.snapshot.source if taken else None
        self._transactions = Transactions(connection, now, snapshot_of=source)

    @classmethod
    def create(
        cls, path: Path, passphrase: str, *, cost: KeyCost | None = None, clock: NowUtc = utc_now, who: str = ""
    ) -> "Store":
        """Make a new desk and open it; refuses an existing file. ``who`` is told to those who find it open."""
        check_engine()
        path = path.absolute()
        key = new_key(passphrase, cost or KeyCost())
        copies.make_desk(path, key, clock())
        return cls._opened(path, key, clock, Progress(), who=who)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str,
        *,
        clock: NowUtc = utc_now,
        progress: Progress | None = None,
        read_all: bool = True,
        who: str = "",
    ) -> "Store":
        """Open a desk; raises UserError, with the file untouched, when it cannot be.

        All of it is read first. Without ``read_all`` that is left to `verify`, for a window that should be there
        at once: a page is then checked only when something on it is asked for, and never shown when it is damaged.
        ``who`` is told to those who find it open.
        """
        check_engine()
        progress = progress or Progress()
        path = path.resolve()
        progress.step(0, 0, "Trying the passphrase")
        return cls._opened(path, unlock(path, passphrase), clock, progress, read_all=read_all, who=who)

    @classmethod
    def _opened(
        cls, path: Path, key: DeskKey, clock: NowUtc, progress: Progress, *, read_all: bool = True, who: str = ""
    ) -> "Store":
        connection, recovered = open_checked(path, key, progress, read_all=read_all)
        try:
            if is_older(connection):
                connection = bring_up(connection, clock, progress)
            drop_part(path)
            settle_recovery_file(connection)  # where it cannot be written, Settings says that it is missing
            leave_note(path, who, clock())
            return cls(connection, clock, recovered)
        except (sqlcipher.Error, DBAPIError) as error:
            connection.close()
            if refusal := refusal_of(path, error):
                raise refusal from error
            raise
        except BaseException:
            connection.close()
            raise

    @classmethod
    def open_snapshot(
        cls, path: Path, passphrase: str, *, clock: NowUtc = utc_now, progress: Progress | None = None
    ) -> "Store":
        """Read a private copy of a desk, wherever it is and whoever has it open; `writing` refuses in words."""
        check_engine()
        progress = progress or Progress()
        path = path.resolve()
        progress.step(0, 0, "Trying the passphrase")
        taken = take_snapshot(path, unlock(path, passphrase), progress)
        return cls(taken.connection, clock, False, taken)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def desk(self) -> OpenDesk:
        """Which desk this is."""
        with self._transactions.reading():
            connection = self._transactions.connection
            id_, device, created_at = connection.run("SELECT id, device, created_at FROM desk").fetchone()
            schema = connection.value("PRAGMA user_version")
        created = datetime.fromisoformat(created_at)
        path = self._snapshot.source if self._snapshot else connection.path
        return OpenDesk(id_, device, path, schema, created, self._recovered, self._snapshot)

    @property
    def head(self) -> tuple[int, str]:
        """How many events the journal has, and the hash of the last one; written down elsewhere it proves both."""
        head = self._transactions.journal.head
        return head.sequence, head.hash.hex()

    def reading(self) -> AbstractContextManager[Reading]:
        """Everything that can be asked of the desk, as of one moment."""
        return self._transactions.reading()

    def writing(self, actor: str) -> AbstractContextManager[UnitOfWork]:
        """Record events, all or none; on a clean exit they are on the disk, else NotSaved says why not."""
        return self._transactions.writing(actor)

    def settle(self) -> bool:
        """Bring everything into the one file while nothing else is going on; whether all of it is there now."""
        return self._transactions.settle_if_idle()

    def close(self) -> None:
        """Close the desk; what is left on disk is one file."""
        with self._transactions.alone() as connection:
            if self._copy is None:
                take_note_away(connection.path)
            connection.close()
        if self._copy is not None:
            self._copy.remove()

    def verify(self, progress: Progress | None = None) -> None:
        """Read every page and the whole chain; raises UserError when something is not what was written.

        For a background thread after ``open(read_all=False)``: between its parts the desk can be used.
        """
        try:
            self._read_everything(progress or Progress())
        except (sqlcipher.Error, DBAPIError) as error:
            if refusal := refusal_of(self._transactions.connection.path, error):
                raise refusal from error
            raise

    def _read_everything(self, progress: Progress) -> None:
        with self._transactions.alone() as connection:
            connection.settle()
            check_pages(connection, progress)
            reading = chain_reading(connection, progress)
        problem: str | None = ""
        while problem == "":
            with self._transactions.alone():
                problem = next(reading, None)
        if problem:
            raise refusals.broken_history(connection.path, problem)

    def check(self, progress: Progress | None = None) -> DeskCheck:
        """Check every page, the chain, the projection, the links and the counts; changes nothing."""
        with self._transactions.alone() as connection:
            return check_desk(connection, progress or Progress())

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make every table again from the journal; all or nothing."""
        with self._transactions.writing("") as _:
            projection = self._transactions.projection
            drop_index(projection.connection)
            projection.rebuild(projection.connection, progress or Progress())
            make_index(projection.connection)

    def mend(self, findings: Sequence[Finding], actor: str, progress: Progress) -> mending.Mended:
        """Make good what a check found and the history still has, after a backup; all or nothing."""
        return mending.mend(self._transactions, findings, actor, self._now, progress)

    def leave_no_trace(self) -> None:
        """Write the file anew, so that no page of it holds what was erased, and empty the log beside it."""
        with self._transactions.alone() as connection:
            connection.run("VACUUM")
            connection.settle()

    def backup_to(self, folder: Path, actor: str = "", unsaved: Sequence[Event] = ()) -> Path:
        """Put a verified copy under the same passphrase into ``folder``, with ``unsaved`` events added to it."""
        with self._transactions.alone() as connection:
            return copies.back_up(connection, folder.absolute(), self._now, actor, unsaved)

    def look_into(self, copy: Path) -> copies.CopyState:
        """Open a copy of this desk as a restore would, read all of it, and say how it stands to the desk."""
        with self._transactions.alone() as connection:
            key = connection.key
        head = copies.head_of_copy(key, copy.absolute())
        with self._transactions.alone() as connection:
            return copies.state_of_copy(connection, head)

    def bring_back(self, copy: Path) -> Path | None:
        """Put a copy of this desk in its place, and go on with that; where the desk that it replaces is kept."""
        self._transactions.refuse_on_snapshot()
        copy = copy.absolute()
        with self._transactions.alone() as connection:
            key, path = connection.key, connection.path
            copies.check_nothing_erased_since(connection, copies.head_of_copy(key, copy))
            connection.settle()
            connection.close()
            try:
                return copies.put_back(copy, path, key, self._now)
            finally:
                self._transactions.use(open_checked(path, key, Progress())[0])

    @staticmethod
    def cost(path: Path) -> KeyCost:
        """How dear one guess of a desk's passphrase is: all that can be read without it."""
        return cost_of(header_of(path.resolve()))

    @staticmethod
    def restore(backup: Path, path: Path, passphrase: str, *, clock: NowUtc = utc_now) -> Path | None:
        """Put a backup in the place of a closed desk; returns where the replaced desk is kept, if there was one."""
        check_engine()
        return copies.restore(backup.resolve(), path.resolve(), passphrase, clock)

    @classmethod
    def recover(
        cls, path: Path, secret: bytes, new: str, actor: str, *, clock: NowUtc = utc_now, cost: KeyCost | None = None
    ) -> "Store":
        """Open a desk with its recovery key, note that, and put it under a new passphrase at once."""
        check_engine()
        path = path.resolve()
        header = header_of(path)
        key = recovered_key(recovery_file_of(path), header, secret)
        store = cls._opened(path, key, clock, Progress())
        try:
            with store.writing(actor) as uow:
                uow.record(DeskRecovered())
            with store._transactions.alone() as connection:
                store.put_under(connection, new_key(new, cost or cost_of(header)))
        except BaseException:
            store.close()
            raise
        return store

    @property
    def schema_known(self) -> int:
        """The newest form of a desk that this QA Desk reads and writes."""
        return KNOWN_VERSION
