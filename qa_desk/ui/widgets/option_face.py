"""How one option of an answer is measured and painted: its key, its shape, its words."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from qa_desk.domain.tones import Mark
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.grade_tag import words_of
from qa_desk.ui.widgets.shapes import draw_shape

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAPPED_CENTRED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_WIDEST_WORDS = 420
_CHOSEN_EDGE = 3


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen. ``tone`` is empty when it is no judgement."""

    value: str
    key: str
    label: str
    mark: Mark | None = None
    tone: str = ""
    letter: str = ""
    description: str = ""
    is_aside: bool = False
    """True for *cannot judge* and *not applicable*: they stand on a line of their own."""

    @property
    def words(self) -> str:
        """What is written beside the key: a level's label is printed with its number, which is the key."""
        return words_of(self.mark, self.key, self.label)

    @property
    def name(self) -> str:
        """What a screen reader says: "3 Requires improvement"."""
        return f"{self.key} {self.words}".strip()


@dataclass(frozen=True)
class FaceState:
    """How an option stands at the moment it is painted."""

    is_chosen: bool = False
    is_hovered: bool = False
    is_read_only: bool = False


@dataclass(frozen=True)
class _Colours:
    fill: str
    ink: str
    key_ink: str
    edge: str
    edge_width: int


class OptionFace:
    """Measures and paints one option. It is as wide in regular as in bold, so that choosing moves nothing."""

    def __init__(self, look: Look, option: Option, *, height: int = 40) -> None:
        self._look, self._option, self._height = look, option, height
        self.compact = False
        """True shows the key alone, where a grid has no room for the words."""
        self._heights: dict[int, int] = {}
        self._full_size = QSize()

    def forget_sizes(self) -> None:
        """Measure anew, after the text size changed."""
        self._heights.clear()
        self._full_size = QSize()

    def natural_size(self) -> QSize:
        """The size that is wished for: a square for the key alone, else room for the words."""
        if self.compact:
            return QSize(self._look.space(self._height), self._look.space(self._height))
        return self.full_size()

    def full_size(self) -> QSize:
        """The size at which the words stand on one line, up to a readable length."""
        if not self._full_size.isValid():
            self._full_size = self._measured_size()
        return self._full_size

    def _measured_size(self) -> QSize:
        words = min(self._bold_metrics().horizontalAdvance(self._option.words) + 2, self._look.space(_WIDEST_WORDS))
        if self._is_level:
            width = max(words + 2 * self._pad, self._look.space(72))
            return QSize(width, self._level_height(width))
        width = self._lead_width() + words + self._pad
        return QSize(width, self._row_height(width))

    def least_width(self) -> int:
        """The narrowest the option can be: its longest word."""
        if self.compact:
            return self._look.space(self._height)
        metrics = self._bold_metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self._option.words.split()), default=0) + 2
        return min(
            longest + self._pad + (self._pad if self._is_level else self._lead_width()), self.natural_size().width()
        )

    def height_for(self, width: int) -> int:
        """The height at which nothing is clipped."""
        if self.compact:
            return self._look.space(self._height)
        if self._is_level:
            return self._level_height(width)
        return self._row_height(width)

    def paint(self, painter: QPainter, rect: QRect, state: FaceState) -> None:
        """Paint the option into ``rect``."""
        colours = self._colours(state)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = colours.edge_width / 2
        painter.setPen(QPen(QColor(colours.edge), colours.edge_width))
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 4, 4)
        if self.compact:
            self._paint_centred(painter, QRectF(rect), self._option.key, self._look.font(bold=True), colours.ink)
        elif self._is_level:
            self._paint_level(painter, rect, state, colours)
        else:
            self._paint_row(painter, rect, state, colours)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, state: FaceState, colours: _Colours) -> None:
        middle = rect.top() + rect.height() / 2
        left = float(rect.left() + self._pad)
        if self._option.key:
            key_width = self._key_width()
            painter.setFont(self._look.font(bold=True))
            painter.setPen(QColor(colours.key_ink))
            box = QRectF(left, rect.top(), key_width, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._option.key)
            left += key_width + self._gap
        if self._option.mark is not None:
            side = self._mark_side()
            box = QRectF(QPointF(left, middle - side / 2), QPointF(left + side, middle + side / 2))
            draw_shape(painter, self._option.mark, box, *self._mark_colours(state, colours))
            left += side + self._gap
        painter.setFont(self._look.font(bold=state.is_chosen))
        painter.setPen(QColor(colours.ink))
        words_height = self._words_height(rect.width())
        room = QRectF(left, middle - words_height / 2, rect.right() - left - self._pad / 2, words_height + 2)
        painter.drawText(room, int(_WRAPPED), self._option.words)

    def _paint_level(self, painter: QPainter, rect: QRect, state: FaceState, colours: _Colours) -> None:
        number_font = self._look.font(TextSize.QUESTION, bold=True)
        number_height = QFontMetrics(number_font).height()
        top = QRectF(rect.left(), rect.top() + self._look.space(6), rect.width(), number_height)
        self._paint_centred(painter, top, self._option.key, number_font, colours.ink)
        below = QRectF(rect).adjusted(self._pad / 2, self._look.space(8) + number_height, -self._pad / 2, 0)
        painter.setFont(self._look.font(bold=state.is_chosen))
        painter.drawText(below, int(_WRAPPED_CENTRED), self._option.words)

    def _paint_centred(self, painter: QPainter, room: QRectF, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _colours(self, state: FaceState) -> _Colours:
        theme, tone = self._look.theme, self._option.tone
        if not state.is_chosen:
            fill = theme.alt if state.is_hovered and not state.is_read_only else theme.base
            if self._is_level and not theme.is_plain:
                level = theme.tone(tone)
                return _Colours(level.fill, level.text, level.text, theme.border, 1)
            if state.is_read_only:
                return _Colours(theme.window, theme.muted, theme.muted, theme.line, 1)
            return _Colours(fill, theme.text, theme.muted, theme.border, 1)
        if tone and not theme.is_plain:
            chosen = theme.tone(tone)
            return _Colours(chosen.fill, chosen.text, chosen.text, theme.text, _CHOSEN_EDGE)
        edge = theme.text if theme.is_plain else theme.accent
        return _Colours(theme.sel, theme.sel_text, theme.sel_text, edge, _CHOSEN_EDGE)

    def _mark_colours(self, state: FaceState, colours: _Colours) -> tuple[str, str]:
        theme = self._look.theme
        if state.is_chosen or theme.is_plain or not self._option.tone:
            return colours.ink, colours.ink
        if self._option.is_aside or state.is_read_only:
            return colours.key_ink, colours.key_ink
        return theme.tone(self._option.tone).fill, theme.text

    @property
    def _is_level(self) -> bool:
        return self._option.mark is Mark.LEVEL

    @property
    def _pad(self) -> int:
        return self._look.space(12)

    @property
    def _gap(self) -> int:
        return self._look.space(8)

    def _bold_metrics(self) -> QFontMetrics:
        return self._look.metrics(bold=True)

    def _key_width(self) -> int:
        return self._bold_metrics().horizontalAdvance(self._option.key)

    def _mark_side(self) -> int:
        return self._look.space(14)

    def _lead_width(self) -> int:
        width = self._pad
        if self._option.key:
            width += self._key_width() + self._gap
        if self._option.mark is not None:
            width += self._mark_side() + self._gap
        return width

    def _row_height(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = max(self._words_height(width) + 2 * self._look.space(6), self._look.space(self._height))
            self._heights[width] = height
        return height

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, max(width - self._lead_width() - self._pad // 2, 1), 100_000)
        return self._bold_metrics().boundingRect(room, int(_WRAPPED), self._option.words).height()

    def _level_height(self, width: int) -> int:
        number = self._look.metrics(TextSize.QUESTION, bold=True).height()
        room = QRect(0, 0, max(width - self._pad, 1), 100_000)
        words = self._bold_metrics().boundingRect(room, int(_WRAPPED_CENTRED), self._option.words).height()
        return number + words + self._look.space(14)
