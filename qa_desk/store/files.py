"""Putting a finished file in its place: the name stands for the old file or the new one, never for half of one."""

import contextlib
import os
from pathlib import Path

from qa_desk.store import refusals

OWNER_ONLY = 0o600


def part_of(path: Path) -> Path:
    """Where a file that will be ``path`` is made: beside it, so that one rename finishes it."""
    return path.with_name(f".{path.name}.part")


def wal_of(path: Path) -> Path:
    """What SQLite keeps beside a file that is open, or was not closed."""
    return path.with_name(f"{path.name}-wal")


def start_part(path: Path) -> Path:
    """An empty file that only its owner may read, to make ``path`` in; what an earlier kill left is cleared first."""
    part = part_of(path)
    clear_part(path)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
    return part


def clear_part(path: Path) -> None:
    """Remove a half-made file beside ``path``, and what SQLite keeps beside it: a journal would change the next."""
    part = part_of(path)
    for left in (part.with_name(f"{part.name}-journal"), wal_of(part), part):
        left.unlink(missing_ok=True)


def drop_part(path: Path) -> None:
    """The same once the work is over: what cannot be removed now is cleared before the next file is made here."""
    with contextlib.suppress(OSError):
        clear_part(path)


def put_in_place(part: Path, path: Path, *, replace: bool = False) -> None:
    """Give a finished file its name, for good. Without ``replace`` an existing file is refused."""
    reach_disk(part)
    if replace:
        part.replace(path)
    else:
        _name_new(part, path)
    with contextlib.suppress(OSError):  # Windows has no such thing as a folder to bring to the disk
        reach_disk(path.parent)


def _name_new(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise refusals.exists(path) from None
    except OSError:  # memory sticks know no second names for a file
        if path.exists():
            raise refusals.exists(path) from None
        part.rename(path)
        return
    part.unlink()


def reach_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, survive a power cut."""
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
