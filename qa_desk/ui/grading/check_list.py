"""The whole-width rows of the check page: question, answer, evidence, and what is missing."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.grading.check_rows import ROW_ROLE, CheckRow, CheckRows, CheckSection
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size

Index = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CheckPainter(QStyledItemDelegate):
    """Draws one row: number and question at the left, answer and words at the right, Change at the end."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - the view gives the width
        row, width = index.data(ROW_ROLE), self._view.viewport().width()
        if isinstance(row, CheckSection):
            return QSize(width, self._look.text_height() + self._look.space(20))
        question, answer = self._columns(QRect(0, 0, width, 100_000))
        height = max(self._text_height(row.title, question), self._answer_height(row, answer))
        return QSize(width, height + self._look.space(12))

    def _columns(self, rect: QRect) -> tuple[QRect, QRect]:
        """Where the question stands and where its answer stands."""
        look = self._look
        change = look.metrics().horizontalAdvance(tr("Change")) + look.space(24)
        number = look.metrics().horizontalAdvance("88a") + look.space(24)
        top, height = rect.top() + look.space(6), rect.height() - look.space(12)
        share = (rect.width() - change - number) * 4 // 10
        question = QRect(rect.left() + number, top, share - look.space(16), height)
        answer = QRect(rect.left() + number + share, top, rect.width() - number - share - change, height)
        return question, answer

    def _text_height(self, text: str, room: QRect) -> int:
        metrics = self._look.metrics()
        return metrics.boundingRect(QRect(0, 0, room.width(), 100_000), _WRAPPED, text).height()

    def _answer_height(self, row: CheckRow, room: QRect) -> int:
        height = tag_size(self._look, row.tag).height() + self._look.space(4) if row.tag else 0
        for text in (row.words, row.said, f"! {row.problem}" if row.problem else ""):
            if text:
                height += self._text_height(text, room) + self._look.space(2)
        return max(height, self._look.text_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        theme = self._look.theme
        if isinstance(row, CheckSection):
            painter.setFont(self._look.font(bold=True))
            painter.setPen(QColor(theme.text))
            painter.drawText(rect.adjusted(self._look.space(12), self._look.space(8), 0, 0), _LEFT, row.label)
        else:
            painter.fillRect(rect, QColor(theme.sel if selected else theme.base))
            self._paint_row(painter, rect, row, theme.sel_text if selected else theme.text, selected)
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: CheckRow, ink: str, selected: bool) -> None:
        look, theme = self._look, self._look.theme
        question, answer = self._columns(rect)
        painter.setFont(look.font())
        painter.setPen(QColor(ink))
        gap = look.space(8)
        number = QRect(rect.left(), question.top(), question.left() - rect.left() - gap, look.text_height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.number)
        painter.drawText(question, _WRAPPED, row.title)
        top = answer.top()
        if row.tag is not None:
            size = tag_size(look, row.tag)
            paint_tag(painter, QRect(answer.left(), top, answer.width(), size.height()), look, row.tag)
            top += size.height() + look.space(4)
            painter.setFont(look.font())
        lines = ((row.words, ink), (row.said, ink), (f"! {row.problem}" if row.problem else "", theme.error))
        for text, colour in lines:
            if text:
                room = QRect(answer.left(), top, answer.width(), self._text_height(text, answer))
                painter.setPen(QColor(ink if selected and theme.is_dark else colour))
                painter.drawText(room, _WRAPPED, text)
                top += room.height() + look.space(2)
        font = look.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.sel_text if selected else theme.link))
        change = QRect(answer.right() + gap, answer.top(), rect.right() - answer.right() - gap * 2, look.text_height())
        painter.drawText(change, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, tr("Change"))


class CheckList(QListView):
    """Up and Down move, Enter changes, a click changes."""

    change_requested = Signal(str)  # question name

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CheckRows()
        self.setModel(self.rows)
        self.setItemDelegate(CheckPainter(look, self))
        self.setAccessibleName(tr("Your answers"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_chosen)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_chosen(self.currentIndex())
        elif event.text() and not event.modifiers():
            event.ignore()  # figures jump to problems, and never search this list
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, CheckRow):
            self.change_requested.emit(row.name)
