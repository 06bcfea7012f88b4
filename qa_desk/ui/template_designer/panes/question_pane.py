"""The properties of the selected question, in groups that open and close."""

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts
from qa_desk.ui.template_designer.groups.answer import AnswerGroup
from qa_desk.ui.template_designer.groups.asked import AskedGroup
from qa_desk.ui.template_designer.groups.attendance import AttendanceGroup
from qa_desk.ui.template_designer.groups.choices import ChoicesGroup
from qa_desk.ui.template_designer.groups.counting import CountingGroup
from qa_desk.ui.template_designer.groups.grades import GradesGroup
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.groups.languages import LanguagesGroup
from qa_desk.ui.template_designer.groups.needs import NeedsGroup
from qa_desk.ui.template_designer.groups.rows import RowsGroup
from qa_desk.ui.template_designer.groups.source import SourceGroup
from qa_desk.ui.template_designer.groups.timescale import TimescaleGroup
from qa_desk.ui.template_designer.groups.wording import WordingGroup
from qa_desk.ui.template_designer.outline_rows import about_question
from qa_desk.ui.template_designer.panes.pane import Pane
from qa_desk.ui.template_designer.properties import Property


class QuestionPane(Pane):
    """Shows one question; the same groups serve every question, so that what is open stays open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Properties of the question"), spacing=8)
        self.wording, self.answer, self.grades = WordingGroup(look), AnswerGroup(look), GradesGroup(look)
        self.choices, self.timescale, self.attendance = ChoicesGroup(look), TimescaleGroup(look), AttendanceGroup(look)
        self.rows, self.asked, self.needs = RowsGroup(look), AskedGroup(look), NeedsGroup(look)
        self.counting, self.source = CountingGroup(look), SourceGroup(look)
        self.languages = LanguagesGroup(look)
        self.groups: tuple[Group, ...] = (
            self.wording, self.answer, self.timescale, self.attendance, self.choices, self.rows, self.grades,
            self.asked, self.needs, self.counting, self.source, self.languages,
        )  # fmt: skip
        for group in self.groups:
            self.column.addWidget(group)
            group.changed.connect(self.changed)
            group.left.connect(self.left)
        for group in (self.wording, self.answer, self.timescale, self.attendance, self.choices, self.rows):
            group.set_open(True)

    def show_question(self, question: QuestionFacts, facts: DraftFacts, lock: str, *, read_only: bool) -> None:
        """Show a question; ``lock`` says why it may not be changed, empty where it may."""
        self.heading.setText(about_question(question))
        self.show_lock(lock)
        for group in self.groups:
            group.set_read_only(read_only or bool(lock))
            group.show_question(question, facts)

    def field_of(self, key: str) -> Property | None:
        """The field of a key, its group opened so that it can be reached."""
        for group in self.groups:
            field = group.field_of(key)
            if field is not None:
                group.set_open(True)
                return field
        return None

    def take_focus(self) -> None:
        """Put the person into the wording."""
        self.wording.set_open(True)
        field = self.wording.properties["label"]
        field.take_focus()
