"""Until when each audit is kept, what holds it, and what a person wants erased or given out; Esc goes back to Home."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.keeping.rows import COLUMNS, RECORD_COLUMNS, KeepingRow, RecordRow
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar, MessageKind
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

WHAT_IT_IS = tr("What is erased here is gone for good. The history still proves that nothing else was changed.")
MOST_ROWS = 8


@dataclass(frozen=True)
class Typed:
    """What stands in the fields, for the audit that is chosen; an empty ``audit`` is the whole desk."""

    audit: str
    case: str
    until: date | None
    schedule: str
    by: str
    reason: str


class KeepingView(Page):
    """Opened from Home."""

    keeping_opened = Signal(str)  # audit id to stand on, or ""
    date_requested = Signal(object)  # Typed, as with every wish below
    hold_requested = Signal(object)
    lift_requested = Signal(object)
    preview_requested = Signal(object)
    erase_requested = Signal(object)
    backups_requested = Signal(object)
    record_requested = Signal(object)
    save_requested = Signal(object)
    line_toggled = Signal(int)  # number of a line of the record
    stop_requested = Signal()

    keys_line = tr("F1 keys   Up/Down audit   Alt+W see what would go   Enter leave a line out   Esc Home")
    keys = (
        ("Up, Down", tr("Next or previous audit; what is known of it follows below")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Alt+W", tr("See what would go, before anything does")),
        ("Alt+R", tr("Show the record of a case, line by line")),
        ("Enter", tr("In a record: leave a line out, or keep it")),
        ("Esc", tr("Back to Home")),
    )
    hides_rail = True

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self.is_busy = look, False
        self.message_bar = MessageBar(look)
        self.rows: RowsModel[KeepingRow] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.rows, tr("Audits and how long they are kept"), most_rows=MOST_ROWS)
        self.details = TextLabel(look)
        self.card = Card(look)
        self.card.body.addWidget(self.details)
        self.until_box = DateBox(look, tr("&Keep until"), today, tr("The last day that it is kept"), ahead=True)
        self.schedule_box = LineBox(
            look, tr("S&chedule"), tr("Which retention schedule the date follows from"), widest=560
        )
        self.by_box = LineBox(look, tr("&Decided by"), tr("Name or role"), widest=560)
        self.reason_box = LineBox(look, tr("&Reason"), tr("Kept in the history, so name no child here"), widest=560)
        self.case_box = LineBox(look, tr("C&ase"), tr("Its code; empty for the whole audit"), widest=220)
        self.seen_label = TextLabel(look)
        self.progress = ProgressLine(look)
        self.record: RowsModel[RecordRow] = RowsModel(RECORD_COLUMNS, self)
        self.record_table = ReadingTable(look, self.record, tr("Record of a case"), most_rows=MOST_ROWS)
        self.date_button = verb_button(tr("&Set retention date"))
        self.hold_button = verb_button(tr("&Place legal hold"))
        self.lift_button = verb_button(tr("&Lift legal hold"))
        self.preview_button = verb_button(tr("See &what would go"))
        self.erase_button = verb_button(tr("&Erase for good"))
        self.backups_button = verb_button(tr("Re&move old backups"))
        self.record_button = verb_button(tr("S&how record of a case"))
        self.save_button = verb_button(tr("Sa&ve record\u2026"))
        self.back_button = verb_button(tr("&Back to Home"))
        self._lay_out()
        self._connect()
        self.show_preview("")
        self.show_record(())

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 24), spacing=12)
        column = self.area.column
        heading = TextLabel(look, tr("Keeping and erasing"), size=TextSize.PAGE, bold=True)
        for widget in (
            heading, self.message_bar, TextLabel(look, WHAT_IT_IS, ink="muted"), self.table, self.card, self.until_box,
            self.schedule_box, self.case_box, self.by_box, self.reason_box,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(button_row(look, self.date_button, self.hold_button, self.lift_button, self.preview_button))
        column.addWidget(self.seen_label)
        column.addWidget(self.progress)
        column.addLayout(button_row(look, self.erase_button, self.backups_button))
        column.addWidget(self.record_table)
        column.addLayout(button_row(look, self.record_button, self.save_button, self.back_button))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.record_table.opened.connect(lambda row: self.line_toggled.emit(self.record.rows[row].number))
        self.case_box.edit.textEdited.connect(self._on_other_case)
        self.progress.stop_requested.connect(self.stop_requested)
        self.back_button.clicked.connect(self.back_requested)
        for button, wish in (
            (self.date_button, self.date_requested), (self.hold_button, self.hold_requested),
            (self.lift_button, self.lift_requested), (self.preview_button, self.preview_requested),
            (self.erase_button, self.erase_requested), (self.backups_button, self.backups_requested),
            (self.record_button, self.record_requested), (self.save_button, self.save_requested),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, wish=wish: self._wish(wish.emit))

    @property
    def row(self) -> KeepingRow | None:
        """What is stood on."""
        at = self.table.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.keeping_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        self.table.setFocus()

    def may_leave(self) -> bool:
        """Not while something is being erased: Stop ends that at once, and nothing is gone then."""
        if self.is_busy:
            self.event_told.emit(tr("Wait until it is erased, or press Stop."))
        return not self.is_busy

    def show_rows(self, rows: Sequence[KeepingRow], stand_on: str | None = None) -> None:
        """Show the desk and every audit, and stand where the person was, or on an audit."""
        wanted = stand_on if stand_on is not None else (self.row.audit if self.row else "")
        self.rows.show_rows(rows)
        place = next((at for at, one in enumerate(rows) if one.audit == wanted), 0)
        self.table.setCurrentIndex(self.rows.index(place, 0))
        self._on_row_changed()

    def show_preview(self, words: str) -> None:
        """Say what an erasure would take, and offer it; without words nothing was looked at."""
        self.seen_label.setText(words)
        self.seen_label.setVisible(bool(words))
        self.erase_button.setVisible(bool(words))

    def show_backups(self, count: int) -> None:
        """Offer to remove backups that still hold what was erased."""
        self.backups_button.setVisible(count > 0)

    def show_record(self, rows: Sequence[RecordRow]) -> None:
        """Show the record of a case; without rows there is none."""
        at = self.record_table.currentIndex().row()
        self.record.show_rows(rows)
        self.record_table.setVisible(bool(rows))
        self.save_button.setVisible(bool(rows))
        if rows:
            self.record_table.setCurrentIndex(self.record.index(max(0, at), 0))

    def show_busy(self, words: str) -> None:
        """Something is being erased."""
        self.is_busy = True
        self.progress.show_progress(words)
        for button in (self.erase_button, self.back_button, self.date_button, self.hold_button, self.lift_button):
            button.setEnabled(False)

    def show_idle(self) -> None:
        """It has ended, one way or the other."""
        self.is_busy = False
        self.progress.finish()
        for button in (self.erase_button, self.back_button, self.date_button, self.hold_button, self.lift_button):
            button.setEnabled(True)

    def tell(self, words: str, hint: str = "") -> None:
        """Say what was done."""
        self.message_bar.show_message(MessageKind.DONE, words, hint)
        self.area.ensureWidgetVisible(self.message_bar)

    def show_problem(self, problem: UserError) -> None:
        fields = {
            "schedule": self.schedule_box, "decided_by": self.by_box, "placed_by": self.by_box,
            "lifted_by": self.by_box, "reason": self.reason_box, "subject": self.case_box, "until": self.until_box,
        }  # fmt: skip
        box = fields.get(problem.field or "")
        if box is not None:
            box.tell_problem(str(problem))
            box.take_focus()
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _wish(self, emit: Callable[[object], None]) -> None:
        row = self.row
        if row is None:
            return
        for box in (self.schedule_box, self.by_box, self.reason_box, self.case_box, self.until_box):
            box.tell_problem("")
        until = self.until_box.date_field.value
        texts = (one.edit.text() for one in (self.case_box, self.schedule_box, self.by_box, self.reason_box))
        case, schedule, by, reason = texts
        emit(Typed(row.audit, case.strip(), until if isinstance(until, date) else None, schedule, by, reason))

    def _on_other_case(self) -> None:
        self.show_preview("")
        self.show_record(())

    def _on_row_changed(self, *_: object) -> None:
        row = self.row
        self.details.setText(row.details if row else "")
        is_audit = row is not None and row.keeping is not None
        held = row is not None and row.own_hold is not None
        self.hold_button.setVisible(not held)
        self.lift_button.setVisible(held)
        for widget in (
            self.date_button, self.preview_button, self.record_button, self.until_box, self.schedule_box, self.case_box
        ):  # fmt: skip
            widget.setVisible(is_audit)
        self._on_other_case()
