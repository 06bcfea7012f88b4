"""Starts Qt, dresses it, and runs the window until it is closed."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from qa_desk import __version__, paths
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.ui.collecting import collect_while_unwatched
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import Look
from qa_desk.ui.uncaught import UncaughtErrors
from qa_desk.ui.widgets.message_bar import MessageKind
from qa_desk.ui.window_state import keep_window
from qa_desk.ui.workplace import Workplace


class WindowEnd(NamedTuple):
    """How the window ended: with which exit status, and which desk was locked, if that is why."""

    status: int
    locked: Path | None = None


def run_window(
    desks: Desks,
    argv: Sequence[str],
    warning: str | None = None,
    locked: Path | None = None,
    chosen: Path | None = None,
) -> WindowEnd:
    """Open the window, with a warning from starting up where there is one, and wait for its end.

    ``locked`` is the desk that was locked just before: it is offered again. Locking ends this process, and with it all
    that its memory held; whoever called it starts a new one. ``chosen`` is a file that was double-clicked.
    """
    application = QApplication(list(argv))
    application.setApplicationName("QA Desk")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(paths.resources_folder() / "packaging" / "qa-desk.png")))
    loaded = Settings.load()
    settings = LiveSettings(loaded.settings)
    look = Look(application, paths.resources_folder() / "icons")
    follows = LookFollowsSettings(look, settings)
    workplace = Workplace(desks, look, settings, Dialogs())
    uncaught = UncaughtErrors(workplace.errors)
    uncaught.listen()
    ended: list[Path] = []

    def end(path: Path) -> None:
        ended.append(path)
        keep_window(workplace.window, settings)
        application.quit()

    workplace.locked.connect(end)
    workplace.keeps_backups = True
    desks.clear_leftovers()
    workplace.start(locked)
    workplace.window.show_at_its_place()
    _begin(workplace, chosen, (loaded.warning, warning, desks.holidays.warning))
    collect_while_unwatched(application)
    status = application.exec()
    del follows
    return WindowEnd(status, *ended)


def _begin(workplace: Workplace, chosen: Path | None, warnings: Sequence[str | None]) -> None:
    """Say what went wrong while starting, and open the file that was asked for."""
    if told := " ".join(words for words in warnings if words):
        workplace.window.message_bar.show_message(MessageKind.WARNING, told)
    application = QApplication.instance()
    if sys.platform == "darwin" and application is not None:  # elsewhere it would only cost time at every key
        application.installEventFilter(workplace.opening)
    if chosen is not None:
        workplace.opening.open(chosen)
