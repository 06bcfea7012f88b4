"""The tag of a judgement: shape and word, or shape and letter where there is little room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import Point
from qa_desk.domain.tones import Mark
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.shapes import draw_shape


@dataclass(frozen=True)
class Tag:
    """What a tag says: ``word`` in full, ``letter`` where it is compact."""

    mark: Mark
    word: str
    letter: str
    tone: str


NOT_ANSWERED_TAG = Tag(Mark.RING, tr("Not answered"), "", "not_answered")
CANNOT_JUDGE_TAG = Tag(Mark.QUESTION, tr("Cannot judge"), "CJ", "cannot_judge")
NOT_APPLICABLE_TAG = Tag(Mark.DASH, tr("Not applicable"), "N/A", "not_applicable")


def point_tag(point: Point) -> Tag:
    """The tag of one point of a scale."""
    return Tag(Mark(point.shape), point.label, point.letter, point.tone)


def words_of(mark: Mark | None, number: str, label: str) -> str:
    """The words beside a mark: the label of a level is printed with its number, which is drawn by itself."""
    return label.removeprefix(number).strip() if mark is Mark.LEVEL else label


def tag_size(look: Look, tag: Tag, *, compact: bool = False, size: TextSize = TextSize.BODY) -> QSize:
    """How much room a tag needs."""
    metrics = look.metrics(size, bold=_is_bold(tag))
    words = tag.letter if compact else words_of(tag.mark, tag.letter, tag.word)
    width = _pad(look, size) * 2 + _lead_width(metrics, tag)
    if words and not (compact and tag.mark is Mark.LEVEL):
        width += _gap(look, size) + metrics.horizontalAdvance(words)
    return QSize(width, metrics.height() + 2 * look.space(round(3 * size.value)))


def paint_tag(
    painter: QPainter, rect: QRect, look: Look, tag: Tag, *, compact: bool = False, size: TextSize = TextSize.BODY
) -> None:
    """Paint ``tag`` at the left of ``rect``, centred in its height; words that do not fit end in an ellipsis."""
    wanted = tag_size(look, tag, compact=compact, size=size)
    top = rect.top() + (rect.height() - wanted.height()) // 2
    frame = QRectF(rect.left(), top, min(wanted.width(), rect.width()), wanted.height()).adjusted(0.5, 0.5, -0.5, -0.5)
    tone, font = look.theme.tone(tag.tone), look.font(size, bold=_is_bold(tag))
    metrics = QFontMetrics(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.theme.text if _is_bold(tag) else look.theme.border), 1))
    painter.setBrush(QColor(tone.fill))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(tone.text))
    left = frame.left() + _pad(look, size)
    left += _paint_lead(painter, metrics, tag, tone.text, QPointF(left, frame.center().y()))
    if not (compact and tag.mark is Mark.LEVEL):
        left += _gap(look, size)
        room = QRectF(left, frame.top(), frame.right() - left - 2, frame.height())
        whole = tag.letter if compact else words_of(tag.mark, tag.letter, tag.word)
        words = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, max(0, round(room.width()) + 1))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()


def _paint_lead(painter: QPainter, metrics: QFontMetrics, tag: Tag, ink: str, middle_left: QPointF) -> int:
    width = _lead_width(metrics, tag)
    if tag.mark is Mark.LEVEL:
        box = QRectF(middle_left.x(), middle_left.y() - metrics.height() / 2, width + 1, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tag.letter)
    else:
        draw_shape(painter, tag.mark, QRectF(middle_left.x(), middle_left.y() - width / 2, width, width), ink, ink)
    return width


def _lead_width(metrics: QFontMetrics, tag: Tag) -> int:
    return metrics.horizontalAdvance(tag.letter) if tag.mark is Mark.LEVEL else round(metrics.ascent() * 0.86)


def _is_bold(tag: Tag) -> bool:
    """A judgement is bold; that there is none yet is not."""
    return tag.tone != "not_answered"


def _pad(look: Look, size: TextSize) -> int:
    return look.space(round(7 * size.value))


def _gap(look: Look, size: TextSize) -> int:
    return look.space(round(5 * size.value))


class GradeTag(QWidget):
    """One tag in a page; its accessible name is always the full word."""

    def __init__(
        self,
        look: Look,
        tag: Tag = NOT_ANSWERED_TAG,
        *,
        compact: bool = False,
        size: TextSize = TextSize.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._compact, self._size = look, compact, size
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_tag(tag)
        look.changed.connect(self.updateGeometry)

    def show_tag(self, tag: Tag) -> None:
        """Show another judgement."""
        self.tag = tag
        self.setAccessibleName(tag.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return tag_size(self._look, self.tag, compact=self._compact, size=self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole tag is painted
        painter = QPainter(self)
        paint_tag(painter, self.rect(), self._look, self.tag, compact=self._compact, size=self._size)
        painter.end()
