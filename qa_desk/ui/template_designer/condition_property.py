"""A condition: chosen from the questions before, or written in the language of forms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.conditions import SimpleCondition, expression_of, simple_condition
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts
from qa_desk.ui.template_designer.properties import ChoiceProperty, LineProperty, TicksProperty

ALWAYS, OWN = "", "!own"


class ConditionProperty(QWidget):
    """Three fields that say the same thing: which question, which of its answers, and the condition they make."""

    given = Signal(str, bool)  # the condition, and whether it is being typed
    left = Signal()

    def __init__(self, look: Look, label: str, never: str, hint: str = "") -> None:
        super().__init__()
        self._never, self._facts, self._expression = never, DraftFacts({}), ""
        self._writes_own = False
        self.question_property = ChoiceProperty(look, label, (), hint)
        self.answers_property = TicksProperty(look, tr("{label}: which answers", label=label))
        self.line_property = LineProperty(
            look,
            tr("{label}: the condition", label=label),
            tr("Such as ${q2} = 'no', or selected(${who}, 'police') and ${days} > 10"),
        )
        column = QVBoxLayout(self)
        scaled(look, column, spacing=12)
        for part in (self.question_property, self.answers_property, self.line_property):
            column.addWidget(part)
        self.question_property.chosen.connect(self._on_question)
        self.answers_property.chosen.connect(self._on_answers)
        self.line_property.typed.connect(self._on_typed)
        self.line_property.left.connect(self.left)

    def show_condition(self, expression: str, question: QuestionFacts, facts: DraftFacts) -> None:
        """Show a condition of ``question``, with the questions before it to choose from."""
        if expression != self._expression:
            self._writes_own = False
        self._facts, self._expression = facts, expression
        before = [(one.name, f"{one.number} {one.title}") for one in facts.before(question.name)]
        self.question_property.offer([(ALWAYS, self._never), *before, (OWN, tr("A condition of my own"))])
        simple = simple_condition(expression) if expression else None
        known = facts.by_name.get(simple.question) if simple else None
        answers = facts.answers_of(known.tree) if known else ()
        fits = simple is not None and known is not None and set(simple.answers) <= {value for value, _ in answers}
        fits = fits and simple is not None and any(name == simple.question for name, _ in before)
        chosen = simple.question if fits and simple else OWN if expression or self._writes_own else ALWAYS
        self.question_property.show_value(OWN if self._writes_own else chosen)
        self.answers_property.offer(answers if fits else ())
        self.answers_property.show_ticked(simple.answers if simple else ())
        self.answers_property.setVisible(bool(fits and answers))
        self.line_property.show_text(expression)
        self.line_property.setVisible(chosen != ALWAYS)

    def set_read_only(self, read_only: bool) -> None:
        """Keep it readable, and unchanged."""
        for part in (self.question_property, self.answers_property, self.line_property):
            part.set_read_only(read_only)

    def tell_problem(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.line_property.tell_problem(words)

    def take_focus(self) -> None:
        """Put the person there."""
        (self.question_property.combo if self.line_property.isHidden() else self.line_property.edit).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _on_question(self, name: str) -> None:
        if name == OWN:
            self._writes_own = True
            self.line_property.show()
            self.line_property.take_focus()
            return
        self._writes_own = False
        if name == ALWAYS:
            self.given.emit("", False)
            return
        question = self._facts.by_name[name]
        answers = self._facts.answers_of(question.tree)
        self.given.emit(self._made(name, (answers[-1][0],) if answers else ()), False)

    def _on_answers(self, answers: tuple[str, ...]) -> None:
        simple = simple_condition(self._expression)
        if simple is not None:
            self.given.emit(self._made(simple.question, answers), False)

    def _made(self, name: str, answers: tuple[str, ...]) -> str:
        several = self._facts.by_name[name].kind is QuestionType.SELECT_MULTIPLE
        return expression_of(SimpleCondition(name, answers), several=several)

    def _on_typed(self, expression: str) -> None:
        self._expression, self._writes_own = expression, True
        self.given.emit(expression, True)
