"""The sizes of type, all steps of one base size, so that the system's own text size carries through."""

from enum import Enum

from PySide6.QtGui import QFont

BASE_POINTS = 9.75
SMALLEST_PERCENT, LARGEST_PERCENT, PERCENT_STEP = 100, 200, 25


class TextSize(Enum):
    """The steps of the scale, as multiples of the base."""

    CAPTION = 0.92
    BODY = 1.0
    QUESTION = 1.1
    SECTION = 1.3
    PAGE = 1.55
    PROJECTOR = 2.9


def base_points(system_points: float) -> float:
    """The base size at 100 %: ours, or the system's when the person has asked the system for larger text."""
    return max(BASE_POINTS, system_points)


def allowed_percent(percent: int) -> int:
    """The nearest text size the program offers."""
    return min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT)


def scaled_font(base: QFont, size: TextSize, bold: bool = False) -> QFont:
    """``base`` at one step of the scale."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * size.value)
    font.setBold(bold)
    return font
