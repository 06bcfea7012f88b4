"""The desk locks when nobody is there, and opens again where it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.settings import LOCK_AFTER_MINUTES
from qa_desk.ui.locking.cover import LOCKED_OVER_WORK
from qa_desk.ui.locking.idle_watch import LOOK_EVERY_MS, IdleWatch
from qa_desk.ui.welcome.view import LOCKED, WelcomeView
from tests.ui.window import ACTOR, PASSPHRASE, Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
LIMIT_S = 600.0
LOOK_S = LOOK_EVERY_MS / 1000


class Hands:
    """The time of day, moved by hand."""

    def __init__(self) -> None:
        self.now_s = 1_000_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=3)
        one.show()
        yield one


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def watch(qtbot: QtBot, desk: Desktop, hands: Hands) -> Iterator[IdleWatch]:
    one = IdleWatch(lambda: LIMIT_S, hands)
    one.start()
    yield one
    one.stop()


def looks_until_alone(watch: IdleWatch, hands: Hands, most: int = 200) -> int:
    """How many looks until it says that nobody is there; -1 when it never does."""
    alone: list[int] = []
    watch.left_alone.connect(lambda: alone.append(1))
    for number in range(1, most + 1):
        hands.now_s += LOOK_S
        watch.look()
        if alone:
            return number
    return -1


def test_nobody_is_there_after_the_limit(watch: IdleWatch, hands: Hands) -> None:
    assert looks_until_alone(watch, hands) == LIMIT_S / LOOK_S


@pytest.mark.parametrize("sign", ["key", "mouse"])
def test_a_key_or_the_mouse_shows_that_somebody_is(desk: Desktop, watch: IdleWatch, hands: Hands, sign: str) -> None:
    hands.now_s += LIMIT_S - LOOK_S
    window = desk.window.windowHandle()
    if sign == "key":
        QTest.keyClick(window, Qt.Key.Key_Down)
    else:
        QTest.mouseMove(window)
        QApplication.processEvents()
    watch._looked_s = hands.now_s
    assert looks_until_alone(watch, hands) == LIMIT_S / LOOK_S


def test_a_computer_that_slept_is_locked_when_it_wakes(watch: IdleWatch, hands: Hands) -> None:
    alone: list[int] = []
    watch.left_alone.connect(lambda: alone.append(1))
    hands.now_s += LOOK_S + 30  # a busy machine, not a sleeping one
    watch.look()
    assert not alone
    hands.now_s += LOOK_S + 61
    watch.look()
    assert alone


def test_locking_saves_and_opens_again_at_the_same_place(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.go("findings", AUDIT)
    with qtbot.waitSignal(desk.workplace.locked) as locked:
        desk.workplace.locking.due.emit()
    assert locked.args == [desk.path]
    welcome = desk.window.welcome
    assert isinstance(welcome, WelcomeView)
    assert welcome.message_bar.message_label.text() == LOCKED
    desk.services = desk.desks.open(desk.path, PASSPHRASE, ACTOR)
    desk.show()
    assert (desk.window.place, desk.window.subject) == ("findings", AUDIT)


def test_a_case_that_was_graded_is_found_again_at_its_question(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.go("grading", f"{AUDIT}/02/okoro")
    desk.press("Down")
    with qtbot.waitSignal(desk.workplace.locked):
        desk.press("Ctrl+L")
    desk.services = desk.desks.open(desk.path, PASSPHRASE, ACTOR)
    desk.show()
    assert (desk.window.place, desk.window.subject) == ("grading", f"{AUDIT}/02/okoro#resume")


def test_the_screen_is_brought_back_once(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.go("findings", AUDIT)
    with qtbot.waitSignal(desk.workplace.locked):
        desk.press("Ctrl+L")
    desk.services = desk.desks.open(desk.path, PASSPHRASE, ACTOR)
    desk.show()
    assert desk.services.desk.take_kept_screen() is None


class Held:
    """A page that holds work which cannot be put away."""

    def __init__(self, desk: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
        desk.window.go("findings", AUDIT)
        monkeypatch.setattr(desk.window.current_page, "may_leave", lambda: False)
        desk.workplace.locking.due.emit()


def test_work_that_cannot_be_put_away_is_hidden_and_kept(
    desk: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Held(desk, monkeypatch)
    cover = desk.workplace.cover
    assert cover is not None
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [cover]
    cover.close()
    assert cover.isVisible()
    QTest.keyClicks(cover.passphrase_edit, "seven quiet herons waiting")
    QTest.keyClick(cover.passphrase_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "tries left" in cover.passphrase_box.problem_line.text())
    qtbot.waitUntil(cover.unlock_button.isEnabled)
    QTest.keyClicks(cover.passphrase_edit, PASSPHRASE)
    cover.unlock_button.click()
    qtbot.waitUntil(lambda: desk.workplace.cover is None)
    assert desk.window.isVisible()
    assert desk.window.place == "findings"
    monkeypatch.undo()


def test_the_words_on_the_cover_say_that_nothing_is_lost() -> None:
    assert "kept as it is" in LOCKED_OVER_WORK


def test_what_was_copied_is_cleared(desk: Desktop, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("Police sent no report.")
    watch = desk.workplace.clipboard
    assert watch.timer.isActive()
    assert watch.timer.interval() == 30_000
    watch.timer.timeout.emit()
    assert clipboard.text() == ""
    assert "cleared from the clipboard" in desk.window.status.event_label.text()


def test_locking_clears_the_clipboard_at_once(desk: Desktop, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Police sent no report.")
    with qtbot.waitSignal(desk.workplace.locked):
        desk.press("Ctrl+L")
    assert QApplication.clipboard().text() == ""


def test_the_time_is_set_in_settings(desk: Desktop) -> None:
    desk.window.go("settings", "Desk")
    page = desk.window.current_page
    page.desk_page.lock_card.minutes.chosen.emit("5")  # type: ignore[union-attr]
    assert desk.settings[LOCK_AFTER_MINUTES] == 5
