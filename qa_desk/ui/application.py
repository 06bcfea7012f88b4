"""Starts Qt, dresses it, and runs the window until it is closed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from qa_desk import __version__, paths
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import Look
from qa_desk.ui.uncaught import UncaughtErrors
from qa_desk.ui.widgets.message_bar import MessageKind
from qa_desk.ui.workplace import Workplace


def run_window(desks: Desks, argv: Sequence[str], warning: str | None = None) -> int:
    """Open the window, with a warning from starting up where there is one; returns the exit status."""
    application = QApplication(list(argv))
    application.setApplicationName("QA Desk")
    application.setApplicationVersion(__version__)
    loaded = Settings.load()
    settings = LiveSettings(loaded.settings)
    look = Look(application, paths.resources_folder() / "icons")
    follows = LookFollowsSettings(look, settings)
    workplace = Workplace(desks, look, settings, Dialogs())
    uncaught = UncaughtErrors(workplace.errors)
    uncaught.listen()
    workplace.start()
    workplace.window.show_at_its_place()
    told = " ".join(words for words in (loaded.warning, warning, desks.holidays.warning) if words)
    if told:
        workplace.window.message_bar.show_message(MessageKind.WARNING, told)
    status = application.exec()
    del follows
    return status
