"""Keeping a file that leaves the desk, and noting in the journal that it did."""

import hashlib
import re
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.errors import NotSaved, UserError
from qa_desk.domain.events import FileMade
from qa_desk.store.store import Store

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def plain_file_name(words: str) -> str:
    """The words as every file system takes them."""
    return " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split()).strip(". ")


def keep_file(
    store: Store, actor: str, path: Path, contents: bytes, audit: str, kind: str, subjects: int, *, provisional: bool
) -> str:
    """Write one file whole and note it; returns its SHA-256. An earlier file there is replaced only by a whole one."""
    write_file(path, contents)
    digest = hashlib.sha256(contents).hexdigest()
    try:
        with store.writing(actor) as uow:
            uow.record(FileMade(audit, kind, subjects, digest, provisional))
    except NotSaved as problem:
        raise UserError(
            f'"{path.name}" is saved, but the desk could not note that it was made: {problem.cause}.',
            "The file is whole and can be used. Make it again when the desk can be written, so that it is noted.",
        ) from problem
    return digest
