"""Saying whether a source of learning changed anything: appended, never overwritten."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.learning.entry import Answer, Difference
from qa_desk.domain.learning.sources import LearningSource
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.date_box import DateBox
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.text_label import TextLabel
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.words_box import WordsBox


class ChangeCard(Card):
    """Which source, whether it changed anything, on which day and how that is known. Ctrl+Enter records."""

    difference_given = Signal(str, object)  # id of the source, Difference
    left = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look)
        self._today = today
        self.source_combo = QComboBox()
        guard_wheel(self.source_combo)
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source_box = FieldBox(look, tr("So&urce"), self.source_combo, widest=800)
        self.question = TextLabel(look, tr("Did it change anything?"), bold=True)
        self.before = TextLabel(look, ink="muted")
        self.answers = QButtonGroup(self)
        self._answer_row = WrapLayout(0)
        scaled(look, self._answer_row, spacing=16)
        for answer in Answer:
            radio = QRadioButton(answer.label)
            radio.setAccessibleName(tr("Did it change anything? {label}", label=answer.label))
            radio.setProperty("value", answer.value)
            self.answers.addButton(radio)
            self._answer_row.addWidget(radio)
        self.day_box = DateBox(look, tr("&Day on which this was known"), today)
        self.how_box = WordsBox(look, tr("&How you know"), tr("A re-audit, a survey, a visit, what children say"))
        self.record_button = verb_button(tr("&Record change  Ctrl+Enter"), main=True)
        self.leave_button = verb_button(tr("Leave &it as it is  Esc"))
        for widget in (self.source_box, self.before, self.question):
            self.body.addWidget(widget)
        self.body.addLayout(self._answer_row)
        for widget in (self.day_box, self.how_box):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.record_button, self.leave_button))
        self._sources: Sequence[LearningSource] = ()
        self.source_combo.currentIndexChanged.connect(self._tell_before)
        self.record_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self._leave)
        self.hide()

    def open(self, sources: Sequence[LearningSource]) -> None:
        """Ask of which of these sources, the latest first."""
        self._sources = tuple(reversed(sources))
        self.source_combo.clear()
        for one in self._sources:
            self.source_combo.addItem(f"{one.kind.label}: {one.title}", one.id)
        self.answers.buttons()[0].setChecked(True)
        self.day_box.show_date(self._today())
        self.how_box.start(tr("&How you know"), tr("A re-audit, a survey, a visit, what children say"), "")
        self._clear_problems()
        self.show()
        self.source_box.take_focus()

    def _tell_before(self, place: int) -> None:
        told = self._sources[place].differences if 0 <= place < len(self._sources) else ()
        self.before.setText(
            "\n".join(tr("Told before: {words}", words=one.words) for one in told) or tr("Nothing was told before.")
        )

    def _clear_problems(self) -> None:
        for box in (self.day_box, self.how_box):
            box.tell_problem("")

    def tell_problem(self, problem: UserError) -> bool:
        """Say beside its field what cannot stand; False where it belongs to none of them."""
        boxes: dict[str, FieldBox] = {"on": self.day_box, "how": self.how_box}
        box = boxes.get(problem.field or "")
        if box is None:
            return False
        box.tell_problem(str(problem))
        box.take_focus()
        return True

    def _give(self) -> None:
        self._clear_problems()
        chosen = self.answers.checkedButton()
        day = self.day_box.date_field.value if self.day_box.date_field.commit() else None
        if not isinstance(day, date) or chosen is None:
            words = self.day_box.problem_line.text() or tr("Enter the day")
            self.tell_problem(UserError(f"{words.rstrip('.')}.", field="on"))
            return
        answer = Answer(str(chosen.property("value")))
        self.difference_given.emit(str(self.source_combo.currentData()), Difference(answer, day, self.how_box.words))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self._give()
        else:
            super().keyPressEvent(event)
