"""A table whose cells are marked with Space, and with 2: nothing is typed into it."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class MarkTable(ReadingTable):
    """Announces the cell that Space, 2 or a double click was meant for; arrows only move."""

    marked = Signal(int, int)  # row, column
    doubled = Signal(int, int)  # row, column

    def __init__(
        self, look: Look, model: RowsModel[Any], name: str, *, most_rows: int = 12, by_cell: bool = True
    ) -> None:
        super().__init__(look, model, name, most_rows=most_rows)
        if by_cell:
            self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, plain = self.currentIndex(), not event.modifiers() & ~_KEYPAD
        if plain and at.isValid() and event.key() == Qt.Key.Key_Space:
            self.marked.emit(at.row(), at.column())
        elif plain and at.isValid() and event.key() == Qt.Key.Key_2:
            self.doubled.emit(at.row(), at.column())
        else:
            super().keyPressEvent(event)

    def stand_on(self, row: int, column: int) -> None:
        """Stand on a cell again after the rows were shown anew."""
        index = self.rows_model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.marked.emit(index.row(), index.column())
