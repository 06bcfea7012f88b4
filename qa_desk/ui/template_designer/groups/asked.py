"""When a question is asked, whether it may stay empty, and what its answer must meet."""

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.condition_property import ConditionProperty
from qa_desk.ui.template_designer.conditions import condition_words
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, text_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import ChoiceProperty, LineProperty, Property

NEEDED, OPTIONAL, CONDITION = "", "false", "!condition"


class AskedGroup(Group):
    """Follow-up of, show only if, needed, must meet."""

    title = tr("When it is asked")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.follows_property = self.choice(
            "follows", tr("Follow-up of"), hint=tr("It stands under that question, as 2a under 2")
        )
        self.relevant_property = ConditionProperty(look, tr("Show only if"), tr("Always shown"))
        self.required_property = ChoiceProperty(
            look,
            tr("Needed"),
            [
                (NEEDED, tr("Needs an answer")),
                (OPTIONAL, tr("May stay empty")),
                (CONDITION, tr("Needed only under a condition")),
            ],
        )
        self.needed_if_property = LineProperty(look, tr("Needed if"), tr("In the language of forms: ${q2} = 'no'"))
        for widget in (self.relevant_property, self.required_property, self.needed_if_property):
            self.fields.addWidget(widget)
        self.line("constraint", tr("The answer must meet"), tr("A condition with . for the answer: . >= 0 and . <= 18"))
        self.line("constraint_message", tr("Words when it does not"), tr("Such as: Age must be 18 or under"))
        self.relevant_property.given.connect(self._on_relevant)
        self.relevant_property.left.connect(self.left)
        self.required_property.chosen.connect(self._on_required)
        self.needed_if_property.typed.connect(self._on_needed_if)
        self.needed_if_property.left.connect(self.left)

    def show_question(self, question: QuestionFacts, facts: DraftFacts) -> None:
        super().show_question(question, facts)
        self.show()

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        before = [one for one in facts.before(question.name) if one.section == question.section and not one.follows]
        offered = [(one.name, f"{one.number} {one.title}") for one in before[-1:]]
        self.follows_property.offer([("", tr("Nothing: a question of its own")), *offered])
        self.relevant_property.show_condition(text_of(question.tree, "relevant"), question, facts)
        required = text_of(question.tree, "required")
        told = required if required in ("true", "false", "") else CONDITION
        takes = self.takes("required", question)
        self.required_property.show_value(NEEDED if told == "true" else told)
        self.required_property.setVisible(takes)
        self.needed_if_property.setVisible(takes and told == CONDITION)
        self.needed_if_property.show_text(required if told == CONDITION else "")

    def takes(self, key: str, question: QuestionFacts) -> bool:
        if key == "follows" and question.repeat:
            return False
        if key == "constraint_message" and not text_of(question.tree, "constraint"):
            return bool(text_of(question.tree, key))
        return super().takes(key, question)

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:
        condition = condition_words(text_of(question.tree, "relevant"), facts)
        told = [tr("Only if {condition}", condition=condition) if condition else tr("Always")]
        if text_of(question.tree, "required") == "false":
            told.append(tr("may stay empty"))
        return ", ".join(told)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for part in (self.relevant_property, self.required_property, self.needed_if_property):
            part.set_read_only(read_only)

    def field_of(self, key: str) -> Property | None:
        if key == "relevant":
            return self.relevant_property.line_property
        if key == "required":
            return self.needed_if_property if self.needed_if_property.isVisible() else self.required_property
        return super().field_of(key)

    def _on_relevant(self, expression: str, typing: bool) -> None:
        self.changed.emit("relevant", expression or None, typing)

    def _on_required(self, value: str) -> None:
        if value == CONDITION:
            self.needed_if_property.show()
            self.needed_if_property.take_focus()
        else:
            self.changed.emit("required", value or None, False)

    def _on_needed_if(self, expression: str) -> None:
        self.changed.emit("required", expression or None, True)
