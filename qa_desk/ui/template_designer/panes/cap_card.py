"""One rule that holds a grade down: which questions, which answers, which grade, and down to what."""

from PySide6.QtCore import Signal

from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, Pairs, Tree, text_of, texts_of
from qa_desk.ui.template_designer.properties import ChoiceProperty, TicksProperty
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

MARKS = (("critical", tr("A critical question")), ("limiting", tr("A limiting question")))
LEVELS = (("section", tr("its section")), ("overall", tr("the overall grade")))


class CapCard(Card):
    """Says the rule as a sentence, with its four parts beneath."""

    changed = Signal(int, object)  # place, and the rule as it should be
    delete_requested = Signal(int)

    def __init__(self, look: Look, place: int) -> None:
        super().__init__(look)
        self._place = place
        self._cap: dict[str, Plain] = {}
        number = place + 1
        self.sentence_label = TextLabel(look, bold=True)
        self.mark = ChoiceProperty(look, tr("Which questions"), MARKS, widest=260)
        self.level = ChoiceProperty(look, tr("Holds down"), LEVELS, widest=260)
        self.at_most = ChoiceProperty(look, tr("At most"), (), widest=260)
        for part in (self.mark, self.level, self.at_most):
            part.combo.setAccessibleName(tr("{words}, rule {number}", words=part.label.text(), number=number))
        self.points = TicksProperty(look, tr("With one of these answers, rule {number}", number=number))
        self.delete_button = verb_button(tr("Delete the rule"))
        self.delete_button.setAccessibleName(tr("Delete rule {number}", number=number))
        self.body.addWidget(self.sentence_label)
        beside = WrapLayout(0)
        scaled(look, beside, spacing=16)
        for field in (self.mark, self.level, self.at_most):
            beside.addWidget(field)
        self.body.addLayout(beside)
        self.body.addWidget(self.points)
        self.body.addLayout(button_row(look, self.delete_button))
        self.mark.chosen.connect(lambda value: self._give("mark", value))
        self.level.chosen.connect(lambda value: self._give("level", value))
        self.at_most.chosen.connect(lambda value: self._give("at_most", value))
        self.points.chosen.connect(lambda values: self._give("points", list(values)))
        self.delete_button.clicked.connect(lambda: self.delete_requested.emit(self._place))

    def show_cap(self, cap: Tree, facts: DraftFacts, grades: Pairs, *, read_only: bool) -> None:
        """Show a rule; ``grades`` are the points of the scale grades are given on."""
        self._cap = dict(cap)
        answers = answers_of_marked(facts, text_of(cap, "mark"), texts_of(cap, "points"))
        self.mark.show_value(text_of(cap, "mark"))
        self.level.show_value(text_of(cap, "level"))
        self.at_most.offer(grades)
        self.at_most.show_value(text_of(cap, "at_most"))
        self.points.offer(answers)
        self.points.show_ticked(texts_of(cap, "points"))
        self.sentence_label.setText(cap_words(cap, dict(answers), dict(grades)))
        for field in (self.mark, self.level, self.at_most, self.points):
            field.set_read_only(read_only)
        self.delete_button.setVisible(not read_only)

    def _give(self, key: str, value: Plain) -> None:
        self.changed.emit(self._place, self._cap | {key: value})


def answers_of_marked(facts: DraftFacts, mark: str, kept: tuple[str, ...]) -> Pairs:
    """The answers that questions with a mark can have, and those a rule names although none can."""
    found: dict[str, str] = {}
    for question in facts.questions:
        if text_of(question.tree, mark) == "true":
            for value, label in facts.answers_of(question.tree):
                found.setdefault(value, label)
    return (*found.items(), *((value, value) for value in kept if value not in found))


def cap_words(cap: Tree, answers: dict[str, str], grades: dict[str, str]) -> str:
    """ "A critical question answered No or Not met holds its section at Requires improvement at most."."""
    named = [answers.get(value, value) for value in texts_of(cap, "points")]
    told = listed(dict.fromkeys(named), "or") or tr("one of these answers")
    who = dict(MARKS).get(text_of(cap, "mark"), tr("A question"))
    what = dict(LEVELS).get(text_of(cap, "level"), tr("its section"))
    at_most = grades.get(text_of(cap, "at_most"), text_of(cap, "at_most"))
    return tr(
        "{who} answered {told} holds {what} at {at_most} at most.", who=who, told=told, what=what, at_most=at_most
    )
