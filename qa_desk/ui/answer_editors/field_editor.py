"""Answers that are typed into one or two fields, with the ways of setting them aside below."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.aside_row import AsideRow
from qa_desk.ui.answer_editors.editor import AnswerEditor
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.typed_field import TypedField

NOT_KNOWN_LETTER = "n"


class FieldEditor(AnswerEditor):
    """Fields in the order they are filled: Enter goes through them and then on, Up goes back."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date], *, letter: str = "") -> None:
        super().__init__(look, question, today)
        self._letter = letter
        self.fields: list[TypedField] = []
        self.aside = AsideRow(look, question, letter=letter.upper())
        self.aside.wished.connect(self._on_aside_wished)

    @abstractmethod
    def announce_value(self) -> None:
        """Announce the value that the fields hold now."""

    @abstractmethod
    def fault_words(self, field: TypedField) -> str:
        """What is wrong with ``field``, in the words of the question; empty when nothing is."""

    def add_field(self, field: TypedField) -> None:
        """Take a field into the order."""
        self.fields.append(field)
        field.entered.connect(self.announce_value)
        field.fault_found.connect(self._on_fault_found)
        field.next_requested.connect(self._on_next_requested)
        field.previous_requested.connect(self._on_previous_requested)
        field.letter_pressed.connect(self._on_letter_pressed)
        field.emptied.connect(self._on_emptied)

    def end_fields(self) -> None:
        """Called once all fields are there."""
        self.add_aside(self.aside)
        self.setFocusProxy(self.fields[0])
        self.set_single_keys(True)

    def focus_answer(self) -> None:
        empty = next((field for field in self.fields if field.value is None), self.fields[0])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_key(self, text: str) -> bool:
        return self.aside.choose_key(text)

    def flush(self) -> None:
        for field in self.fields:
            field.commit()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for field in self.fields:
            field.setReadOnly(read_only)
        self.aside.set_read_only(read_only)

    def set_single_keys(self, wanted: bool) -> None:
        super().set_single_keys(wanted)
        letters = self._letter if wanted and Standing.CANNOT_JUDGE in self.aside.allowed else ""
        for field in self.fields:
            field.letters = letters
        self.aside.set_single_keys(wanted)

    def show_aside(self, answer: Answer) -> None:
        """Show whether the answer is set aside."""
        self._answer = answer
        self.aside.show_answer(answer)

    def _on_fault_found(self) -> None:
        words = (self.fault_words(field) for field in self.fields if field.fault is not None)
        self.show_problem(next(words, ""))
        for field in self.fields:
            field.setAccessibleDescription(self.fault_words(field) if field.fault else self._field_hint())

    def _field_hint(self) -> str:
        return "; ".join(
            tr("{key} for {lower}", key=box.option.key, lower=box.option.label.lower()) for box in self.aside.boxes
        )

    def _on_next_requested(self) -> None:
        self._step(1)

    def _on_previous_requested(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        sender = self.sender()
        target = next((number for number, field in enumerate(self.fields) if field is sender), 0) + step
        if 0 <= target < len(self.fields):
            self.fields[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0:
            self.go_next.emit()
        else:
            self.go_previous.emit()

    def _on_letter_pressed(self) -> None:
        self.set_aside.emit(Standing.CANNOT_JUDGE)

    def _on_emptied(self) -> None:
        if self._answer.standing is not Standing.GIVEN and not self._read_only:
            self.value_chosen.emit(None)

    def _on_aside_wished(self, standing: Standing | None) -> None:
        if standing is None:
            self.value_chosen.emit(None)
        else:
            self.set_aside.emit(standing)
