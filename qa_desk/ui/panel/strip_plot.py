"""The scale as a line with a letter for each auditor: how far apart they are, seen at once."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import Point
from qa_desk.domain.tones import Mark
from qa_desk.ui.look import Look
from qa_desk.ui.panel.rows import OpenQuestion, Voice, tally
from qa_desk.ui.widgets.grade_tag import words_of
from qa_desk.ui.widgets.shapes import draw_shape

_CENTRED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
NAME = tr("Where the auditors stand")


class StripPlot(QWidget):
    """Each point with its shape and word, the letters below it on one line, and the line that matters drawn across.

    Where the words have no room, the letters of the grades stand in for them; the cards below say them in full.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._points: tuple[Point, ...] = ()
        self._voices: tuple[Voice, ...] = ()
        self._line_before = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(NAME)
        look.changed.connect(self.updateGeometry)

    def show_question(self, question: OpenQuestion) -> None:
        """Show where the auditors stand on another question."""
        self._points, self._voices, self._line_before = question.points, question.voices, question.line_before
        self.setAccessibleDescription(tally(question.voices, question.points))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._heading_height(width) + self._letter_side() + 2 * self._look.space(8)

    def sizeHint(self) -> QSize:
        width = self._look.space(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(160), self._look.text_height() + self._letter_side())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole strip is painted
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self._heading_height(self.width()) + self._look.space(8) + self._letter_side() / 2
        self._paint_line(painter, middle)
        for place, point in enumerate(self._points):
            column = self._column(place)
            self._paint_heading(painter, column, point)
            here = [voice.letter for voice in self._voices if voice.point == point.value]
            self._paint_letters(painter, QPointF(column.center().x(), middle), here)
        painter.end()

    def _column(self, place: int) -> QRect:
        width = self.width() / max(len(self._points), 1)
        return QRect(round(place * width), 0, round(width), self.height())

    def _paint_heading(self, painter: QPainter, column: QRect, point: Point) -> None:
        look, theme, side = self._look, self._look.theme, self._shape_side()
        mark, tone = Mark(point.shape), theme.tone(point.tone)
        top = 0
        if mark is not Mark.LEVEL:
            box = QRectF(column.center().x() - side / 2, 0, side, side)
            draw_shape(painter, mark, box, theme.base if theme.is_plain else tone.fill, theme.text)
            top = side + look.space(2)
        painter.setFont(look.font(bold=self._is_taken(point)))
        painter.setPen(QColor(theme.text))
        painter.drawText(
            self._words_room(column.width()).translated(column.left(), top), _CENTRED, self._words(point, self.width())
        )

    def _paint_line(self, painter: QPainter, middle: float) -> None:
        theme, half = self._look.theme, self.width() / (2 * len(self._points))
        painter.setPen(QPen(QColor(theme.border), 2))
        painter.drawLine(QPointF(half, middle), QPointF(self.width() - half, middle))
        reach = self._look.space(5)
        for place in range(len(self._points)):
            x = half + place * 2 * half
            painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))
        values = [point.value for point in self._points]
        if self._line_before in values[1:]:
            x = values.index(self._line_before) * 2 * half
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _paint_letters(self, painter: QPainter, middle: QPointF, letters: Sequence[str]) -> None:
        theme, side, gap = self._look.theme, self._letter_side(), self._look.space(3)
        left = middle.x() - (len(letters) * side + max(len(letters) - 1, 0) * gap) / 2
        painter.setFont(self._look.font(bold=True))
        for letter in letters:
            box = QRectF(left, middle.y() - side / 2, side, side)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(box, side / 2, side / 2)
            painter.setPen(QColor(theme.accent_text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
            left += side + gap

    def _is_taken(self, point: Point) -> bool:
        return any(voice.point == point.value for voice in self._voices)

    def _words(self, point: Point, width: int) -> str:
        """The words of a point where they have room in a strip this wide, else its letter."""
        whole = words_of(Mark(point.shape), point.letter, point.label)
        words = f"{point.letter} {whole}" if point.shape == Mark.LEVEL.value else whole
        metrics = self._look.metrics(bold=True)
        room = self._words_room(width // max(len(self._points), 1)).width()
        fits = all(metrics.horizontalAdvance(word) <= room for word in words.split())
        return words if fits else point.letter

    def _words_room(self, column_width: int) -> QRect:
        return QRect(self._look.space(4), 0, max(column_width - self._look.space(8), 1), 100_000)

    def _heading_height(self, width: int) -> int:
        room, metrics = self._words_room(width // max(len(self._points), 1)), self._look.metrics(bold=True)
        words = max(
            (metrics.boundingRect(room, _CENTRED, self._words(point, width)).height() for point in self._points),
            default=0,
        )
        has_shapes = any(Mark(point.shape) is not Mark.LEVEL for point in self._points)
        return words + (self._shape_side() + self._look.space(2) if has_shapes else 0)

    def _shape_side(self) -> int:
        return self._look.space(16)

    def _letter_side(self) -> int:
        return self._look.text_height() + self._look.space(6)
