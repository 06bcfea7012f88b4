"""Looks as a table, the latest first, of one case or person or of all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.looking.look import Look as LookAt
from qa_desk.domain.looking.look import left_out_words
from qa_desk.ui.layout.scrolled_column import ScrolledColumn
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.looked.rows import COLUMNS
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.message_bar import MessageBar
from qa_desk.ui.widgets.reading_table import ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel

EVERYBODY = tr("Everybody")
NOTHING_YET = tr("Nobody looked at that yet.")
WHAT_IT_IS = tr("Who opened the desk, a case, or the changes of an answer, and who made a file. Never what they read.")
MOST_ROWS = 14


class LookedView(Page):
    """Esc goes back to where it was opened from."""

    place_opened = Signal(str)  # "AUDIT/CASE", "AUDIT" or ""
    filter_changed = Signal(str, str)  # case, person
    more_requested = Signal()
    left = Signal()

    keys_line = tr("F1 keys   Up/Down look   Alt+M show more   Ctrl+C copy the table   Esc back")
    keys = (
        ("Up, Down", tr("Next or previous look")),
        ("Alt+M", tr("Show more, further back")),
        ("Ctrl+C", tr("Copy the table")),
        ("Ctrl+Tab", tr("Leave the table")),
        ("Esc", tr("Back")),
    )
    hides_rail = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.message_bar = MessageBar(look)
        self.about, self.left_out = TextLabel(look, ink="muted"), TextLabel(look, ink="muted")
        self.case_edit, self.person_combo = QLineEdit(), QComboBox()
        self.case_box = FieldBox(look, tr("&Case"), self.case_edit, tr("Its code; empty for every case"), widest=280)
        self.person_box = FieldBox(look, tr("&Person"), self.person_combo, widest=280)
        guard_wheel(self.person_combo)
        self.looks: RowsModel[LookAt] = RowsModel(COLUMNS, self)
        self.table = ReadingTable(look, self.looks, tr("Who looked at it"), most_rows=MOST_ROWS)
        self.more_button, self.back_button = verb_button(tr("Show &more")), verb_button(tr("&Back"))
        area = ScrolledColumn(look, margins=(24, 16, 24, 24), spacing=12)
        heading = TextLabel(look, tr("Who looked at it"), size=TextSize.PAGE, bold=True)
        parts: tuple[QWidget, ...] = (
            heading, TextLabel(look, WHAT_IT_IS), self.message_bar, self.case_box, self.person_box, self.about,
            self.table, self.left_out,
        )  # fmt: skip
        for widget in parts:
            area.column.addWidget(widget)
        area.column.addLayout(button_row(look, self.more_button, self.back_button))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.case_edit.editingFinished.connect(self._on_filter)
        self.person_combo.activated.connect(self._on_filter)
        self.more_button.clicked.connect(self.more_requested)
        self.back_button.clicked.connect(self.left)

    def opened(self, subject: str | None) -> None:
        self.message_bar.close_message()
        self.place_opened.emit(subject or "")
        self.take_focus()

    def take_focus(self) -> None:
        (self.case_edit if self.table.isHidden() else self.table).setFocus()

    def show_filter(self, case: str, people: Sequence[str]) -> None:
        """Begin with one case, or with all; nobody is chosen yet."""
        self.case_edit.setText(case)
        self.person_combo.clear()
        self.person_combo.addItems([EVERYBODY, *people])

    def show_looks(self, looks: Sequence[LookAt], total: int, left_out: int, *, has_more: bool) -> None:
        """Show the latest of so many."""
        shown = (
            tr("The latest {count:,} of {total:,}.", count=len(looks), total=total)
            if has_more
            else tr("{count:,} in all.", count=len(looks))
        )
        self.about.setText(shown if looks else NOTHING_YET)
        self.looks.show_rows(list(looks))
        self.table.setVisible(bool(looks))
        self.left_out.setText(left_out_words(left_out) if left_out else "")
        self.left_out.setVisible(bool(left_out))
        self.more_button.setVisible(has_more)

    def show_problem(self, problem: UserError) -> None:
        self.message_bar.show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_filter(self) -> None:
        person = self.person_combo.currentText() if self.person_combo.currentIndex() > 0 else ""
        self.filter_changed.emit(self.case_edit.text().strip(), person)
