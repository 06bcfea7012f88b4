"""How the program looks: theme, text size and spacing, changed live and in one place."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from qa_desk.ui.look.style_sheet import ICON_PREFIX, style_sheet
from qa_desk.ui.look.themes import DARK, LIGHT, Theme, palette_of, plain_theme
from qa_desk.ui.look.type_scale import (
    BASE_POINTS,
    PERCENT_STEP,
    SMALLEST_PERCENT,
    TextSize,
    allowed_percent,
    base_points,
    scaled_font,
)


class ColourChoice(StrEnum):
    """Whose colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The one place that sets palette, style sheet and font of the application.

    The style sheet carries no fonts and is set again after every change: otherwise a new font would not
    reach windows that are already open.
    """

    changed = Signal()

    def __init__(self, application: QApplication, icons_folder: Path) -> None:
        super().__init__()
        self.application = application
        self._system_font = QFont(application.font())
        self._choice = ColourChoice.SYSTEM
        self._percent = SMALLEST_PERCENT
        self._high_contrast = False
        self._base_font = QFont(application.font())
        self._scale = 1.0
        self._metrics: dict[tuple[TextSize, bool], QFontMetrics] = {}
        QDir.setSearchPaths(ICON_PREFIX, [str(icons_folder)])
        application.setStyle("Fusion")
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)
        self._theme = LIGHT
        self._on_system_changed()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def colours(self) -> ColourChoice:
        """Whose colours were asked for."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """The text size, 100 to 200."""
        return self._percent

    def set_colours(self, choice: ColourChoice) -> None:
        """Follow the system, or keep to light or dark. A contrast theme of the system wins over both."""
        self._choice = choice
        self._apply()

    def set_high_contrast(self, wanted: bool) -> None:
        """Give way to the system's own colours, or take our palette up again."""
        self._high_contrast = wanted
        self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Make all text this size at once."""
        self._percent = allowed_percent(percent)
        self._apply()

    def larger_text(self) -> None:
        """One step bigger."""
        self.set_text_percent(self._percent + PERCENT_STEP)

    def smaller_text(self) -> None:
        """One step smaller."""
        self.set_text_percent(self._percent - PERCENT_STEP)

    def normal_text(self) -> None:
        """Back to 100 %."""
        self.set_text_percent(SMALLEST_PERCENT)

    def font(self, size: TextSize = TextSize.BODY, bold: bool = False) -> QFont:
        """The font for one step of the type scale, at the present text size."""
        return scaled_font(self._base_font, size, bold)

    def metrics(self, size: TextSize = TextSize.BODY, bold: bool = False) -> QFontMetrics:
        """How wide and high text is in that font; kept, because layouts ask for it all the time."""
        kept = self._metrics.get((size, bold))
        if kept is None:
            kept = self._metrics[size, bold] = QFontMetrics(self.font(size, bold))
        return kept

    def text_height(self, size: TextSize = TextSize.BODY) -> int:
        """The height of one line of text."""
        return self.metrics(size).height()

    def space(self, pixels: int) -> int:
        """A distance given for 100 %, scaled with the text."""
        return round(pixels * self._scale)

    def _on_system_changed(self) -> None:
        preference = self._accessibility.contrastPreference()
        self._high_contrast = preference is Qt.ContrastPreference.HighContrast
        self._apply()

    def _apply(self) -> None:
        points = base_points(self._system_font.pointSizeF()) * self._percent / 100
        self._base_font.setPointSizeF(points)
        self._scale = points / BASE_POINTS
        self._metrics.clear()
        self._choose_theme()
        self.application.setFont(self._base_font)
        self.application.setStyleSheet(style_sheet(self._theme, self.space))
        self.changed.emit()

    def _choose_theme(self) -> None:
        if self._high_contrast:
            self.application.setPalette(QPalette())
            self._theme = plain_theme(self.application.palette())
            return
        dark = self._choice is ColourChoice.DARK or (
            self._choice is ColourChoice.SYSTEM and self._hints.colorScheme() is Qt.ColorScheme.Dark
        )
        self._theme = DARK if dark else LIGHT
        self.application.setPalette(palette_of(self._theme))
