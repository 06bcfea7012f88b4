"""Tables that are read, opened and copied, with the keys people know from spreadsheets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qa_desk.ui.look import Look

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL_PAD = 8


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its title, its text, and its full words where the text is short."""

    title: str
    text: Callable[[Row], str]
    spoken: Callable[[Row], str] | None = None
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Plain rows under columns that are data. Rows that stay keep their place, so a selection survives."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, changing only what differs."""
        wanted, before = list(rows), len(self.rows)
        if len(wanted) > before:
            self.beginInsertRows(QModelIndex(), before, len(wanted) - 1)
            self.rows.extend(wanted[before:])
            self.endInsertRows()
        elif len(wanted) < before:
            self.beginRemoveRows(QModelIndex(), len(wanted), before - 1)
            del self.rows[len(wanted) :]
            self.endRemoveRows()
        for number, row in enumerate(wanted):
            if self.rows[number] != row:
                self.rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns, without rows to begin with."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), []
        self.endResetModel()

    def as_text(self) -> str:
        """All of it, separated by tabs, as a spreadsheet takes it."""
        lines = [[column.title for column in self.columns]]
        lines += [[column.text(row) for column in self.columns] for row in self.rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (column.spoken or column.text)(row) or f"No {column.title.lower()}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{column.title}, {self.columns[0].text(row)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.data(self.index(0, section), role) if self.rows else _side(self.columns[section])
        return None


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Paints a cell with room beside its words; words that do not fit end in an ellipsis."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Any = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words, cell.text = cell.text, ""
        cell.state &= ~QStyle.StateFlag.State_HasFocus
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        pad = self._look.space(CELL_PAD)
        room = cell.rect.adjusted(pad, 0, -pad, 0)
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(self._look.font())
        painter.setPen(QColor(self._look.theme.sel_text if chosen else self._look.theme.text))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(cell.displayAlignment), shown)
        painter.restore()


class ReadingTable(QTableView):
    """Tab goes right and Ctrl+Tab leaves; Enter opens the row; Ctrl+C copies the table.

    It is as tall as its rows up to ``most_rows``, then it scrolls; with 0 it fills the room it is given.
    """

    opened = Signal(int)  # row

    def __init__(
        self, look: Look, model: RowsModel[Any], name: str, *, most_rows: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self.rows_model, self._most_rows = look, model, most_rows
        self._is_leaving = False
        self.setModel(model)
        self.setItemDelegate(RowPainter(look, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStretchLastSection(True)
        tall = QSizePolicy.Policy.Fixed if most_rows else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, tall)
        self.doubleClicked.connect(self._on_double_clicked)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged, look.changed):
            changed.connect(self._fit)
        self._fit()

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.rows_model.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and with_control:
            self._is_leaving = True
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            self._is_leaving = False
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and with_control and self.rows_model.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Home else self.rows_model.rowCount() - 1
            self.setCurrentIndex(self.rows_model.index(row, 0))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab moves to the next cell; past the last one, or with Ctrl, it leaves the table."""
        at, columns = self.currentIndex(), len(self.rows_model.columns)
        target = at.row() * columns + at.column() + (1 if next_one else -1)
        if self._is_leaving or not at.isValid() or not 0 <= target < self.rows_model.rowCount() * columns:
            return super().focusNextPrevChild(next_one)
        self.setCurrentIndex(self.rows_model.index(target // columns, target % columns))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(400), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(120), self._height())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _height(self) -> int:
        rows = min(max(self.rows_model.rowCount(), 1), self._most_rows or 3)
        bar = self.horizontalScrollBar()
        sideways = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        return self._row_height() * rows + self.horizontalHeader().sizeHint().height() + sideways + 2

    def _row_height(self) -> int:
        return max(self._look.space(28), self._look.text_height() + self._look.space(8))

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._row_height())
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        metrics, room = self._look.metrics(), self._look.space(24)
        header = self.horizontalHeader()
        for number, column in enumerate(self.rows_model.columns):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            texts = [column.title, *(column.text(row) for row in self.rows_model.rows[:200])]
            widest = max(metrics.horizontalAdvance(text) for text in texts)
            self.setColumnWidth(number, min(widest, self._look.space(360)) + room)
        self._set_height()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_height()

    def _set_height(self) -> None:
        if self._most_rows:
            self.setFixedHeight(self._height())


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
