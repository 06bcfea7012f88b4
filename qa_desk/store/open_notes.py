"""A note beside an open desk of who has it, so that a refusal can name them. The lock alone decides; this only tells.

The note is believed only while the lock is held. One that a kill left is written over by the next who takes the lock.
It holds who, which computer, which process and since when, and nothing of what is in the desk.
"""

import contextlib
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.text import clean_text

MOST_BYTES = 4096
MOST_LETTERS = 80
OWNER_ONLY = 0o600


@dataclass(frozen=True)
class OpenNote:
    """Who has a desk open: ``who`` may be empty."""

    who: str
    computer: str
    process: int
    since: datetime


def note_of(path: Path) -> Path:
    """Where the note of a desk is."""
    return path.with_name(f".{path.name}.open")


def leave_note(path: Path, who: str, now: datetime) -> None:
    """Say that this process has the desk, whose lock it holds. A note that cannot be written is done without."""
    note = OpenNote(who, platform.node(), os.getpid(), now)
    with contextlib.suppress(OSError):
        note_of(path).unlink(missing_ok=True)
        descriptor = os.open(note_of(path), os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({**asdict(note), "since": now.astimezone(UTC).isoformat(timespec="seconds")}, file)


def take_note_away(path: Path) -> None:
    """The desk is about to be let go of; while the lock is held the note can be nobody else's."""
    with contextlib.suppress(OSError):
        note_of(path).unlink(missing_ok=True)


def read_note(path: Path) -> OpenNote | None:
    """What the note of a desk that is held says; None where there is none, or it is damaged."""
    try:
        with note_of(path).open("rb") as file:
            body = json.loads(file.read(MOST_BYTES))
        since = datetime.fromisoformat(body["since"])
        process = body["process"]
        if since.tzinfo is None or not isinstance(process, int):
            return None
        return OpenNote(_name(body["who"]), _name(body["computer"]), process, since)
    except (OSError, ValueError, KeyError, TypeError, UserError, RecursionError):
        return None


def _name(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError
    return " ".join(clean_text(text).split())[:MOST_LETTERS]


def holder_words(path: Path) -> str:
    """Who has a desk whose lock is held by another process, as one sentence."""
    note = read_note(path)
    if note is None:
        return f"{path.name} is open in another window."
    return words_of(path, note, datetime.now(UTC))


def words_of(path: Path, note: OpenNote, now: datetime) -> str:
    """The sentence of a note."""
    since, today = note.since.astimezone(), now.astimezone().date()
    when = f"{since:%H:%M} today" if since.date() == today else f"{short_date(since.date())} at {since:%H:%M}"
    if note.computer == platform.node():
        by = f" by {note.who}" if note.who else ""
        return f"{path.name} is open in another window on this computer{by} since {when}."
    who, where = note.who or "Somebody", note.computer or "another computer"
    return f"{who} has {path.name} open on {where} since {when}."
