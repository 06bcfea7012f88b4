"""Bringing an older desk up to today's form: on a copy, checked as a whole, and only then in its place.

Killed at any moment, the desk in the old form or the one in the new form is there, with every answer; a half-made
copy is cleared at the next opening. The desk as it was is kept among the backups beside it.
"""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.progress import Progress
from qa_desk.store import copies, refusals
from qa_desk.store.desk_check import check_desk
from qa_desk.store.engine import DeskConnection
from qa_desk.store.files import drop_part, start_part, wal_of
from qa_desk.store.journal import NowUtc
from qa_desk.store.migrations import KNOWN_VERSION, STEPS, Step, migrate
from qa_desk.store.opening import open_checked

Identity = tuple[int, bytes, str, str]
"""What no step may change: how many events, the hash of the last, and which desk and device it is."""


def is_older(connection: DeskConnection, known: int = KNOWN_VERSION) -> bool:
    """Whether the desk is in a form before ``known``."""
    return bool(connection.value("PRAGMA user_version") < known)


def backups_beside(path: Path) -> Path:
    """Where copies are kept beside a desk: against a slip or damage, not against the loss of the computer."""
    return path.with_name(f"{path.stem} backups")


def bring_up(
    connection: DeskConnection,
    now: NowUtc,
    progress: Progress,
    steps: Mapping[int, Step] = STEPS,
    known: int = KNOWN_VERSION,
) -> DeskConnection:
    """Put a checked copy in form ``known`` in the place of an older desk; the connection to what is there then.

    Whatever goes wrong, the connection given is closed and the older desk is as it was.
    """
    path, key = connection.path, connection.key
    try:
        part = _made(connection, now, progress, steps, known)
        copies.exchange(connection, part)
    except (OSError, sqlcipher.Error, DBAPIError) as error:
        cause = refusals.storage_cause(error)
        if not cause:
            raise
        raise refusals.not_brought_up(path, cause) from error
    finally:
        connection.close()
        drop_part(path)
    return open_checked(path, key, progress, read_all=False)[0]


def _made(connection: DeskConnection, now: NowUtc, progress: Progress, steps: Mapping[int, Step], known: int) -> Path:
    path = connection.path
    progress.step(0, 0, "Keeping a backup of the desk as it is")
    folder = backups_beside(path)
    folder.mkdir(exist_ok=True)
    copies.back_up(connection, folder, now)
    progress.step(0, 0, "Bringing a copy of the desk up to this QA Desk")
    part = start_part(path)
    copies.verified_copy(connection, part, connection.key)
    _bring_up_copy(part, connection, progress, steps, known)
    if wal_of(part).exists():  # the disk would not take what waits beside it
        raise refusals.not_brought_up(path, refusals.FULL_DISK)
    return part


def _bring_up_copy(
    part: Path, older: DeskConnection, progress: Progress, steps: Mapping[int, Step], known: int
) -> None:
    copy, _ = open_checked(part, older.key, progress)
    try:
        migrate(copy, steps, known)
        if _identity(copy) != _identity(older) or not check_desk(copy, progress).ok:
            raise refusals.not_the_same(older.path)
    finally:
        copy.close()


def _identity(connection: DeskConnection) -> Identity:
    id_, device = connection.run("SELECT id, device FROM desk").fetchone()
    return (*copies.head_of(connection), id_, device)
