"""The table of what may be compared, with each change drawn as a line with its likely range."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from qa_desk.domain.language import tr
from qa_desk.ui.comparison.rows import COMPARED, DRAWN, ComparedRow
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import CELL_PAD, ReadingTable, RowPainter, RowsModel

Index = QModelIndex | QPersistentModelIndex
WIDEST_LINE = 320


class ChangePainter(RowPainter):
    """Draws a change between a hundred points down and a hundred up: a line for its range, a dot for what was seen.

    The numbers stand as words in the column before it, so nothing is told by the drawing alone.
    """

    def __init__(self, look: Look, table: ReadingTable) -> None:
        super().__init__(look, table)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != DRAWN:
            super().paint(painter, option, index)
            return
        cell: Any = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        cell.state &= ~QStyle.StateFlag.State_HasFocus
        cell.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        model = index.model()
        assert isinstance(model, RowsModel)  # noqa: S101 - for the type checker
        is_chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(cell.rect), model.rows[index.row()], is_chosen=is_chosen)
        painter.restore()

    def _draw(self, painter: QPainter, cell: QRectF, row: ComparedRow, *, is_chosen: bool) -> None:
        look, theme = self._look, self._look.theme
        pad = look.space(CELL_PAD)
        width = min(cell.width() - 2 * pad, look.space(WIDEST_LINE))
        left, middle = cell.left() + pad, cell.center().y()

        def at(share: float) -> float:
            return left + (share + 1) / 2 * width

        if row.change is None:
            return
        ink = QColor(theme.sel_text if is_chosen else theme.text)
        quiet = QColor(theme.sel_text if is_chosen else theme.border)
        painter.setPen(QPen(quiet, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        tick = look.space(7)
        painter.setPen(QPen(quiet, 1))
        painter.drawLine(QPointF(at(0), middle - tick), QPointF(at(0), middle + tick))
        painter.setPen(QPen(ink, look.space(2)))
        painter.drawLine(QPointF(at(row.change.low), middle), QPointF(at(row.change.high), middle))
        cap = look.space(4)
        for end in (row.change.low, row.change.high):
            painter.drawLine(QPointF(at(end), middle - cap), QPointF(at(end), middle + cap))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.sel_text if is_chosen else theme.accent))
        painter.drawEllipse(QPointF(at(row.shift), middle), cap, cap)


class ChangeTable(ReadingTable):
    """Every question that may be compared, most changed first."""

    def __init__(self, look: Look) -> None:
        self.change_rows: RowsModel[ComparedRow] = RowsModel(COMPARED)
        super().__init__(look, self.change_rows, tr("Questions in both audits"), most_rows=9)
        self.setItemDelegate(ChangePainter(look, self))

    def show_changes(self, rows: tuple[ComparedRow, ...]) -> None:
        """Show these questions; the columns of changes are there while one of them has a change that is told."""
        self.change_rows.show_rows(rows)
        for column in (DRAWN - 1, DRAWN):
            self.setColumnHidden(column, not any(row.change for row in rows))

    def stand_on(self, question: str) -> None:
        """Stand on one question, or on the first where it is not there."""
        rows = self.change_rows.rows
        place = next((place for place, row in enumerate(rows) if row.name == question), 0)
        if rows and self.currentIndex().row() != place:
            self.setCurrentIndex(self.change_rows.index(place, 0))
