"""The projector: a second view of the panel's open question, for everyone in the room."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from qa_desk.settings import SINGLE_KEYS
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.look import Look
from qa_desk.ui.projector.projected import Projected
from qa_desk.ui.projector.window import ProjectorWindow


class Projector(QObject):
    """Opens and closes the window for the room, and carries wishes from it. What it showed is kept by who told it."""

    step_requested = Signal(int)
    key_chosen = Signal(str)
    reason_typed = Signal(str)
    record_requested = Signal()
    ended = Signal()

    def __init__(self, look: Look, settings: LiveSettings, beside: QWidget) -> None:
        super().__init__(beside)
        self._look, self._settings, self._beside = look, settings, beside
        self.window: ProjectorWindow | None = None
        self._screen: QScreen | None = None
        look.application.screenRemoved.connect(self._on_screen_removed)

    @property
    def is_open(self) -> bool:
        """Whether the room sees something."""
        return self.window is not None

    def open(self, projected: Projected) -> None:
        """Show it on the second screen; with one screen it takes the place of the laptop's view until Esc."""
        if self.window is not None:
            return
        window = self.window = ProjectorWindow(self._look, self._beside, single_keys=self._settings[SINGLE_KEYS])
        window.step_requested.connect(self.step_requested)
        window.key_chosen.connect(self.key_chosen)
        window.reason_typed.connect(self.reason_typed)
        window.record_requested.connect(self.record_requested)
        window.ended.connect(self._on_ended)
        window.show_projected(projected)
        self._screen = second_screen(self._beside.screen()) or self._beside.screen()
        window.setScreen(self._screen)
        window.setGeometry(self._screen.geometry())
        window.showFullScreen()
        window.activateWindow()
        window.setFocus()

    def show(self, projected: Projected) -> None:
        """Bring what the room sees up to date."""
        if self.window is not None:
            self.window.show_projected(projected)

    def rest(self, words: str) -> None:
        """Show these words and no question until the next one is open."""
        if self.window is not None:
            self.window.rest(words)

    def tell_problem(self, words: str) -> None:
        """Say to the room what is missing."""
        if self.window is not None:
            self.window.tell_problem(words)

    def close(self) -> None:
        """End it; the laptop's view goes on."""
        if self.window is not None:
            self.window.close()

    def _on_ended(self) -> None:
        window, self.window, self._screen = self.window, None, None
        if window is not None:
            window.deleteLater()
            self._beside.window().activateWindow()
            self.ended.emit()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """The display was unplugged: the window for it closes, and nothing is lost."""
        if screen is self._screen:
            self.close()


def second_screen(first: QScreen) -> QScreen | None:
    """Another screen than ``first``, if one is plugged in."""
    return next((screen for screen in QGuiApplication.screens() if screen is not first), None)
