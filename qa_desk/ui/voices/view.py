"""The voices of an audit or of one case: those recorded, and a short form to record another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLayout, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.voices.forms import VOICE_FORMS, voice_form
from qa_desk.domain.voices.voice import Said, Voice
from qa_desk.services.clock import Clock
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.voices.fields import VoiceFields
from qa_desk.ui.voices.rows import VOICE_COLUMNS
from qa_desk.ui.voices.summary import VoiceSummary
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

RECORD, CORRECT = tr("Record a voice"), tr("Correct what was recorded")
MOST_ROWS = 6


@dataclass(frozen=True)
class VoiceDraft:
    """What is typed and not recorded yet; ``voice`` is the id of what is being corrected, ``case`` whom it is about."""

    said: Said
    case: str = ""
    voice: str = ""
    reason: str = ""


class VoicesView(Page):
    """Opened with an audit, or with "audit/case"; Esc goes back."""

    place_opened = Signal(str)
    record_requested = Signal(object)  # VoiceDraft
    correction_requested = Signal(object)  # Voice
    correction_left = Signal()
    left = Signal()

    keys_line = tr("Up/Down voice   Tab next field   Ctrl+Enter record   Esc back")
    keys = (
        ("Up, Down", tr("Next or previous voice; what was said follows")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Ctrl+Enter", tr("Record what you typed")),
        ("F6", tr("Table, form, and back")),
        ("Esc", tr("Back; what you typed is kept until you come back")),
    )
    hides_rail = True

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._look, self.clock, self._voice = look, clock, ""
        self.heading = TextLabel(look, size=TextSize.PAGE, bold=True)
        self.counts = TextLabel(look, ink="muted")
        self.message_bar = MessageBar(look)
        self.rows: RowsModel[Voice] = RowsModel(VOICE_COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Recorded voices"), most_rows=MOST_ROWS)
        self.summary = VoiceSummary(look)
        self.correct_button = verb_button(tr("&Correct this voice"))
        self.form_heading = TextLabel(look, RECORD, size=TextSize.SECTION, bold=True)
        self.form_combo = QComboBox()
        guard_wheel(self.form_combo)
        for form in VOICE_FORMS:
            self.form_combo.addItem(form.title, form.name)
        self.form_box = FieldBox(look, tr("&Form"), self.form_combo, widest=360)
        self.day_box = DateBox(look, tr("&Day"), clock.today)
        self.case_box = LineBox(look, tr("C&ase"), tr("Its code. Leave it empty for the whole audit."), widest=240)
        self.who_box = LineBox(look, tr("Who"), " ", widest=560)
        self.fields = VoiceFields(look)
        self.reason_box = LineBox(look, tr("W&hy it is corrected"), tr("Kept in the history of this audit"), widest=560)
        self.record_button = verb_button(tr("&Record voice"), main=True)
        self.leave_button = verb_button(tr("&Leave it as it is"))
        self.back_button = verb_button(tr("&Back"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.area = ScrolledColumn(self._look, margins=(24, 16, 24, 16), spacing=12, widest=1100)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        column = self.area.column
        parts: tuple[QWidget | QLayout, ...] = (
            self.heading, self.counts, self.message_bar, self.table, self.summary,
            button_row(self._look, self.correct_button), self.form_heading, self.form_box, self.day_box, self.case_box,
            self.who_box, self.fields, self.reason_box,
            button_row(self._look, self.record_button, self.leave_button, self.back_button),
        )  # fmt: skip
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.form_combo.activated.connect(self._on_form_chosen)
        self.fields.back_requested.connect(self._go_back)
        self.correct_button.clicked.connect(self._on_correct)
        self.record_button.clicked.connect(self._on_record)
        self.leave_button.clicked.connect(self.correction_left)
        self.back_button.clicked.connect(self._go_back)
        for key, do in (("Ctrl+Return", self._on_record), ("F6", self._next_pane), ("Shift+F6", self._next_pane)):
            QShortcut(QKeySequence(key), self, do).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.place_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.form_combo if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """What is typed is kept for the next time; nothing is recorded by leaving."""
        self.left.emit()
        self.way_back = None
        return True

    def show_voices(self, heading: str, counts: str, voices: Sequence[Voice]) -> None:
        """Show what was said so far."""
        self.heading.setText(heading)
        self.counts.setText(counts)
        self.rows.show_rows(voices)
        self.table.setVisible(bool(voices))
        if voices and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_chosen()

    def draft(self) -> VoiceDraft:
        """What is typed and not recorded yet."""
        held_on = self.day_box.date_field.value
        name = str(self.form_combo.currentData())
        said = Said(
            name,
            voice_form(name).edition,
            held_on if isinstance(held_on, date) else date.max,
            self.who_box.edit.text(),
            self.fields.answers(),
        )
        return VoiceDraft(said, self.case_box.edit.text().strip(), self._voice, self.reason_box.edit.text())

    def show_draft(self, draft: VoiceDraft) -> None:
        """Show a form with what is typed in it, new or as a correction."""
        form, is_correction = voice_form(draft.said.form), bool(draft.voice)
        self._voice = draft.voice
        self.form_heading.setText(CORRECT if is_correction else RECORD)
        self.form_combo.setCurrentIndex(self.form_combo.findData(form.name))
        self.form_box.setVisible(not is_correction)
        self.case_box.setVisible(not is_correction)
        self.reason_box.setVisible(is_correction)
        self.leave_button.setVisible(is_correction)
        self.correct_button.setEnabled(not is_correction)
        self.record_button.setText(tr("&Record correction") if is_correction else tr("&Record voice"))
        self.record_button.setAccessibleName(self.record_button.text().replace("&", ""))
        self.day_box.show_date(draft.said.held_on if draft.said.held_on != date.max else None)
        self.case_box.edit.setText(draft.case)
        self.who_box.label.setText(form.who)
        self.who_box.field.setAccessibleName(form.who)
        self.who_box.set_hint(form.who_hint)
        self.who_box.edit.setText(draft.said.who)
        self.reason_box.edit.setText(draft.reason)
        self.fields.show_form(form, draft.said.answers)
        self._set_tab_order()
        for box in (self.day_box, self.case_box, self.who_box, self.reason_box):
            box.tell_problem("")

    def _set_tab_order(self) -> None:
        """The fields of another form are made anew; Tab goes through them where they stand."""
        stops = [self.who_box.field, *self.fields.stops, self.reason_box.field, self.record_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def focus_form(self) -> None:
        """Put the person where they begin to write."""
        self.who_box.take_focus()

    def show_done(self, words: str) -> None:
        """Say what was recorded; the next one begins at its form."""
        self.message_bar.show_message(MessageKind.DONE, words)
        self.take_focus()

    def show_problem(self, problem: UserError) -> None:
        boxes = {"held_on": self.day_box, "who": self.who_box, "case": self.case_box, "reason": self.reason_box}
        first = self.fields.fields[0].question.name if problem.field == "answers" else problem.field or ""
        box = boxes.get(first) or self.fields.box_of(first)
        if box is None:
            self.message_bar.show_problem(problem)
            self.area.ensureWidgetVisible(self.message_bar)
            return
        box.tell_problem(str(problem))
        box.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self.way_back is None:
            self.back_requested.emit()
        else:
            self.go_requested.emit(*self.way_back)

    def _chosen(self) -> Voice | None:
        at, rows = self.table.currentIndex().row(), self.rows.rows
        return rows[at] if 0 <= at < len(rows) else None

    def _show_chosen(self) -> None:
        voice = self._chosen()
        self.summary.show_voices((voice,) if voice else ())
        self.correct_button.setVisible(voice is not None)

    def _on_form_chosen(self) -> None:
        """The answers belong to the form that was asked; who spoke and when stay."""
        draft = self.draft()
        self.show_draft(replace(draft, said=replace(draft.said, answers=())))

    def _on_correct(self) -> None:
        voice = self._chosen()
        if voice is not None:
            self.correction_requested.emit(voice)

    def _on_record(self) -> None:
        self.message_bar.close_message()
        for box in (self.day_box, self.case_box, self.who_box, self.reason_box, *self.fields.fields):
            box.tell_problem("")
        if not self.day_box.date_field.commit() or self.day_box.date_field.value is None:
            words = self.day_box.problem_line.text() or tr("Enter the day on which they spoke")
            self.show_problem(UserError(f"{words}.", field="held_on"))
            return
        self.record_requested.emit(self.draft())

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self.who_box.take_focus()
        else:
            self.take_focus()
