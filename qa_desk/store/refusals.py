"""The words for a desk that cannot be opened, made or written: what happened, what is safe, what to do."""

import errno
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.desk_places import DeskPlace
from qa_desk.domain.errors import ReadOnlyDesk, SnapshotOffered, UserError
from qa_desk.store.open_notes import holder_words

UNTOUCHED = "Nothing in it was changed."
FULL_DISK = "the disk is full"

_CAUSES = {
    "SQLITE_FULL": FULL_DISK,
    "SQLITE_READONLY": "the folder cannot be written to",
    "SQLITE_CANTOPEN": "the folder cannot be written to",
    "SQLITE_IOERR": "the disk could not be written",
    "SQLITE_CORRUPT": "the file is damaged",
    "SQLITE_NOTADB": "the file is damaged",
}


_NAMES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
}
"""The driver's backup gives SQLite's fixed words and no name."""


def sqlite_name(error: BaseException) -> str:
    """SQLite's own name of what went wrong, without its finer distinction; empty when it was not SQLite."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(origin, sqlcipher.Error):
        return ""
    name = getattr(origin, "sqlite_errorname", None) or _NAMES.get(str(origin), "")
    return "_".join(name.split("_")[:2])


def storage_cause(error: BaseException) -> str:
    """Why the disk did not take a write, in words; empty when the fault is the program's own."""
    if isinstance(error, OSError):
        return FULL_DISK if error.errno == errno.ENOSPC else "the disk could not be written"
    return _CAUSES.get(sqlite_name(error), "")


def missing(path: Path) -> UserError:
    """Nothing is there."""
    return UserError(
        f"There is no file {path.name} in {path.parent}.", "Nothing was made. Check the name and the folder."
    )


def not_a_file(path: Path) -> UserError:
    """A folder, a device or a pipe."""
    what = "a folder" if path.is_dir() else "not a file"
    return UserError(f"{path.name} is {what}, so it cannot be opened as a desk.", "Choose a file that ends in .qadesk.")


def empty(path: Path) -> UserError:
    """A file without a byte."""
    return UserError(
        f"{path.name} is empty: there is no desk in it.", "It was left as it is. Restore your latest backup."
    )


def foreign(path: Path) -> UserError:
    """Some other program's file."""
    return UserError(f"{path.name} is not a QA Desk file.", f"{UNTOUCHED} Desks are files that end in .qadesk.")


def plain_database(path: Path) -> UserError:
    """An SQLite file of another program."""
    return UserError(
        f"{path.name} is a database of another program, not a desk.",
        f"{UNTOUCHED} Desks are files that end in .qadesk.",
    )


def unreadable(path: Path) -> UserError:
    """The operating system says no to reading."""
    return UserError(
        f"{path.name} cannot be read: this account may not open it.", f"{UNTOUCHED} Ask your IT team for access to it."
    )


def damaged_header(path: Path) -> UserError:
    """The first sixteen bytes ask for something that QA Desk never writes."""
    return UserError(f"The first bytes of {path.name} are damaged.", f"{UNTOUCHED} Restore your latest backup.")


def wrong_passphrase() -> UserError:
    """The check bytes say so, whatever the state of the pages."""
    return UserError(
        "That passphrase does not open this desk.",
        "Nothing was changed. Check Caps Lock and try again.",
        field="passphrase",
    )


def damaged(path: Path, pages: str = "its first page does not read as it was written") -> UserError:
    """Pages that are not what was written."""
    return UserError(f"{path.name} is damaged: {pages}.", f"{UNTOUCHED} Restore your latest backup.")


def unreadable_part(path: Path) -> UserError:
    """A page that was never read before, or a disk that failed, while the desk is open."""
    return UserError(
        f"A part of {path.name} cannot be read, so it is not shown.",
        f"{UNTOUCHED} Close the desk, and restore your latest backup.",
    )


def cut_short(path: Path) -> UserError:
    """The end of the file is gone."""
    return UserError(f"{path.name} is cut short: part of it is missing.", f"{UNTOUCHED} Restore your latest backup.")


def broken_history(path: Path, problem: str) -> UserError:
    """The hash chain does not hold."""
    return UserError(
        f"The history in {path.name} does not hold: {problem}.", f"{UNTOUCHED} Restore your latest backup."
    )


def stray_wal(path: Path) -> UserError:
    """What an interrupted session left beside the desk cannot be brought into it."""
    return UserError(
        f"{path.name} was not closed properly, and the {path.name}-wal left beside it does not fit it.",
        "Neither file was changed. Restore your latest backup, and keep both files for your IT team.",
    )


class NewerDeskError(UserError):
    """The desk is whole, and made by a QA Desk that this one does not know."""


