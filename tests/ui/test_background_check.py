"""A desk that is open before it was read: nothing is promised, and damage closes it in words."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services.desk import Place
from qa_desk.services.desks import Desks
from qa_desk.templates.library import TemplateLibrary
from qa_desk.ui.background_check import CLOSED
from tests.ui.window import ACTOR, CHEAP, PASSPHRASE, REFERENCE, Desktop, FixedClock, add_audit, desks, desktop

PAGE = 4096
RETURN = "core-groups-audit-2026/01/okoro"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A window to open desks in, and a closed desk with some answers."""
    with desktop(tmp_path) as one:
        services = one.make()
        add_audit(services, "reference_case", cases=40)
        services.desk.close()
        yield one


def large(desk: Desktop) -> None:
    """Open the desk as one that is too large to be read first."""
    way = Desks(FixedClock(), TemplateLibrary(REFERENCE), desk.desks.holidays, CHEAP, read_first_below_bytes=0)
    desk.services = way.open(desk.path, PASSPHRASE, ACTOR)


def settle(qtbot: QtBot, desk: Desktop) -> None:
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)


def told(desk: Desktop) -> str:
    bar = desk.window.message_bar
    return "" if bar.isHidden() else bar.message_label.text()


def flip_an_unread_page(path: Path) -> None:
    """Damage a leaf of the journal that neither opening nor Home reads."""
    content = bytearray(path.read_bytes())
    content[len(content) // PAGE * 3 // 4 * PAGE + 99] ^= 8
    path.write_bytes(content)


def test_a_large_desk_that_is_whole_is_read_without_a_word(qtbot: QtBot, desk: Desktop) -> None:
    large(desk)
    desk.show()
    assert desk.services is not None
    settle(qtbot, desk)
    assert not desk.services.desk.needs_verifying
    assert (desk.window.place, told(desk)) == ("home", "")


def test_damage_found_beside_the_work_closes_the_desk_and_says_so(qtbot: QtBot, desk: Desktop) -> None:
    flip_an_unread_page(desk.path)
    large(desk)
    assert desk.services is not None
    desk.workplace.open_desk(desk.services)
    assert desk.window.place == "home"
    qtbot.waitUntil(lambda: desk.window.welcome is not None)
    assert told(desk) == "test.qadesk is damaged: 1 of its pages does not read as written."
    assert desk.window.message_bar.hint_label.text() == CLOSED
    assert desk.window.place == ""
    assert [path.name for path in desk.path.parent.glob("test.qadesk*")] == ["test.qadesk"]
    assert not desk.dialogs.crashes


def test_locking_while_it_is_read_stops_the_reading(qtbot: QtBot, desk: Desktop) -> None:
    large(desk)
    desk.show()
    desk.press("Ctrl+L")
    qtbot.waitUntil(lambda: desk.window.welcome is not None)
    settle(qtbot, desk)
    assert told(desk) == ""
    assert not desk.dialogs.crashes


def interrupted(desk: Desktop) -> Path:
    """The desk as a power cut in the middle of grading leaves it."""
    services = desk.reopen()
    session = services.returns.open(RETURN)
    session.declare_family(False)
    session.revise("plan", session.form.state("plan").answer.with_value("good"))
    services.desk.keep_place(Place(RETURN, "plan"))
    left = desk.path.parent / "left" / desk.path.name
    left.parent.mkdir()
    copy = [sys.executable, "-S", "-c", "import shutil, sys; shutil.copy(*sys.argv[1:])"]
    for ending in ("", "-wal"):  # by another process: reading an open desk in this one would drop its lock
        subprocess.run([*copy, f"{desk.path}{ending}", f"{left}{ending}"], check=True)
    services.desk.close()
    return left


def test_nothing_was_lost_is_said_only_once_it_is_known(qtbot: QtBot, desk: Desktop) -> None:
    desk.services = desks().open(interrupted(desk), PASSPHRASE, ACTOR)
    desk.workplace.open_desk(desk.services)
    assert (desk.window.place, told(desk)) == ("grading", "")
    qtbot.waitUntil(lambda: told(desk) != "")
    at = desk.services.returns.line(RETURN).worked_on_at
    assert at is not None
    assert told(desk) == f"Picked up where you left off at {at.astimezone():%H:%M}. Nothing was lost."


def test_nothing_is_said_to_be_whole_that_is_not(qtbot: QtBot, desk: Desktop) -> None:
    left = interrupted(desk)
    desk.services = desks().open(left, PASSPHRASE, ACTOR)
    flip = "import sys; f = open(sys.argv[1], 'r+b'); f.seek(int(sys.argv[2])); f.write(b'?!?!')"
    place = left.stat().st_size // PAGE // 2 * PAGE + 99
    subprocess.run([sys.executable, "-S", "-c", flip, str(left), str(place)], check=True)
    desk.show()
    qtbot.waitUntil(lambda: desk.window.welcome is not None)
    assert told(desk).startswith("test.qadesk is damaged")
