"""Starts Qt, dresses it, and runs the window until it is closed."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from qa_desk import __version__, paths
from qa_desk.domain.language import tr
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


def run_window(desks: Desks, argv: Sequence[str], warning: str | None = None, locked: Path | None = None) -> WindowEnd:
    """Open the window, with a warning from starting up where there is one, and wait for its end.

    ``locked`` is the desk that was locked just before: it is offered again. Locking ends this process, and with it all
    that its memory held; whoever called it starts a new one.
    """
    application = QApplication(list(argv))
    application.setApplicationName(tr("QA Desk"))
    application.setApplicationVersion(__version__)
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
    told = " ".join(words for words in (loaded.warning, warning, desks.holidays.warning) if words)
    if told:
        workplace.window.message_bar.show_message(MessageKind.WARNING, told)
    collect_while_unwatched(application)
    status = application.exec()
    del follows
    return WindowEnd(status, *ended)
