"""What SQLite does to files, watched and refused where wanted: for proofs about power cuts and full disks.

The library that the program uses is asked to do its file work through a layer of ours (a VFS, sqlite.org/vfs.html): it
passes everything on to the layer that was there, and tells each write, change of length, wait for the disk and removal.
Only a build that shows these functions can be watched: those for Linux and macOS do.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

OK = 0
METHODS = 18
"""Functions of a file: sqlite3_io_methods of version 3, in the order of sqlite3.h."""
CLOSE, _READ, WRITE, TRUNCATE, SYNC = range(5)


class FileAct(StrEnum):
    """What was done to a file."""

    OPEN = "open"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"


@dataclass(frozen=True)
class FileOperation:
    """One thing SQLite did: to which file, where, with which bytes.

    ``place`` is the offset of a write, the new length of a truncated file, or 1 for a removal that waits for the disk.
    """

    act: FileAct
    path: Path
    place: int = 0
    content: bytes = b""


Watch = Callable[[FileOperation], int]
"""Is told of an operation before it is done; anything but 0 refuses it with that result code of SQLite."""


class _Vfs(ctypes.Structure):
    pass


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.c_void_p),)


_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(_Vfs), ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
"""The name goes on as the address it came as: the layer below keeps it for as long as the file is open."""
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Vfs), ctypes.c_void_p, ctypes.c_int)
_Vfs._fields_ = [
    ("version", ctypes.c_int),
    ("file_size", ctypes.c_int),
    ("longest_path", ctypes.c_int),
    ("next", ctypes.c_void_p),
    ("name", ctypes.c_char_p),
    ("own", ctypes.c_void_p),
    ("open", _Open),
    ("delete", _Delete),
    ("others", ctypes.c_void_p * 13),
]


class _Methods(ctypes.Structure):
    _fields_ = (("version", ctypes.c_int), ("functions", ctypes.c_void_p * METHODS))


_Close = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
_Write = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


def can_be_watched() -> bool:
    """Whether this build of SQLite shows the functions that are needed."""
    return _library() is not None


def _library() -> ctypes.CDLL | None:
    from sqlcipher3 import _sqlite3

    library = ctypes.CDLL(_sqlite3.__file__)
    try:
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        library.sqlite3_vfs_register.argtypes = (ctypes.POINTER(_Vfs), ctypes.c_int)
        library.sqlite3_vfs_unregister.argtypes = (ctypes.POINTER(_Vfs),)
    except AttributeError:
        return None
    return library


_LAYERS: "list[_Layer]" = []
"""A file that is still open goes on calling its layer, so none is ever let go."""


@contextmanager
def watching(watch: Watch) -> Iterator[None]:
    """Tell ``watch`` of all that SQLite does to files that are opened meanwhile; close those before the end."""
    library = _library()
    if library is None:
        raise RuntimeError("this build of SQLite cannot be watched")
    layer = _Layer(library, watch)
    _LAYERS.append(layer)
    library.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))
        library.sqlite3_vfs_register(layer.below, 1)


def _path_at(name: int) -> Path:
    return Path(ctypes.string_at(name).decode())


class _Layer:
    """The layer between SQLite and the one below it; whatever it hands to SQLite it also keeps alive."""

    def __init__(self, library: ctypes.CDLL, watch: Watch) -> None:
        self._watch = watch
        self.below = library.sqlite3_vfs_find(None)
        self.vfs = _Vfs.from_buffer_copy(self.below.contents)
        self.vfs.name = b"qa-desk-watched"
        self.vfs.open, self.vfs.delete = _Open(self._open), _Delete(self._delete)
        self._paths: dict[int, Path] = {}
        self._methods: dict[int, tuple[_Methods, tuple[object, ...]]] = {}

    def _open(self, _vfs: object, name: int | None, file: int, flags: int, out_flags: object) -> int:
        path = _path_at(name) if name else Path()
        if name and (refused := self._watch(FileOperation(FileAct.OPEN, path))):
            return refused
        result = int(self.below.contents.open(self.below, name, file, flags, out_flags))
        opened = _File.from_address(file)
        if result == OK and name and opened.methods:
            self._paths[file] = path
            opened.methods = ctypes.addressof(self._watched(opened.methods))
        return result

    def _delete(self, _vfs: object, name: int, waits: int) -> int:
        refused = self._watch(FileOperation(FileAct.DELETE, _path_at(name), waits))
        return refused or int(self.below.contents.delete(self.below, name, waits))

    def _watched(self, below: int) -> _Methods:
        """The functions of a file with ours in front of four of them; made once for each kind of file."""
        if below not in self._methods:
            methods = _Methods.from_buffer_copy(_Methods.from_address(below))
            ours = self._ours(methods)
            for place, function in ours.items():
                methods.functions[place] = ctypes.cast(function, ctypes.c_void_p).value
            self._methods[below] = methods, tuple(ours.values())
        return self._methods[below][0]

    def _ours(self, below: _Methods) -> dict[int, Any]:
        close_below = _Close(below.functions[CLOSE] or 0)
        write_below = _Write(below.functions[WRITE] or 0)
        truncate_below = _Truncate(below.functions[TRUNCATE] or 0)
        sync_below = _Sync(below.functions[SYNC] or 0)

        def close(file: int) -> int:
            self._paths.pop(file, None)
            return int(close_below(file))

        def write(file: int, content: int, size: int, place: int) -> int:
            told = FileOperation(FileAct.WRITE, self._paths[file], place, ctypes.string_at(content, size))
            return self._watch(told) or write_below(file, content, size, place)

        def truncate(file: int, size: int) -> int:
            return self._watch(FileOperation(FileAct.TRUNCATE, self._paths[file], size)) or truncate_below(file, size)

        def sync(file: int, flags: int) -> int:
            return self._watch(FileOperation(FileAct.SYNC, self._paths[file])) or sync_below(file, flags)

        return {CLOSE: _Close(close), WRITE: _Write(write), TRUNCATE: _Truncate(truncate), SYNC: _Sync(sync)}
