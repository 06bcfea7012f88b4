"""Answers that are chosen from what is offered: grades, one choice, several choices."""

from collections.abc import Callable
from datetime import date

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.answer_editors.options import (
    aside_options,
    choice_options,
    chosen_values,
    scale_options,
    standing_of,
)
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.text_label import TextLabel

SEVERAL = "Choose all that apply"


class _OptionEditor(AnswerEditor):
    """One group of options and the asides below them."""

    def __init__(
        self,
        look: Look,
        question: Question,
        options: tuple[Option, ...],
        today: Callable[[], date],
        *,
        several: bool = False,
    ) -> None:
        super().__init__(look, question, today)
        self.group = OptionGroup(look, (*options, *aside_options(question)), several=several)
        self.group.setAccessibleName(question.title)
        self.body.addWidget(self.group)
        self.setFocusProxy(self.group)
        self.group.chosen.connect(self._on_chosen)
        self.group.cleared.connect(self._on_cleared)
        self.group.next_requested.connect(self.go_next)
        self.group.previous_requested.connect(self.go_previous)
        self.group.letter_pressed.connect(self.letter_pressed)

    def show_answer(self, answer: Answer) -> None:
        self._answer = answer
        self.group.show_chosen(chosen_values(answer))

    def focus_answer(self) -> None:
        self.group.focus_group()

    def choose_key(self, text: str) -> bool:
        return self.group.choose_key(text)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.group.set_read_only(read_only)

    def set_single_keys(self, wanted: bool) -> None:
        super().set_single_keys(wanted)
        self.group.set_single_keys(wanted)

    def set_quick(self, quick: bool) -> None:
        super().set_quick(quick)
        self.group.set_quick(quick)

    def _on_chosen(self, value: str) -> None:
        standing = standing_of(value)
        if standing is None:
            self._choose(value)
        else:
            self.set_aside.emit(standing)

    def _choose(self, value: str) -> None:
        self.value_chosen.emit(value)

    def _on_cleared(self) -> None:
        self.value_chosen.emit(None)


class ScaleEditor(_OptionEditor):
    """A grade: the number on the box is the number to press."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, scale_options(question), today)


class ChoiceEditor(_OptionEditor):
    """One choice of several."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, choice_options(question), today)


class ChoicesEditor(_OptionEditor):
    """Any number of choices: a number puts one in, and takes it out again."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, choice_options(question), today, several=True)
        self.body.insertWidget(0, TextLabel(look, SEVERAL, ink="muted"))

    def _choose(self, value: str) -> None:
        before = chosen_values(self._answer) if self._answer.standing is Standing.GIVEN else ()
        wanted = set(before) ^ {value}
        chosen = tuple(choice.value for choice in self._question.choices if choice.value in wanted)
        self.value_chosen.emit(chosen or None)
