"""Opening a desk: everything that may be wrong is found before anything is changed."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.store import refusals
from qa_desk.store.engine import (
    APPLICATION_ID,
    PAGE_SIZE,
    DeskConnection,
    check_engine,
    peek,
    read_header,
    refusal_of,
)
from qa_desk.store.files import wal_of
from qa_desk.store.journal import chain_reading
from qa_desk.store.keys import MAGIC, DeskKey, ForeignHeaderError, WrongPassphraseError, cost_of, key_of
from qa_desk.store.migrations import KNOWN_VERSION


def header_of(path: Path) -> bytes:
    """The first sixteen bytes of the desk at ``path``; whatever is not a desk is refused in words."""
    header = read_header(path)
    if not header.startswith(MAGIC):
        raise refusals.foreign(path)
    whole = path.stat().st_size >= PAGE_SIZE
    try:
        cost_of(header)
    except ForeignHeaderError:
        raise (refusals.damaged_header(path) if whole else refusals.cut_short(path)) from None
    if not whole:
        raise refusals.cut_short(path)
    return header


def unlock(path: Path, passphrase: str) -> DeskKey:
    """The key of the desk at ``path``; no connection is made, so a mistyped passphrase changes nothing."""
    try:
        return key_of(passphrase, header_of(path))
    except WrongPassphraseError:
        raise refusals.wrong_passphrase() from None


def open_checked(path: Path, key: DeskKey, progress: Progress, *, read_all: bool = True) -> tuple[DeskConnection, bool]:
    """A connection to a desk, and whether an interrupted session was brought in.

    Without ``read_all`` the pages and the chain of a desk that was closed properly are not read yet.
    """
    check_engine()
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise refusals.read_only(path)
    interrupted = wal_of(path).exists() and wal_of(path).stat().st_size > 0
    try:
        _check_version(path, key, interrupted)
        if interrupted:
            progress.step(0, 0, tr("Looking at what an interrupted session left"))
            _rehearse(path, key)
        return _taken(path, key, progress, read_all=read_all or interrupted), interrupted
    except (sqlcipher.Error, DBAPIError) as error:
        if refusal := refusal_of(path, error):
            raise refusal from error
        raise


def _check_version(path: Path, key: DeskKey, interrupted: bool) -> None:
    """Refuse another program's file and a newer desk before a connection can make files beside it."""
    try:
        with closing(peek(path, key, "&immutable=1")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlcipher.DatabaseError:
        if held_elsewhere(path, key):
            raise refusals.open_elsewhere(path) from None
        if not interrupted:
            raise
        return  # the good first page may be in the WAL; the rehearsal will show it
    _check_marks(path, application, version)


def _check_marks(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        raise refusals.foreign(path)
    if version > KNOWN_VERSION:
        raise refusals.newer(path, version, KNOWN_VERSION)


def held_elsewhere(path: Path, key: DeskKey) -> bool:
    """Whether another process has the desk. Read-only and exclusive gets as far as the lock, and leaves no trace."""
    with closing(peek(path, key, "")) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except sqlcipher.DatabaseError as error:
            return refusals.sqlite_name(error) == "SQLITE_BUSY"
    return False


def _rehearse(path: Path, key: DeskKey) -> None:
    """Bring the WAL of an interrupted session into a copy first: done to the desk itself it could not be taken back."""
    if held_elsewhere(path, key):
        raise refusals.open_elsewhere(path)
    with tempfile.TemporaryDirectory(prefix="qa-desk-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(wal_of(path), wal_of(copy))
        open_with_wal(path, copy, key, Progress()).close()


def open_with_wal(path: Path, copy: Path, key: DeskKey, progress: Progress) -> DeskConnection:
    """A connection to a private copy of the desk at ``path`` that has a WAL beside it, read as a whole."""
    try:
        connection = _taken(copy, key, progress)
    except refusals.NewerDeskError:
        raise
    except (UserError, sqlcipher.Error, DBAPIError) as error:
        raise refusals.stray_wal(path) from error
    # Pages of two moments of one desk all bear its mark; together they are not one database.
    if connection.value("PRAGMA quick_check(1)") != "ok":
        connection.close()
        raise refusals.stray_wal(path)
    return connection


def _taken(path: Path, key: DeskKey, progress: Progress, *, read_all: bool = True) -> DeskConnection:
    connection = DeskConnection(path, key)
    try:
        _check_marks(path, *connection.take())
        connection.make_durable()
        connection.settle()  # the pages are checked in the main file, so what waits beside it goes in first
        if read_all:
            check_pages(connection, progress)
            if problem := next(filter(None, chain_reading(connection, progress)), ""):
                raise refusals.broken_history(path, problem)
    except BaseException:
        connection.close()
        raise
    return connection


def check_pages(connection: DeskConnection, progress: Progress) -> None:
    """Refuse a desk with a page that is not what was written."""
    progress.step(0, 0, tr("Checking every page"))
    lines = connection.damaged_pages()
    if any("size" in line for line in lines):
        raise refusals.cut_short(connection.path)
    if lines:
        pages = connection.value("PRAGMA page_count")
        count = (
            tr("1 of its pages does")
            if len(lines) == 1
            else tr("{count} of its {pages} pages do", count=len(lines), pages=pages)
        )
        raise refusals.damaged(connection.path, tr("{count} not read as written", count=count))


@contextmanager
def making(what: str) -> Iterator[None]:
    """Around work that makes a file: a disk that will not have it becomes words."""
    try:
        yield
    except (OSError, sqlcipher.Error, DBAPIError) as error:
        cause = refusals.storage_cause(error)
        if not cause:
            raise
        raise refusals.not_written(what, cause) from error
