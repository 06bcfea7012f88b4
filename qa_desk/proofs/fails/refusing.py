"""A disk that refuses: of all that SQLite and the program's own file work ask for, one operation or all from one on."""

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from qa_desk.store.watched_files import OK, FileAct, FileOperation, watching


class Refusal(StrEnum):
    """Why the system says no."""

    FULL = "ENOSPC"
    BROKEN = "EIO"
    NOT_ALLOWED = "EACCES"


WRITING = frozenset({FileAct.WRITE, FileAct.SYNC, FileAct.TRUNCATE})
NAMING = frozenset({FileAct.OPEN, FileAct.DELETE})
REFUSED = {
    Refusal.FULL: frozenset({FileAct.WRITE, FileAct.SYNC, FileAct.OPEN}),
    Refusal.BROKEN: WRITING | NAMING,
    Refusal.NOT_ALLOWED: NAMING,
}
"""What each can say no to: a full disk still lets names go, and rights are looked at when a name is used."""

CANTOPEN, FULL = 14, 13
BROKEN_AT = {FileAct.WRITE: 778, FileAct.SYNC: 1034, FileAct.TRUNCATE: 1546, FileAct.DELETE: 2570}
"""SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE and _DELETE, as sqlite3.h numbers them."""


@dataclass
class Disk:
    """Counts what is asked of it, and refuses from the ``at``-th operation on, or that one alone; 0 refuses nothing."""

    folder: Path
    refusal: Refusal
    at: int = 0
    for_good: bool = False
    asked: int = 0
    is_attacked: bool = False
    """Before that it does what it is asked, and does not count."""

    def says_no(self, act: FileAct, path: Path) -> bool:
        """Whether this operation fails."""
        if not self.is_attacked or self.folder not in path.parents or act not in REFUSED[self.refusal]:
            return False
        self.asked += 1
        return self.asked == self.at or (self.for_good and 0 < self.at < self.asked)

    def to_sqlite(self, operation: FileOperation) -> int:
        """The answer as a result code."""
        if not self.says_no(operation.act, operation.path):
            return OK
        if operation.act is FileAct.OPEN:
            return CANTOPEN
        return FULL if self.refusal is Refusal.FULL and operation.act is FileAct.WRITE else BROKEN_AT[operation.act]

    def ask(self, act: FileAct, path: Path) -> None:
        """The answer as an exception, as Python gives it."""
        if self.says_no(act, path):
            number = getattr(errno, self.refusal.value)
            raise OSError(number, os.strerror(number), str(path))


ACTS = {"replace": FileAct.OPEN, "rename": FileAct.OPEN, "link": FileAct.OPEN, "unlink": FileAct.DELETE}
"""What makes a name is asked for as opening is; the name that counts is the last of those given."""


@contextmanager
def refusing(disk: Disk) -> Iterator[None]:
    """Have all file work in the folder of the disk go through it; close what is opened meanwhile before the end."""
    before = {name: getattr(os, name) for name in (*ACTS, "open", "fsync", "fdopen")}
    for name, act in ACTS.items():
        setattr(os, name, _named(before[name], act, disk))
    for name, function in _on_descriptors(before, disk).items():
        setattr(os, name, function)
    try:
        with watching(disk.to_sqlite):
            yield
    finally:
        for name, function in before.items():
            setattr(os, name, function)


def _named(below: Callable[..., None], act: FileAct, disk: Disk) -> Callable[..., None]:
    def named(*paths: Any, **more: Any) -> None:
        if act is FileAct.OPEN or Path(paths[-1]).exists():
            disk.ask(act, Path(paths[-1]))
        below(*paths, **more)

    return named


def _on_descriptors(below: dict[str, Any], disk: Disk) -> dict[str, Callable[..., Any]]:
    """``os.open``, ``os.fsync`` and ``os.fdopen``, the last so that every write of the file it gives is asked for."""
    paths: dict[int, Path] = {}

    def opened(path: Any, flags: int, *more: Any, **others: Any) -> int:
        if flags & os.O_CREAT:
            disk.ask(FileAct.OPEN, Path(path))
        descriptor = int(below["open"](path, flags, *more, **others))
        paths[descriptor] = Path(path)
        return descriptor

    def settled(descriptor: int) -> None:
        disk.ask(FileAct.SYNC, paths.get(descriptor, Path()))
        below["fsync"](descriptor)

    class Raw(io.FileIO):
        def write(self, content: Any) -> int:
            disk.ask(FileAct.WRITE, paths.get(self.fileno(), Path()))
            return int(super().write(content) or 0)

    def as_file(descriptor: int, mode: str = "r", *more: Any, **others: Any) -> Any:
        if mode != "wb":
            return below["fdopen"](descriptor, mode, *more, **others)
        return io.BufferedWriter(Raw(descriptor, "w"))

    return {"open": opened, "fsync": settled, "fdopen": as_file}
