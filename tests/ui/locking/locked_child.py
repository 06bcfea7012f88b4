"""The program as a person starts it, in a process of its own: opens a desk, shows a case, locks when told to.

What it should do comes by the environment. After the lock the same command runs again, as the program's own would, and
then only shows the lock.
"""

import os
import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_desk import app
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.workplace import Workplace

STEP_MS = 50


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Person:
    """Opens the desk at the welcome, goes to the case, types, and locks when a line comes in."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_told)

    def begin(self) -> None:
        welcome = self._workplace.window.welcome
        card = welcome.start_panel.open_card  # type: ignore[union-attr]
        QTest.keyClicks(card.passphrase_edit, os.environ.pop("CHILD_PASSPHRASE"))
        card.open_button.click()
        self._when(lambda: bool(self._workplace.window.place), self._go)

    def _go(self) -> None:
        window = self._workplace.window
        window.go("findings", os.environ["CHILD_RETURN"].split("/")[0])
        window.go("grading", os.environ["CHILD_RETURN"])
        page = window.current_page
        assert isinstance(page, GradingPage)
        QTimer.singleShot(STEP_MS, lambda: say("ready"))

    def _on_told(self) -> None:
        self._notifier.setEnabled(False)
        sys.stdin.readline()
        self._workplace.window.lock_button.click()

    def _when(self, is_so: "object", then: "object") -> None:
        if is_so():  # type: ignore[operator]
            then()  # type: ignore[operator]
        else:
            QTimer.singleShot(STEP_MS, lambda: self._when(is_so, then))


people: list[Person] = []
start = Workplace.start


def watched_start(workplace: Workplace, *words: object) -> None:
    """What the program does, and then what the person does."""
    start(workplace, *words)  # type: ignore[arg-type]
    if words[0] is not None:
        QTimer.singleShot(STEP_MS, lambda: say("locked"))
    elif not people:
        people.append(Person(workplace))
        QTimer.singleShot(STEP_MS, people[0].begin)


if __name__ == "__main__":
    assert QApplication.instance() is None
    Workplace.start = watched_start  # type: ignore[method-assign, assignment]
    sys.exit(app.main([]))
