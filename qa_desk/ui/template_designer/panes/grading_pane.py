"""How grades are suggested, in sentences whose numbers and words can be changed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.templates.drafts.grading import USUAL_MINIMUM
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, PointFacts, ScaleFacts, text_of, tree_of, trees_of
from qa_desk.ui.template_designer.panes.cap_card import CapCard
from qa_desk.ui.template_designer.panes.pane import Pane
from qa_desk.ui.template_designer.panes.sentence import Sentence
from qa_desk.ui.template_designer.properties import ChoiceProperty, Property
from qa_desk.ui.widgets.text_label import TextLabel

NONE_YET = tr("This template suggests no grades: people grade, and no rule says what their answers come to.")
USUAL_SCALE = "ofsted"
START, END = "!start", "!end"
"""Keys that stand for all of the rules: begin with those usual for a scale, or have none."""


class GradingPane(Pane):
    """People grade; these rules only suggest."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("How grades are suggested"), spacing=12)
        self._rules: dict[str, Plain] = {}
        self._facts, self._read_only = DraftFacts({}), False
        self.words_label = TextLabel(look, NONE_YET)
        self.begin_button = verb_button(tr("Suggest grades"))
        self.scale_property = ChoiceProperty(look, tr("Grades are given on"))
        self.sentences = QVBoxLayout()
        self.minimum = Sentence(
            look,
            tr("At least {}% of a section must be answered before a grade is suggested."),
            tr("Least share answered"),
        )
        self.caps_heading = TextLabel(look, tr("What holds a grade down"), bold=True)
        self.caps_column = QVBoxLayout()
        self.add_cap_button = verb_button(tr("Add a rule that holds a grade down"))
        self.end_button = verb_button(tr("Suggest no grades"))
        self.steps: list[Sentence] = []
        self.caps: list[CapCard] = []
        self.rest_label = TextLabel(look)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        self.column.addWidget(self.words_label)
        self.column.addLayout(button_row(look, self.begin_button))
        self.rules = QWidget()
        inner = QVBoxLayout(self.rules)
        scaled(look, inner, spacing=12)
        scaled(look, self.sentences, spacing=8)
        scaled(look, self.caps_column, spacing=12)
        inner.addWidget(self.scale_property)
        inner.addLayout(self.sentences)
        inner.addWidget(self.rest_label)
        inner.addWidget(self.minimum)
        inner.addWidget(self.caps_heading)
        inner.addLayout(self.caps_column)
        inner.addLayout(button_row(look, self.add_cap_button, self.end_button))
        self.column.addWidget(self.rules)
        self.begin_button.clicked.connect(self._on_begin)
        self.end_button.clicked.connect(lambda: self.changed.emit(END, None, False))
        self.scale_property.chosen.connect(self._on_scale)
        self.minimum.typed.connect(lambda text: self.changed.emit("minimum_answered", text or "0", True))
        self.minimum.left.connect(self.left)
        self.add_cap_button.clicked.connect(self._on_add_cap)

    def show_rules(self, facts: DraftFacts, lock: str, *, read_only: bool) -> None:
        """Show the rules of a draft."""
        self._facts, self._read_only = facts, read_only or bool(lock)
        self._rules = dict(tree_of(facts.tree, "grading"))
        self.show_lock(lock)
        there = bool(self._rules)
        self.words_label.setVisible(not there)
        self.begin_button.setVisible(not there and not self._read_only)
        self.rules.setVisible(there)
        scale = facts.scales.get(text_of(self._rules, "scale"))
        if there:
            self._show_sentences(scale)
            self._show_caps(scale)
        for widget in (self.add_cap_button, self.end_button):
            widget.setVisible(not self._read_only)

    def _show_sentences(self, scale: ScaleFacts | None) -> None:
        self.scale_property.offer([(one.name, one.label) for one in self._facts.scales.values()])
        self.scale_property.show_value(text_of(self._rules, "scale"))
        self.scale_property.set_read_only(self._read_only)
        shares, labels = tree_of(self._rules, "thresholds"), dict(scale.pairs if scale else ())
        if [step.key for step in self.steps] != list(shares):
            for step in self.steps:
                self.sentences.removeWidget(step)
                step.hide()
                step.deleteLater()
            self.steps = [self._step(value, labels.get(value, value)) for value in shares]
        for step in self.steps:
            step.show_number(text_of(shares, step.key), read_only=self._read_only)
        otherwise = text_of(self._rules, "otherwise")
        self.rest_label.setText(tr("Anything less suggests {get}.", get=labels.get(otherwise, otherwise)))
        self.minimum.show_number(text_of(self._rules, "minimum_answered") or USUAL_MINIMUM, read_only=self._read_only)

    def _step(self, value: str, label: str) -> Sentence:
        step = Sentence(
            self.look,
            tr("{{}}% or more of what counts in a section suggests {label}.", label=label),
            tr("Least share for {label}", label=label),
        )
        step.key = value
        step.typed.connect(lambda text: self._on_share(value, text))
        step.left.connect(self.left)
        self.sentences.addWidget(step)
        return step

    def _show_caps(self, scale: ScaleFacts | None) -> None:
        caps = trees_of(self._rules, "caps")
        while len(self.caps) > len(caps):
            gone = self.caps.pop()
            self.caps_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.caps) < len(caps):
            card = CapCard(self.look, len(self.caps))
            card.changed.connect(self._on_cap)
            card.delete_requested.connect(self._on_delete_cap)
            self.caps_column.addWidget(card)
            self.caps.append(card)
        for card, cap in zip(self.caps, caps, strict=True):
            card.show_cap(cap, self._facts, scale.pairs if scale else (), read_only=self._read_only)
        self.caps_heading.setVisible(bool(caps) or not self._read_only)

    def field_of(self, key: str) -> Property | None:
        return self.scale_property if key == "scale" else None

    def take_focus(self) -> None:
        if self.steps and not self.rules.isHidden():
            self.steps[0].take_focus()
        else:
            self.begin_button.setFocus()

    def _on_begin(self) -> None:
        self.changed.emit(START, USUAL_SCALE, False)

    def _on_scale(self, name: str) -> None:
        self.changed.emit(START, name, False)

    def _on_share(self, value: str, text: str) -> None:
        shares = dict(tree_of(self._rules, "thresholds"))
        shares[value] = text or "0"
        self.changed.emit("thresholds", shares, True)

    def _caps(self) -> list[Plain]:
        return [dict(cap) for cap in trees_of(self._rules, "caps")]

    def _on_cap(self, place: int, cap: dict[str, Plain]) -> None:
        caps = self._caps()
        caps[place] = cap
        self.changed.emit("caps", caps, False)

    def _on_add_cap(self) -> None:
        scale = self._facts.scales.get(text_of(self._rules, "scale"))
        if scale is None:
            return
        second = _from_the_best(scale)[-2].value if len(scale.points) > 1 else scale.points[0].value
        points: list[Plain] = []
        cap: Plain = {"mark": "critical", "points": points, "level": "section", "at_most": second}
        self.changed.emit("caps", [*self._caps(), cap], False)

    def _on_delete_cap(self, place: int) -> None:
        caps = self._caps()
        del caps[place]
        self.changed.emit("caps", caps or None, False)


def _from_the_best(scale: ScaleFacts) -> tuple[PointFacts, ...]:
    return scale.points if scale.is_best_first else scale.points[::-1]
