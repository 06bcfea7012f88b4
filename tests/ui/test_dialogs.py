"""Boxes that ask: their buttons say what they do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.ui.dialogs import Dialogs

REASONS = ("A mistake in an answer", "New papers came in")


def pressing(words: str, seen: list[str]) -> Callable[[], None]:
    """Notes the buttons of the box that is open, and presses one of them."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        buttons = [button for button in box.findChildren(QPushButton) if button.text()]
        seen.extend(button.text() for button in buttons)
        next(button for button in buttons if button.text() == words).click()

    return press


@pytest.mark.parametrize(("press", "given"), [("Open C & D", "A mistake in an answer"), ("Keep sealed", None)])
def test_the_buttons_of_a_reason_say_what_they_do(qtbot: QtBot, press: str, given: str | None) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, pressing(press.replace("&", "&&"), seen))
    assert Dialogs().reason("Open early", "Say why.", REASONS, "Open C & D", "Keep sealed") == given
    assert sorted(seen) == ["Keep sealed", "Open C && D"]


def test_without_words_of_its_own_a_button_says_the_title(qtbot: QtBot) -> None:
    seen: list[str] = []
    QTimer.singleShot(0, pressing("Leave it as it is", seen))
    assert Dialogs().reason("Hand back 04", "Why?") is None
    assert sorted(seen) == ["Hand back 04", "Leave it as it is"]
