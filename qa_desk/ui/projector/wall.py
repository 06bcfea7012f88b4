"""How things look on a wall: always light, and large enough to be read from the back of a room."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from qa_desk.domain.tones import Tone
from qa_desk.ui.look import Look
from qa_desk.ui.look.style_sheet import style_sheet
from qa_desk.ui.look.themes import LIGHT, Theme
from qa_desk.ui.look.type_scale import BASE_POINTS, TextSize, scaled_font

SMALLEST_POINTS = 28


class Wall:
    """Fonts, distances and colours of the projector. A contrast theme of the system is kept to."""

    def __init__(self, look: Look) -> None:
        self._look = look

    @property
    def theme(self) -> Theme:
        """The colours: grades look on the wall as they do on paper."""
        return self._look.theme if self._look.theme.is_plain else LIGHT

    def tone(self, name: str) -> Tone:
        """The fill and the text of a judgement."""
        return self.theme.tone(name)

    def dress(self, window: QWidget) -> None:
        """Give a window these colours, whatever the laptop reads in: its dark words would be lost on a light wall."""
        words = f"QLabel {{ color: {self.theme.text}; }}"
        window.setStyleSheet(style_sheet(self.theme, lambda pixels: pixels) + words)

    def font(self, *, bold: bool = False) -> QFont:
        """The one size of text; how large the person at the laptop reads does not change it."""
        font = scaled_font(self._look.font(), TextSize.BODY, bold)
        font.setPointSizeF(max(SMALLEST_POINTS, BASE_POINTS * TextSize.PROJECTOR.value))
        return font

    def metrics(self, *, bold: bool = False) -> QFontMetrics:
        """How wide and high that text is."""
        return QFontMetrics(self.font(bold=bold))
