"""Dissent: any number of members whose grade the panel did not follow, each in their own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.panel import Dissent
from qa_desk.domain.template import Point
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.wrapped_tick import WrappedTick

BESIDE_FROM = 420
"""The width in pixels at 100 % from which role and grade stand beside each other."""


class DissentForm(QWidget):
    """Who, which grade, in their words; shown when it is asked for."""

    given = Signal(object)  # Dissent
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.role_box = QComboBox()
        self.role_box.setEditable(True)
        self.grade_box = QComboBox()
        self.words_edit = QLineEdit()
        for box in (self.role_box, self.grade_box):
            guard_wheel(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.role = FieldBox(look, tr("Who dissents (role)"), self.role_box)
        self.grade = FieldBox(look, tr("Their grade"), self.grade_box)
        self.words = FieldBox(look, tr("In their words"), self.words_edit)
        self.add_button = verb_button(tr("Add dissent"))
        self.cancel_button = verb_button(tr("Leave it out"))
        column = QVBoxLayout(self)
        scaled(look, column)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scaled(look, self._top, spacing=12)
        self._top.addWidget(self.role, 1)
        self._top.addWidget(self.grade, 1)
        column.addLayout(self._top)
        column.addWidget(self.words)
        column.addLayout(button_row(look, self.add_button, self.cancel_button))
        self.add_button.clicked.connect(self.give)
        self.words_edit.returnPressed.connect(self.give)
        self.cancel_button.clicked.connect(self.left)

    def show_question(self, points: Sequence[Point], roles: Sequence[str]) -> None:
        """Offer the grades of this question and whoever the screen knows; any other role can be typed."""
        self.role_box.clear()
        self.role_box.addItems(list(roles))
        self.role_box.setCurrentIndex(-1)
        self.role_box.setEditText("")
        self.grade_box.clear()
        for point in points:
            self.grade_box.addItem(point.label, point.value)
        self.grade_box.setCurrentIndex(-1)
        self.words_edit.clear()
        for box in (self.role, self.grade, self.words):
            box.tell_problem("")

    def give(self) -> None:
        """Hand the dissent over, or say beside the field what is missing."""
        role, words = self.role_box.currentText().strip(), self.words_edit.text().strip()
        missing = (
            (self.role, "" if role else tr("Enter who dissents, by role")),
            (self.grade, "" if self.grade_box.currentIndex() >= 0 else tr("Choose the grade they would have given")),
            (self.words, "" if words else tr("Enter the dissent in their words")),
        )
        for box, problem in missing:
            box.tell_problem(problem)
        first = next((box for box, problem in missing if problem), None)
        if first is not None:
            first.take_focus()
            return
        self.given.emit(Dissent(role, str(self.grade_box.currentData()), words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._look.space(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(direction)


class Dissents(QWidget):
    """The dissents so far, each with its tick for the report, and the way to add one."""

    added = Signal(object)  # Dissent
    removed = Signal(int)
    ticked = Signal(int, bool)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._points: tuple[Point, ...] = ()
        self._lines: tuple[Dissent, ...] = ()
        self._rows: list[QWidget] = []
        self._row_stops: list[QWidget] = []
        self.add_button = verb_button(tr("Add dissent..."))
        self.form = DissentForm(look)
        self._column = QVBoxLayout(self)
        scaled(look, self._column)
        self._kept = QVBoxLayout()
        scaled(look, self._kept)
        self._column.addLayout(self._kept)
        self._column.addLayout(button_row(look, self.add_button))
        self._column.addWidget(self.form)
        self.form.hide()
        self.add_button.clicked.connect(self.open_form)
        self.form.given.connect(self._on_given)
        self.form.left.connect(self._on_left)

    def show_question(self, points: tuple[Point, ...], roles: Sequence[str]) -> None:
        """Another question is open."""
        self._points = points
        self.form.show_question(points, roles)
        self._show_form(False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach here, in the order of the eye."""
        form = self.form
        fields = (form.role_box, form.grade_box, form.words_edit, form.add_button, form.cancel_button)
        return (*self._row_stops, self.add_button, *fields)

    def show_lines(self, lines: tuple[Dissent, ...]) -> bool:
        """Show the dissents as they stand; False when they were on screen already and were left alone."""
        if lines == self._lines:
            return False
        self._lines = lines
        self._row_stops.clear()
        for row in self._rows:
            self._kept.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, line) for place, line in enumerate(lines)]
        return True

    def open_form(self) -> None:
        """Begin a dissent."""
        self._show_form(True)
        self.form.role.take_focus()

    def _show_form(self, wanted: bool) -> None:
        self.form.setVisible(wanted)
        self.add_button.setVisible(not wanted)

    def _row(self, place: int, line: Dissent) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        scaled(self._look, column, spacing=4)
        grade = next((f" ({point.label})" for point in self._points if point.value == line.point), "")
        column.addWidget(TextLabel(self._look, f"{line.role}{grade}: “{line.words}”"))
        tick = WrappedTick(self._look, tr("Put this dissent into the report ({role})", role=line.role))
        tick.setChecked(line.in_report)
        tick.toggled.connect(lambda is_on: self.ticked.emit(place, is_on))
        take_out = verb_button(tr("Take out"))
        take_out.setAccessibleName(tr("Take out the dissent of {role}", role=line.role))
        take_out.clicked.connect(lambda: self.removed.emit(place))
        below = QHBoxLayout()
        scaled(self._look, below)
        below.addWidget(tick, 1)
        below.addWidget(take_out)
        column.addLayout(below)
        self._kept.addWidget(row)
        self._row_stops += [tick, take_out]
        row.show()
        return row

    def _on_given(self, line: Dissent) -> None:
        self._show_form(False)
        self.added.emit(line)
        self.left.emit()

    def _on_left(self) -> None:
        self._show_form(False)
        self.left.emit()
