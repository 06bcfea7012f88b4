"""Status words in a table: what is left to do stands out in blue, what is done is plain. Never a judgement's colour."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import CELL_PAD, RowPainter

Index = QModelIndex | QPersistentModelIndex
CORNER = 4


class StatusLook(StrEnum):
    """How one status word is shown."""

    QUIET = "quiet"
    STRONG_TAG = "strong tag"
    TAG = "tag"
    PROBLEM = "problem"


class StatusPainter(RowPainter):
    """Paints the words of one column by what they mean; words that it does not know are plain text."""

    def __init__(self, look: Look, parent: QWidget, column: int, looks: Mapping[str, StatusLook]) -> None:
        super().__init__(look, parent)
        self.column, self._looks = column, looks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown_as = self._looks.get(str(index.data())) if index.column() == self.column else None
        if shown_as is None:
            super().paint(painter, option, index)
            return
        cell: Any = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words, cell.text = cell.text, ""
        cell.state &= ~QStyle.StateFlag.State_HasFocus
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        pad = self._look.space(CELL_PAD)
        painter.save()
        painter.setFont(self._look.font())
        self._paint_words(painter, cell.rect.adjusted(pad, 0, -pad, 0), words, shown_as)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, words: str, shown_as: StatusLook) -> None:
        theme = self._look.theme
        if shown_as in (StatusLook.QUIET, StatusLook.PROBLEM):
            painter.setPen(QColor(theme.muted if shown_as is StatusLook.QUIET else theme.error))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
            return
        strong = shown_as is StatusLook.STRONG_TAG
        height = painter.fontMetrics().height() + self._look.space(4)
        width = painter.fontMetrics().horizontalAdvance(words) + self._look.space(12)
        tag = QRect(room.left(), room.center().y() - height // 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.info))
        painter.setBrush(QColor(theme.info if strong else theme.info_bg))
        painter.drawRoundedRect(tag, CORNER, CORNER)
        painter.setPen(QColor(theme.base if strong else theme.text))
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), words)
