"""Proves that the window works on this computer: the demo desk in a folder of its own, and every place of the rail."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from qa_desk import paths
from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.demo.desk import make_demo_desk
from qa_desk.services.desks import Desks
from qa_desk.settings import Settings
from qa_desk.ui.dialogs import Dialogs
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.uncaught import UncaughtErrors
from qa_desk.ui.workplace import DEMO_ACTOR, Workplace


class UnattendedDialogs(Dialogs):
    """Keeps what a fault says, where nobody is there to close a box."""

    def __init__(self) -> None:
        super().__init__()
        self.crashes: list[str] = []

    def show_crash(self, details: str) -> None:
        self.crashes.append(details)


def check_window(desks: Desks, argv: Sequence[str]) -> str:
    """Open the window, show each place in it and close it; says what was shown, raises UserError where one was not."""
    application = QApplication(list(argv))
    with TemporaryDirectory() as folder:
        settings = LiveSettings(Settings.load(Path(folder, "settings")).settings)
        dialogs = UnattendedDialogs()
        workplace = Workplace(desks, Look(application, paths.resources_folder() / "icons"), settings, dialogs)
        UncaughtErrors(workplace.errors).listen()
        workplace.start()
        workplace.window.show()
        path = Path(folder, "check.qadesk")
        workplace.open_desk(make_demo_desk(desks, path, DEMO_PASSPHRASE, DEMO_ACTOR, Progress()))
        try:
            shown = [_show(application, workplace.window, *place[:2]) for place in workplace.window.rail_places]
        finally:
            workplace.window.close()
    if dialogs.crashes:
        raise UserError("The window opened, and a fault of its own was found.", dialogs.crashes[0])
    return f"The window opened on the demo desk and showed {', '.join(shown)}."


def _show(application: QApplication, window: MainWindow, name: str, label: str) -> str:
    window.go(name)
    application.processEvents()
    page = window.current_page
    if window.place != name or page is None or not page.isVisible() or window.grab().isNull():
        raise UserError(f"The window opened but did not show {label}.")
    return label
