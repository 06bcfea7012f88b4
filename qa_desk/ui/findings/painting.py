"""Charts on the screen: the same parts as on paper, drawn with the theme's inks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QPolygonF

from qa_desk.reports.drawing import ACCENT, MUTED, TEXT, TEXT_SIZE, Circle, Polygon, Primitive, Rect, Words
from qa_desk.ui.look import Look


def chart_scale(look: Look) -> float:
    """Pixels for one unit of a chart, so that its words are as large as all others."""
    return QFontInfo(look.font()).pixelSize() / TEXT_SIZE


def chart_font(look: Look, size: float, *, bold: bool) -> QFont:
    """The font of words that are ``size`` units high."""
    font = look.font(bold=bold)
    font.setPointSizeF(font.pointSizeF() * size / TEXT_SIZE)
    return font


class ScreenMetrics:
    """How wide words will be on this screen, in units of the chart."""

    def __init__(self, look: Look) -> None:
        self._look, self._scale = look, chart_scale(look)
        self._known: dict[tuple[float, bool], QFontMetricsF] = {}

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """The width of one line of text."""
        if (size, bold) not in self._known:
            self._known[(size, bold)] = QFontMetricsF(chart_font(self._look, size, bold=bold))
        return self._known[(size, bold)].horizontalAdvance(text) / self._scale


class PartPainter:
    """Draws the parts of a chart; its words are in ``ink``, on ``ground`` where that is not the one of fields."""

    def __init__(self, painter: QPainter, look: Look, ink: str, ground: str = "") -> None:
        self._painter, self._look, self._ink, self._scale = painter, look, ink, chart_scale(look)
        self._ground = ground or look.theme.base

    def draw(self, part: Primitive) -> None:
        """Draw one part."""
        painter, scale = self._painter, self._scale
        if isinstance(part, Words):
            self._draw_words(part)
            return
        painter.setPen(QPen(QColor(self._colour(part.outline)), 1) if part.outline else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._fill(part)) if part.fill else Qt.BrushStyle.NoBrush)
        match part:
            case Rect(x, y, width, height):
                painter.drawRect(QRectF(x * scale, y * scale, width * scale, height * scale))
            case Circle(x, y, radius):
                painter.drawEllipse(QPointF(x * scale, y * scale), radius * scale, radius * scale)
            case Polygon(points):
                painter.drawPolygon(QPolygonF([QPointF(x * scale, y * scale) for x, y in points]))

    def _draw_words(self, part: Words) -> None:
        font = chart_font(self._look, part.size, bold=part.bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colour(part.ink)))
        x = part.x * self._scale
        if part.anchor == "end":
            x -= QFontMetricsF(font).horizontalAdvance(part.text)
        self._painter.drawText(QPointF(x, part.y * self._scale), part.text)

    def _fill(self, part: Rect | Circle | Polygon) -> str:
        """In a contrast theme of the system a grade is outline and mark alone, on the system's own ground."""
        return self._ground if self._look.theme.is_plain and part.outline else self._colour(part.fill)

    def _colour(self, ink: str) -> str:
        theme = self._look.theme
        named = {TEXT: self._ink, MUTED: theme.muted, ACCENT: theme.accent}
        return named.get(ink, self._ink if theme.is_plain else ink)
