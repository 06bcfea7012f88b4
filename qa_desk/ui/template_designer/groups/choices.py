"""The choices of a question: its own, or a list that several questions share."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.choice_lines import ChoiceLines
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, Tree, text_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import ChoiceProperty, Property

OWN = ""
OWN_CHOICES, SHARED_CHOICES = tr("own choices"), tr("shared choices")
"""Keys that stand for more than one key: a copy of a shared list of one's own, and one's own list to share."""
OWN_HINT = tr("One to a line, in the order they are shown")
SHARED_HINT = tr("One to a line. The list is shared: a change here changes every question that uses it")


class ChoicesGroup(Group):
    """One choice to a line; values are kept where only the words change."""

    title = tr("Choices")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.list_property = ChoiceProperty(look, tr("List of choices"))
        self.own_property = ChoiceLines(look, tr("Choices"), OWN_HINT)
        self.share_button = verb_button(tr("Share this list"))
        self.fields.addWidget(self.list_property)
        self.fields.addWidget(self.own_property)
        self.fields.addLayout(button_row(look, self.share_button))
        self.filter_property = self.line(
            "choice_filter", tr("Offer only choices where"), "Bare words are facts of a choice: region = ${region}"
        )
        self.list_property.chosen.connect(self._on_list_chosen)
        self.own_property.given.connect(self._on_given)
        self.own_property.left.connect(self.left)
        self.share_button.clicked.connect(self._on_share)
        self._shared: Tree = {}

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        self.list_property.offer(
            [(OWN, tr("Own choices")), *((name, tr("List {name}", name=name)) for name in facts.choice_lists)]
        )
        self.list_property.setVisible(bool(facts.choice_lists))
        shared = text_of(question.tree, "choices")
        self.list_property.show_value(shared)
        self._shared = tree_of(tree_of(facts.tree, "choices"), shared) if shared else {}
        self.own_property.show_choices(self._shared if shared else tree_of(question.tree, "choices"))
        self.own_property.set_hint(SHARED_HINT if shared else OWN_HINT)
        self.share_button.setVisible(not shared and not self._read_only)

    def takes(self, key: str, question: QuestionFacts) -> bool:  # noqa: ARG002 - all of it or nothing
        return question.kind in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:
        choices = facts.choices_of(question.tree)
        return f"{len(choices)}: {', '.join(label for _, label in choices)}" if choices else tr("None yet")

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.list_property.set_read_only(read_only)
        self.own_property.set_read_only(read_only)

    def field_of(self, key: str) -> Property | None:
        return self.own_property if key == "choices" else super().field_of(key)

    def _on_list_chosen(self, name: str) -> None:
        if name != OWN:
            self.changed.emit("choices", name, False)
        elif self._shared:
            self.changed.emit(OWN_CHOICES, dict(self._shared), False)

    def _on_given(self, choices: dict[str, Plain]) -> None:
        self.changed.emit("choices", choices, True)

    def _on_share(self) -> None:
        name = text_of(self._tree, "short_label") or text_of(self._tree, "label")
        self.changed.emit(SHARED_CHOICES, name, False)
