"""Which of several recorded things counts no more, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.line_box import LineBox
from qa_desk.ui.widgets.wheel_guard import guard_wheel


class TakeBackCard(Card):
    """Hidden until something is to be taken back. Esc leaves all as it was."""

    take_back_given = Signal(str, str)  # id, reason
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.which_combo = QComboBox()
        guard_wheel(self.which_combo)
        self.which_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which_box = FieldBox(look, tr("Whi&ch counts no more"), self.which_combo, widest=800)
        self.reason_box = LineBox(look, tr("Wh&y"), tr("Kept in the history"), widest=560)
        self.main_button = verb_button(tr("Take bac&k"), main=True)
        self.leave_button = verb_button(tr("Leave &it as it is  Esc"))
        for widget in (self.which_box, self.reason_box):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.main_button, self.leave_button))
        self.main_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def open(self, offered: Sequence[tuple[str, str]]) -> None:
        """Ask which of these (id, words)."""
        self.which_combo.clear()
        for id_, words in offered:
            self.which_combo.addItem(words, id_)
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
