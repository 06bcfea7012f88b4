"""A disk as a power cut leaves it: what was waited for is there; of the rest any part may be, down to single sectors.

Changes of names come in their order, as far as they come. SQLite waits for the folder too when it first waits for a new
journal or WAL, and after a removal that is to last.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

from qa_desk.store.watched_files import FileAct, FileOperation

SECTOR = 512
BESIDE = ("-wal", "-journal")


class NameAct(StrEnum):
    """What was done to the names in a folder."""

    CREATE = "create"
    LINK = "link"
    REPLACE = "replace"
    UNLINK = "unlink"
    SETTLE = "settle"


@dataclass(frozen=True)
class NameOperation:
    """A file got another name, or lost one; or the names were waited for."""

    act: NameAct
    path: Path = Path()
    to: Path = Path()


@dataclass(frozen=True)
class Told:
    """The program said that something was saved: ``words`` say what, for those who look at what is left."""

    words: str


Operation = FileOperation | NameOperation | Told


Reached = Callable[[], bool]
"""Whether the next sector that waited has reached the disk."""


@dataclass(eq=False)
class _File:
    """What is on the disk of one file, and what waits for it, in order."""

    settled: bytes = b""
    waiting: list[FileOperation] = field(default_factory=list)

    def after_cut(self, reached: Reached) -> bytes:
        """The content with those sectors of what waits that have reached the disk."""
        if not self.waiting:
            return self.settled
        content = bytearray(self.settled)
        for one in self.waiting:
            if one.act is FileAct.TRUNCATE:
                if reached():
                    del content[one.place :]
                continue
            for start in range(0, len(one.content), SECTOR):
                if reached():
                    _put(content, one.place + start, one.content[start : start + SECTOR])
        return bytes(content)

    def settle(self) -> None:
        """All that waits is on the disk now."""
        self.settled, self.waiting = self.after_cut(always), []


def always() -> bool:
    """All of it has reached the disk."""
    return True


def never() -> bool:
    """None of it has."""
    return False


def _put(content: bytearray, place: int, part: bytes) -> None:
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(part)] = part


@dataclass
class Disk:
    """The files of one folder. One that ``lies`` says it has what it was asked to keep, and has not."""

    lies: bool = False
    _names: dict[Path, _File] = field(default_factory=dict)
    _waiting: list[tuple[NameOperation, _File]] = field(default_factory=list)

    def hold(self, path: Path, content: bytes) -> None:
        """A file that is on the disk from the beginning."""
        self._names[path] = _File(content)

    def do(self, operation: FileOperation | NameOperation) -> None:
        """Take in what was done."""
        if isinstance(operation, NameOperation):
            self._rename(operation)
            return
        path = operation.path
        match operation.act:
            case FileAct.OPEN:
                if path not in self._named(len(self._waiting)):
                    self._rename(NameOperation(NameAct.CREATE, path))
            case FileAct.WRITE | FileAct.TRUNCATE:
                self._file(path).waiting.append(operation)
            case FileAct.SYNC:
                if not self.lies:
                    self._file(path).settle()
                if path.name.endswith(BESIDE) and path not in self._names:
                    self._rename(NameOperation(NameAct.SETTLE))
            case FileAct.DELETE:
                self._rename(NameOperation(NameAct.UNLINK, path))
                if operation.place:
                    self._rename(NameOperation(NameAct.SETTLE))

    def _rename(self, operation: NameOperation) -> None:
        if operation.act is not NameAct.SETTLE:
            self._waiting.append((operation, _File()))
        elif not self.lies:
            self._names, self._waiting = self._named(len(self._waiting)), []

    def _named(self, reached: int) -> dict[Path, _File]:
        """The files by name when so many of the changes of names have reached the disk."""
        names = dict(self._names)
        for one, new in self._waiting[:reached]:
            if one.act is NameAct.CREATE:
                names[one.path] = new
            elif one.act is NameAct.LINK:
                names[one.to] = names[one.path]
            elif one.act is NameAct.REPLACE:
                names[one.to] = names.pop(one.path)
            else:
                names.pop(one.path, None)
        return names

    def _file(self, path: Path) -> _File:
        return self._named(len(self._waiting))[path]

    def states(self, draw: Random, torn: int = 3) -> Iterator[dict[Path, bytes]]:
        """What a power cut now may leave: nothing of what waits, all of it, and some parts of it, torn."""
        yield self._state(never, 0)
        yield self._state(always, len(self._waiting))
        for _ in range(torn):
            yield self._state(_some(draw), draw.randint(0, len(self._waiting)))

    def _state(self, reached: Reached, renamed: int) -> dict[Path, bytes]:
        return {path: file.after_cut(reached) for path, file in self._named(renamed).items()}


def _some(draw: Random) -> Reached:
    share = draw.random()
    return lambda: draw.random() < share
