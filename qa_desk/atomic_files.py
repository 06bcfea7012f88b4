"""Putting a finished file where the person wants it: the old file or the new one, never half of either."""

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

RETRY_PAUSES_S = (0.05, 0.1, 0.2, 0.4)
"""Between five tries: on Windows, virus scanners and sync programs hold a file for a moment after it is written."""

_WINDOWS_IN_USE = frozenset({32, 33})
_WINDOWS_DENIED = 5
_IN_USE = frozenset({"EBUSY", "ETXTBSY"})
_FULL = frozenset({"ENOSPC", "EDQUOT", "EFBIG"})
_NOT_ALLOWED = frozenset({"EACCES", "EPERM", "EROFS"})
_BAD_NAME = frozenset({"ENAMETOOLONG", "EINVAL"})
_OUT_OF_REACH = frozenset({"ENOENT", "ENOTDIR", "ENODEV", "EIO", "ENETUNREACH", "EHOSTUNREACH", "ESTALE"})
_CANNOT_BE_SYNCED = frozenset({"EINVAL", "ENOTSUP", "EACCES", "EPERM", "EBADF"})
_TEMPORARY_SUFFIX = ".part"
_STALE_AFTER_S = 3600


def write_file(path: Path, contents: bytes) -> None:
    """Write beside, make durable, then rename; a UserError leaves the earlier file as it was."""
    target = path.resolve()
    temporary = target.parent / f".{target.name[:60]}.{secrets.token_hex(6)}{_TEMPORARY_SUFFIX}"
    try:
        check_target(target)
        _remove_left_behind(target)
        _write_durably(temporary, contents, target)
        _replace(temporary, target)
        _make_folder_durable(target.parent)
    except OSError as error:
        raise _in_words(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def check_target(path: Path) -> None:
    """Raise UserError when no file can be at ``path``, before anything is said of one."""
    target = path.resolve()
    try:
        if target.is_dir():
            raise UserError(
                tr('"{name}" is a folder.', name=target.name),
                tr("Nothing was saved. Save with another name."),
                field="path",
            )
        if not target.parent.is_dir():
            hint = tr("Nothing was saved. Choose another folder.")
            raise UserError(tr('The folder "{parent}" does not exist.', parent=target.parent), hint, field="path")
    except OSError as error:
        raise _in_words(error, target) from error


def clear_parts(path: Path) -> None:
    """Remove what `write_file` left beside ``path`` when it was killed; only for a file that nobody writes now."""
    for left in _parts_of(path.resolve()):
        left.unlink(missing_ok=True)


def keep_earlier(path: Path) -> Path | None:
    """Keep the file that is about to be replaced, beside it; where, or None when there is none.

    Only the latest earlier file is kept. Raises UserError, with everything as it was, when it cannot be.
    """
    if not path.is_file():
        return None
    beside = path.with_name(f"{path.stem}.earlier{path.suffix}")
    try:
        contents = path.read_bytes()
    except OSError as error:
        raise _in_words(error, path) from error
    write_file(beside, contents)
    return beside


def _write_durably(temporary: Path, contents: bytes, target: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
        file.write(contents)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        temporary.chmod(target.stat().st_mode & 0o777)


def _replace(temporary: Path, target: Path) -> None:
    for pause_s in RETRY_PAUSES_S:
        try:
            temporary.replace(target)
            return
        except PermissionError as error:
            if not _may_pass(error):
                raise
            time.sleep(pause_s)
    temporary.replace(target)


def _may_pass(error: OSError) -> bool:
    """Whether another program may let go of the file in a moment."""
    return getattr(error, "winerror", None) in {*_WINDOWS_IN_USE, _WINDOWS_DENIED}


def _make_folder_durable(folder: Path) -> None:
    """Make the new name survive a power cut. Windows has no such call, and some network folders refuse it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if errno.errorcode.get(error.errno or 0) not in _CANNOT_BE_SYNCED:
            raise
    finally:
        os.close(handle)


def _remove_left_behind(target: Path) -> None:
    """Remove what an earlier try at the same file left when the computer stopped in the middle of it."""
    for left in _parts_of(target):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_AFTER_S:
                left.unlink()


def _parts_of(target: Path) -> Iterator[Path]:
    return target.parent.glob(f".{_without_wildcards(target.name[:60])}.*{_TEMPORARY_SUFFIX}")


def _without_wildcards(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[*?" else letter for letter in name)


def _in_words(error: OSError, target: Path) -> UserError:
    """The refusal of the computer as what happened, what is safe, what to do."""
    name, folder = f'"{target.name}"', f'"{target.parent}"'
    # By name, because not every computer has every number.
    reason = errno.errorcode.get(error.errno or 0, "")
    windows = getattr(error, "winerror", None)
    if windows in _WINDOWS_IN_USE or (windows == _WINDOWS_DENIED and target.exists()) or reason in _IN_USE:
        return UserError(
            tr("{name} is open in another program.", name=name),
            tr("Close it and try again, or save with another name."),
        )
    if reason in _FULL:
        return UserError(
            tr("{name} was not saved: the disk is full.", name=name),
            tr("An earlier file with this name is unchanged. Free some space and try again, or choose another folder."),
        )
    if reason in _NOT_ALLOWED:
        hint = tr("Nothing was changed there. Choose another folder.")
        return UserError(tr("Files cannot be saved in {folder}.", folder=folder), hint, field="path")
    if reason in _BAD_NAME:
        return UserError(
            tr("{name} cannot be used as a file name here.", name=name),
            tr("Use a shorter, simpler name."),
            field="path",
        )
    if reason in _OUT_OF_REACH:
        hint = tr("Nothing was saved. Connect to the network and try again, or choose another folder.")
        return UserError(tr("The folder {folder} cannot be reached.", folder=folder), hint, field="path")
    return UserError(
        tr("{name} was not saved: {words}.", name=name, words=error.strerror or tr("the computer refused to write it")),
        tr("An earlier file with this name is unchanged. Try again, or choose another folder."),
    )
