"""Who comes to the meetings: one table, the minimum, and who is below it in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.meetings.register import Register, below_minimum
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.meetings.rows import group_table, meeting_table, member_rows
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.typed_table import TypedTable
from qa_desk.ui.widgets.wheel_guard import guard_wheel

EMPTY = tr(
    "Copy a table of attendance in Word or Excel, a member in each row, and press Ctrl+V here. "
    "A column holds percentages of a group, or how each member was at one meeting."
)
ALL_GROUPS = tr("All groups")
PUBLISHED = tr("Percentages are as published. ")
MARK_KEYS = tr("1 Attended, 2 Deputy came, 3 Apologies, 4 Absent. Deputies are shown and never make up for a member.")
MEMBER_EMS, COLUMN_EMS = 13, 6


class AttendanceView(Page):
    """Reached from Actions; Esc goes back there."""

    register_opened = Signal(str)  # id, "" for the one that was shown
    shown_changed = Signal()
    pasted = Signal(str)  # the text of the clipboard
    cell_typed = Signal(int, int, str)  # member, column from 0, text
    undo_requested = Signal()

    keys_line = tr("Ctrl+V paste a table   F2 edit   Ctrl+C copy as table   Ctrl+Z undo   Esc Actions")
    keys = (
        ("Ctrl+V", tr("Paste a table of attendance")),
        ("F2, typing", tr("Change the cell: a percentage, or how a member was at a meeting")),
        ("1, 2, 3, 4", tr("Attended, Deputy came, Apologies, Absent; then Enter")),
        (tr("Del"), tr("Clear the cell: the member does not belong")),
        ("Ctrl+D", tr("Fill the cell with what stands above it")),
        (tr("Enter, Tab"), tr("Down, right; with Shift up, left")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Z", tr("Undo what was changed last here")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back to Actions")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = TextLabel(look, tr("Attendance at meetings"), size=TextSize.PAGE, bold=True)
        self.message_bar = MessageBar(look)
        self.empty_label = TextLabel(look, EMPTY, size=TextSize.QUESTION)
        self.register_combo, self.group_combo = _combo(), _combo()
        self.register_box = FieldBox(look, tr("&Table"), self.register_combo, widest=320)
        self.title_box = LineBox(look, tr("&Name"), widest=320)
        self.title_box.edit.setMinimumWidth(look.space(240))
        self.group_box = FieldBox(look, tr("&Show"), self.group_combo, widest=220)
        self.minimum_box = LineBox(look, tr("&Minimum (%)"), widest=120)
        self.meeting_box = LineBox(look, tr("Add a meeting &on"), widest=160)
        self.below = TextLabel(look)
        self.note = TextLabel(look, ink="muted")
        self.rows = member_rows()
        self.table = TypedTable(look, self.rows, tr("Attendance"), ems=(), shares=())
        self.paste_button = verb_button(tr("&Paste a table"))
        self.copy_button = verb_button(tr("&Copy as table"))
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
        for box in (self.register_box, self.title_box, self.group_box, self.minimum_box, self.meeting_box):
            beside.addWidget(box)
        for widget in (self.heading, self.message_bar, self.empty_label, self.choices, self.below, self.note):
            self.area.column.addWidget(widget)
        self.area.column.addWidget(self.table, 1)
        self.area.column.addLayout(button_row(look, self.paste_button, self.copy_button, self.back_button))
        self.area.column.addWidget(self.rest, 1)

    def _connect(self) -> None:
        self.register_combo.activated.connect(lambda: self.register_opened.emit(self.register))
        self.group_combo.activated.connect(self.shown_changed)
        self.rows.cell_typed.connect(
            lambda row, column, text: self.cell_typed.emit(row, column - 1, text), Qt.ConnectionType.QueuedConnection
        )
        self.table.block_pasted.connect(lambda _row, _column, text: self.pasted.emit(text))
        self.paste_button.clicked.connect(lambda: self.pasted.emit(QGuiApplication.clipboard().text()))
        self.copy_button.clicked.connect(self.table.copy)
        self.back_button.clicked.connect(self.back_requested)
        self.message_bar.undo_requested.connect(self.undo_requested)
        for watched in (self.table, self.paste_button):
            undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), watched)
            undo.setContext(Qt.ShortcutContext.WidgetShortcut)
            undo.activated.connect(self.undo_requested)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.register_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.paste_button if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def register(self) -> str:
        """The table that is shown."""
        return str(self.register_combo.currentData() or "")

    @property
    def group(self) -> int:
        """The group whose meetings are shown, -1 for all groups."""
        at = self.group_combo.currentData()
        return -1 if at is None else int(at)

    def show_registers(self, registers: Sequence[Register], chosen: str) -> None:
        """Offer the tables there are; without any, how to begin."""
        self.register_combo.clear()
        for one in registers:
            self.register_combo.addItem(one.title, one.id)
        self.register_combo.setCurrentIndex(max(self.register_combo.findData(chosen), 0))
        self.register_box.setVisible(len(registers) > 1)
        for widget in (self.empty_label, self.rest):
            widget.setVisible(not registers)
        for widget in (self.choices, self.below, self.note, self.table, self.copy_button):
            widget.setVisible(bool(registers))

    def show_register(self, register: Register) -> None:
        """Show one table: who is below the minimum, and the cells."""
        self._show_groups(register)
        group = self.group
        columns, rows = group_table(register) if group < 0 else meeting_table(register, group)
        at = self.table.currentIndex()
        stay = (max(at.row(), 0), min(max(at.column(), 1), len(columns) - 1))
        self.table.ems = (MEMBER_EMS, *(COLUMN_EMS for _ in columns[1:]))
        self.table.shares = (2, *(1 for _ in columns[1:]))
        if [one.title for one in columns] == [one.title for one in self.rows.columns]:
            self.rows.show_rows(rows)
        else:
            self.rows.show_columns(columns)
            self.rows.show_rows(rows)
            self.table.setAccessibleName(tr("Attendance, {currentText}", currentText=self.group_combo.currentText()))
        self.table.stand_on(*stay)
        self.title_box.show_text(register.title)
        self.title_box.edit.setCursorPosition(0)
        self.minimum_box.show_text(str(register.minimum))
        self.meeting_box.setVisible(group >= 0)
        self.below.setText("\n".join(one.words(register.minimum) for one in below_minimum(register)))
        published = any(share is not None for row in register.published for share in row)
        self.note.setText(
            MARK_KEYS if group >= 0 else tr("{part}The named member counts.", part=PUBLISHED if published else "")
        )

    def show_problem(self, problem: UserError) -> None:
        box = {"title": self.title_box, "minimum": self.minimum_box, "meeting": self.meeting_box}.get(
            problem.field or ""
        )
        if box is not None and box.isVisible():
            box.tell_problem(str(problem))
            box.take_focus()
            return
        self.message_bar.show_problem(problem)
        self.area.ensureWidgetVisible(self.message_bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def _show_groups(self, register: Register) -> None:
        """All groups, and each group that has meetings."""
        chosen = self.group
        self.group_combo.clear()
        self.group_combo.addItem(ALL_GROUPS, None)
        for at, group in enumerate(register.groups):
            if register.meetings_of(at):
                self.group_combo.addItem(tr("Meetings of {group}", group=group), at)
        self.group_combo.setCurrentIndex(max(self.group_combo.findData(chosen), 0) if chosen >= 0 else 0)
        self.group_box.setVisible(self.group_combo.count() > 1)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    guard_wheel(combo)
    return combo
