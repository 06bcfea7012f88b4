"""The real window on an open desk, drawn offscreen."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from qa_desk import paths
from qa_desk.services import Services
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.grading.page import GradingPage
from qa_desk.ui.grading.presenter import GradingPresenter
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import Look
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.workplace import Workplace

LAPTOP = (1366, 689)


class NoDialogs(Dialogs):
    """Nobody is here to answer a box: a crash ends the measuring."""

    def show_crash(self, details: str) -> None:
        sys.stderr.write(details)
        os._exit(1)


class Screen:
    """The window with its pages, as `run_window` puts it together."""

    def __init__(self, desks: Desks) -> None:
        self.application = QApplication.instance() or QApplication(["QA Desk"])
        assert isinstance(self.application, QApplication)
        self._look = Look(self.application, paths.resources_folder() / "icons")
        self._settings = LiveSettings(Settings.load().settings)
        self._follows = LookFollowsSettings(self._look, self._settings)
        self.workplace = Workplace(desks, self._look, self._settings, NoDialogs())

    @property
    def window(self) -> MainWindow:
        """The window itself."""
        return self.workplace.window

    def show(self, services: Services) -> None:
        """Put the desk into the window and draw it."""
        self.workplace.open_desk(services)
        self.window.resize(*LAPTOP)
        self.window.show()
        self.window.activateWindow()
        self.draw()

    def draw(self) -> None:
        """Do what is waiting to be done, painting included."""
        QApplication.processEvents()

    @property
    def grading(self) -> tuple[GradingPage, GradingPresenter]:
        """The grading page and what moves between its questions."""
        page = self.window.page("grading")
        assert isinstance(page, GradingPage)
        presenters = page.presenter
        assert isinstance(presenters, tuple)
        return page, presenters[0]

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def close(self) -> None:
        """Close the window, and the desk with it."""
        self.window.close()
        self.draw()


@contextmanager
def on_screen(desks: Desks, services: Services) -> Iterator[Screen]:
    """The window while it is open."""
    screen = Screen(desks)
    screen.show(services)
    try:
        yield screen
    finally:
        screen.close()


def resident_megabytes() -> dict[str, float]:
    """What this process holds in memory now, and the most it held."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    told = dict(line.split(":", 1) for line in lines)
    return {name: int(told[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")}
