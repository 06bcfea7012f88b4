"""Who has a desk open is told from a note, and the note alone decides nothing."""

import json
import os
import platform
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.store.open_notes import OpenNote, leave_note, note_of, read_note, words_of
from qa_desk.store.store import Store
from tests.store.desks import PASSPHRASE, a_desk, names_beside, set_up

NOON = datetime(2026, 7, 7, 12, 0).astimezone()
DESK = Path("Team.qadesk")


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (
            OpenNote("Asha Patel", "LAPTOP-7", 9, NOON - timedelta(hours=2)),
            "Asha Patel has Team.qadesk open on LAPTOP-7 since 10:00 today.",
        ),
        (
            OpenNote("", "", 9, NOON - timedelta(days=4)),
            "Somebody has Team.qadesk open on another computer since 3 July 2026 at 12:00.",
        ),
        (
            OpenNote("Asha Patel", platform.node(), 9, NOON),
            "Team.qadesk is open in another window on this computer by Asha Patel since 12:00 today.",
        ),
    ],
)
def test_the_words_say_who_where_and_since_when(note: OpenNote, words: str) -> None:
    assert words_of(DESK, note, NOON) == words


def test_a_note_is_there_while_the_desk_is_open_and_holds_nothing_of_it(desk_path: Path) -> None:
    with a_desk(desk_path) as store:
        set_up(store)
        note = json.loads(note_of(desk_path).read_text(encoding="utf-8"))
        assert set(note) == {"who", "computer", "process", "since"}
        assert (note["computer"], note["process"]) == (platform.node(), os.getpid())
    assert names_beside(desk_path) == [desk_path.name]


def test_a_note_that_a_kill_left_stops_nobody(desk_path: Path) -> None:
    a_desk(desk_path).close()
    leave_note(desk_path, "Someone long gone", datetime(2020, 1, 1, tzinfo=UTC))
    with Store.open(desk_path, PASSPHRASE, who="Asha Patel"):
        read = read_note(desk_path)
        assert read is not None
        assert read.who == "Asha Patel"
    assert names_beside(desk_path) == [desk_path.name]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 4000,
        b"[]",
        b"{}",
        b'{"who": 1, "computer": "x", "process": 1, "since": "2026-07-07T09:00:00+00:00"}',
        b'{"who": "x", "computer": "x", "process": 1, "since": "2026-07-07T09:00:00"}',
        b'{"who": "x", "computer": "x", "process": 1, "since": 7}',
        b'{"who": "' + b"x" * 5000 + b'"}',
    ],
)
def test_a_damaged_note_says_nothing(desk_path: Path, content: bytes) -> None:
    note_of(desk_path).write_bytes(content)
    assert read_note(desk_path) is None


def test_what_a_stranger_wrote_into_a_note_is_made_safe(desk_path: Path) -> None:
    body = {"who": "A\n\x1b[31m" + "b" * 200, "computer": "C", "process": 1, "since": NOON.isoformat()}
    note_of(desk_path).write_text(json.dumps(body), encoding="utf-8")
    read = read_note(desk_path)
    assert read is not None
    assert read.who.startswith("A [31m")
    assert len(read.who) == 80
