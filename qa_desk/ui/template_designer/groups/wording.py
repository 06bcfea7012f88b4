"""What the auditor reads."""

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts
from qa_desk.ui.template_designer.groups.group import Group


class WordingGroup(Group):
    """The question, its short words and its help."""

    title = tr("Wording")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.words("label", tr("Wording"), tr("What the auditor reads, in up to 300 characters"))
        self.line("short_label", tr("Short words"), tr("For lists and tables, up to 40 characters"))
        self.words("hint", tr("Help"), tr("Shown under the question"))

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        return question.title
