"""A value the form works out by itself: shown, never given."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qa_desk.domain.answer_words import NOT_ANSWERED, answer_words
from qa_desk.domain.answers import Answer
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.option_group import COMMAND_LETTERS
from qa_desk.ui.widgets.text_label import TextLabel

WORKED_OUT = "Worked out from your answers"
NOT_YET = "Not worked out yet"


class CalculationView(AnswerEditor):
    """The value in words; Enter goes on, since there is nothing to answer."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)
        self.value_label = TextLabel(look, NOT_YET, size=TextSize.QUESTION)
        self.body.addWidget(self.value_label)
        self.body.addWidget(TextLabel(look, WORKED_OUT, ink="muted"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_answer(self, answer: Answer) -> None:
        words = answer_words(self._question, answer)
        self.value_label.setText(NOT_YET if words == NOT_ANSWERED else words)
        self.setAccessibleDescription(f"{self.value_label.text()}. {WORKED_OUT}")

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
