"""One page on a real encrypted desk, driven by keys as a person would."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from qa_desk import paths
from qa_desk.domain.audit import Auditor
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.services import Services
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.store.store import KeyCost
from qa_desk.templates.library import TemplateLibrary
from qa_desk.ui.desk import Desk
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.errors import Errors
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import Look
from qa_desk.ui.tasks import TaskRunner
from tests import leaks
from tests.ui.fitting import cut_words

PASSPHRASE = "seven quiet herons wading"
NAME = "J. Marsh"
TODAY = date(2026, 7, 7)
CASE_TEMPLATE, AGENCY_TEMPLATE = "early_help_assessment", "section_11"


class FixedClock:
    """Tuesday 7 July 2026, 14:32 in London, a second later at each look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 7, 7, 13, 32, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def today(self) -> date:
        return TODAY


class ReadyDialogs(Dialogs):
    """Answers each box with what the test has put ready; a box nobody expects is a failure."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path | None] = []
        self.crashes: list[str] = []

    def file_to_open(self, title: str, kinds: str) -> Path | None:
        return self.paths.pop(0)

    def files_to_open(self, title: str, kinds: str) -> tuple[Path, ...]:
        return tuple(path for path in (self.paths.pop(0),) if path is not None)

    def file_to_save(self, title: str, suggested: Path, kinds: str) -> Path | None:
        return self.paths.pop(0)

    def folder(self, title: str) -> Path | None:
        return self.paths.pop(0)

    def show_crash(self, details: str) -> None:
        self.crashes.append(details)


class Bench(QObject):
    """The parts a page needs, and a window to put it in."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot = qtbot
        self.look = Look(application, paths.resources_folder() / "icons")
        self.settings = LiveSettings(Settings.load(folder / "settings").settings)
        self.follows = LookFollowsSettings(self.look, self.settings)
        self.dialogs, self.tasks, self.clock = ReadyDialogs(), TaskRunner(), FixedClock()
        holidays = BankHolidays(read_holiday_file(paths.resources_folder() / "bank_holidays.json"))
        self.desks = Desks(self.clock, TemplateLibrary(paths.forms_folder()), holidays, KeyCost.floor())
        self.path = folder / "Team.qadesk"
        self.services: Services | None = None
        self.window: QMainWindow | None = None

    def desk(self) -> Desk:
        """The desk of the test, made when it is first asked for."""
        if self.services is None:
            self.services = self.desks.make(self.path, PASSPHRASE, NAME)
        return Desk(self.services, Errors(self.dialogs.show_crash), self)

    def show(self, widget: QWidget, size: tuple[int, int] = (1366, 689)) -> None:
        """Put a page into a window of the smallest laptop."""
        self.window = QMainWindow()
        self.window.setCentralWidget(widget)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def press(self, *keys: str) -> None:
        """Press keys wherever the focus is, as Qt names them: "Enter", "Ctrl+Return"."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs leave it out
            QTest.keyClick(self.focused, combination.key(), combination.keyboardModifiers())

    def press_button(self, key: str) -> None:
        """Press a button by the letter underlined in it; Qt lets it go after a moment."""
        self.press(key)
        window = self.window
        assert window is not None
        self.qtbot.waitUntil(lambda: not any(button.isDown() for button in window.findChildren(QAbstractButton)))
        self.settle()

    def type(self, text: str) -> None:
        """Type wherever the focus is."""
        QTest.keyClicks(self.focused, text)

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def is_at(self, widget: QWidget) -> bool:
        """Whether the keyboard is in this widget."""
        return self.focused is widget

    def settle(self) -> None:
        """Wait until no work is going on."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy)
        QApplication.processEvents()

    def close(self) -> None:
        """Put everything away, so that nothing is left behind."""
        self.tasks.stop_all()
        QApplication.processEvents()
        if self.services is not None:
            self.services.desk.close()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            leaks.delete_later_now()  # else all of the window would be laid out again for the next line
        if self.look.text_percent != 100:
            self.look.set_text_percent(100)
        self.look.deleteLater()
        self.deleteLater()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[Bench]:
    """The parts of a page, put away again."""
    one = Bench(tmp_path, qtbot)
    yield one
    one.close()


def add_audit(desk: Desk, title: str, cases: int = 0, due: date | None = None, template: str = CASE_TEMPLATE) -> str:
    """An audit of the desk with some cases; returns its id."""
    audits = desk.services.audits
    audit = replace(
        audits.draft(template, title), auditors=(Auditor("marsh", NAME),), return_due_on=due, lead="R. Doyle"
    )
    desk.change(lambda: audits.set_up(audit))
    if cases:
        reading = audits.read_cases(
            "Case\tTeam\n" + "\n".join(f"C{number:02}\tNorth" for number in range(1, cases + 1))
        )
        desk.change(lambda: audits.add_cases(audit.id, reading))
    return audit.id


def unnamed_or_same(window: QWidget) -> list[str]:
    """What cannot be told apart by its accessible name, among what the keyboard can reach."""
    names: dict[str, int] = {}
    faults = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QScrollArea):
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        name = accessible_name(widget)
        if not name:
            faults.append(f"{type(widget).__name__} has no name")
        names[name] = names.get(name, 0) + 1
    return faults + [f'{count} are called "{name}"' for name, count in names.items() if name and count > 1]


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls a widget. Qt on Linux tells what a list box stands on instead, so that is asked."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def clipped(page: QWidget) -> list[str]:
    """Labels and buttons that have less room than their words need."""
    cut = cut_words(page)
    for button in page.findChildren(QAbstractButton):
        needed = button.minimumSizeHint()
        if button.isVisible() and (button.width() < needed.width() or button.height() < needed.height()):
            cut.append(f"{button.text()} has {button.size()}, needs {needed}")
    return cut


def turn_wheel(widget: QWidget) -> None:
    """Turn the mouse wheel over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle)), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
