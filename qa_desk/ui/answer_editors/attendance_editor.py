"""Who came, who sent a report: one row for each role, answered with one key a row."""

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from qa_desk.domain.answer_words import MARK_WORDS
from qa_desk.domain.answers import Answer, Attendance, Standing
from qa_desk.domain.language import tr
from qa_desk.domain.template import AttendanceMark, Choice, Question
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.answer_editors.options import CANNOT_JUDGE_KEY, aside_options, chosen_values, standing_of
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.text_label import TextLabel

MARK_KEYS = {
    AttendanceMark.ATTENDED: "1",
    AttendanceMark.SENT_REPORT: "2",
    AttendanceMark.APOLOGIES: "3",
    AttendanceMark.DID_NOT_ATTEND: "4",
    AttendanceMark.NOT_INVITED: "9",
}
NO_BREAK = "\N{NO-BREAK SPACE}"
_ROW_HEIGHT = 32


class Room(Enum):
    """Where the words of a mark find room."""

    WORDS_IN_BOXES = 1
    WORDS_BEHIND_BOXES = 2
    WORDS_BEHIND_ROLE = 3


_WIDEST_ROLE = 240


class AttendanceRow(QWidget):
    """What one role did. Where the words do not fit into the boxes they stand behind them, or behind the role."""

    marked = Signal(str, object)  # role, AttendanceMark or None
    next_requested = Signal()
    previous_requested = Signal()
    letter_pressed = Signal(str)

    def __init__(self, look: Look, role: Choice) -> None:
        super().__init__()
        self._look, self.role = look, role
        self.role_label = TextLabel(look, role.label, bold=True)
        options = [Option(mark, key, MARK_WORDS[mark]) for mark, key in MARK_KEYS.items()]
        self.group = OptionGroup(look, options, height=_ROW_HEIGHT)
        self.group.setAccessibleName(role.label)
        for box in self.group.boxes:
            box.setAccessibleName(f"{role.label}: {box.option.name}")
        self.mark_label = TextLabel(look, wrap=False)
        self._mark_words = ""
        self._room = Room.WORDS_IN_BOXES
        self._row = WrapLayout(look.space(8), self)
        for part in (self.role_label, self.group, self.mark_label):
            self._row.addWidget(part)
        self.setFocusProxy(self.group)
        self.group.chosen.connect(self._on_chosen)
        self.group.cleared.connect(self._on_cleared)
        self.group.next_requested.connect(self.next_requested)
        self.group.previous_requested.connect(self.previous_requested)
        self.group.letter_pressed.connect(self.letter_pressed)

    def show_mark(self, mark: AttendanceMark | None) -> None:
        """Show what this role did."""
        self.group.show_chosen(() if mark is None else (mark,))
        self._mark_words = "" if mark is None else MARK_WORDS[mark]
        self._show_words()

    def fit(self, room: Room, role_width: int) -> None:
        """Take the shape and the width that all rows agreed on."""
        self._room = room
        self.role_label.setFixedWidth(role_width)
        self.group.show_compact(room is not Room.WORDS_IN_BOXES)
        self.mark_label.setVisible(room is Room.WORDS_BEHIND_BOXES)
        self._row.setSpacing(self._look.space(8))
        self._show_words()

    def _show_words(self) -> None:
        behind_role = self._room is Room.WORDS_BEHIND_ROLE and self._mark_words
        self.role_label.setText(f"{self.role.label}: {self._mark_words}" if behind_role else self.role.label)
        self.mark_label.setText(self._mark_words)

    def _on_chosen(self, value: str) -> None:
        self.marked.emit(self.role.value, AttendanceMark(value))

    def _on_cleared(self) -> None:
        self.marked.emit(self.role.value, None)


