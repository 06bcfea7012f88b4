"""A value the form works out by itself: shown, never given."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qa_desk.domain import outcomes
from qa_desk.domain.answer_words import NOT_ANSWERED, answer_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.domain.wording import listed
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.outcome_tags import outcome_tag
from qa_desk.ui.widgets.grade_tag import GradeTag
from qa_desk.ui.widgets.option_group import COMMAND_LETTERS
from qa_desk.ui.widgets.text_label import TextLabel

WORKED_OUT = tr("Worked out from your answers")
NOT_YET = tr("Not worked out yet")


class CalculationView(AnswerEditor):
    """The value in words, or as the grade it is, and what it comes from; Enter goes on, since nothing is asked."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        self.tag = GradeTag(look)
        self.value_label = TextLabel(look, NOT_YET, size=TextSize.QUESTION)
        self.why_label = TextLabel(look, WORKED_OUT, ink="muted")
        self.body.addWidget(self.tag)
        self.body.addWidget(self.value_label)
        self.body.addWidget(self.why_label)
        self.tag.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_rules(self, form: FilledForm) -> None:
        state = form.state(self._question.name)
        tag = outcome_tag(self._question, state.outcome) if state.outcome not in outcomes.NO_GRADE else None
        if tag is not None:
            self.tag.show_tag(tag)
        self.tag.setVisible(tag is not None)
        self.value_label.setVisible(tag is None or self._question.timescale is not None)
        self.why_label.setText(_why(self._question, form))

    def show_answer(self, answer: Answer) -> None:
        words = answer_words(self._question, answer)
        self.value_label.setText(NOT_YET if words == NOT_ANSWERED else words)
        self.setAccessibleDescription(f"{self.value_label.text()}. {self.why_label.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.go_next.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.go_previous.emit()
        elif self._single_keys and event.text() and event.text().lower() in COMMAND_LETTERS:
            self.letter_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def focus_answer(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_key(self, text: str) -> bool:  # noqa: ARG002 - no number stands for anything here
        return False


def _why(question: Question, form: FilledForm) -> str:
    """ "Worked out from your answers to questions 3, 4 and 7"."""
    plan = form.plan
    read = question.calculation.names if question.calculation is not None else frozenset()
    asked = {plan.repeat_of.get(name, name) for name in read} & plan.order.keys() - {question.name}
    numbers = [form.template.numbers[name] for name in sorted(asked, key=plan.order.__getitem__)]
    if not numbers:
        return WORKED_OUT
    if len(numbers) == 1:
        return tr("Worked out from your answer to question {numbers}", numbers=numbers[0])
    return tr("{WORKED_OUT} to questions {listed}", WORKED_OUT=WORKED_OUT, listed=listed(numbers))
