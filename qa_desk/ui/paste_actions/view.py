"""A pasted plan before it is kept: where it goes, what its columns are, its rows, and what is to be put right."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.actions.pasting.columns import PlanColumn, PlanHeading
from qa_desk.domain.actions.pasting.judging import JudgedRow, problem_lines, rows_words
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.paste_actions.rows import EMS, MAY_BE_BLANK, SHARES, number_of, plan_rows
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.typed_table import TypedTable
from qa_desk.ui.widgets.wheel_guard import guard_wheel

EMPTY = tr(
    "Copy the table of the plan in Word or Excel, with its headings, and press Ctrl+V here. "
    "Or open the file of the plan."
)
NEW_PLAN = tr("A new plan")
NO_PLACE = tr("Goes to the notes")
PASTE = tr("&Paste the good rows")
PLACES = (None, *PlanColumn)
MOST_PROBLEMS = 5


class PasteView(Page):
    """Reached from Actions by Ctrl+V; Esc goes back there, and nothing is kept by looking."""

    plan_opened = Signal(str)  # the text of the clipboard, "" for what was being looked at
    terms_changed = Signal()
    column_chosen = Signal(str, object)  # heading, PlanColumn or None
    undo_requested = Signal()
    paste_requested = Signal()
    file_requested = Signal()

    keys_line = tr(
        "Ctrl+V paste a plan   F2 edit   Ctrl+D fill down   Ctrl+Z undo   Alt+P paste the good rows   Esc Actions"
    )
    keys = (
        ("Ctrl+V", tr("Paste a plan; in the table, paste cells")),
        ("F2, typing", tr("Put a cell right")),
        (tr("Del"), tr("Clear the cell")),
        ("Ctrl+D", tr("Fill the cell with what stands above it")),
        ("Ctrl+;", tr("Today")),
        (tr("Enter, Tab"), tr("Down, right; with Shift up, left")),
        ("Ctrl+Z", tr("Undo what was typed, or what was pasted")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Actions; nothing is pasted")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.column_fields: list[FieldBox] = []
        self.heading = TextLabel(look, tr("Paste a plan"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.empty_label = TextLabel(look, EMPTY, size=TextSize.QUESTION)
        self.progress = ProgressLine(look)
        self.plan_combo = _combo()
        self.plan_box = FieldBox(look, tr("P&lan they join"), self.plan_combo, widest=320)
        self.title_box = LineBox(look, tr("&Name of new plan"), widest=320)
        self.told_box = LineBox(look, tr("Plan as o&f"), tr("Day of undated updates"), widest=200)
        self.review_box = LineBox(look, tr("&Review undated on"), tr("For Ongoing and the like"), widest=200)
        self.columns_area = QWidget()
        self.columns_row = WrapLayout(0, self.columns_area)
        self.counts = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.problems = TextLabel(look, ink="error")
        self.rows = plan_rows()
        self.table = TypedTable(look, self.rows, tr("Rows of the pasted plan"), ems=EMS, shares=SHARES)
        self.paste_button = verb_button(PASTE, main=True)
        self.columns_button = verb_button(tr("Change &columns"))
        self.file_button = verb_button(tr("&Open a file..."))
        self.back_button = verb_button(tr("Go &back"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        self.area = ScrolledColumn(look, margins=(24, 12, 24, 12), spacing=8, fills=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.choices, self.rest = QWidget(), QWidget()
        beside = WrapLayout(0, self.choices)
        scaled(look, beside, spacing=16)
        for box in (self.plan_box, self.title_box, self.told_box, self.review_box):
            beside.addWidget(box)
        scaled(look, self.columns_row, spacing=16)
        for widget in (
            self.heading, self.message_bar, self.empty_label, self.progress, self.choices, self.columns_area,
            self.counts, self.problems,
        ):  # fmt: skip
            self.area.column.addWidget(widget)
        self.area.column.addWidget(self.table, 1)
        self.area.column.addLayout(
            button_row(look, self.paste_button, self.columns_button, self.file_button, self.back_button)
        )
        self.area.column.addWidget(self.rest, 1)

    def _connect(self) -> None:
        self.plan_combo.activated.connect(self._on_plan_chosen)
        for box in (self.title_box, self.told_box, self.review_box):
            box.given.connect(self.terms_changed)
        self.paste_button.clicked.connect(self.paste_requested)
        self.columns_button.clicked.connect(lambda: self._show_columns(every=True))
        self.file_button.clicked.connect(self.file_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.message_bar.undo_requested.connect(self.undo_requested)
        for watched in (self.table, self.paste_button, self.file_button):
            undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), watched)
            undo.setContext(Qt.ShortcutContext.WidgetShortcut)
            undo.activated.connect(self.undo_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.plan_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        shown = not self.table.isHidden()
        (self.table if shown else self.file_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def plan(self) -> str:
        """The plan or audit that is chosen, "" for a new plan."""
        return str(self.plan_combo.currentData() or "")

    def show_plans(self, plans: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the plans and audits (id, title), and a new one."""
        self.plan_combo.clear()
        self.plan_combo.addItem(NEW_PLAN, "")
        for plan, title in plans:
            self.plan_combo.addItem(title, plan)
        self.plan_combo.setCurrentIndex(max(self.plan_combo.findData(chosen), 0))
        self.title_box.setVisible(not self.plan)

    def show_headings(self, headings: Sequence[PlanHeading]) -> None:
        """Ask what each column is; those that are known are shown on wish. Whoever stands on one stays there."""
        if [one.title for one in headings] == [box.property("heading") for box in self.column_fields]:
            for box, one in zip(self.column_fields, headings, strict=True):
                cast(QComboBox, box.field).setCurrentIndex(PLACES.index(one.column))
            return
        shows_all = any(not box.isHidden() and box.property("known") for box in self.column_fields)
        for box in self.column_fields:
            self.columns_row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.column_fields = [self._column_field(one) for one in headings]
        self._show_columns(every=shows_all)

    def show_rows(self, rows: Sequence[JudgedRow]) -> None:
        """Show the rows with what is to be put right; without rows, how to begin."""
        good = sum(one.is_good for one in rows)
        lines = problem_lines(tuple(rows))
        more = (tr("and {number} more", number=len(lines) - MOST_PROBLEMS),) if len(lines) > MOST_PROBLEMS else ()
        self.counts.setText(rows_words(tuple(rows)))
        self.problems.setText("\n".join((*lines[:MOST_PROBLEMS], *more)))
        self.rows.show_rows(rows)
        self.table.hide_columns({number_of(one) for one in MAY_BE_BLANK if not any(row.draft[one] for row in rows)})
        self.paste_button.setText(
            tr("&Paste the {good} good {part}", good=good, part=tr("row") if good == 1 else tr("rows"))
            if good
            else PASTE
        )
        self.paste_button.setAccessibleName(self.paste_button.text().replace("&", ""))
        self.paste_button.setEnabled(bool(good))
        for widget in (self.empty_label, self.rest):
            widget.setVisible(not rows)
        for widget in (self.choices, self.counts, self.table, self.paste_button, self.columns_button):
            widget.setVisible(bool(rows))
        self.problems.setVisible(bool(lines))
        self.columns_area.setVisible(bool(rows) and any(not box.isHidden() for box in self.column_fields))

    def stand_on_problem(self) -> None:
        """Stand on the first cell that is to be put right, else on the first action."""
        for number, row in enumerate(self.rows.rows):
            if row.problems:
                self.table.stand_on(number, number_of(row.problems[0].column))
                return
        self.table.stand_on(0, number_of(PlanColumn.WORDS))

    def show_busy(self, busy: bool) -> None:
        """While a file is read, nothing else is begun."""
        for button in (self.paste_button, self.file_button, self.columns_button):
            button.setEnabled(not busy)

    def show_problem(self, problem: UserError) -> None:
        beside = {"title": self.title_box, "told_on": self.told_box, "review_on": self.review_box}
        box = beside.get(problem.field or "")
        if box is not None and box.isVisible():
            box.tell_problem(str(problem))
            box.take_focus()
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def tell_nothing(self) -> None:
        """Take every problem of a field away."""
        for box in (self.title_box, self.told_box, self.review_box):
            box.tell_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.plan_opened.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def _on_plan_chosen(self) -> None:
        self.title_box.setVisible(not self.plan)
        self.terms_changed.emit()

    def _column_field(self, heading: PlanHeading) -> FieldBox:
        combo = _combo()
        combo.addItems([column.value if column else NO_PLACE for column in PLACES])
        combo.setCurrentIndex(PLACES.index(heading.column))
        combo.activated.connect(lambda at: self.column_chosen.emit(heading.title, PLACES[at]))
        box = FieldBox(
            self._look, tr("Column “{replace}”", replace=heading.title.replace("&", "&&")), combo, widest=220
        )
        box.setProperty("known", heading.column is not None)
        box.setProperty("heading", heading.title)
        self.columns_row.addWidget(box)
        return box

    def _show_columns(self, *, every: bool) -> None:
        for box in self.column_fields:
            box.setVisible(every or not box.property("known"))
        self.columns_area.setVisible(any(not box.isHidden() for box in self.column_fields))
        self.columns_button.setEnabled(not every)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    guard_wheel(combo)
    return combo
