"""Two audits: what may be said in a sentence, then question by question, and apart from it what cannot be compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.comparisons import EarlierAudit
from qa_desk.ui.comparison.change_table import ChangeTable
from qa_desk.ui.comparison.rows import ALL_SECTIONS, LEFT_OUT, NOT_COMPARABLE, ComparedRow
from qa_desk.ui.comparison.years_chart import YearsChart
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel


class ComparisonView(Page):
    """Opened from Findings; Esc goes back there."""

    pair_opened = Signal(str)  # audit id, or audit id and earlier id with "/" between them
    earlier_chosen = Signal(str)  # audit id
    section_chosen = Signal(str)  # its label, "" for all
    match_requested = Signal(str)  # id of the earlier audit, "" for the one that is shown

    keys_line = tr("Up/Down question   F6 next table   Ctrl+C copy as table   Esc Findings")
    keys = (
        ("Up, Down", tr("Next or previous question")),
        ("Tab", tr("Next cell; Ctrl+Tab leaves the table")),
        ("Ctrl+C", tr("Copy the table you are in")),
        ("Enter", tr("Among the audits that cannot be compared: match the questions of the two forms")),
        ("Alt+W", tr("Choose the earlier audit")),
        ("Alt+S", tr("Show one section, or all")),
        ("Alt+M", tr("Match questions")),
        ("F6", tr("Next table, and back")),
        ("Esc", tr("Back to Findings")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Comparison"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.earlier_combo, self.section_combo = _combo(28), _combo(20)
        self.earlier_field = FieldBox(look, tr("Compare &with"), self.earlier_combo, widest=420)
        self.section_field = FieldBox(look, tr("&Section"), self.section_combo, widest=320)
        self.summary = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.basis = TextLabel(look, ink="muted")
        self.notes = TextLabel(look)
        self.table = ChangeTable(look)
        self.details = Card(look)
        self.detail_label = TextLabel(look)
        self.years = YearsChart(look)
        for widget in (self.detail_label, self.years):
            self.details.body.addWidget(widget)
        self.apart_heading = TextLabel(look, size=TextSize.SECTION, bold=True)
        self.apart_rows: RowsModel[ComparedRow] = RowsModel(NOT_COMPARABLE)
        self.apart = ReadingTable(look, self.apart_rows, tr("Questions that cannot be compared"), most_rows=6)
        self.left_out_heading = TextLabel(look, tr("Other audits of this desk"), size=TextSize.SECTION, bold=True)
        self.left_out_rows: RowsModel[EarlierAudit] = RowsModel(LEFT_OUT)
        self.left_out = ReadingTable(look, self.left_out_rows, tr("Audits that cannot be compared"), most_rows=5)
        self.match_button = verb_button(tr("&Match questions..."))
        self.back_button = verb_button(tr("&Back to Findings"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.choices = QWidget()
        beside = WrapLayout(0, self.choices)
        scaled(look, beside, spacing=16)
        for field in (self.earlier_field, self.section_field):
            beside.addWidget(field)
        for widget in (
            self.heading, self.message_bar, self.choices, self.summary, self.basis, self.notes, self.table,
            self.details, self.apart_heading, self.apart, self.left_out_heading, self.left_out,
        ):  # fmt: skip
            self.area.column.addWidget(widget)
        self.area.column.addLayout(button_row(look, self.match_button, self.back_button))

    def _connect(self) -> None:
        self.earlier_combo.activated.connect(lambda: self.earlier_chosen.emit(str(self.earlier_combo.currentData())))
        self.section_combo.activated.connect(lambda: self.section_chosen.emit(str(self.section_combo.currentData())))
        self.table.selectionModel().currentRowChanged.connect(self._tell_details)
        self.left_out.opened.connect(self._on_left_out_opened)
        self.match_button.clicked.connect(lambda: self.match_requested.emit(""))
        self.back_button.clicked.connect(self.back_requested)
        for key, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(key), self, lambda by=step: self._next_table(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.pair_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        for widget in (self.table, self.left_out, self.back_button):
            if widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_choices(self, title: str, earlier: Sequence[EarlierAudit], chosen: str) -> None:
        """Say which audit this is about, and offer those it can stand beside."""
        self.heading.setText(tr("Comparison: {title}", title=title))
        self.earlier_combo.clear()
        for one in earlier:
            self.earlier_combo.addItem(one.audit.title, one.audit.id)
        self.earlier_combo.setCurrentIndex(max(self.earlier_combo.findData(chosen), 0))
        is_there = bool(earlier)
        for widget in (self.choices, self.basis, self.notes, self.table, self.details, self.apart_heading, self.apart):
            widget.setVisible(is_there)

    def show_left_out(self, audits: Sequence[EarlierAudit]) -> None:
        """List the audits that cannot stand beside this one, with why."""
        self.left_out_rows.show_rows(audits)
        for widget in (self.left_out_heading, self.left_out):
            widget.setVisible(bool(audits))

    def show_sections(self, sections: Sequence[str], chosen: str) -> None:
        """Offer the sections to keep to."""
        self.section_combo.clear()
        self.section_combo.addItem(ALL_SECTIONS, "")
        for section in sections:
            self.section_combo.addItem(section, section)
        self.section_combo.setCurrentIndex(max(self.section_combo.findData(chosen), 0))

    def show_summary(
        self, summary: str, basis: str = "", notes: Sequence[str] = (), *, can_match: bool = False
    ) -> None:
        """Say in words what came out, and what it rests on."""
        self.summary.setText(summary)
        self.basis.setText(basis)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.match_button.setVisible(can_match)

    def show_rows(self, rows: tuple[ComparedRow, ...], apart: tuple[ComparedRow, ...], earlier: str) -> None:
        """Show what can be compared, and apart from it what cannot."""
        at = self.table.currentIndex().row()
        question = self.table.change_rows.rows[at].name if 0 <= at < len(self.table.change_rows.rows) else ""
        self.table.show_changes(rows)
        self.table.setVisible(bool(rows))
        self.table.stand_on(question)
        self._tell_details()
        self.apart_heading.setText(tr("Not comparable with {earlier}", earlier=earlier))
        self.apart_rows.show_rows(apart)
        for widget in (self.apart_heading, self.apart):
            widget.setVisible(bool(apart))

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _tell_details(self) -> None:
        place, rows = self.table.currentIndex().row(), self.table.change_rows.rows
        is_on_row = 0 <= place < len(rows)
        self.detail_label.setText("\n".join(rows[place].details) if is_on_row else "")
        self.years.show_chart(rows[place].years if is_on_row else None)
        self.details.setVisible(is_on_row)

    def _on_left_out_opened(self, place: int) -> None:
        one = self.left_out_rows.rows[place]
        if one.may_match:
            self.match_requested.emit(one.audit.id)
        else:
            self.event_told.emit(f"{one.refusal}.")

    def _next_table(self, step: int) -> None:
        tables = [one for one in (self.table, self.apart, self.left_out) if one.isVisibleTo(self)]
        if tables:
            at = next((place for place, one in enumerate(tables) if one.hasFocus()), -1 if step > 0 else 0)
            tables[(at + step) % len(tables)].setFocus(Qt.FocusReason.OtherFocusReason)


def _combo(letters: int) -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)
    guard_wheel(combo)
    return combo
