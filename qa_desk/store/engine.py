"""One connection to one encrypted file: the order of opening, and why.

The order of the steps matters more than any one of them; docs/store.md tells it as a whole.
"""

import weakref
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import URL, StaticPool, create_engine, event
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import UserError
from qa_desk.store import refusals
from qa_desk.store.keys import HEADER_SIZE, DeskKey

APPLICATION_ID = 0x51414431
PAGE_SIZE = 4096
LOCK_WAIT_S = 0.2
"""Another window either holds the desk for good or is just letting go of it."""
CACHE_KIB = 64 * 1024
CHECKPOINT_PAGES = 4000
"""About one pause of some milliseconds in six hundred key presses; `settle` takes most of them while idle."""

FIXED_SERIES = {(3, 44): 6, (3, 50): 7, (3, 51): 3}
"""The first release of a series without the fault that can damage a store in WAL mode (sqlite.org/wal.html)."""

SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE slips past the triggers that guard the journal
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}",
)

_held: "weakref.WeakValueDictionary[tuple[int, int], DeskConnection]" = weakref.WeakValueDictionary()
"""What this process has open, by file."""


def has_wal_fault(version: Sequence[int]) -> bool:
    """Whether this SQLite release may damage a store in WAL mode."""
    series = (version[0], version[1])
    if series in FIXED_SERIES:
        return version[2] < FIXED_SERIES[series]
    return series < (3, 52)


def check_engine(version: Sequence[int] = sqlcipher.sqlite_version_info) -> None:
    """Refuse to open anything with an SQLite that could damage it."""
    if has_wal_fault(version):
        raise refusals.old_engine(".".join(str(part) for part in version))


def held_here(path: Path) -> bool:
    """Whether this process has the file open: even reading it then would drop its lock (sqlite.org/howtocorrupt)."""
    return path.exists() and identity(path) in _held


def open_here() -> "list[DeskConnection]":
    """The connections this process has open."""
    return list(_held.values())


def identity(path: Path) -> tuple[int, int]:
    """What a file is, whatever it is called."""
    stat = path.stat()
    return stat.st_dev, stat.st_ino


def keyed(connection: Any, key: DeskKey) -> Any:
    """The connection with its key given; nothing may be asked of it earlier."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write its own words to stderr
    connection.execute(f'PRAGMA key = "{key.pragma_value}"')
    return connection


def peek(path: Path, key: DeskKey, mode: str) -> Any:
    """A connection that can only read. With ``immutable=1`` it takes no lock and makes no file beside the desk."""
    uri = f"{path.as_uri()}?mode=ro{mode}"
    return keyed(sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=LOCK_WAIT_S), key)


def damaged_pages(connection: Any) -> list[str]:
    """What `cipher_integrity_check` says of the main file: one line for every page that is not what was written."""
    return [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]


class DeskConnection:
    """The only connection of a desk, for queries by SQLAlchemy (`core`) and for prepared text (`run`)."""

    def __init__(self, path: Path, key: DeskKey) -> None:
        self.path, self.key = path, key
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)),
            module=sqlcipher,
            poolclass=StaticPool,
            connect_args={
                "check_same_thread": False,  # the store's lock lets one thread in at a time
                "isolation_level": None,  # transactions begin and end where the store says, and nowhere else
                "timeout": LOCK_WAIT_S,
                "cached_statements": 256,
            },
        )
        event.listen(self._engine, "connect", lambda raw, _: keyed(raw, key))
        self.core = self._engine.connect()
        self._raw: Any = self.core.connection.driver_connection
        self._identity, self._open = identity(path), True
        _held[self._identity] = self

    def __repr__(self) -> str:
        return f"DeskConnection({self.path.name})"

    def take(self) -> tuple[int, int]:
        """Take the file for this process alone; returns its application id and schema version."""
        # Exclusive before the first read: the index of the WAL then lives on the heap and no -shm is ever made.
        self.run("PRAGMA locking_mode = EXCLUSIVE")
        self.run("SELECT count(*) FROM sqlite_schema").fetchall()  # proves the key and the first page
        return self.value("PRAGMA application_id"), self.value("PRAGMA user_version")

    def make_durable(self) -> None:
        """From here on a commit that returned survives a kill and a power cut."""
        # EXTRA before WAL: with FULL the journal of this very switch may come back and undo it.
        self.run("PRAGMA synchronous = EXTRA")
        if self.value("PRAGMA journal_mode = WAL") != "wal":
            raise refusals.read_only(self.path)
        self.run("BEGIN IMMEDIATE")  # a folder that cannot be written to shows here and not at the first answer
        self.run("COMMIT")
        for setting in SETTINGS:
            self.run(setting)

    def run(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run prepared text straight on the driver."""
        return self._raw.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run prepared text once for every row."""
        self._raw.executemany(sql, rows)

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.run(sql, values).fetchone()
        return row[0] if row else None

    @property
    def in_transaction(self) -> bool:
        """Whether something is begun that is neither committed nor rolled back."""
        return self._open and bool(self._raw.in_transaction)

    def damaged_pages(self) -> list[str]:
        """Pages of the main file that are not what was written; what waits in the WAL is not looked at."""
        return damaged_pages(self._raw)

    def settle(self) -> bool:
        """Bring everything into the main file; False when the disk would not have it."""
        return bool(self.value("PRAGMA wal_checkpoint(TRUNCATE)") == 0)

    def copy_to(self, target: "DeskConnection") -> None:
        """Copy every page, as one moment, into a file under another or the same key."""
        self._raw.backup(target._raw)

    def close(self) -> None:
        """Let go of the file; SQLite brings the WAL in and removes it. A second time it does nothing."""
        if not self._open:
            return
        self._open = False
        self.core.close()
        self._engine.dispose()
        _held.pop(self._identity, None)


def read_header(path: Path) -> bytes:
    """The first sixteen bytes, read before any connection exists; refuses what cannot be a desk, in words."""
    if not path.exists():
        raise refusals.missing(path)
    if not path.is_file():
        raise refusals.not_a_file(path)
    if held_here(path):
        raise refusals.open_here(path)
    try:
        with path.open("rb") as file:
            header = file.read(HEADER_SIZE)
    except PermissionError:
        raise refusals.unreadable(path) from None
    if not header:
        raise refusals.empty(path)
    if header.startswith(b"SQLite format 3"):
        raise refusals.plain_database(path)
    return header


def refusal_of(path: Path, error: Exception) -> UserError | None:
    """The words for what SQLite said while opening; None when the fault is the program's own."""
    match refusals.sqlite_name(error):
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return refusals.open_elsewhere(path)
        case "SQLITE_NOTADB":
            return refusals.damaged(path)
        case "SQLITE_CORRUPT":
            return refusals.cut_short(path)
        case "SQLITE_READONLY" | "SQLITE_CANTOPEN" | "SQLITE_PERM" | "SQLITE_AUTH":
            return refusals.read_only(path)
        case "SQLITE_FULL" | "SQLITE_IOERR":
            return refusals.not_opened(path, refusals.storage_cause(error))
    return None


def versions() -> dict[str, str]:
    """Which SQLite and SQLCipher are at work."""
    connection = sqlcipher.connect(":memory:")
    try:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return {"SQLite": sqlcipher.sqlite_version, "SQLCipher": str(cipher)}
