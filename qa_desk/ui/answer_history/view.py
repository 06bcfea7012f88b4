"""The changes of one answer as a table, and the sentence of the chosen one below it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.trail import AnswerChange
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING_YET = tr("Nothing was recorded about this answer yet.")
MOST_ROWS = 8


def _when(change: AnswerChange) -> str:
    at = datetime.fromisoformat(change.recorded_at).astimezone()
    return f"{short_date(at.date())} {at:%H:%M}"


COLUMNS = (
    Column[AnswerChange](tr("When"), text=_when),
    Column[AnswerChange](tr("Who"), text=lambda change: change.actor),
    Column[AnswerChange](tr("Changed"), text=lambda change: change.what),
)


class AnswerHistoryView(Page):
    """Opened from the question; Esc goes back to it."""

    answer_opened = Signal(str)  # "audit/case/auditor#question"
    left = Signal()
    looked_requested = Signal()

    keys_line = tr("Up/Down change   Ctrl+C copy the table   Esc back to the question")
    keys = (
        ("Up, Down", tr("Next or previous change; its sentence follows below")),
        ("Ctrl+C", tr("Copy the table")),
        ("Alt+W", tr("Who looked at this case")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to the question")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.where = TextLabel(look, ink="muted")
        self.message_bar = MessageBar(look)
        self.changes: RowsModel[AnswerChange] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.changes, tr("Changes of this answer"), most_rows=MOST_ROWS)
        self.note, self.why = TextLabel(look), TextLabel(look, ink="muted")
        self.looked_button = verb_button(tr("&Who looked at this case"))
        self.back_button = verb_button(tr("&Back to the question"))
        area = ScrolledColumn(look, margins=(24, 16, 24, 24), spacing=12)
        for widget in (self.heading, self.where, self.message_bar, self.table, self.note, self.why):
            area.column.addWidget(widget)
        area.column.addLayout(button_row(look, self.looked_button, self.back_button))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.looked_button.clicked.connect(self.looked_requested)
        self.back_button.clicked.connect(self.left)

    def opened(self, subject: str | None) -> None:
        self.answer_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.back_button if self.table.isHidden() else self.table).setFocus()

    def show_trail(self, title: str, where: str, changes: Sequence[AnswerChange]) -> None:
        """Show every change, the latest first."""
        self.message_bar.close_message()
        self.heading.setText(title)
        self.where.setText(where if changes else f"{where}. {NOTHING_YET}")
        self.table.setVisible(bool(changes))
        self.changes.show_rows(list(reversed(changes)))
        self.table.setCurrentIndex(self.changes.index(0, 0))
        self._on_row_changed()

    def show_nothing(self) -> None:
        """It may not be read now; the message bar says why."""
        self.heading.setText(tr("Every change of an answer"))
        self.where.setText("")
        self.table.hide()
        self.changes.show_rows([])
        self._on_row_changed()

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_row_changed(self, *_: object) -> None:
        row = self.table.currentIndex().row()
        change = self.changes.rows[row] if 0 <= row < len(self.changes.rows) else None
        self.note.setText(f"“{change.note}”" if change is not None and change.note else "")
        self.why.setText(tr("Why: {why}", why=change.why) if change is not None and change.why else "")
        for label in (self.note, self.why):
            label.setVisible(bool(label.text()))
