"""A read-only snapshot: a private copy of a desk that cannot, or should not, be opened where it is.

Nothing is made beside the desk and no lock on it is taken: it may lie on a read-only medium, or somebody may be at
work in it. What an interrupted session left, and an older form, are dealt with in the copy alone. The copy is as
encrypted as the desk, only its owner may read it, and it goes when it is closed, or at the next start after a kill.
"""

import contextlib
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.dates import short_date
from qa_desk.domain.progress import Progress
from qa_desk.store import refusals
from qa_desk.store.engine import DeskConnection, held_here, refusal_of
from qa_desk.store.files import wal_of
from qa_desk.store.keys import DeskKey
from qa_desk.store.migrations import migrate
from qa_desk.store.opening import making, open_checked, open_with_wal

PREFIX = "qa-desk-snapshot-"
TRIES = 5
WAL_HEADER = 32
LAST_CHANGE = "SELECT coalesce((SELECT recorded_at FROM event ORDER BY sequence DESC LIMIT 1), created_at) FROM desk"


@dataclass(frozen=True)
class Snapshot:
    """Which desk was copied, and when something in it was last changed."""

    source: Path
    as_of: datetime

    @property
    def words(self) -> str:
        """One sentence for wherever it is read; the moment is that of the last change in it."""
        at = self.as_of.astimezone()
        return f"Read-only snapshot of {self.source.name}, as of {short_date(at.date())} at {at:%H:%M}."


class PrivateCopy:
    """A folder of its own for one copy, marked as in use for as long as this process has it."""

    def __init__(self, name: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._mark = _mark_of(self._folder).open("wb")
        _try_lock(self._mark.fileno())
        self.path = self._folder / name

    def remove(self) -> None:
        """Take the copy away. A second time it does nothing."""
        self._mark.close()
        shutil.rmtree(self._folder, ignore_errors=True)


@dataclass(frozen=True)
class TakenSnapshot:
    """What is read, the private copy that goes when it is closed, and what to say of it."""

    connection: DeskConnection
    copy: PrivateCopy
    snapshot: Snapshot


def take_snapshot(path: Path, key: DeskKey, progress: Progress) -> TakenSnapshot:
    """Copy the desk at ``path`` and read all of the copy; that nothing is written to it any more is up to the store."""
    if held_here(path):
        raise refusals.open_here(path)
    with making("The snapshot"):
        private = PrivateCopy(path.name)
    try:
        with making("The snapshot"):
            _copy_one_moment(path, private.path, progress)
        connection = _opened(path, private.path, key, progress)
    except BaseException:
        private.remove()
        raise
    as_of = datetime.fromisoformat(connection.value(LAST_CHANGE))
    return TakenSnapshot(connection, private, Snapshot(path, as_of))


def _opened(path: Path, copy: Path, key: DeskKey, progress: Progress) -> DeskConnection:
    has_wal = wal_of(copy).exists() and wal_of(copy).stat().st_size > 0
    try:
        connection = open_with_wal(path, copy, key, progress) if has_wal else open_checked(copy, key, progress)[0]
    except (sqlcipher.Error, DBAPIError) as error:
        if refusal := refusal_of(path, error):
            raise refusal from error
        raise
    try:
        with making("The snapshot"):
            migrate(connection)
            connection.settle()
    except BaseException:
        connection.close()
        raise
    return connection


def _copy_one_moment(path: Path, copy: Path, progress: Progress) -> None:
    """Copy file and WAL as they stood together, while somebody else may be writing to them.

    The main file only changes when the WAL is brought in, and then the WAL begins anew: where neither is seen, the two
    copies belong together. What was just being added to the WAL is left out by its own check sums.
    """
    for _ in range(TRIES):
        before = _state(path)
        progress.step(0, 0, "Copying the desk to read it")
        for left in (copy, wal_of(copy)):
            left.unlink(missing_ok=True)
        shutil.copyfile(path, copy)
        copy.chmod(0o600)
        if wal_of(path).exists():
            with contextlib.suppress(FileNotFoundError):  # it was closed this moment; then the states differ
                shutil.copyfile(wal_of(path), wal_of(copy))
        if _state(path) == before:
            return
    raise refusals.restless(path)


def _state(path: Path) -> tuple[int, int, int, bytes]:
    stat = path.stat()
    try:
        with wal_of(path).open("rb") as file:
            beginning = file.read(WAL_HEADER)
    except FileNotFoundError:
        beginning = b""
    return stat.st_ino, stat.st_size, stat.st_mtime_ns, beginning


def clear_snapshots() -> None:
    """Remove the copies of processes that were killed; those in use are left alone."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            with _mark_of(folder).open("rb+") as mark:
                in_use = not _try_lock(mark.fileno())
            if not in_use:  # only now: Windows removes no file that is open
                shutil.rmtree(folder, ignore_errors=True)


def _mark_of(folder: Path) -> Path:
    return folder / "in use"


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
