"""What to count by, and the table that comes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.findings.cross_tab import CrossTab
from qa_desk.domain.language import tr
from qa_desk.ui.cross_tab.rows import CountedRow, counted_columns, counted_rows
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

ALL_GRADES = tr("All grades")


class CrossTabView(Page):
    """Opened from Findings; Esc goes back there."""

    audit_opened = Signal(str)  # audit id, "" for the one shown last
    table_wanted = Signal(str, str, str)  # rows, columns, the one grade to count ("" for all)

    keys_line = tr("Alt+R rows   Alt+O columns   Alt+G grade   Ctrl+C copy as table   Esc Findings")
    keys = (
        ("Alt+R, Alt+O", tr("What the rows and the columns are")),
        ("Alt+G", tr("Count all grades, or one alone")),
        (tr("Up, Down, Tab"), tr("Through the table; Ctrl+Tab leaves it")),
        ("Ctrl+C", tr("Copy the table")),
        ("Esc", tr("Back to Findings")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = TextLabel(look, "Cross-tab", size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.basis = TextLabel(look, ink="muted")
        self.row_combo, self.column_combo, self.grade_combo = _combo(), _combo(), _combo()
        self.row_field = FieldBox(look, tr("&Rows"), self.row_combo, widest=260)
        self.column_field = FieldBox(look, tr("C&olumns"), self.column_combo, widest=260)
        self.grade_field = FieldBox(look, tr("&Grades counted"), self.grade_combo, widest=260)
        self.title = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.counted: RowsModel[CountedRow] = RowsModel(())
        self.table = ReadingTable(look, self.counted, "Cross-tab", most_rows=14)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.notes = TextLabel(look)
        self.back_button = verb_button(tr("&Back to Findings"))
        self.area = ScrolledColumn(look, margins=(24, 16, 24, 16), spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.choices = QWidget()
        beside = WrapLayout(0, self.choices)
        scaled(look, beside, spacing=16)
        for field in (self.row_field, self.column_field, self.grade_field):
            beside.addWidget(field)
        for widget in (
            self.heading, self.message_bar, self.basis, self.choices, self.title, self.table, self.notes,
        ):  # fmt: skip
            self.area.column.addWidget(widget)
        self.area.column.addLayout(button_row(look, self.back_button))
        for combo in (self.row_combo, self.column_combo, self.grade_combo):
            combo.activated.connect(self._on_chosen)
        self.back_button.clicked.connect(self.back_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.audit_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.row_combo if self.choices.isVisibleTo(self) else self.back_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_choices(self, title: str, basis: str, by: Sequence[str], grades: Sequence[str]) -> None:
        """Say which audit this is about, and what its grades can be counted by."""
        self.heading.setText(tr("Cross-tab: {title}", title=title))
        self.basis.setText(basis)
        for combo in (self.row_combo, self.column_combo):
            combo.clear()
            combo.addItems(list(by))
        self.grade_combo.clear()
        self.grade_combo.addItem(ALL_GRADES, "")
        for grade in grades:
            self.grade_combo.addItem(grade, grade)

    def show_chosen(self, rows: str, columns: str, only: str) -> None:
        """Say what the table is by."""
        self.row_combo.setCurrentText(rows)
        self.column_combo.setCurrentText(columns)
        self.grade_combo.setCurrentIndex(max(self.grade_combo.findData(only), 0))

    def show_table(self, table: CrossTab | None) -> None:
        """Show the counts with their margins; None where there are none to show."""
        self.title.setText(f"{table.title} ({table.noun})" if table else "")
        self.notes.setText("\n".join(table.notes) if table else "")
        self.notes.setVisible(bool(self.notes.text()))
        self.table.setVisible(table is not None)
        if table is not None:
            self.table.setAccessibleName(table.title)
            self.counted.show_columns(counted_columns(table))
            self.counted.show_rows(counted_rows(table))

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self) -> None:
        self.message_bar.close_message()
        chosen = str(self.grade_combo.currentData() or "")
        self.table_wanted.emit(self.row_combo.currentText(), self.column_combo.currentText(), chosen)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    guard_wheel(combo)
    return combo
