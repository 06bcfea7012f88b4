"""The questions that each row of a repeat asks."""

from PySide6.QtCore import Signal

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, trees_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.widgets.text_label import TextLabel


class RowsGroup(Group):
    """Says what a row asks; its questions stand in the outline, under this one."""

    title = tr("Questions of each row")
    add_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.words_label = TextLabel(look)
        self.add_button = verb_button(tr("Add a question to each row"))
        self.fields.addWidget(self.words_label)
        self.fields.addLayout(button_row(look, self.add_button))
        self.add_button.clicked.connect(self.add_requested)

    def show_question(self, question: QuestionFacts, facts: DraftFacts) -> None:
        super().show_question(question, facts)
        self.setVisible(question.kind is QuestionType.REPEAT)
        self.add_button.setVisible(not self._read_only)

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        inner = [one for one in facts.questions if one.repeat == question.name]
        names = "\n".join(f"{one.number}  {one.title}" for one in inner)
        self.words_label.setText(names or tr("No questions yet. Each row needs at least one."))

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        count = len(trees_of(question.tree, "questions"))
        return "1 question" if count == 1 else tr("{count} questions", count=count)
