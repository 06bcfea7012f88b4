"""Making a desk, and copies of one: new, backed up, restored, under another passphrase. Always whole or not at all."""

import errno
import os
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised, Event
from qa_desk.domain.progress import Progress
from qa_desk.domain.retention.events import ErasureCarriedOut
from qa_desk.store import refusals
from qa_desk.store.engine import DeskConnection
from qa_desk.store.files import drop_part, put_in_place, reach_disk, start_part, wal_of
from qa_desk.store.journal import LAST, NowUtc
from qa_desk.store.keys import DeskKey
from qa_desk.store.migrations import make_tables
from qa_desk.store.opening import header_of, held_elsewhere, making, open_checked, unlock
from qa_desk.store.recovery import kept_key, recovery_file_of, write_recovery_file
from qa_desk.store.unit_of_work import Transactions

SUFFIX = ".qadesk"


def new_name() -> str:
    """A name for a desk or a device that no other has."""
    return secrets.token_hex(8)


def stamp(moment: datetime) -> str:
    """A moment as part of a file name that sorts."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def check_folder(folder: Path) -> None:
    """Refuse a folder that is not there or takes no writing."""
    if not folder.is_dir():
        raise refusals.no_folder(folder)
    if not os.access(folder, os.W_OK):
        raise refusals.folder_read_only(folder)


def make_desk(path: Path, key: DeskKey, now: datetime) -> None:
    """Put a new, empty desk at ``path``; refuses an existing file."""
    if path.exists():
        raise refusals.exists(path)
    check_folder(path.parent)
    try:
        with making(path.name):
            part = start_part(path)
            connection = DeskConnection(part, key)
            try:
                connection.take()
                connection.make_durable()
                make_tables(connection, new_name(), new_name(), now.astimezone(UTC).isoformat(timespec="milliseconds"))
            finally:
                connection.close()
            put_in_place(part, path)
    finally:
        drop_part(path)


def head_of(connection: DeskConnection) -> tuple[int, bytes]:
    """How many events there are, and the hash of the last."""
    last = connection.run(LAST).fetchone()
    return (last[0], last[1]) if last else (0, b"")


def verified_copy(connection: DeskConnection, part: Path, key: DeskKey) -> None:
    """Copy a desk into ``part`` under ``key``, and read the copy as a whole."""
    target = DeskConnection(part, key)
    try:
        connection.copy_to(target)
    finally:
        target.close()
    copy, _ = open_checked(part, key, Progress())
    try:
        if head_of(copy) != head_of(connection):
            raise UserError(
                "The copy is not the same as the desk, so it was not kept.", "Your desk is safe. Try again."
            )
    finally:
        copy.close()


def exchange(connection: DeskConnection, part: Path) -> None:
    """Put a finished file in the place of an open desk, and let go of what was there.

    Nobody can take the desk in between and lose what they write: the lock is held while the name changes hands. SQLite
    sees that the file it closes has lost its name, and leaves alone what stands beside it. Windows renames nothing
    over an open file, so there the desk is closed just before. What waits beside the desk must be in it first: beside
    another file it would be brought into that. A disk that will not have it raises OSError, and nothing is exchanged.
    """
    settled = connection.settle()
    reach_disk(part)
    if os.name == "nt":
        connection.close()
    beside = wal_of(connection.path)
    if not settled or (beside.exists() and beside.stat().st_size):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    put_in_place(part, connection.path, replace=True)
    connection.close()


def back_up(
    connection: DeskConnection, folder: Path, now: NowUtc, actor: str = "", unsaved: Sequence[Event] = ()
) -> Path:
    """Put a verified copy into ``folder``, named by its moment and head; ``unsaved`` events are added to the copy."""
    check_folder(folder)
    stem = connection.path.stem
    unnamed = folder / f"{stem}-copy{SUFFIX}"
    try:
        with making("The backup"):
            part = start_part(unnamed)
            verified_copy(connection, part, connection.key)
            head = _add(part, connection.key, now, actor, unsaved) if unsaved else head_of(connection)
            path = _free_name(folder, f"{stem}-{stamp(now())}-{head[1].hex()[:8] or 'empty'}")
            put_in_place(part, path)
            kept = kept_key(connection)
            if kept is not None and not kept.is_withdrawn:
                write_recovery_file(recovery_file_of(path), kept, [connection.key])
    finally:
        drop_part(unnamed)
    return path


@dataclass(frozen=True)
class CopyState:
    """What a copy would bring back: how far it goes, and what the desk has had since.

    ``same_history`` is False where the copy holds something that the desk has not: another copy went on from it.
    """

    entries: int
    entries_since: int
    answers_since: int
    same_history: bool


def head_of_copy(key: DeskKey, copy: Path) -> tuple[int, bytes]:
    """Open a copy elsewhere as a restore would, and read all of it; its number of events, and the hash of the last."""
    if not copy.is_file():
        raise refusals.missing(copy)
    if header_of(copy) != key.header:
        raise UserError(
            f"{copy.name} is not under the passphrase that this desk has now.",
            "Nothing was changed. It can be opened by itself, with the passphrase it had then.",
        )
    with tempfile.TemporaryDirectory(prefix="qa-desk-") as folder, making("The copy to look into"):
        tried = Path(folder) / f"tried{SUFFIX}"
        _copy_pair(copy, tried)
        opened, _ = open_checked(tried, key, Progress())
        try:
            return head_of(opened)
        finally:
            opened.close()


def check_nothing_erased_since(connection: DeskConnection, head: tuple[int, bytes]) -> None:
    """Refuse a copy that would bring back what was erased by law after it was made."""
    since = "SELECT count(*) FROM event WHERE kind = ? AND sequence > ?"
    if connection.value(since, (ErasureCarriedOut.kind, head[0])):
        raise UserError(
            "This backup holds what was erased by law since it was made, so it is not put back.",
            "Nothing was changed. Remove it under Keeping and erasing, and make a new backup.",
        )


def state_of_copy(connection: DeskConnection, head: tuple[int, bytes]) -> CopyState:
    """How a copy that ends in ``head`` stands to the open desk."""
    sequence, last = head
    mine = connection.run("SELECT hash FROM event WHERE sequence = ?", (sequence,)).fetchone()
    since = "SELECT count(*), count(*) FILTER (WHERE kind = ?) FROM event WHERE sequence > ?"
    entries, answers = connection.run(since, (AnswerRevised.kind, sequence)).fetchone()
    return CopyState(sequence, entries, answers, sequence == 0 or (mine is not None and mine[0] == last))


def restore(backup: Path, path: Path, passphrase: str, now: NowUtc) -> Path | None:
    """Put a backup in the place of a desk; returns where the replaced desk is kept, if there was one."""
    key = unlock(backup, passphrase)
    if held_elsewhere(backup, key):
        raise refusals.open_elsewhere(backup)
    check_folder(path.parent)
    if path.exists():
        _refuse_open(path, passphrase)
    return put_back(backup, path, key, now)


def put_back(backup: Path, path: Path, key: DeskKey, now: NowUtc) -> Path | None:
    """Put a backup in the place of a desk that nobody has open; returns where the replaced desk is kept."""
    try:
        with making("The restored desk"):
            part = start_part(path)
            _copy_pair(backup, part)
            _begin_device(part, key)
            kept = _set_aside(path, stamp(now())) if path.exists() else None
            put_in_place(part, path, replace=True)
            if (beside := recovery_file_of(backup)).is_file():
                _copy_whole(beside, recovery_file_of(path))
    finally:
        drop_part(path)
    return kept


def _refuse_open(path: Path, passphrase: str) -> None:
    """Refuse a desk that is in use; one that opens is also brought to rest, so that its one file has everything."""
    try:
        open_checked(path, unlock(path, passphrase), Progress())[0].close()
    except (refusals.OpenElsewhereError, refusals.OpenHereError):
        raise
    except UserError:
        return  # damaged, or under an older passphrase: reason enough to restore


def _begin_device(part: Path, key: DeskKey) -> None:
    # What is written from here on is another history than what was written after the backup was made.
    connection, _ = open_checked(part, key, Progress())
    try:
        connection.run("UPDATE desk SET device = ?", (new_name(),))
    finally:
        connection.close()


def _add(part: Path, key: DeskKey, now: NowUtc, actor: str, unsaved: Sequence[Event]) -> tuple[int, bytes]:
    _begin_device(part, key)
    connection, _ = open_checked(part, key, Progress())
    try:
        with Transactions(connection, now).writing(actor) as uow:
            for event in unsaved:
                uow.record(event)
        return head_of(connection)
    finally:
        connection.close()


def _set_aside(path: Path, moment: str) -> Path:
    """Keep the desk that is being replaced, with what an interrupted session left beside it."""
    kept = _free_name(path.parent, f"{path.stem}-replaced-{moment}")
    if wal_of(path).exists():
        # The two only mean something together, and the second must never meet the restored desk.
        _copy_pair(path, kept)
        wal_of(path).unlink()
        return kept
    try:
        kept.hardlink_to(path)
    except OSError:
        _copy_pair(path, kept)
    return kept


def _copy_whole(source: Path, target: Path) -> None:
    part = start_part(target)
    shutil.copyfile(source, part)
    put_in_place(part, target, replace=True)


def _copy_pair(source: Path, target: Path) -> None:
    for one, other in ((source, target), (wal_of(source), wal_of(target))):
        if one.exists():
            shutil.copyfile(one, other)
            reach_disk(other)


def _free_name(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path
