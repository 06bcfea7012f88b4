"""The shapes of judgement, drawn: the same shape carries the same weight in every scale."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from qa_desk.domain.tones import Mark

_STAR_INNER = 0.45
_QUESTION_FONT_SHARE = 1.2


def draw_shape(painter: QPainter, mark: Mark, rect: QRectF, fill: str, outline: str) -> None:
    """Draw ``mark`` inside ``rect``; a level has no shape of its own, its number stands for it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(outline), max(1.0, rect.width() / 13))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    inset = pen.widthF() / 2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    match mark:
        case Mark.CIRCLE:
            painter.drawEllipse(inner)
        case Mark.RING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
        case Mark.SQUARE:
            gap = inner.width() * 0.06
            painter.drawRect(inner.adjusted(gap, gap, -gap, -gap))
        case Mark.TRIANGLE:
            painter.drawPolygon(_triangle(inner))
        case Mark.STAR:
            painter.drawPolygon(_star(inner))
        case Mark.DASH:
            painter.fillRect(_bar(rect), QColor(outline))
        case Mark.QUESTION:
            _draw_question(painter, rect)
        case Mark.LEVEL:
            pass
    painter.restore()


def _triangle(rect: QRectF) -> QPolygonF:
    top = rect.top() + rect.height() * 0.05
    return QPolygonF([QPointF(rect.center().x(), top), rect.bottomRight(), rect.bottomLeft()])


def _star(rect: QRectF) -> QPolygonF:
    centre, outer = rect.center() + QPointF(0, rect.height() * 0.04), rect.width() / 2 * 1.06
    points = []
    for step in range(10):
        reach = outer if step % 2 == 0 else outer * _STAR_INNER
        angle = step * pi / 5 - pi / 2
        points.append(centre + QPointF(cos(angle) * reach, sin(angle) * reach))
    return QPolygonF(points)


def _bar(rect: QRectF) -> QRectF:
    height = max(2.0, rect.height() * 0.18)
    return QRectF(rect.left() + rect.width() * 0.1, rect.center().y() - height / 2, rect.width() * 0.8, height)


def _draw_question(painter: QPainter, rect: QRectF) -> None:
    font = painter.font()
    font.setPixelSize(max(8, round(rect.height() * _QUESTION_FONT_SHARE)))
    font.setBold(True)
    painter.setFont(font)
    reach = rect.height() * 0.3
    painter.drawText(rect.adjusted(0, -reach, 0, reach), Qt.AlignmentFlag.AlignCenter, "?")
