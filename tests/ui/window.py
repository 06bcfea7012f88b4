"""The real window on a real encrypted desk, driven by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from qa_desk import paths
from qa_desk.domain.audit import Auditor
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.services import Services
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.store.keys import KeyCost
from qa_desk.templates.library import TemplateLibrary
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import Look
from qa_desk.ui.workplace import Workplace
from tests import leaks

TESTS = Path(__file__).parent.parent
REFERENCE = TESTS / "reference"
PASSPHRASE = "seven quiet herons wading"
ACTOR = "J. Okoro"
CHEAP = KeyCost.floor()
LAPTOP = (1366, 689)


class FixedClock:
    """Tuesday 7 July 2026, 14:32, a second later at each look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 7, 7, 13, 32, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def today(self) -> date:
        return date(2026, 7, 7)


class AnsweringDialogs(Dialogs):
    """Answers every box at once with what the test has put ready, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.reasons: list[str | None] = []
        self.folders: list[Path | None] = []
        self.files: list[Path | None] = []
        self.confirms: list[bool] = []
        self.asked: list[str] = []
        self.crashes: list[str] = []

    def reason(
        self,
        title: str,
        label: str,
        offered: tuple[str, ...] = (),
        do_it: str = "",
        keep: str = "",
    ) -> str | None:
        self.asked.append(title)
        return self.reasons.pop(0)

    def folder(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.folders.pop(0)

    def file_to_open(self, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0)

    def files_to_open(self, title: str, kinds: str) -> tuple[Path, ...]:
        self.asked.append(title)
        chosen = tuple(path for path in self.files if path is not None)
        self.files = []
        return chosen

    def file_to_save(self, title: str, suggested: Path, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0)

    def confirm(self, question: str, explanation: str, do_it: str, keep: str) -> bool:
        self.asked.append(question)
        return self.confirms.pop(0)

    def show_crash(self, details: str) -> None:
        self.crashes.append(details)


def desks(forms: Path = REFERENCE) -> Desks:
    """Desk files with a cheap key, a fixed clock and the real bank holidays."""
    holidays = BankHolidays(read_holiday_file(paths.resources_folder() / "bank_holidays.json"))
    return Desks(FixedClock(), TemplateLibrary(forms), holidays, CHEAP)


def add_audit(services: Services, template: str, *, cases: int, title: str = "Core groups audit 2026") -> str:
    """An audit with some cases, allocated to one auditor; returns its id."""
    draft = replace(services.audits.draft(template, title), auditors=(Auditor("okoro", ACTOR, "health"),))
    services.audits.set_up(draft)
    listed = "Case\tTeam\n" + "\n".join(f"{number:02d}\tNorth" for number in range(1, cases + 1))
    services.audits.add_cases(draft.id, services.audits.read_cases(listed))
    return draft.id


class Desktop:
    """The window, and the person at it."""

    def __init__(self, folder: Path, *, forms: Path = REFERENCE) -> None:
        self.path = folder / "test.qadesk"
        self.desks = desks(forms)
        self.dialogs = AnsweringDialogs()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.look = Look(application, paths.resources_folder() / "icons")
        self.settings = LiveSettings(Settings.load(folder / "settings").settings)
        self._follows = LookFollowsSettings(self.look, self.settings)
        self.workplace = Workplace(self.desks, self.look, self.settings, self.dialogs)
        self.window = self.workplace.window
        self.control_keys = 0
        self.services: Services | None = None

    def make(self) -> Services:
        """A new desk, open but with no window yet."""
        self.services = self.desks.make(self.path, PASSPHRASE, ACTOR)
        return self.services

    def reopen(self) -> Services:
        """The same desk opened again."""
        self.services = self.desks.open(self.path, PASSPHRASE, ACTOR)
        return self.services

    def show(self, size: tuple[int, int] = LAPTOP) -> None:
        """Put the open desk into the window and the window on the screen."""
        assert self.services is not None
        self.workplace.open_desk(self.services)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def grading(self) -> GradingPage:
        """The grading page."""
        page = self.window.page("grading")
        assert isinstance(page, GradingPage)
        return page

    def is_at(self, widget: QWidget) -> bool:
        """Whether the keyboard is in this widget."""
        return self.focused is widget

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as named by Qt: "3", "Enter", "Ctrl+Return", "Tab"."""
        for key in keys:
            *modifiers, _ = key.split("+")
            self.control_keys += 1 + len([one for one in modifiers if one != "Shift"])
            QTest.keySequence(self.focused, QKeySequence(key))

    def type(self, text: str) -> None:
        """Type prose, which is the same in every tool and not counted."""
        widget = self.focused
        assert isinstance(widget, QPlainTextEdit | QLineEdit | QComboBox), f"{widget} takes no text"
        QTest.keyClicks(widget, text)

    def type_figures(self, text: str) -> None:
        """Type a date or a number: each figure counts as a key."""
        self.control_keys += len(text)
        QTest.keyClicks(self.focused, text)

    def close(self) -> None:
        """Close the window as a person does, and let Qt clear up."""
        if not self.window.close():
            self.window.close()  # a decision that nobody recorded holds the window once
        self.workplace.tasks.stop_all()
        self.window.deleteLater()
        self.workplace.deleteLater()
        leaks.delete_later_now()  # else all of the window would be laid out again for the next line
        if self.look.text_percent != 100:
            self.look.set_text_percent(100)  # the next window takes the application's font for the system's
        self.look.deleteLater()


@contextmanager
def desktop(folder: Path, *, forms: Path = REFERENCE) -> Iterator[Desktop]:
    """A desktop that is closed again."""
    one = Desktop(folder, forms=forms)
    try:
        yield one
    finally:
        one.close()
        QApplication.processEvents()
