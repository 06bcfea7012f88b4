"""The questions of a case by how far the auditors are apart; those on which all agree wait below, closed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.panel.rows import DifferenceRow, Row, SameHeading
from qa_desk.ui.widgets.grade_tag import paint_tag, tag_size

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CONTROL = Qt.KeyboardModifier.ControlModifier
CROSSING_MARK = "|"


class DifferenceRows(QAbstractListModel):
    """The rows that are to be seen, in the order they are told in."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """Where a question stands, or -1."""
        return next(
            (place for place, row in enumerate(self.rows) if isinstance(row, DifferenceRow) and row.name == name), -1
        )

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return row.words if isinstance(row, SameHeading) else row.spoken
        return None


class DifferencePainter(QStyledItemDelegate):
    """Draws a question: number and title above, how far apart and what was recorded below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.current = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - two heights for all
        lines = 1 if isinstance(index.data(ROW_ROLE), SameHeading) else 2
        return QSize(0, lines * self._look.text_height() + self._look.space(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        if isinstance(row, SameHeading):
            self._paint_heading(painter, rect, row)
        elif isinstance(row, DifferenceRow):
            self._paint_question(painter, rect, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: SameHeading) -> None:
        look, theme = self._look, self._look.theme
        painter.fillRect(rect, QColor(theme.alt))
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(bold=True))
        inner = rect.adjusted(look.space(12), 0, -look.space(8), 0)
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT, words)

    def _paint_question(self, painter: QPainter, rect: QRect, row: DifferenceRow) -> None:
        look, theme, is_current = self._look, self._look.theme, row.name == self.current
        if is_current:
            painter.fillRect(rect, QColor(theme.sel))
            painter.fillRect(QRect(rect.left(), rect.top(), look.space(4), rect.height()), QColor(theme.accent))
        ink = theme.sel_text if is_current else theme.text
        metrics = look.metrics(bold=True)
        inner = rect.adjusted(look.space(12), look.space(4), -look.space(8), -look.space(4))
        line = inner.height() // 2
        number = metrics.horizontalAdvance("88a") + look.space(8)
        painter.setPen(QColor(ink))
        painter.setFont(look.font(bold=is_current))
        painter.drawText(QRect(inner.left(), inner.top(), number - look.space(8), line), _RIGHT, row.number)
        upper = QRect(inner.left() + number, inner.top(), inner.width() - number, line)
        upper.setRight(self._paint_tag(painter, upper, row))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, _LEFT, title)
        lower = QRect(inner.left() + number, inner.top() + line, inner.width() - number, line)
        self._paint_standing(painter, lower, row, ink if is_current else theme.muted)

    def _paint_tag(self, painter: QPainter, room: QRect, row: DifferenceRow) -> int:
        """Draw the grade at the right end; returns where the title must stop."""
        if row.tag is None:
            return room.right()
        size = tag_size(self._look, row.tag, compact=True)
        left = room.right() - size.width() + 1
        paint_tag(painter, QRect(left, room.top(), size.width(), room.height()), self._look, row.tag, compact=True)
        return left - self._look.space(8)

    def _paint_standing(self, painter: QPainter, room: QRect, row: DifferenceRow, ink: str) -> None:
        look = self._look
        painter.setPen(QColor(ink))
        painter.setFont(look.font())
        words = row.apart[:1].upper() + row.apart[1:]
        words = ", ".join(part for part in (words, row.status) if part)
        if row.crosses:
            painter.setFont(look.font(bold=True))
            painter.drawText(room, _RIGHT, CROSSING_MARK)
            painter.setFont(look.font())
            room = room.adjusted(0, 0, -look.space(12), 0)
        painter.drawText(
            room, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        )


class DifferenceList(QListView):
    """Lists the questions; arrows move, Enter opens, a click opens."""

    question_requested = Signal(str)  # name
    same_toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DifferenceRows()
        self._painter = DifferencePainter(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Questions by how far the auditors are apart"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_opened)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[Row], current: str) -> None:
        """Show these rows, with one question marked as the open one; who walks along the list stays where they are."""
        stands_on, is_walking = self.currentIndex().row(), self.hasFocus() and current == self._painter.current
        self.rows.show(rows)
        self._painter.current = current
        place = stands_on if is_walking else self.rows.place_of(current)
        index = self.rows.index(min(place, len(rows) - 1))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_opened(self.currentIndex())
            return
        if event.text() and event.text().isprintable() and not event.modifiers() & _CONTROL:
            event.ignore()  # letters and figures act on the decision only, and never search this list
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, SameHeading):
            self.same_toggled.emit()
        elif isinstance(row, DifferenceRow):
            self.question_requested.emit(row.name)
