"""A file that was double-clicked, or named after the program: a desk, a pack or a return, each to where it belongs."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from qa_desk.domain.errors import UserError
from qa_desk.ui.main_window import MainWindow
from qa_desk.ui.take_in.chosen_files import place_for, written
from qa_desk.ui.welcome.view import WelcomeView

DESK, CARRIED = ".qadesk", (".qapack", ".qareturn")
KINDS = "QA Desk opens desks (.qadesk), packs (.qapack) and returns (.qareturn)"
UNTOUCHED = "Nothing was changed."


class OpeningFiles(QObject):
    """Offers a desk on the welcome; keeps a pack or a return waiting until a desk is open to take it in."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: Path | None = None

    def open(self, path: Path) -> None:
        """Bring the person to where this file is opened, or say why it is not."""
        try:
            self._open(path)
        except UserError as problem:
            self._window.show_problem(problem)

    def desk_opened(self) -> None:
        """A desk is open now: what waited for one goes to its page."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._window.go(place_for((waiting,)), written((waiting,)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On macOS a double click is told to the program that runs, not written after its name."""
        if isinstance(event, QFileOpenEvent):
            self.open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def _open(self, path: Path) -> None:
        kind, welcome = path.suffix.lower(), self._window.welcome
        if kind not in (DESK, *CARRIED):
            raise UserError(f'"{path.name}" is not a file of QA Desk.', f"{UNTOUCHED} {KINDS}.")
        if not path.is_file():
            raise UserError(f'"{path.name}" is not there.', f"{UNTOUCHED} Look whether it was moved or renamed.")
        if kind in CARRIED:
            self._waiting = path
            if isinstance(welcome, WelcomeView):
                welcome.message_bar.show_notice(f'Open your desk, and "{path.name}" is shown in it.')
            else:
                self.desk_opened()
        elif isinstance(welcome, WelcomeView):
            welcome.offer_desk(path)
        else:
            raise UserError("Another desk is open.", f'{UNTOUCHED} Lock it (Ctrl+L), then open "{path.name}".')
