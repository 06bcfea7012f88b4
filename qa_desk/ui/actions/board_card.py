"""What a board is told of a plan: how many actions were due, and how many are signed off."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qa_desk.domain.actions.board import Board, BoardCount
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

COLUMNS = (
    Column[BoardCount](tr("Priority"), lambda one: one.title or tr("No priority")),
    Column[BoardCount](tr("Due"), lambda one: str(one.due), is_number=True),
    Column[BoardCount](tr("Signed off"), lambda one: str(one.signed_off), is_number=True),
)


class BoardCard(Card):
    """The whole in one sentence, and each priority below it; hidden until it is asked for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.words_label = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.rows: RowsModel[BoardCount] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Actions due and signed off"), most_rows=6)
        self.copy_button = verb_button(tr("Cop&y board counts"))
        self.body.addWidget(self.words_label)
        self.body.addWidget(self.table)
        self.body.addLayout(button_row(look, self.copy_button))
        self.copy_button.clicked.connect(self._on_copy)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Show these counts."""
        self.words_label.setText(f"{board.whole.title}: {board.whole.words}")
        self.rows.show_rows(board.groups)
        self.table.setVisible(bool(board.groups))

    def _on_copy(self) -> None:
        words = self.words_label.text()
        QGuiApplication.clipboard().setText(f"{words}\n{self.rows.as_text()}" if self.rows.rows else words)
