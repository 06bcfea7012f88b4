"""Two forms, question by question: what is proposed, put right by a person, and kept by the main button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.audit_move.mapping_table import MappingTable, MoveRowsModel
from qa_desk.ui.audit_move.rows import MoveRow
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.question_match.rows import COLUMNS
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.text_label import TextLabel

EXPLAINED = tr(
    "Nothing moves and no answer changes: this only says which counts stand side by side. Equal names and like "
    "wordings are proposed; look at each before you keep it."
)


class QuestionMatchView(Page):
    """Opened from the comparison; Esc goes back there."""

    pair_opened = Signal(str)  # audit id and earlier id with "/" between them
    question_chosen = Signal(str, str)  # earlier name, later name ("" for none)
    keep_requested = Signal()

    keys_line = tr("Up/Down question   Enter choose the question now   Alt+K keep   Esc Comparison")
    keys = (
        ("Up, Down", tr("Next or previous question")),
        (tr("Enter, F2"), tr("Choose which question of the later form it is")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Alt+K", tr("Keep the matches")),
        ("Esc", tr("Back to the comparison")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = TextLabel(look, tr("Match questions"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.forms = TextLabel(look, size=TextSize.QUESTION)
        self.explained = TextLabel(look, EXPLAINED, ink="muted")
        self.summary = TextLabel(look, bold=True)
        self.match_rows = MoveRowsModel(COLUMNS)
        self.table = MappingTable(look, self.match_rows)
        self.table.setAccessibleName(tr("Questions of both forms"))
        self.table.chooser.none_words = tr("None: it is not compared")
        self.details = Card(look)
        self.detail_label = TextLabel(look)
        self.details.body.addWidget(self.detail_label)
        self.said = TextLabel(look, ink="muted")
        self.keep_button = verb_button(tr("&Keep the matches"), main=True)
        self.back_button = verb_button(tr("&Back to the comparison"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        for widget in (
            self.heading, self.message_bar, self.forms, self.explained, self.summary, self.table, self.details,
            self.said,
        ):  # fmt: skip
            self.area.column.addWidget(widget)
        self.area.column.addLayout(button_row(look, self.keep_button, self.back_button))
        self.table.chooser.chosen.connect(self.question_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._tell_details)
        self.keep_button.clicked.connect(self.keep_requested)
        self.back_button.clicked.connect(self.back_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.pair_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self.back_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_forms(self, words: str, offered: Sequence[tuple[str, str]], said: str) -> None:
        """Say which forms these are, offer the questions (name, words) of the later one, and who matched them last."""
        self.forms.setText(words)
        self.table.chooser.offered = offered
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def show_rows(self, summary: str, rows: tuple[MoveRow, ...]) -> None:
        """Show what is matched with what as it stands now."""
        place, before = self.table.currentIndex().row(), self.match_rows.rows
        old = before[place].old if 0 <= place < len(before) else ""
        self.summary.setText(summary)
        self.match_rows.show_rows(rows)
        self.table.stand_on(old)
        self.table.setVisible(bool(rows))
        self.keep_button.setVisible(bool(rows))
        self._tell_details()

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _tell_details(self) -> None:
        place, rows = self.table.currentIndex().row(), self.match_rows.rows
        is_on_row = 0 <= place < len(rows)
        self.detail_label.setText("\n".join(rows[place].details) if is_on_row else "")
        self.details.setVisible(is_on_row)