def newer(path: Path, version: int, known: int) -> NewerDeskError:
    """Made by a QA Desk that this one does not know."""
    return NewerDeskError(
        f"{path.name} was made by a newer QA Desk: it is written in form {version}, and this one reads up to {known}.",
        f"{UNTOUCHED} Ask your IT team for the newer QA Desk.",
    )


class OpenElsewhereError(SnapshotOffered):
    """Another window has the desk."""


def open_elsewhere(path: Path) -> OpenElsewhereError:
    """The exclusive lock is held; who has it is told where they left a note of it."""
    return OpenElsewhereError(
        holder_words(path), "Nothing was changed. Close it there, then open it here, or read a snapshot of it now."
    )


class OpenHereError(UserError):
    """This very process has the desk; not even a snapshot is read then, since that would drop its lock."""


def open_here(path: Path) -> OpenHereError:
    """This window has it itself."""
    return OpenHereError(f"{path.name} is already open in this window.", "Nothing was changed. Go on with it there.")


class ReadOnlyPlaceError(SnapshotOffered):
    """The folder or the medium takes no writing."""


def read_only(path: Path) -> ReadOnlyPlaceError:
    """The folder or the medium takes no writing."""
    return ReadOnlyPlaceError(
        f"{path.name} cannot be opened for work, because its folder cannot be written to.",
        "The desk is safe. Read a snapshot of it, or copy it to a folder of your own and open the copy.",
    )


def shared_place(path: Path, place: DeskPlace) -> SnapshotOffered:
    """Opened there for work, two could write to the desk at once and not see each other."""
    return SnapshotOffered(
        f"The folder of {path.name} is {place.words}. Worked on there, a desk can lose answers.",
        "Nothing was changed. Move it to a folder of this computer alone and open it there, or read a snapshot of it. "
        "Backups may stay where it is.",
    )


def not_made_there(place: DeskPlace) -> UserError:
    """A new desk would be in danger from the first answer on."""
    return UserError(
        f"This folder is {place.words}. Worked on there, a desk can lose answers.",
        "No desk was made. Choose a folder of this computer alone, and keep backups there instead.",
        "path",
    )


def snapshot(path: Path) -> ReadOnlyDesk:
    """Something would have been written to a snapshot."""
    return ReadOnlyDesk(
        f"This is a read-only snapshot of {path.name}, so nothing was changed.",
        f"The desk is safe. To work on it, open {path.name} itself where it can be written to.",
    )


def restless(path: Path) -> UserError:
    """Whoever has it open writes so often that no whole copy could be taken."""
    return UserError(
        f"{path.name} is being written to, so no snapshot of it could be taken.",
        f"{UNTOUCHED} Try again in a moment.",
    )


def not_brought_up(path: Path, cause: str) -> UserError:
    """An older desk could not be copied into today's form."""
    return UserError(
        f"{path.name} was made by an earlier QA Desk, and could not be brought up to this one: {cause}.",
        "The desk is as it was. Free some space and try again, or open it with the earlier QA Desk.",
    )


def not_the_same(path: Path) -> UserError:
    """A desk in today's form does not hold exactly what the older one held."""
    return UserError(
        f"{path.name} was made by an earlier QA Desk. Its copy in the form of this one did not pass every check.",
        "The copy was not kept and the desk is as it was. Open it with the earlier QA Desk, and tell your IT team.",
    )


def folder_read_only(folder: Path) -> UserError:
    """The folder takes no new file."""
    return UserError(
        f"The folder {folder} cannot be written to.", "Nothing was written. Choose another folder.", "path"
    )


def exists(path: Path) -> UserError:
    """Something already has that name."""
    return UserError(
        f"There is already a file called {path.name} in that folder.",
        "It was left as it is. Choose another name.",
        field="path",
    )


def no_folder(folder: Path) -> UserError:
    """The place to write to is not there."""
    return UserError(
        f"There is no folder {folder}.", "Nothing was written. Check the folder, or choose another.", "path"
    )


def not_written(what: str, cause: str) -> UserError:
    """A file could not be made."""
    return UserError(f"{what} was not made: {cause}.", "Your desk is safe. Choose another folder, or free some space.")


def not_opened(path: Path, cause: str) -> UserError:
    """The disk would not take what opening has to write beside the desk."""
    return UserError(f"{path.name} cannot be opened: {cause}.", "The desk is safe. Free some space and try again.")


def old_engine(version: str) -> UserError:
    """An SQLite with a known fault that can damage a desk."""
    return UserError(
        f"This copy of QA Desk has a part that could damage your desk (SQLite {version}).",
        "Nothing was opened. Ask your IT team to install QA Desk again.",
    )
