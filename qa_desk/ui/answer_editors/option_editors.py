"""Answers that are chosen from what is offered: grades, one choice, several choices."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.template import Question
from qa_desk.ui.answer_editors.editor import AnswerEditor, local_today
from qa_desk.ui.answer_editors.offered import nothing_offered_words
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

SEVERAL = tr("Choose all that apply")


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
        self._several = several
        self.group = self._made_group(options)
        self.body.addWidget(self.group)
        self.setFocusProxy(self.group)

    def _made_group(self, options: tuple[Option, ...]) -> OptionGroup:
        group = OptionGroup(self._look, (*options, *aside_options(self._question)), several=self._several)
        group.setAccessibleName(self._question.title)
        group.chosen.connect(self._on_chosen)
        group.cleared.connect(self._on_cleared)
        group.next_requested.connect(self.go_next)
        group.previous_requested.connect(self.go_previous)
        group.letter_pressed.connect(self.letter_pressed)
        group.set_read_only(self._read_only)
        group.set_single_keys(self._single_keys)
        group.set_quick(self._quick)
        return group

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


class _FilteredEditor(_OptionEditor):
    """Choices of a list; with a choice filter, those that the other answers leave."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date], *, several: bool = False) -> None:
        super().__init__(look, question, choice_options(question.choices), today, several=several)
        self._offered = question.choices
        self.waiting_label = TextLabel(look, ink="muted")
        self.body.addWidget(self.waiting_label)
        self.waiting_label.hide()

    def show_rules(self, form: FilledForm) -> None:
        offered = form.state(self._question.name).choices
        if offered != self._offered:
            self._offered = offered
            self._replace_group()
        waiting = "" if offered else nothing_offered_words(form, self._question)
        self.waiting_label.setText(waiting)
        self.waiting_label.setVisible(bool(waiting))
        self.group.setAccessibleDescription(waiting)

    def focus_answer(self) -> None:
        if self.group.boxes:
            super().focus_answer()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or back, while there is nothing to choose: a box that has the focus never lets these keys through."""
        moves = {Qt.Key.Key_Return: self.go_next, Qt.Key.Key_Enter: self.go_next, Qt.Key.Key_Down: self.go_next,
                 Qt.Key.Key_Up: self.go_previous}  # fmt: skip
        if event.key() in moves and not event.modifiers():
            moves[Qt.Key(event.key())].emit()
        else:
            super().keyPressEvent(event)

    def _replace_group(self) -> None:
        """Offer other choices in the same place, also in the order of Tab."""
        before, had_focus = self.group, self.group.has_focus
        self.group = self._made_group(choice_options(self._offered))
        self.body.replaceWidget(before, self.group)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
        for earlier, box in pairwise((*(before.boxes[-1:] or (self,)), *self.group.boxes)):
            QWidget.setTabOrder(earlier, box)
        # Set while there is no proxy: Qt would hand the policy on to the box.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.group.boxes else Qt.FocusPolicy.StrongFocus)
        if self.group.boxes:
            self.setFocusProxy(self.group)
        self.group.show_chosen(chosen_values(self._answer))
        self.group.show()
        if had_focus:
            self.focus_answer()
        before.hide()
        before.deleteLater()


class ChoiceEditor(_FilteredEditor):
    """One choice of several."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today)


class ChoicesEditor(_FilteredEditor):
    """Any number of choices: a number puts one in, and takes it out again."""

    def __init__(self, look: Look, question: Question, today: Callable[[], date] = local_today) -> None:
        super().__init__(look, question, today, several=True)
        self.body.insertWidget(0, TextLabel(look, SEVERAL, ink="muted"))

    def _choose(self, value: str) -> None:
        """Put a choice in or take it out; what is no longer offered goes with the first change."""
        before = chosen_values(self._answer) if self._answer.standing is Standing.GIVEN else ()
        wanted = set(before) ^ {value}
        chosen = tuple(choice.value for choice in self._offered if choice.value in wanted)
        self.value_chosen.emit(chosen or None)
