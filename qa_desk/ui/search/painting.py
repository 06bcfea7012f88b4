"""How a row under the search field is drawn: words with what was looked for in bold, and where it stands below."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_desk.domain.searching.words import Part, plain
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.search.rows import ROW_ROLE, Choice, Heading

Index = QModelIndex | QPersistentModelIndex
PAD, GAP = 12, 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ResultPainter(QStyledItemDelegate):
    """Two lines for what can be chosen, one for a heading; words that do not fit end in an ellipsis."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - the view gives the width
        look, width = self._look, self._view.viewport().width()
        if isinstance(index.data(ROW_ROLE), Heading):
            return QSize(width, look.text_height() + look.space(2 * GAP))
        return QSize(width, look.text_height() + look.text_height(TextSize.CAPTION) + look.space(2 * GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        room = rect.adjusted(self._look.space(PAD), 0, -self._look.space(PAD), 0)
        painter.save()
        painter.setClipRect(rect)
        if isinstance(row, Heading):
            painter.setFont(self._look.font(TextSize.CAPTION, bold=True))
            painter.setPen(QColor(self._look.theme.muted))
            painter.drawText(room, _LEFT, row.title)
        else:
            self._paint_choice(painter, rect, room, row, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_choice(self, painter: QPainter, rect: QRect, room: QRect, row: Choice, chosen: bool) -> None:
        look, theme = self._look, self._look.theme
        painter.fillRect(rect, QColor(theme.sel if chosen else theme.base))
        if chosen:  # seen without its colour as well
            painter.fillRect(QRect(rect.left(), rect.top(), look.space(4), rect.height()), QColor(theme.accent))
        ink, muted = (theme.sel_text, theme.sel_text) if chosen else (theme.text, theme.muted)
        words = room.adjusted(0, look.space(GAP), 0, 0)
        words.setHeight(look.text_height())
        below = QRect(words.left(), words.bottom() + 1, words.width(), look.text_height(TextSize.CAPTION))
        if row.key:
            painter.setFont(look.font(TextSize.CAPTION))
            painter.setPen(QColor(muted))
            painter.drawText(words, _RIGHT, row.key)
            words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(row.key) - look.space(PAD))
        painter.setPen(QColor(ink))
        draw_parts(painter, words, row.words, look.font())
        painter.setFont(look.font(TextSize.CAPTION))
        painter.setPen(QColor(muted))
        shown = painter.fontMetrics().elidedText(row.below, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LEFT, shown)


def draw_parts(painter: QPainter, room: QRect, parts: Sequence[Part], font: QFont) -> None:
    """Draw one line, its marked parts in bold. It is laid out as a whole, so that Arabic reads as it should."""
    layout = _laid_out(plain(parts), parts, font)
    if layout.lineAt(0).naturalTextWidth() > room.width():
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        shown = painter.fontMetrics().elidedText(plain(parts), Qt.TextElideMode.ElideRight, room.width())
        layout = _laid_out(shown, parts, font)
    top = room.top() + (room.height() - layout.lineAt(0).height()) / 2
    layout.draw(painter, QPointF(room.left(), top))


def _laid_out(text: str, parts: Sequence[Part], font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_bold_ranges(text, parts))
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout


def _bold_ranges(text: str, parts: Sequence[Part]) -> list[QTextLayout.FormatRange]:
    """Where the marked parts stand, counted as Qt counts: in units of UTF-16."""
    ranges, at, end = [], 0, _units(text)
    for part in parts:
        length = _units(part.text)
        if part.marked and at < end:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = at, min(length, end - at)
            bold.format = QTextCharFormat()
            bold.format.setFontWeight(QFont.Weight.Bold)
            ranges.append(bold)
        at += length
    return ranges


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
