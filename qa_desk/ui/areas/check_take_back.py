"""What visits and surveys showed about the chosen area, in full, and taking one back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.area_checks.check import AreaCheck, Visit
from qa_desk.domain.errors import UserError
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.wheel_guard import guard_wheel


class TakeBackCard(Card):
    """Which visit or survey of an area counts no more, and why. Esc leaves all as it was."""

    take_back_given = Signal(str, str)  # id, reason
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.which_combo = QComboBox()
        guard_wheel(self.which_combo)
        self.which_box = FieldBox(look, "Whi&ch counts no more", self.which_combo, widest=800)
        self.reason_box = LineBox(look, "Wh&y", "Kept in the history", widest=560)
        self.main_button = verb_button("Take bac&k", main=True)
        self.leave_button = verb_button("Leave &it as it is  Esc")
        for widget in (self.which_box, self.reason_box):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.main_button, self.leave_button))
        self.main_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def open(self, checks: Sequence[AreaCheck]) -> None:
        """Ask which; the last one is offered first."""
        self.which_combo.clear()
        for one in reversed(checks):
            self.which_combo.addItem(one.words, one.id)
        self.reason_box.edit.clear()
        self.reason_box.tell_problem("")
        self.show()
        self.which_box.take_focus()

    def tell_problem(self, problem: UserError) -> None:
        """Say what is missing."""
        self.reason_box.tell_problem(str(problem))
        self.reason_box.take_focus()

    def _give(self) -> None:
        self.take_back_given.emit(str(self.which_combo.currentData()), self.reason_box.edit.text())

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reason_box.edit.hasFocus():
            self._give()
        else:
            super().keyPressEvent(event)


def check_lines(checks: Sequence[AreaCheck]) -> str:
    """Every visit and survey of an area with what was asked and seen, one under the other."""
    return "\n".join(_line(one) for one in checks)


def _line(check: AreaCheck) -> str:
    told = check.told
    evidence = f" Evidence: {told.evidence}" if told.evidence else ""
    if isinstance(told, Visit):
        return f"{told.words}. Asked: {told.asked} Seen: {told.seen} Visited by {told.who}.{evidence}"
    return f"{told.words}.{evidence}"
