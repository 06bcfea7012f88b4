"""Keeping a file that leaves the desk, noted before and after: no kill parts the file from its note."""

import contextlib
import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.atomic_files import check_target, clear_parts, write_file
from qa_desk.domain.disclosure.rules import INTERNAL
from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.events import FileMade
from qa_desk.domain.language import tr
from qa_desk.domain.learning.events import FrameworkMade
from qa_desk.domain.made_files.events import FileGivenUp
from qa_desk.domain.receiving.events import PackIssued, ReturnSealed
from qa_desk.domain.workbooks.events import WorkbookIssued
from qa_desk.store.made_files import IntendedFile
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import UnitOfWork

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')

Done = FileMade | PackIssued | ReturnSealed | WorkbookIssued | FrameworkMade
"""What is recorded of a file that is there."""


@dataclass(frozen=True)
class NewFile:
    """A file that is about to be made, whole, and what is recorded once it is there."""

    path: Path
    contents: bytes
    done: Done


def plain_file_name(words: str) -> str:
    """The words as every file system takes them."""
    return " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split()).strip(". ")


def keep_file(
    store: Store, actor: str, path: Path, contents: bytes, audit: str, kind: str, subjects: int, *, provisional: bool,
    rule: str = INTERNAL.name, population: str = "", marking: str | None = None, left: int | None = None,
) -> str:  # fmt: skip
    """Write one file of an audit whole and note it; returns its SHA-256.

    ``rule`` and ``population`` note how small numbers were treated and what was counted, so that a later file can be
    held against this one; ``marking`` and ``left``, what stands on it and what nobody looked at, are for the register.
    """
    digest = hashlib.sha256(contents).hexdigest()
    done = FileMade(audit, kind, subjects, digest, provisional, rule, population, marking, left)
    keep_noted(store, actor, NewFile(path, contents, done))
    return digest


def keep_noted(store: Store, actor: str, file: NewFile) -> None:
    """Write one file whole and note it. An earlier file there is replaced only by a whole one."""
    try:
        with store.writing(actor) as uow:
            intend(uow, file)
    except NotSaved as problem:
        raise UserError(
            tr('"{name}" was not saved: {cause}.', name=file.path.name, cause=problem.cause),
            tr("An earlier file with this name is unchanged. Free some space where this desk is kept, and try again."),
        ) from problem
    put(store, actor, [file])


def intend(uow: UnitOfWork, file: NewFile) -> None:
    """Note a file that `put` will make once this transaction is kept; raises UserError where none can be made."""
    check_target(file.path)
    uow.record_intent(file.path.resolve(), file.done)


def put(store: Store, actor: str, files: Sequence[NewFile]) -> None:
    """Make files that were intended, all or none, and note that they are there."""
    made: list[NewFile] = []
    try:
        for file in files:
            write_file(file.path, file.contents)
            made.append(file)
            _read_back(file)
    except BaseException:
        if len(files) > 1:
            for file in made:
                with contextlib.suppress(OSError):  # what cannot be removed is there, and is noted as that
                    file.path.unlink(missing_ok=True)
        _settle(store, actor, {file.done.sha256 for file in files})
        raise
    try:
        with store.writing(actor) as uow:
            for file in files:
                uow.record(file.done)
    except NotSaved as problem:
        saved = (
            tr('"{name}" is saved', name=files[0].path.name)
            if len(files) == 1
            else tr("{count} files are saved", count=len(files))
        )
        raise UserError(
            tr("{saved}, but the desk could not note it: {cause}.", saved=saved, cause=problem.cause),
            tr("What is saved is whole and can be used. It is noted when this desk is opened next."),
        ) from problem


def _read_back(file: NewFile) -> None:
    """Read the file again as whoever opens it will; raises UserError where that is not what was written."""
    try:
        is_whole = hashlib.sha256(file.path.read_bytes()).hexdigest() == hashlib.sha256(file.contents).hexdigest()
    except OSError:
        is_whole = False
    if not is_whole:
        raise UserError(
            tr('"{name}" does not read back as it was written.', name=file.path.name),
            tr(
                "Do not use that file: the disk or the network folder may be failing. Nothing in the desk is lost. "
                "Save it in another place."
            ),
        )


def settle_files(store: Store, actor: str) -> None:
    """At the start of a desk: of every file that was being made when it stopped, note whether it is there.

    What cannot be looked at now, or cannot be noted, is left for the next start.
    """
    _settle(store, actor, None)


def _settle(store: Store, actor: str, only: Collection[str] | None) -> None:
    with store.reading() as reading:
        intended = [one for one in reading.made_files.intended() if only is None or one.sha256 in only]
    found = [(one, there) for one in intended if (there := _is_there(one)) is not None]
    if not found:
        return
    try:
        with store.writing(actor) as uow:
            for one, there in found:
                uow.record(one.done if there else FileGivenUp(one.audit, one.sha256))
    except NotSaved:
        return  # the desk can be read all the same, and says so itself at the first change


def _is_there(one: IntendedFile) -> bool | None:
    """Whether a file is there as it was to be; None while its folder, or what is half made in it, is out of reach."""
    try:
        if not one.path.parent.is_dir():
            return None
        is_clear = False
        with contextlib.suppress(OSError):  # a folder that can only be read may still tell whether the file is there
            clear_parts(one.path)
            is_clear = True
        there = one.path.is_file() and hashlib.sha256(one.path.read_bytes()).hexdigest() == one.sha256
        return there if there or is_clear else None
    except OSError:
        return None
