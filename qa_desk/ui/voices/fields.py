"""The questions of one short form as fields."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.voices.forms import VoiceForm, VoiceQuestion, VoiceShows
from qa_desk.domain.voices.voice import VoiceAnswer
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.wheel_guard import guard_wheel
from qa_desk.ui.widgets.words_box import WordsBox

NOT_ASKED = tr("Not answered")
MARKS = (
    (VoiceShows.NOTHING, tr("Shows neither")),
    (VoiceShows.STRENGTH, tr("Shows a strength")),
    (VoiceShows.CONCERN, tr("Shows a concern")),
)


class _ChoiceField(FieldBox):
    """A question that is answered by a choice, or not at all."""

    def __init__(self, look: Look, question: VoiceQuestion) -> None:
        self.choice = QComboBox()
        guard_wheel(self.choice)
        self.choice.addItem(NOT_ASKED, "")
        for one in question.choices:
            self.choice.addItem(one.label, one.value)
        super().__init__(look, question.label, self.choice, widest=240)
        self.question = question

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at."""
        return (self.choice,)

    def show_answer(self, answer: VoiceAnswer) -> None:
        """Show a choice."""
        self.choice.setCurrentIndex(max(self.choice.findData(answer.text), 0))

    def answer(self) -> VoiceAnswer:
        """What is chosen."""
        return VoiceAnswer(self.question.name, str(self.choice.currentData()))


class _WordsField(WordsBox):
    """A question that is answered in words, and below them what the words show."""

    def __init__(self, look: Look, question: VoiceQuestion) -> None:
        super().__init__(look, question.label)
        self.question = question
        self.mark = QComboBox()
        guard_wheel(self.mark)
        for shows, label in MARKS:
            self.mark.addItem(label, shows)
        self.mark.setAccessibleName(tr("What this answer shows: {label}", label=question.label))
        self.mark.setCurrentIndex(self.mark.findData(question.shows))
        self.column.addWidget(self.mark)
        look.changed.connect(self._fit_mark)
        self._fit_mark()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at."""
        return self.text, self.mark

    def show_answer(self, answer: VoiceAnswer) -> None:
        """Show words, and what they show."""
        self.start(self.question.label, "", answer.text)
        self.mark.setCurrentIndex(self.mark.findData(answer.shows))

    def answer(self) -> VoiceAnswer:
        """What is typed, and how it is marked."""
        return VoiceAnswer(self.question.name, self.words, VoiceShows(self.mark.currentData()))

    def _fit_mark(self) -> None:
        self.mark.setMaximumWidth(self._look.space(240))


class VoiceFields(QWidget):
    """Fields for one form at a time, in its order."""

    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.fields: list[_ChoiceField | _WordsField] = []
        self._column = QVBoxLayout(self)
        scaled(look, self._column, spacing=12)

    def show_form(self, form: VoiceForm, answers: Sequence[VoiceAnswer]) -> None:
        """Ask the questions of a form, with these answers to begin with."""
        for field in self.fields:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        given = {one.question: one for one in answers}
        self.fields = [self._field(question) for question in form.questions]
        for field in self.fields:
            self._column.addWidget(field)
            field.show()  # now, and not with the next turn of the event loop: Tab may be pressed before
            name = field.question.name
            field.show_answer(given.get(name, VoiceAnswer(name, "", field.question.shows)))

    @property
    def stops(self) -> list[QWidget]:
        """Everything the keyboard stops at, in order."""
        return [stop for field in self.fields for stop in field.stops]

    def answers(self) -> tuple[VoiceAnswer, ...]:
        """Every answer, empty ones included."""
        return tuple(field.answer() for field in self.fields)

    def box_of(self, question: str) -> FieldBox | None:
        """The field of a question."""
        return next((field for field in self.fields if field.question.name == question), None)

    def _field(self, question: VoiceQuestion) -> _ChoiceField | _WordsField:
        if question.choices:
            return _ChoiceField(self._look, question)
        field = _WordsField(self._look, question)
        field.text.back_requested.connect(self.back_requested)
        return field
