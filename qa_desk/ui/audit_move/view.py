"""What a move would do, in a sentence and question by question; then the button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.audit_move.mapping_table import MappingTable, MoveRowsModel, columns
from qa_desk.ui.audit_move.rows import MoveRow
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

OTHERS = tr("Other editions of its template, and templates with the same questions")


class AuditMoveView(Page):
    """Opened from Set-up; Esc goes back there."""

    audit_opened = Signal(str)  # audit id
    edition_chosen = Signal(int)  # place in the list
    question_chosen = Signal(str, str)  # old name, new name ("" for none)
    move_requested = Signal(str)  # reason
    undo_requested = Signal()
    stop_requested = Signal()
    leave_requested = Signal()

    keys_line = tr("Up/Down question   Enter choose the new question   Alt+M move the audit   Esc Set-up")
    keys = (
        ("Up, Down", tr("Next or previous question")),
        (tr("Enter, F2"), tr("Choose what the question becomes in the other edition")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("F6", tr("Table, reason, and back")),
        ("Alt+M", tr("Move the audit")),
        ("Alt+U", tr("Undo the move")),
        ("Esc", tr("Back to Set-up")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._rows, self.is_busy = look, tuple[MoveRow, ...](), False
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.edition_combo = QComboBox()
        self.edition_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.edition_combo.setMinimumContentsLength(12)
        guard_wheel(self.edition_combo)
        self.nowhere = TextLabel(look)
        self.edition_field = FieldBox(look, tr("Move &to"), self.edition_combo, OTHERS, widest=560)
        self.summary = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.returns_label = TextLabel(look)
        self.same_box = QCheckBox(tr("&Show those that stay the same"))
        self.rows_model = MoveRowsModel(())
        self.table = MappingTable(look, self.rows_model)
        self.details = Card(look)
        self.detail_label = TextLabel(look)
        self.details.body.addWidget(self.detail_label)
        self.reason_box = LineBox(look, tr("&Reason"), tr("Kept in the history of this audit"))
        self.progress = ProgressLine(look)
        self.last_label = TextLabel(look, ink="muted")
        self.move_button = verb_button(tr("&Move the audit"), main=True)
        self.undo_button = verb_button(tr("&Undo the move"))
        self.back_button = verb_button(tr("&Back to Set-up"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        column.addWidget(self.heading)
        column.addWidget(self.message_bar)
        self.proposal = QWidget()
        parts = QVBoxLayout(self.proposal)
        scaled(look, parts, spacing=12)
        for widget in (self.edition_field, self.summary, self.returns_label, self.same_box, self.table, self.details):
            parts.addWidget(widget)
        parts.addWidget(self.reason_box)
        column.addWidget(self.nowhere)
        column.addWidget(self.proposal)
        column.addWidget(self.progress)
        column.addWidget(self.last_label)
        column.addLayout(button_row(look, self.move_button, self.undo_button, self.back_button))

    def _connect(self) -> None:
        self.edition_combo.activated.connect(self.edition_chosen)
        self.same_box.toggled.connect(self._on_same_toggled)
        self.table.chooser.chosen.connect(self.question_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.move_button.clicked.connect(self._on_move)
        self.undo_button.clicked.connect(self.undo_requested)
        self.back_button.clicked.connect(self.leave_requested)
        self.progress.stop_requested.connect(self.stop_requested)
        for key in ("F6", "Shift+F6"):
            shortcut = QShortcut(QKeySequence(key), self, self._on_next_pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        for widget in (self.table, self.undo_button, self.back_button):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def may_leave(self) -> bool:
        """Not while an audit is half moved: Stop ends that at once, and nothing has changed then."""
        if self.is_busy:
            self.event_told.emit(tr("Wait until the audit has moved, or press Stop."))
        return not self.is_busy

    def show_audit(self, title: str, edition: str, offered: Sequence[str], place: int) -> None:
        """Show which audit this is about, and where it could move."""
        self.heading.setText(tr("Move to another edition: {title}", title=title))
        self.edition_field.set_hint(
            tr("This audit is graded with edition {edition} now. {OTHERS}", edition=edition, OTHERS=OTHERS)
        )
        self.edition_combo.clear()
        self.edition_combo.addItems(list(offered))
        self.edition_combo.setCurrentIndex(place)
        self.nowhere.hide()
        self.show_proposal(is_there=bool(offered))

    def show_nowhere(self, words: str) -> None:
        """Say why there is nothing to choose."""
        self.nowhere.setText(words)
        self.nowhere.show()

    def show_proposal(self, *, is_there: bool) -> None:
        """Show what would happen, or take it away once it is done."""
        self.proposal.setVisible(is_there)
        self.move_button.setVisible(is_there)

    def show_questions(self, names: Sequence[tuple[str, str]], old_edition: str, new_edition: str) -> None:
        """Offer the questions (name, words) of the other edition."""
        self.table.chooser.offered = names
        self.rows_model.show_columns(columns(old_edition, new_edition))

    def show_preview(self, summary: str, returns: str, rows: tuple[MoveRow, ...]) -> None:
        """Say what the move would do."""
        self.summary.setText(summary)
        self.returns_label.setText(returns)
        self._rows = rows
        changing = sum(not row.stays for row in rows)
        self.same_box.setVisible(0 < changing < len(rows))
        self._show_rows()

    def show_last(self, words: str, *, can_undo: bool) -> None:
        """Tell of the move that stands; without words there is none."""
        self.last_label.setText(words)
        self.last_label.setVisible(bool(words))
        self.undo_button.setVisible(can_undo)

    def show_looking(self, *, is_looking: bool) -> None:
        """What is on screen is not what would be done now; until it is, nothing can be done."""
        self.move_button.setEnabled(not is_looking)
        if not is_looking:
            self.progress.finish()

    def show_busy(self, words: str) -> None:
        """An audit is being moved: nothing else can be done until that ends."""
        self.is_busy = True
        self.message_bar.close_message()
        for part in (self.proposal, self.move_button, self.undo_button, self.back_button):
            part.setEnabled(False)
        self.progress.show_progress(words)

    def show_idle(self, words: str = "") -> None:
        """It has ended, one way or the other."""
        self.is_busy = False
        for part in (self.proposal, self.move_button, self.undo_button, self.back_button):
            part.setEnabled(True)
        self.progress.finish(words)

    def show_done(self, words: str, hint: str) -> None:
        """Say what was done, and put the person where it can be undone."""
        self.message_bar.show_message(MessageKind.DONE, words, hint)
        self.area.ensureWidgetVisible(self.message_bar)
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
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show_rows(self) -> None:
        every = self.same_box.isChecked() or all(row.stays for row in self._rows)
        old = self._standing_on()
        self.rows_model.show_rows([row for row in self._rows if every or not row.stays])
        self.table.stand_on(old)
        self._tell_details()

    def _row(self) -> MoveRow | None:
        place, rows = self.table.currentIndex().row(), self.rows_model.rows
        return rows[place] if 0 <= place < len(rows) else None

    def _standing_on(self) -> str:
        row = self._row()
        return row.old if row else ""

    def _tell_details(self) -> None:
        row = self._row()
        self.detail_label.setText("\n".join(row.details) if row else "")
        self.details.setVisible(row is not None)

    def _on_row(self) -> None:
        self._tell_details()

    def _on_same_toggled(self) -> None:
        self._show_rows()

    def _on_move(self) -> None:
        self.reason_box.tell_problem("")
        self.move_requested.emit(self.reason_box.edit.text())

    def _on_next_pane(self) -> None:
        if self.table.hasFocus():
            self.reason_box.take_focus()
        else:
            self.take_focus()
