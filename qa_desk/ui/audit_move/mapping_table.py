"""The table of a move, in which the new question of each old one can be chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyleOptionViewItem, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.audit_move.rows import NO_QUESTION, MoveRow
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowPainter, RowsModel

Index = QModelIndex | QPersistentModelIndex
NEW_COLUMN = 1


def columns(old_edition: str, new_edition: str) -> tuple[Column[MoveRow], ...]:
    """What the table shows of each question."""
    return (
        Column(tr("Edition {old_edition}", old_edition=old_edition), lambda row: row.old_words),
        Column(tr("Edition {new_edition}", new_edition=new_edition), lambda row: row.new_words),
        Column(tr("What happens"), lambda row: row.what),
        Column(tr("Answers"), lambda row: row.answers),
    )


class MoveRowsModel(RowsModel[MoveRow]):
    """Rows whose new question can be chosen."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A question that is new has no old one to be chosen for."""
        can_choose = index.isValid() and index.column() == NEW_COLUMN and bool(self.rows[index.row()].old)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if can_choose else Qt.ItemFlag(0))


class QuestionBox(QComboBox):
    """The list in a cell: Up and Down look through it, only Enter, a click or leaving it takes what is shown."""

    picked = Signal()  # the open list was left, with another choice or without

    def hidePopup(self) -> None:
        was_open = self.view().isVisible()  # Qt hides the list of a box that goes away too
        super().hidePopup()
        if was_open:
            self.picked.emit()


class QuestionChooser(RowPainter):
    """Puts a list of questions into the cell that is being changed; Enter takes one, Esc leaves it as it was."""

    chosen = Signal(str, str)  # old name, new name ("" for none)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.offered: Sequence[tuple[str, str]] = ()
        """Name and words of each question that can be chosen."""
        self.none_words = NO_QUESTION

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        box = QuestionBox(parent)
        box.addItem(self.none_words, "")
        for name, words in self.offered:
            box.addItem(words, name)
        row = self._row(index)
        box.setAccessibleName(tr("New question for {old_words}", old_words=row.old_words))
        # Queued, because the list closes before the choice is made, and the box must outlive both.
        box.picked.connect(lambda: self._take(box), Qt.ConnectionType.QueuedConnection)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)  # noqa: S101 - for the type checker: createEditor makes nothing else
        editor.setCurrentIndex(max(editor.findData(self._row(index).new), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002
        assert isinstance(editor, QComboBox)  # noqa: S101 - for the type checker: createEditor makes nothing else
        row = self._row(index)
        if (name := str(editor.currentData())) != row.new:
            self.chosen.emit(row.old, name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        cell: Any = option
        rect = cell.rect
        height = max(rect.height(), editor.sizeHint().height())
        editor.setGeometry(rect.x(), rect.center().y() - height // 2, rect.width(), height)
        if (top := editor.y()) < 0:
            editor.move(editor.pos() - QPoint(0, top))

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _row(self, index: Index) -> MoveRow:
        model = index.model()
        assert isinstance(model, MoveRowsModel)  # noqa: S101 - for the type checker
        return model.rows[index.row()]


class MappingTable(ReadingTable):
    """Enter, F2 or Alt+Down opens the list of new questions for the row."""

    def __init__(self, look: Look, model: MoveRowsModel) -> None:
        super().__init__(look, model, tr("Questions of both editions"), most_rows=9)
        self.move_rows = model
        self.chooser = QuestionChooser(look, self)
        self.setItemDelegate(self.chooser)
        self.opened.connect(self.choose)

    def choose(self, row: int) -> None:
        """Open the list of new questions for a row; a question that is new has none."""
        index = self.move_rows.index(row, NEW_COLUMN)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index, QAbstractItemView.EditTrigger.AllEditTriggers, QEvent(QEvent.Type.None_))

    def stand_on(self, old: str) -> None:
        """Stand on the row of one question of the earlier edition, or on the first where it is not there."""
        rows = self.move_rows.rows
        place = next((place for place, row in enumerate(rows) if old and row.old == old), 0)
        if rows and self.currentIndex().row() != place:
            self.setCurrentIndex(self.move_rows.index(place, NEW_COLUMN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_F2 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if opens and self.currentIndex().isValid():
            self.choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