class AttendanceEditor(AnswerEditor):
    """The rows of one meeting: one tab stop a row, Enter and arrows between rows, Ctrl+D fills down."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        roles = question.attendance.roles if question.attendance is not None else ()
        self.legend = TextLabel(look, _legend(), ink="muted")
        self.rows = tuple(AttendanceRow(look, role) for role in roles)
        self.aside = OptionGroup(look, aside_options(question, na_key=""), height=_ROW_HEIGHT)
        self.aside.setAccessibleName(tr("{title}: in place of the rows", title=question.title))
        self._lay_out()
        self._connect()
        look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self.body.addWidget(self.legend)
        for row in self.rows:
            self.body.addWidget(row)
        self.add_aside(self.aside)
        if not self.aside.boxes:
            self.aside.hide()
        self.setFocusProxy(self.rows[0] if self.rows else self.aside)

    def _connect(self) -> None:
        for row in self.rows:
            row.marked.connect(self._on_marked)
            row.next_requested.connect(self._on_next_requested)
            row.previous_requested.connect(self._on_previous_requested)
            row.letter_pressed.connect(self.letter_pressed)
        self.aside.chosen.connect(self._on_aside_chosen)
        self.aside.cleared.connect(self._on_aside_cleared)
        self.aside.next_requested.connect(self.go_next)
        self.aside.previous_requested.connect(self._on_aside_left_upwards)
        self.aside.letter_pressed.connect(self.letter_pressed)

    @property
    def attendance(self) -> Attendance:
        """The rows as they are kept."""
        return self._answer.value if isinstance(self._answer.value, Attendance) else Attendance()

    def show_answer(self, answer: Answer) -> None:
        self._answer = answer
        for row in self.rows:
            row.show_mark(self.attendance.mark(row.role.value))
        self.aside.show_chosen(() if answer.standing is Standing.GIVEN else chosen_values(answer))

    def focus_answer(self) -> None:
        if self._answer.standing is not Standing.GIVEN and self.aside.boxes:
            self.aside.focus_group()
            return
        unmarked = (row for row in self.rows if self.attendance.mark(row.role.value) is None)
        first = next(unmarked, self.rows[0] if self.rows else None)
        if first is not None:
            first.group.focus_group()

    def choose_key(self, text: str) -> bool:
        row = self._current_row()
        return (row is not None and row.group.choose_key(text)) or self.aside.choose_key(text)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for group in self._groups():
            group.set_read_only(read_only)

    def set_single_keys(self, wanted: bool) -> None:
        super().set_single_keys(wanted)
        for group in self._groups():
            group.set_single_keys(wanted)

    def set_quick(self, quick: bool) -> None:
        super().set_quick(quick)
        for group in self._groups():
            group.set_quick(quick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif self._sets_aside(event):
            self.aside.choose_key(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def fill_down(self) -> None:
        """Give every unmarked row from here on the mark of this row, or of the row above; marked rows stay."""
        current = self._current_row()
        if current is None or self._read_only:
            return
        start = self.rows.index(current)
        above = (self.attendance.mark(row.role.value) for row in self.rows[start::-1])
        mark = next((mark for mark in above if mark is not None), None)
        unmarked = [row.role for row in self.rows[start:] if self.attendance.mark(row.role.value) is None]
        if mark is None or not unmarked:
            return
        filled = self.attendance
        for role in unmarked:
            filled = filled.marked(role.value, mark)
        rows = "1 row" if len(unmarked) == 1 else tr("{count} rows", count=len(unmarked))
        self._announce_value(filled)
        announce(self, f"{MARK_WORDS[mark]} in {rows}")

    def _groups(self) -> tuple[OptionGroup, ...]:
        return (*(row.group for row in self.rows), self.aside)

    def _current_row(self) -> AttendanceRow | None:
        return next((row for row in self.rows if row.group.has_focus), None)

    def _sets_aside(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and self._single_keys and event.text() == CANNOT_JUDGE_KEY and self._current_row() is not None

    def _on_marked(self, role: str, mark: AttendanceMark | None) -> None:
        self._announce_value(self.attendance.marked(role, mark))

    def _announce_value(self, attendance: Attendance) -> None:
        marks = dict(attendance.marks)
        in_order = tuple((row.role.value, marks[row.role.value]) for row in self.rows if row.role.value in marks)
        self.value_chosen.emit(Attendance(in_order) if in_order else None)

    def _on_next_requested(self) -> None:
        self._step(1)

    def _on_previous_requested(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        sender = self.sender()
        target = next((number for number, row in enumerate(self.rows) if row is sender), 0) + step
        if 0 <= target < len(self.rows):
            self.rows[target].group.focus_group()
        elif step > 0:
            self.go_next.emit()
        else:
            self.go_previous.emit()

    def _on_aside_chosen(self, value: str) -> None:
        self.set_aside.emit(standing_of(value))

    def _on_aside_cleared(self) -> None:
        if self._answer.standing is not Standing.GIVEN:
            self.value_chosen.emit(None)

    def _on_aside_left_upwards(self) -> None:
        if self.rows:
            self.rows[-1].group.focus_group()
        else:
            self.go_previous.emit()

    def _fit(self) -> None:
        metrics, space = self._look.metrics(bold=True), self._look.space
        widest = max((metrics.horizontalAdvance(row.role.label) + 4 for row in self.rows), default=0)
        role_width = min(widest, space(_WIDEST_ROLE))
        boxes = max((row.group.full_width() for row in self.rows), default=0)
        numbers = len(MARK_KEYS) * space(_ROW_HEIGHT + 8)
        words = max(metrics.horizontalAdvance(words) for words in MARK_WORDS.values()) + space(16)
        if role_width + space(8) + boxes <= self.width():
            room = Room.WORDS_IN_BOXES
        elif role_width + numbers + words <= self.width():
            room = Room.WORDS_BEHIND_BOXES
        else:
            room, role_width = Room.WORDS_BEHIND_ROLE, max(self.width(), 1)
        self.legend.setVisible(room is not Room.WORDS_IN_BOXES)
        for row in self.rows:
            row.fit(room, role_width)


def _legend() -> str:
    """Every number with its words; a number and its words are never parted by the end of a line."""
    return "    ".join(f"{key} {MARK_WORDS[mark]}".replace(" ", NO_BREAK) for mark, key in MARK_KEYS.items())
