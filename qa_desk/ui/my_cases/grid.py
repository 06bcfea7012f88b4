"""The grid of cases: which are shown, how a row is drawn, and its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from qa_desk.domain.agency_return import ReturnStatus
from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.my_cases.model import LINE_ROLE, SORT_ROLE, STATUS_ROLE, TAG_ROLE
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size

Index = QModelIndex | QPersistentModelIndex
OPEN_STATUSES = frozenset({ReturnStatus.NOT_STARTED, ReturnStatus.IN_PROGRESS, ReturnStatus.READY_TO_CHECK})
SHOW_ALL, SHOW_TO_DO, SHOW_FLAGGED = tr("All"), tr("To do"), tr("Flagged")


class ShownCases(QSortFilterProxyModel):
    """Which cases are shown, and in which order."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = SHOW_ALL
        self.setSortRole(SORT_ROLE)

    def show_only(self, wanted: str) -> None:
        """All cases, those still to do, or those flagged for the panel."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        line = self.sourceModel().index(row, 0, parent).data(LINE_ROLE)
        if self._wanted == SHOW_FLAGGED:
            return bool(line.flagged)
        return self._wanted == SHOW_ALL or line.agency_return.may_be_edited


class CasePainter(QStyledItemDelegate):
    """Draws the overall grade as a tag."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(theme.sel if selected else theme.base))
        inner = rect.adjusted(self._look.space(8), 0, -self._look.space(4), 0)
        tag = index.data(TAG_ROLE)
        if tag is not None:
            paint_tag(painter, inner, self._look, tag)
            return
        painter.setFont(self._look.font())
        if index.data(STATUS_ROLE) in OPEN_STATUSES:
            self._paint_status(painter, inner, str(index.data()), strong=index.data(STATUS_ROLE) == "Not started")
            return
        painter.setPen(QColor(theme.sel_text if selected else theme.text))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_status(self, painter: QPainter, room: QRect, words: str, *, strong: bool) -> None:
        """What is left to do stands out in blue; what is done is plain text. Never a colour of a judgement."""
        theme, metrics = self._look.theme, painter.fontMetrics()
        height = metrics.height() + self._look.space(6)
        tag = QRect(room.left(), room.center().y() - height // 2 + 1, 0, height)
        tag.setWidth(metrics.horizontalAdvance(words) + self._look.space(12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.info))
        painter.setBrush(QColor(theme.info if strong else theme.info_bg))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(QColor(theme.base if strong else theme.text))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        tag = index.data(TAG_ROLE)
        if tag is not None:
            size.setWidth(max(size.width(), tag_size(self._look, tag).width() + self._look.space(16)))
        return QSize(size.width() + self._look.space(12), max(size.height(), self._look.space(28)))


class CaseGrid(QTableView):
    """One tab stop; arrows move, Enter opens, F flags."""

    open_requested = Signal()
    flag_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif plain and event.text().lower() == "f":
            self.flag_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)
