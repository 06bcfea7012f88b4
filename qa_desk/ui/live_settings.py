"""The settings as the window sees them: a change is told to everyone at once and can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from qa_desk.settings import COLOURS, TEXT_SIZE_PERCENT, Setting, Settings
from qa_desk.ui.look import ColourChoice, Look

T = TypeVar("T")

_FEW_ENOUGH = 50


@dataclass(frozen=True)
class OtherChange:
    """A change made in Settings and kept elsewhere; undo takes it back in its turn."""

    label: str
    put_back: Callable[[], None]


class LiveSettings(QObject):
    """Settings that say when they change."""

    changed = Signal(str)  # key of the setting

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before: list[tuple[Setting[Any], Any] | OtherChange] = []

    def __getitem__(self, setting: Setting[T]) -> T:
        return self._settings[setting]

    def change(self, setting: Setting[T], value: T) -> None:
        """Set it for everyone at once; raises UserError when it is out of range or cannot be kept for next time."""
        before = self._settings[setting]
        try:
            self._settings.change(setting, value)
        finally:
            if self._settings[setting] != before:
                self._before = [*self._before[-_FEW_ENOUGH:], (setting, before)]
                self.changed.emit(setting.key)

    def changed_elsewhere(self, change: OtherChange) -> None:
        """Let undo take back, in its turn, what was changed beside the settings."""
        self._before = [*self._before[-_FEW_ENOUGH:], change]

    def keep(self, setting: Setting[T], value: T) -> None:
        """Remember something the person did not choose here, such as the last desk; undo leaves it alone."""
        before = self._settings[setting]
        try:
            self._settings.change(setting, value)
        finally:
            if self._settings[setting] != before:
                self.changed.emit(setting.key)

    def undo(self) -> Setting[Any] | OtherChange | None:
        """Take back the last change and return what was changed; None when there is nothing to take back."""
        if not self._before:
            return None
        last = self._before.pop()
        if isinstance(last, OtherChange):
            last.put_back()
            return last
        setting, before = last
        self.keep(setting, before)
        return setting


class LookFollowsSettings(QObject):
    """Dresses the application as the settings say, now and whenever they change."""

    def __init__(self, look: Look, settings: LiveSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._settings = look, settings
        settings.changed.connect(self._on_changed)
        for setting in (COLOURS, TEXT_SIZE_PERCENT):
            self._on_changed(setting.key)

    def _on_changed(self, key: str) -> None:
        if key == TEXT_SIZE_PERCENT.key and self._look.text_percent != self._settings[TEXT_SIZE_PERCENT]:
            self._look.set_text_percent(self._settings[TEXT_SIZE_PERCENT])
        if key == COLOURS.key and self._look.colours != self._settings[COLOURS]:
            self._look.set_colours(ColourChoice(self._settings[COLOURS]))
