"""The export register: every file that left the desk as a report, and whether a later one took its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.made_files.made_file import MadeFile

FOR_EACH = frozenset({"letters/", "feedback.pdf", "charts/", "contents.xlsx"})
"""Kinds of which an audit makes many, for agencies, auditors, charts or folders: none takes the place of another."""


class FileState(StrEnum):
    """How a file stands, in the words a person reads."""

    DRAFT = "Draft (provisional)"
    FINAL = "Final"
    REPLACED = "Replaced"


@dataclass(frozen=True)
class RegisterEntry:
    """One file of the register. ``number`` counts from the first file of the desk."""

    number: int
    made: MadeFile
    state: FileState


def register_of(made: Iterable[MadeFile]) -> tuple[RegisterEntry, ...]:
    """Every file with how it stands, the latest first; ``made`` comes oldest first.

    Files of plans that belong to no audit replace nothing: which plan it was is not noted.
    """
    entries: list[RegisterEntry] = []
    later: set[tuple[str, str]] = set()
    every = list(made)
    for number, one in reversed(list(enumerate(every, 1))):
        entries.append(RegisterEntry(number, one, _state(one, later)))
        later.add((one.audit, one.kind))
    return tuple(entries)


def _state(one: MadeFile, later: set[tuple[str, str]]) -> FileState:
    if one.audit and one.kind not in FOR_EACH and (one.audit, one.kind) in later:
        return FileState.REPLACED
    return FileState.DRAFT if one.provisional else FileState.FINAL
