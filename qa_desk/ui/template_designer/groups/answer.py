"""What kind of answer a question takes."""

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.templates.drafts.types import TYPE_WORDS
from qa_desk.templates.reading.question_reader import IN_REPEAT
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts
from qa_desk.ui.template_designer.groups.group import Group

COMPUTED = frozenset({QuestionType.SCALE, QuestionType.TIMESCALE})


class AnswerGroup(Group):
    """The type, and what belongs to no other group of it."""

    title = tr("Answer")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.type_property = self.choice("type", tr("Answer type"))
        self.tick("may_be_future", tr("The date may lie in the future"))
        self.calculation_property = self.line(
            "calculation", tr("Worked out from"), tr("In the language of forms: ${q1} + ${q2}, min(${meeting_date})")
        )

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:  # noqa: ARG002 - the same for all groups
        kinds = IN_REPEAT if question.repeat else tuple(TYPE_WORDS)
        self.type_property.offer([(kind.value, TYPE_WORDS[kind]) for kind in kinds])
        computed = question.kind in COMPUTED
        self.calculation_property.set_hint(
            tr("Leave it empty to ask people. With a calculation the answer is worked out and never asked")
            if computed
            else tr("In the language of forms: ${q1} + ${q2}, min(${meeting_date})")
        )

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        kind = question.kind
        return TYPE_WORDS[kind] if kind else tr("Not chosen yet")
