"""The window of one person of an exchange, with the desks of the others beside it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from qa_desk.proofs.exchange import Exchange
from qa_desk.ui.page import Page
from tests.ui.bench import clipped
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop

Shown = TypeVar("Shown", bound=Page)


class Seat:
    """One person at the window; everybody else's desk is open without one."""

    def __init__(self, desk: Desktop, exchange: Exchange, qtbot: QtBot) -> None:
        self.desk, self.exchange, self._qtbot = desk, exchange, qtbot
        self.dialogs = desk.dialogs

    def sit(self, name: str) -> None:
        """Show the desk of this person."""
        self.desk.services = self.exchange.of(name)
        self.desk.show()

    def go(self, place: str, subject: str | None = None) -> None:
        """Go to a place, and wait until what it reads is there."""
        self.desk.window.go(place, subject)
        self.settle()

    def page(self, name: str, kind: type[Shown]) -> Shown:
        """One page of the window."""
        page = self.desk.window.page(name)
        assert isinstance(page, kind)
        return page

    def press(self, *keys: str) -> None:
        """Press keys, and wait for what they begin."""
        for key in keys:
            self.desk.press(key)
            self._until(lambda: not any(button.isDown() for button in self.desk.window.findChildren(QAbstractButton)))
            self.settle()

    def fits(self, page: Page, area: QScrollArea) -> None:
        """Nothing of a page is cut, and it never scrolls sideways, from the laptop to half of it at twice the text."""
        for percent, size in ((100, (1366, 689)), (200, (1366, 689)), (200, (683, 689))):
            self.desk.look.set_text_percent(percent)
            self.desk.window.resize(*size)
            self.settle()
            assert not clipped(page), str(clipped(page))
            assert sideways(area) <= 0

    def settle(self) -> None:
        """Wait until no work is going on."""
        QApplication.processEvents()
        self._until(lambda: not self.desk.workplace.tasks.busy)
        QApplication.processEvents()

    def _until(self, done: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(done)


@contextmanager
def seat(folder: Path, qtbot: QtBot, *, auditors: tuple[str, ...], cases: int) -> Iterator[Seat]:
    """A window, and the desks of an exchange whose computers know each other."""
    with Exchange(folder, auditors=auditors, cases=cases) as exchange, desktop(folder) as desk:
        yield Seat(desk, exchange, qtbot)
