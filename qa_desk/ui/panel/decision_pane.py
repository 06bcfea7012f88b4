"""The panel's decision on the open question: grade, how it was reached, why, and who dissents."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.panel.deferral import Deferral
from qa_desk.ui.panel.dissents import Dissents
from qa_desk.ui.panel.labelled_rows import LabelledRows
from qa_desk.ui.panel.reason_text import ReasonText
from qa_desk.ui.panel.rows import DEFER, Draft, OpenQuestion
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel

COMMANDS = frozenset("rdxnplamc?")
_OF_A_GRADE = frozenset("rxamc")
"""How a grade was reached, why, and who dissents: nothing of it is asked of a question that is put off."""
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class DecisionPane(Card):
    """Shows a decision as it stands and announces every wish; single keys act while it has the focus."""

    grade_chosen = Signal(str)
    defer_requested = Signal()
    grade_cleared = Signal()
    how_chosen = Signal(str)
    reason_typed = Signal(str)
    deferral_typed = Signal(str, str)
    record_requested = Signal()
    later_requested = Signal()
    step_requested = Signal(int)
    unclear_requested = Signal()

    def __init__(self, look: Look, hows: Sequence[Option], reasons: Sequence[str]) -> None:
        super().__init__(look, margin=12)
        self._single_keys = True
        self.grades: OptionGroup | None = None
        self._options: tuple[Option, ...] = ()
        self._grade_room = QVBoxLayout()
        self._grade_room.setContentsMargins(0, 0, 0, 0)
        self.grade_problem, self.how_problem, self.reason_problem = (ProblemLine(look) for _ in range(3))
        self.how = OptionGroup(look, hows, height=32, commands=COMMANDS)
        self.reason = ReasonText(look, tr("Reason"), reasons)
        self.dissents = Dissents(look)
        self.deferral = Deferral(look)
        self.record_button = verb_button(tr("Record and next  Ctrl+Enter"), main=True)
        self.later_button = verb_button(tr("Discuss later  L"))
        self.unclear_button = verb_button(tr("Question unclear  ?"))
        self.recorded_label = TextLabel(look, ink="muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = LabelledRows(self._look)
        grade = QWidget()
        grade.setLayout(self._grade_room)
        rows.add(tr("Agreed grade"), self.grade_problem, grade)
        self.how_row = rows.add(tr("How reached"), self.how_problem, self.how)
        self.reason_row = rows.add(tr("Reason"), self.reason_problem, self.reason)
        self.deferral_row = rows.add(tr("Deferred"), self.deferral)
        self.dissent_row = rows.add(tr("Dissent"), self.dissents)
        self.body.addWidget(rows)
        buttons = button_row(self._look, self.record_button, self.later_button, self.unclear_button)
        self.body.addLayout(buttons)
        self.body.addWidget(self.recorded_label)

    def _connect(self) -> None:
        self.how.chosen.connect(self.how_chosen)
        self.how.letter_pressed.connect(self._on_letter)
        self.how.next_requested.connect(self.focus_reason)
        self.how.previous_requested.connect(self.focus_grade)
        self.reason.typed.connect(self.reason_typed)
        self.reason.back_requested.connect(self.focus_grade)
        self.dissents.left.connect(self.focus_grade)
        self.deferral.typed.connect(self.deferral_typed)
        self.record_button.clicked.connect(self.record_requested)
        self.later_button.clicked.connect(self.later_requested)
        self.unclear_button.clicked.connect(self.unclear_requested)

    def show_question(self, question: OpenQuestion) -> None:
        """Another question is open, with what was recorded on it before."""
        if question.options != self._options:
            self._show_options(question.options)
        self.dissents.show_question(question.points, question.offered_roles)
        self.reason.start_over(0)
        self.recorded_label.setText("\n".join(question.history))
        self.recorded_label.setVisible(bool(question.history))
        self.forget_problems()

    def _show_options(self, options: tuple[Option, ...]) -> None:
        if self.grades is not None:
            self._grade_room.removeWidget(self.grades)
            self.grades.hide()
            self.grades.deleteLater()
        self._options = options
        self.grades = OptionGroup(self._look, options, commands=COMMANDS)
        self.grades.set_single_keys(self._single_keys)
        self.grades.chosen.connect(self._on_grade_chosen)
        self.grades.cleared.connect(self.grade_cleared)
        self.grades.letter_pressed.connect(self._on_letter)
        self.grades.next_requested.connect(self._on_onward)
        self._grade_room.addWidget(self.grades)

    def show_draft(self, draft: Draft) -> None:
        """Show the decision as it stands now."""
        if self.grades is not None:
            self.grades.show_chosen((DEFER,) if draft.is_deferred else (draft.point,))
        self.how.show_chosen((draft.how,))
        self.reason.show_text(draft.reason)
        self.deferral.show_words(draft.awaited, draft.whom)
        if self.dissents.show_lines(draft.dissents):
            self.set_tab_order()
        for row in (self.how_row, self.reason_row, self.dissent_row):
            row.setVisible(not draft.is_deferred)
        self.deferral_row.setVisible(draft.is_deferred)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach here, in the order of the eye."""
        grades = self.grades.boxes if self.grades is not None else ()
        waits = (self.deferral.awaited_edit, self.deferral.whom_edit)
        buttons = (self.record_button, self.later_button, self.unclear_button)
        return (*grades, *self.how.boxes, self.reason, *waits, *self.dissents.stops, *buttons)

    def set_tab_order(self) -> None:
        """Let Tab go as the eye does, after something was added."""
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)

    def set_single_keys(self, wanted: bool) -> None:
        """Let figures and letters act, or leave them alone for people who speak to their computer."""
        self._single_keys = wanted
        for group in (self.grades, self.how):
            if group is not None:
                group.set_single_keys(wanted)

    def choose_key(self, key: str) -> None:
        """Choose the grade with this key, whatever has the focus."""
        if self.grades is not None:
            self.grades.choose_key(key)

    def forget_problems(self) -> None:
        """Take away what was said to be missing."""
        for line in (self.grade_problem, self.how_problem, self.reason_problem):
            line.tell("")
        self.deferral.forget_problems()

    def show_problem(self, problem: UserError) -> bool:
        """Say beside its field what is missing and go there; False when it is about no field here."""
        self.forget_problems()
        match problem.field:
            case "point":
                self.grade_problem.tell(problem.message)
                self.focus_grade()
            case "how":
                self.how_problem.tell(problem.message)
                self.how.focus_group()
            case "reason":
                self.reason_problem.tell(problem.message)
                self.focus_reason()
            case "awaited":
                self.deferral.awaited.tell_problem(problem.message)
                self.deferral.awaited.take_focus()
            case "whom":
                self.deferral.whom.tell_problem(problem.message)
                self.deferral.whom.take_focus()
            case _:
                return False
        return True

    def focus_grade(self) -> None:
        """Go to the agreed grade."""
        if self.grades is not None:
            self.grades.focus_group()

    def focus_reason(self) -> None:
        """Go to the reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever a field of the pane has no use for may be one of its single keys."""
        text = event.text().lower()
        if event.modifiers() & _COMMAND_KEYS or not self._single_keys or not text:
            super().keyPressEvent(event)
        elif text in COMMANDS:
            self._on_letter(text)
        elif self.grades is None or not self.grades.choose_key(text):
            super().keyPressEvent(event)

    def _on_grade_chosen(self, value: str) -> None:
        if value == DEFER:
            self._defer()
        else:
            self.grade_chosen.emit(value)

    def _defer(self) -> None:
        self.defer_requested.emit()
        self.deferral.awaited.take_focus()

    def _on_onward(self) -> None:
        """Enter goes down the decision: to what is awaited, or to how it was reached."""
        if self.deferral.isVisible():
            self.deferral.awaited.take_focus()
        else:
            self.how.focus_group()

    def _on_letter(self, letter: str) -> None:
        if letter in _OF_A_GRADE and self.deferral.isVisible():
            return
        acts: dict[str, Callable[[], None]] = {
            "r": self.focus_reason,
            "d": self._defer,
            "x": self.dissents.open_form,
            "n": lambda: self.step_requested.emit(1),
            "p": lambda: self.step_requested.emit(-1),
            "l": self.later_requested.emit,
            "?": self.unclear_requested.emit,
        }
        if letter in acts:
            acts[letter]()
        else:
            self.how.choose_key(letter.upper())
