"""What this computer says of the folder that a desk is in: its file system, its drive, what marks it as synced.

On Linux from /proc and /sys. What Windows and macOS are asked is as their makers document it, and has not been tried
on those systems; where they do not answer, names and markers alone decide.
"""

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from qa_desk.domain.desk_places import SYNCED_MARKERS, DeskPlace, PlaceFacts, place_of

MOUNTS = Path("/proc/self/mountinfo")
DEVICES = Path("/sys/dev/block")
ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
DRIVE_REMOVABLE, DRIVE_REMOTE = 2, 4
MNT_LOCAL = 0x1000
_ESCAPED = re.compile(r"\\([0-7]{3})")


def place_of_desk(path: Path) -> DeskPlace:
    """What the folder of a desk at ``path`` is, links in its name followed."""
    return place_of(facts_of(path.resolve().parent, os.environ))


def facts_of(folder: Path, environment: Mapping[str, str]) -> PlaceFacts:
    """All that decides what a folder is."""
    file_system, is_remote, is_removable = _drive_of(folder)
    roots = tuple(("OneDrive", Path(environment[name])) for name in ONEDRIVE_VARIABLES if environment.get(name))
    return PlaceFacts(folder, file_system, is_remote, is_removable, _markers_around(folder), roots)


def _markers_around(folder: Path) -> frozenset[str]:
    return frozenset(
        marker for marker in SYNCED_MARKERS for around in (folder, *folder.parents) if _is_marked(around, marker)
    )


def _is_marked(folder: Path, marker: str) -> bool:
    # Dropbox keeps its own settings in ~/.dropbox, a folder: the file of that name marks what it copies.
    try:
        there = folder / marker
        return there.is_file() if marker == ".dropbox" else there.exists()
    except OSError:
        return False


def _drive_of(folder: Path) -> tuple[str, bool, bool]:
    """The file system, whether it is on another computer, and whether it can be taken out."""
    if sys.platform == "win32":
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        return "", kind == DRIVE_REMOTE, kind == DRIVE_REMOVABLE
    if sys.platform == "darwin":
        return _mac_file_system(folder)
    file_system, device = mount_of(folder, _mounts())
    return file_system, False, _is_removable(device)


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def mount_of(folder: Path, mounts: str) -> tuple[str, str]:
    """The file system and the device of a folder, from the lines of /proc/self/mountinfo; the last of equals counts."""
    longest, found = -1, ("", "")
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if len(fields) < 5 or not rest[0]:
            continue
        at = Path(_ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4]))
        if (folder == at or at in folder.parents) and len(at.parts) >= longest:
            longest, found = len(at.parts), (rest[0], fields[2])
    return found


def _is_removable(device: str) -> bool:
    try:
        here = (DEVICES / device).resolve(strict=True)
        flag = next(one for one in (here / "removable", here.parent / "removable") if one.is_file())
        return flag.read_text(encoding="ascii").strip() == "1"
    except (OSError, StopIteration):
        return False


class _MacFileSystem(ctypes.Structure):
    """``struct statfs`` of macOS with 64-bit inodes (sys/mount.h)."""

    _fields_ = (
        ("block_size", ctypes.c_uint32),
        ("transfer_size", ctypes.c_int32),
        ("counts", ctypes.c_uint64 * 5),
        ("id", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("subtype", ctypes.c_uint32),
        ("type_name", ctypes.c_char * 16),
        ("names", ctypes.c_char * 2048),
        ("reserved", ctypes.c_uint32 * 8),
    )


def _mac_file_system(folder: Path) -> tuple[str, bool, bool]:
    system = ctypes.CDLL(None, use_errno=True)
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    told = _MacFileSystem()
    if ask(os.fsencode(folder), ctypes.byref(told)) != 0:
        return "", False, False
    return told.type_name.decode("ascii", "replace"), not told.flags & MNT_LOCAL, False
