"""Everything that a piece of work does to the files of a folder, in order, with what the program said meanwhile."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

from qa_desk.proofs.power.disk import NameAct, NameOperation, Operation, Told
from qa_desk.store.watched_files import FileAct, FileOperation, watching

NAMING = {"link": NameAct.LINK, "replace": NameAct.REPLACE, "rename": NameAct.REPLACE, "unlink": NameAct.UNLINK}


class Recording:
    """What was done, in order; files outside the folder are nobody's business here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.done: list[Operation] = []
        self._by_sqlite: set[Path] = set()

    def tell(self, words: str) -> None:
        """Note that the program said something was saved."""
        self.done.append(Told(words))

    def file(self, operation: FileOperation) -> int:
        """Note what SQLite does."""
        if self.folder in operation.path.parents:
            self._by_sqlite.add(operation.path)
            self.done.append(operation)
        return 0

    def names(self, operation: NameOperation) -> None:
        """Note what the program does to names."""
        if self.folder in operation.path.parents:
            self.done.append(operation)

    def waited(self, path: Path) -> None:
        """Note that a file, or the names of a folder, were waited for.

        What the program writes by itself, without SQLite, is seen here first: all of it waited until now.
        """
        if path != self.folder and self.folder not in path.parents:
            return
        if path.is_dir():
            self.done.append(NameOperation(NameAct.SETTLE, path))
            return
        if path not in self._by_sqlite:
            written = FileOperation(FileAct.WRITE, path, 0, path.read_bytes())
            self.done += [FileOperation(FileAct.OPEN, path), FileOperation(FileAct.TRUNCATE, path), written]
        self.done.append(FileOperation(FileAct.SYNC, path))


@contextmanager
def recording(folder: Path) -> Iterator[Recording]:
    """Record all that SQLite and the program's own file work do in ``folder``."""
    found = Recording(folder)
    before = {name: getattr(os, name) for name in (*NAMING, "fsync")}
    for name, act in NAMING.items():
        setattr(os, name, _naming(before[name], act, found))
    setattr(os, "fsync", _waiting(before["fsync"], found))  # noqa: B010 - as the others
    try:
        with watching(found.file):
            yield found
    finally:
        for name, function in before.items():
            setattr(os, name, function)


def _naming(below: Callable[..., None], act: NameAct, found: Recording) -> Callable[..., None]:
    @wraps(below)
    def named(*paths: Any, **more: Any) -> None:
        below(*paths, **more)
        found.names(NameOperation(act, *map(Path, paths[:2])))

    return named


def _waiting(below: Callable[[int], None], found: Recording) -> Callable[[int], None]:
    def waited(descriptor: int) -> None:
        below(descriptor)
        opened = os.fstat(descriptor)
        if stat.S_ISDIR(opened.st_mode):
            found.waited(found.folder if os.path.samestat(opened, found.folder.stat()) else _of(descriptor))
        else:
            found.waited(_of(descriptor))

    return waited


def _of(descriptor: int) -> Path:
    """The path of an open file, as the system has it."""
    return Path(f"/proc/self/fd/{descriptor}").readlink()
