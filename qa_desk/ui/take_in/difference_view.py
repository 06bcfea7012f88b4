"""Answers that one auditor gave differently on two computers, side by side; the chair keeps one and says why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.take_in.head_cards import HeadCards
from qa_desk.ui.take_in.rows import DIFFERENCE_COLUMNS, DifferenceRow
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

WHY_THEY_DIFFER = tr(
    "The same return was worked on in two copies. Both versions are kept; until you choose one, "
    "the return counts nowhere."
)
ALL_SETTLED = tr("Every difference is settled.")


class DifferenceView(Page):
    """Opened with an audit; Esc goes back to Returns."""

    audit_opened = Signal(str)  # audit id
    settle_requested = Signal(object, str, str)  # DifferenceRow, head id, reason

    keys_line = tr("F1 keys   Up/Down difference   F6 versions, reason   Alt+K keep this version   Esc Returns")
    keys = (
        ("Up, Down", tr("Next or previous difference, or version")),
        ("Space", tr("Choose a version")),
        ("F6", tr("Table, versions, reason")),
        ("Alt+K", tr("Keep the chosen version, with the reason")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Returns")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = TextLabel(look, tr("Settle differences"), size=TextSize.PAGE, bold=True)
        self.words = TextLabel(look, WHY_THEY_DIFFER)
        self.message_bar = MessageBar(look)
        self.differences: RowsModel[DifferenceRow] = RowsModel(DIFFERENCE_COLUMNS, self)
        self.table = ReadingTable(look, self.differences, tr("Answers that differ"), most_rows=6)
        self.cards = HeadCards(look)
        self.reason_box = LineBox(look, tr("&Reason"), tr("Kept in the history of this audit"))
        self.keep_button = verb_button(tr("&Keep this version"), main=True)
        self.back_button = verb_button(tr("&Back to Returns"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        for widget in (self.heading, self.words, self.message_bar, self.table, self.cards, self.reason_box):
            self.area.column.addWidget(widget)
        self.area.column.addLayout(button_row(look, self.keep_button, self.back_button))
        self.table.selectionModel().currentRowChanged.connect(self._show_heads)
        self.keep_button.clicked.connect(self._on_keep)
        self.back_button.clicked.connect(self.back_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self.back_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_differences(self, heading: str, rows: Sequence[DifferenceRow]) -> None:
        """Show what is not settled yet."""
        self.heading.setText(heading)
        self.words.setText(WHY_THEY_DIFFER if rows else ALL_SETTLED)
        self.differences.show_rows(rows)
        for part in (self.table, self.cards, self.reason_box, self.keep_button):
            part.setVisible(bool(rows))
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_heads()

    def show_settled(self, words: str) -> None:
        """One was settled: say so, and go on with the next."""
        self.reason_box.show_text("")
        self.reason_box.edit.clear()
        self.message_bar.show_message(MessageKind.DONE, words)
        self.take_focus()

    def show_problem(self, problem: UserError) -> None:
        if problem.field == "reason":
            self.reason_box.tell_problem(str(problem))
            self.reason_box.take_focus()
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_F6 and self.cards.isVisible():
            self._next_pane()
        else:
            super().keyPressEvent(event)

    def _difference(self) -> DifferenceRow | None:
        place, rows = self.table.currentIndex().row(), self.differences.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _show_heads(self) -> None:
        difference = self._difference()
        self.cards.show_heads(difference.heads if difference is not None else ())

    def _on_keep(self) -> None:
        difference, head = self._difference(), self.cards.chosen
        self.reason_box.tell_problem("")
        if difference is None:
            return
        if not head:
            self.show_problem(UserError(tr("Choose which version to keep."), tr("Both are kept until then.")))
            self.cards.take_focus()
            return
        self.settle_requested.emit(difference, head, self.reason_box.edit.text().strip())

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self.cards.take_focus()
        elif self.cards.has_focus:
            self.reason_box.take_focus()
        else:
            self.take_focus()
