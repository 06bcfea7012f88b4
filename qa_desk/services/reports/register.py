"""The export register: what left this desk as a report, and which of it a file at hand is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.made_files.register import RegisterEntry, register_of
from qa_desk.services.reports.registry import RECIPES
from qa_desk.store.store import Store

OTHER_TITLES = {
    "letters/": "Letter to an agency",
    "feedback.pdf": "Feedback for an auditor",
    "charts/": "Chart, SVG",
    "contents.xlsx": "List of a folder",
    "subject_record": "Record of a case, by right of access",
}
"""Files that other services make, by kind."""

NO_AUDIT = "No audit: an action plan"


@dataclass(frozen=True)
class KnownFile:
    """What a file at hand is. Without entries it never left this desk as it is now: it is another file, or changed."""

    name: str
    sha256: str
    entries: tuple[RegisterEntry, ...]


class RegisterService:
    """Reads the register; changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def entries(self) -> tuple[RegisterEntry, ...]:
        """Every file that left the desk as a report, the latest first."""
        with self._store.reading() as reading:
            return register_of(reading.made_files.every())

    def titles(self) -> Mapping[str, str]:
        """What each audit is called, by its id; "" for what belongs to none."""
        with self._store.reading() as reading:
            return {"": NO_AUDIT} | {audit.id: audit.title for audit in reading.audits.list()}

    def identify(self, path: Path) -> KnownFile:
        """Which entries a file is, by the SHA-256 of every byte of it."""
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as problem:
            raise UserError(
                f'"{path.name}" cannot be read: {problem.strerror}.', "Nothing was changed.", field="path"
            ) from problem
        return KnownFile(path.name, digest, tuple(one for one in self.entries() if one.made.sha256 == digest))


def kind_title(kind: str) -> str:
    """What a kind of file is called: "Findings report, PDF"."""
    for recipe in RECIPES:
        if recipe.offered.kind == kind:
            return f"{recipe.offered.title}, {recipe.offered.program}"
    return OTHER_TITLES.get(kind, kind)
