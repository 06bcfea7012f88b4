"""Why a file is not made, in the words a person reads."""

import contextlib
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.words import signed_off_words
from qa_desk.domain.wording import SUBJECT_WORDS
from qa_desk.store.engine import held_here
from qa_desk.store.keys import MAGIC

DESK_ENDING = ".qadesk"


def refuse_desk_at(path: Path) -> None:
    """Nothing that is made takes the place of a desk, whatever that is called, or of what SQLite keeps beside one."""
    with contextlib.suppress(OSError):  # what cannot be looked at is refused, in its own words, when it is written
        if path.suffix.lower().startswith(DESK_ENDING) or (
            path.is_file() and (held_here(path) or _begins_as_desk(path))
        ):
            raise UserError(
                f'"{path.name}" is a desk, so no report can take its place.',
                "Nothing was made. Save with another name.",
                field="path",
            )


def _begins_as_desk(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def nothing_to_report(found: Findings) -> UserError | None:
    """Why nothing at all can be made of an audit yet; None once something is signed off."""
    if found.signed_off:
        return None
    many = SUBJECT_WORDS[found.template.subject][1]
    if found.sealed:
        word = SUBJECT_WORDS[found.template.subject][0]
        return UserError(
            f"There is nothing to report yet: every return that is in is on a sealed {word}.",
            "Nothing was made. It can be reported once the other returns are in.",
        )
    if not found.subjects:
        return UserError(f"There is nothing to report yet: this audit has no {many}.", "Add some in Set-up first.")
    return UserError(
        f"There is nothing to report yet: {signed_off_words(found)}.",
        "Nothing was made. Sign off one first; until all are in, the report is marked Provisional.",
    )
