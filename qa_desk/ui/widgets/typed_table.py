"""A table that is typed into, with the keys of a spreadsheet. What is typed is a wish; rows are then shown again."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from qa_desk.domain.dates import short_date
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import CELL_PAD, Column, Index, ReadingTable, RowPainter, RowsModel

Row = TypeVar("Row")
MOST_LINES = 4
FEWEST_ROWS_SHOWN = 4
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class TypedRows(RowsModel[Row], Generic[Row]):
    """Rows whose cells are typed into; ``typed`` gives a cell as it can be typed again, None for one that is not.

    ``problem`` says what is to be put right in a cell, or nothing; ``is_marked`` is one that stands out by itself.
    """

    cell_typed = Signal(int, int, str)  # row, column, text

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        typed: Callable[[Row, int], str | None],
        problem: Callable[[Row, int], str] = lambda _row, _column: "",
        is_marked: Callable[[Row, int], bool] = lambda _row, _column: False,
    ) -> None:
        super().__init__(columns)
        self.typed, self.problem, self.is_marked = typed, problem, is_marked

    def may_type(self, index: Index) -> bool:
        """Whether a cell is typed into."""
        return index.isValid() and self.typed(self.rows[index.row()], index.column()) is not None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_type(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.EditRole:
            return self.typed(self.rows[index.row()], index.column())
        said = super().data(index, role)
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            problem = self.problem(self.rows[index.row()], index.column())
            return f"{said}. {problem}" if problem else said
        return said

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.typed(self.rows[index.row()], index.column()):
            return False
        self.cell_typed.emit(index.row(), index.column(), str(value))
        return True


class TypedPainter(RowPainter):
    """Words wrapped over a few lines; a cell with a problem is framed, and the cell that keys mean is too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, QRect(option.rect)
        model: Any = index.model()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        problem = bool(model.problem(model.rows[index.row()], index.column()))
        painter.save()
        painter.fillRect(rect, QColor(theme.sel if chosen else theme.error_bg if problem else theme.base))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        pad = self._look.space(CELL_PAD)
        painter.setFont(self._look.font(bold=model.is_marked(model.rows[index.row()], index.column())))
        painter.setPen(QColor(theme.sel_text if chosen else theme.text))
        column = model.columns[index.column()]
        text = column.text(model.rows[index.row()])
        room = rect.adjusted(pad, pad // 2, -pad, -pad // 2)
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop) if column.is_number else _LEFT
        painter.setClipRect(room)
        painter.drawText(room, side, self._fitting(text, room))
        painter.setClipping(False)
        if problem:
            inside = self._look.space(3)
            painter.setPen(QPen(QColor(theme.error), self._look.space(1)))
            painter.drawRect(rect.adjusted(inside, inside, -inside - 1, -inside - 1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), self._look.space(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        model: Any = index.model()
        row, column = model.rows[index.row()], model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setFont(self._look.font())
        editor.setAccessibleName(f"{column.title}, {model.columns[0].text(row)}")
        editor.setAccessibleDescription(model.problem(row, index.column()))
        return editor

    def height_for(self, text: str, width: int) -> int:
        """How tall a cell with these words is at this width, up to a few lines."""
        pad = self._look.space(CELL_PAD)
        most = self._tall("\n" * (MOST_LINES - 1), width)
        return min(self._tall(text, width - 2 * pad), most) + pad + self._look.space(3)

    def _fitting(self, text: str, room: QRect) -> str:
        """As many of the words as there is room for."""
        if self._tall(text, room.width()) <= room.height():
            return text
        words = text.split(" ")
        most = bisect_right(
            range(len(words)), room.height(), key=lambda count: self._tall(f"{' '.join(words[:count])} …", room.width())
        )
        return f"{' '.join(words[: max(most - 1, 0)])} …"

    def _tall(self, text: str, width: int) -> int:
        return self._look.metrics().boundingRect(QRect(0, 0, max(width, 1), 100_000), _LEFT, text).height()


class TypedTable(ReadingTable):
    """One tab stop. ``ems`` are the least widths of the columns in lines of text, ``shares`` of what is left over."""

    block_pasted = Signal(int, int, str)  # the cell it begins at, and tab-separated text

    def __init__(
        self, look: Look, model: TypedRows[Any], name: str, *, ems: Sequence[float], shares: Sequence[int]
    ) -> None:
        self.ems, self.shares = tuple(ems), tuple(shares)
        self._typed: TypedRows[Any] = model
        self.today_words: Callable[[], str] = lambda: ""
        super().__init__(look, model, name, most_rows=0)
        self._typed_painter = TypedPainter(look, self)
        self.setItemDelegate(self._typed_painter)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.horizontalHeader().setStretchLastSection(False)
        self._fit()

    def hide_columns(self, hidden: Collection[int]) -> None:
        """Leave columns out; the others get their room."""
        for column in range(len(self._typed.columns)):
            self.setColumnHidden(column, column in hidden)
        self._fit()

    def stand_on(self, row: int, column: int) -> None:
        """Stand on a cell."""
        if 0 <= row < len(self._typed.rows):
            self.setCurrentIndex(self._typed.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            return  # the key has gone through the editor, and means nothing more
        at, modifiers = self.currentIndex(), event.modifiers() & ~_KEYPAD
        plain = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
        may = self._typed.may_type(at)
        with_control = modifiers == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._step(-1 if modifiers else 1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.block_pasted.emit(at.row(), at.column(), QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif may and event.key() == Qt.Key.Key_F2:
            self.edit(at)
        elif may and event.key() == Qt.Key.Key_Delete and plain:
            self._typed.setData(at, "")
        elif may and event.key() == Qt.Key.Key_D and with_control and at.row() > 0:
            self._typed.setData(at, self._typed.typed(self._typed.rows[at.row() - 1], at.column()) or "")
        elif may and event.key() == Qt.Key.Key_Semicolon and with_control and self.today_words():
            self._typed.setData(at, self.today_words())
        elif may and plain and event.text().isprintable() and event.text().strip():
            self._type_over(at, event.text())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        rows = self._look.text_height() * 2 * FEWEST_ROWS_SHOWN
        return QSize(self._look.space(120), self.horizontalHeader().sizeHint().height() + rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _step(self, by: int) -> None:
        at = self.currentIndex()
        self.stand_on(at.row() + by, at.column())

    def _type_over(self, at: Index, text: str) -> None:
        """Typing replaces what stands in the cell."""
        self.edit(at)
        for editor in self.viewport().findChildren(QLineEdit)[-1:]:
            editor.setText(text)

    def _fit(self) -> None:
        """Columns as wide as the window lets them be, rows as tall as their words."""
        if not hasattr(self, "_typed_painter"):
            return
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        em, room = self._look.text_height(), self.viewport().width()
        hidden = [self.isColumnHidden(column) for column in range(len(self._typed.columns))]
        least = [0 if away else round(ems * em) for ems, away in zip(self.ems, hidden, strict=True)]
        shares = [0 if away else share for share, away in zip(self.shares, hidden, strict=True)]
        spare, all_shares = max(room - sum(least), 0), max(sum(shares), 1)
        widths = [width + spare * share // all_shares for width, share in zip(least, shares, strict=True)]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        painter, columns = self._typed_painter, self._typed.columns
        self.verticalHeader().setMinimumSectionSize(self._row_height())
        for number, row in enumerate(self._typed.rows):
            tallest = max(
                (painter.height_for(one.text(row), width) for one, width in zip(columns, widths, strict=True)),
                default=0,
            )
            self.setRowHeight(number, max(tallest, self._row_height()))


def today_of(day: Callable[[], Any]) -> Callable[[], str]:
    """What Ctrl+; types: the day as it is written everywhere."""
    return lambda: short_date(day())
