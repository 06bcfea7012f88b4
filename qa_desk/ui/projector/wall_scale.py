"""The scale on the wall: shapes and words across, a letter under each for every auditor, the chosen one filled."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import Point
from qa_desk.domain.tones import Mark
from qa_desk.ui.projector.projected import Projected
from qa_desk.ui.projector.wall import Wall
from qa_desk.ui.widgets.grade_tag import words_of
from qa_desk.ui.widgets.shapes import draw_shape

_CENTRED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
NAME = tr("Where the auditors stand")
_PAD, _CHOSEN_EDGE = 12, 4


class WallScale(QWidget):
    """Columns of equal width. Where a word has no room in its column, the letters of the grades stand in."""

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._shown: Projected | None = None
        self._with_marks = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(NAME)

    def show_projected(self, projected: Projected, *, with_marks: bool) -> None:
        """Show a question, with or without the marks of the auditors."""
        self._shown, self._with_marks = projected, with_marks
        self.setAccessibleDescription(projected.tally(with_marks=with_marks))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._heading_height(width) + self._line() + 4 * _PAD

    def sizeHint(self) -> QSize:
        return QSize(960, self.heightForWidth(960))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 2 * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole scale is painted
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = self._heading_height(self.width())
        for place, point in enumerate(self._shown.points):
            column = QRect(round(place * self._column_width()), 0, round(self._column_width()), heading + 2 * _PAD)
            self._paint_point(painter, column, point)
            if self._with_marks:
                letters = [one.letter for one in self._shown.voices if one.point == point.value]
                self._paint_letters(painter, QPointF(column.center().x(), heading + 3 * _PAD), letters)
        painter.end()

    def _paint_point(self, painter: QPainter, column: QRect, point: Point) -> None:
        assert self._shown is not None  # noqa: S101 - painted only with a question
        theme, tone, is_chosen = self._wall.theme, self._wall.tone(point.tone), self._shown.chosen_point == point.value
        ink = theme.text
        if is_chosen:
            ink = tone.text
            painter.setPen(QPen(QColor(theme.text), _CHOSEN_EDGE))
            painter.setBrush(QColor(tone.fill))
            painter.drawRoundedRect(QRectF(column).adjusted(4, 4, -4, -4), 6, 6)
        mark, side, top = Mark(point.shape), self._side(), column.top() + _PAD
        if mark is not Mark.LEVEL:
            box = QRectF(column.center().x() - side / 2, top, side, side)
            plain = is_chosen or theme.is_plain
            draw_shape(painter, mark, box, ink if plain else tone.fill, ink)
            top += side + 4
        painter.setFont(self._wall.font(bold=True))
        painter.setPen(QColor(ink))
        painter.drawText(column.adjusted(8, top - column.top(), -8, 0), _CENTRED, self._words(point, self.width()))

    def _paint_letters(self, painter: QPainter, top: QPointF, letters: list[str]) -> None:
        theme, side = self._wall.theme, self._line()
        left = top.x() - (len(letters) * side + (len(letters) - 1) * _PAD) / 2
        painter.setFont(self._wall.font(bold=True))
        for letter in letters:
            box = QRectF(left, top.y(), side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(box, side / 2, side / 2)
            painter.setPen(QColor(theme.accent_text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            left += side + _PAD

    def _words(self, point: Point, width: int) -> str:
        """The words of a point, or its letter in every column when one word has no room at this width."""
        assert self._shown is not None  # noqa: S101 - measured only with a question
        room, metrics = width / len(self._shown.points) - 16, self._wall.metrics(bold=True)
        fits = all(metrics.horizontalAdvance(word) <= room for one in self._shown.points for word in one.label.split())
        if not fits:
            return point.letter
        words = words_of(Mark(point.shape), point.letter, point.label)
        return f"{point.letter} {words}" if Mark(point.shape) is Mark.LEVEL else words

    def _heading_height(self, width: int) -> int:
        if self._shown is None:
            return self._line()
        count = max(len(self._shown.points), 1)
        room = QRect(0, 0, max(width // count - 16, 1), 100_000)
        metrics = self._wall.metrics(bold=True)
        words = max(
            metrics.boundingRect(room, _CENTRED, self._words(point, width)).height() for point in self._shown.points
        )
        has_shapes = any(Mark(point.shape) is not Mark.LEVEL for point in self._shown.points)
        return words + (self._side() + 4 if has_shapes else 0)

    def _column_width(self) -> float:
        return self.width() / max(len(self._shown.points) if self._shown else 1, 1)

    def _side(self) -> int:
        return round(self._line() * 0.8)

    def _line(self) -> int:
        return self._wall.metrics(bold=True).height()
