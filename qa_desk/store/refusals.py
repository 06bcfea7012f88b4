"""The words for a desk that cannot be opened, made or written: what happened, what is safe, what to do."""

import errno
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.desk_places import DeskPlace
from qa_desk.domain.errors import ReadOnlyDesk, SnapshotOffered, UserError
from qa_desk.domain.language import tr
from qa_desk.store.open_notes import holder_words

UNTOUCHED = tr("Nothing in it was changed.")
FULL_DISK = tr("the disk is full")

_CAUSES = {
    "SQLITE_FULL": FULL_DISK,
    "SQLITE_READONLY": tr("the folder cannot be written to"),
    "SQLITE_CANTOPEN": tr("the folder cannot be written to"),
    "SQLITE_IOERR": tr("the disk could not be written"),
    "SQLITE_CORRUPT": tr("the file is damaged"),
    "SQLITE_NOTADB": tr("the file is damaged"),
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
        return FULL_DISK if error.errno == errno.ENOSPC else tr("the disk could not be written")
    return _CAUSES.get(sqlite_name(error), "")


def missing(path: Path) -> UserError:
    """Nothing is there."""
    return UserError(
        tr("There is no file {name} in {parent}.", name=path.name, parent=path.parent),
        tr("Nothing was made. Check the name and the folder."),
    )


def not_a_file(path: Path) -> UserError:
    """A folder, a device or a pipe."""
    what = tr("a folder") if path.is_dir() else tr("not a file")
    return UserError(
        tr("{name} is {what}, so it cannot be opened as a desk.", name=path.name, what=what),
        tr("Choose a file that ends in .qadesk."),
    )


def empty(path: Path) -> UserError:
    """A file without a byte."""
    return UserError(
        tr("{name} is empty: there is no desk in it.", name=path.name),
        tr("It was left as it is. Restore your latest backup."),
    )


def foreign(path: Path) -> UserError:
    """Some other program's file."""
    return UserError(
        tr("{name} is not a QA Desk file.", name=path.name),
        tr("{UNTOUCHED} Desks are files that end in .qadesk.", UNTOUCHED=UNTOUCHED),
    )


def plain_database(path: Path) -> UserError:
    """An SQLite file of another program."""
    return UserError(
        tr("{name} is a database of another program, not a desk.", name=path.name),
        tr("{UNTOUCHED} Desks are files that end in .qadesk.", UNTOUCHED=UNTOUCHED),
    )


def unreadable(path: Path) -> UserError:
    """The operating system says no to reading."""
    return UserError(
        tr("{name} cannot be read: this account may not open it.", name=path.name),
        tr("{UNTOUCHED} Ask your IT team for access to it.", UNTOUCHED=UNTOUCHED),
    )


def damaged_header(path: Path) -> UserError:
    """The first sixteen bytes ask for something that QA Desk never writes."""
    return UserError(
        tr("The first bytes of {name} are damaged.", name=path.name),
        tr("{UNTOUCHED} Restore your latest backup.", UNTOUCHED=UNTOUCHED),
    )


def wrong_passphrase() -> UserError:
    """The check bytes say so, whatever the state of the pages."""
    return UserError(
        tr("That passphrase does not open this desk."),
        tr("Nothing was changed. Check Caps Lock and try again."),
        field="passphrase",
    )


def damaged(path: Path, pages: str = tr("its first page does not read as it was written")) -> UserError:
    """Pages that are not what was written."""
    return UserError(
        tr("{name} is damaged: {pages}.", name=path.name, pages=pages),
        tr("{UNTOUCHED} Restore your latest backup.", UNTOUCHED=UNTOUCHED),
    )


def unreadable_part(path: Path) -> UserError:
    """A page that was never read before, or a disk that failed, while the desk is open."""
    return UserError(
        tr("A part of {name} cannot be read, so it is not shown.", name=path.name),
        tr("{UNTOUCHED} Close the desk, and restore your latest backup.", UNTOUCHED=UNTOUCHED),
    )


def cut_short(path: Path) -> UserError:
    """The end of the file is gone."""
    return UserError(
        tr("{name} is cut short: part of it is missing.", name=path.name),
        tr("{UNTOUCHED} Restore your latest backup.", UNTOUCHED=UNTOUCHED),
    )


def broken_history(path: Path, problem: str) -> UserError:
    """The hash chain does not hold."""
    return UserError(
        tr("The history in {name} does not hold: {problem}.", name=path.name, problem=problem),
        tr("{UNTOUCHED} Restore your latest backup.", UNTOUCHED=UNTOUCHED),
    )


def stray_wal(path: Path) -> UserError:
    """What an interrupted session left beside the desk cannot be brought into it."""
    return UserError(
        tr("{name} was not closed properly, and the {name}-wal left beside it does not fit it.", name=path.name),
        tr("Neither file was changed. Restore your latest backup, and keep both files for your IT team."),
    )


class NewerDeskError(UserError):
    """The desk is whole, and made by a QA Desk that this one does not know."""


def newer(path: Path, version: int, known: int) -> NewerDeskError:
    """Made by a QA Desk that this one does not know."""
    return NewerDeskError(
        tr(
            "{name} was made by a newer QA Desk: it is written in form {version}, and this one reads up to {known}.",
            name=path.name,
            version=version,
            known=known,
        ),
        tr("{UNTOUCHED} Ask your IT team for the newer QA Desk.", UNTOUCHED=UNTOUCHED),
    )


class OpenElsewhereError(SnapshotOffered):
    """Another window has the desk."""


def open_elsewhere(path: Path) -> OpenElsewhereError:
    """The exclusive lock is held; who has it is told where they left a note of it."""
    return OpenElsewhereError(
        holder_words(path), tr("Nothing was changed. Close it there, then open it here, or read a snapshot of it now.")
    )


class OpenHereError(UserError):
    """This very process has the desk; not even a snapshot is read then, since that would drop its lock."""


def open_here(path: Path) -> OpenHereError:
    """This window has it itself."""
    return OpenHereError(
        tr("{name} is already open in this window.", name=path.name), tr("Nothing was changed. Go on with it there.")
    )


class ReadOnlyPlaceError(SnapshotOffered):
    """The folder or the medium takes no writing."""


def read_only(path: Path) -> ReadOnlyPlaceError:
    """The folder or the medium takes no writing."""
    return ReadOnlyPlaceError(
        tr("{name} cannot be opened for work, because its folder cannot be written to.", name=path.name),
        tr("The desk is safe. Read a snapshot of it, or copy it to a folder of your own and open the copy."),
    )


def shared_place(path: Path, place: DeskPlace) -> SnapshotOffered:
    """Opened there for work, two could write to the desk at once and not see each other."""
    return SnapshotOffered(
        tr(
            "The folder of {name} is {words}. Worked on there, a desk can lose answers.",
            name=path.name,
            words=place.words,
        ),
        tr(
            "Nothing was changed. Move it to a folder of this computer alone and open it there, or read a snapshot of "
            "it. Backups may stay where it is."
        ),
    )


def not_made_there(place: DeskPlace) -> UserError:
    """A new desk would be in danger from the first answer on."""
    return UserError(
        tr("This folder is {words}. Worked on there, a desk can lose answers.", words=place.words),
        tr("No desk was made. Choose a folder of this computer alone, and keep backups there instead."),
        "path",
    )


def snapshot(path: Path) -> ReadOnlyDesk:
    """Something would have been written to a snapshot."""
    return ReadOnlyDesk(
        tr("This is a read-only snapshot of {name}, so nothing was changed.", name=path.name),
        tr("The desk is safe. To work on it, open {name} itself where it can be written to.", name=path.name),
    )


def restless(path: Path) -> UserError:
    """Whoever has it open writes so often that no whole copy could be taken."""
    return UserError(
        tr("{name} is being written to, so no snapshot of it could be taken.", name=path.name),
        tr("{UNTOUCHED} Try again in a moment.", UNTOUCHED=UNTOUCHED),
    )


def not_brought_up(path: Path, cause: str) -> UserError:
    """An older desk could not be copied into today's form."""
    return UserError(
        tr(
            "{name} was made by an earlier QA Desk, and could not be brought up to this one: {cause}.",
            name=path.name,
            cause=cause,
        ),
        tr("The desk is as it was. Free some space and try again, or open it with the earlier QA Desk."),
    )


def not_the_same(path: Path) -> UserError:
    """A desk in today's form does not hold exactly what the older one held."""
    return UserError(
        tr(
            "{name} was made by an earlier QA Desk. Its copy in the form of this one did not pass every check.",
            name=path.name,
        ),
        tr("The copy was not kept and the desk is as it was. Open it with the earlier QA Desk, and tell your IT team."),
    )


def folder_read_only(folder: Path) -> UserError:
    """The folder takes no new file."""
    return UserError(
        tr("The folder {folder} cannot be written to.", folder=folder),
        tr("Nothing was written. Choose another folder."),
        "path",
    )


def exists(path: Path) -> UserError:
    """Something already has that name."""
    return UserError(
        tr("There is already a file called {name} in that folder.", name=path.name),
        tr("It was left as it is. Choose another name."),
        field="path",
    )


def no_folder(folder: Path) -> UserError:
    """The place to write to is not there."""
    return UserError(
        tr("There is no folder {folder}.", folder=folder),
        tr("Nothing was written. Check the folder, or choose another."),
        "path",
    )


def not_written(what: str, cause: str) -> UserError:
    """A file could not be made."""
    return UserError(
        tr("{what} was not made: {cause}.", what=what, cause=cause),
        tr("Your desk is safe. Choose another folder, or free some space."),
    )


def not_opened(path: Path, cause: str) -> UserError:
    """The disk would not take what opening has to write beside the desk."""
    return UserError(
        tr("{name} cannot be opened: {cause}.", name=path.name, cause=cause),
        tr("The desk is safe. Free some space and try again."),
    )


def old_engine(version: str) -> UserError:
    """An SQLite with a known fault that can damage a desk."""
    return UserError(
        tr("This copy of QA Desk has a part that could damage your desk (SQLite {version}).", version=version),
        tr("Nothing was opened. Ask your IT team to install QA Desk again."),
    )
