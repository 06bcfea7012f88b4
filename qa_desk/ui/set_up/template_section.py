"""Section 2: which template the audit is graded with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.template import Template
from qa_desk.domain.wording import subject_word
from qa_desk.ui.layout.spacing import verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.set_up.choice_rows import ChoiceRows, RowChoice
from qa_desk.ui.set_up.draft import Draft, Kept
from qa_desk.ui.set_up.section import Section
from qa_desk.ui.widgets.problem_line import ProblemLine
from qa_desk.ui.widgets.text_label import TextLabel

FIXED = tr(
    "Grading has begun, so the template stays as it is: an audit keeps the edition its answers were given on. "
    "To use another template, set up a new audit."
)
MOVABLE = tr(
    "Grading has begun, so the template stays as it is, unless you move the audit to another edition. Before that "
    "you see what happens to every question and its answers."
)
OPEN = tr("The template says what is asked and how it is graded. It can be changed until grading begins.")


class TemplateSection(Section):
    """Every shipped template, with its edition and how many questions it asks."""

    move_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "2 Template")
        self._templates: dict[str, Template] = {}
        self._draft = Draft()
        self.why_label = TextLabel(look, OPEN)
        self.problem_line = ProblemLine(look)
        self.rows = ChoiceRows(look, tr("Template"))
        self._move_words = ""
        self.move_button = verb_button("")
        self.move_button.hide()
        self.column.addWidget(self.why_label)
        self.column.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.problem_line)
        self.column.addWidget(self.rows)
        self.rows.chosen.connect(self._on_chosen)
        self.move_button.clicked.connect(self.move_requested)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these; the one an audit already has is offered too, whatever its edition."""
        self._templates = {_value(template): template for template in templates}

    def offer_move(self, words: str) -> None:
        """Offer to move the audit, in these words; without words there is nowhere to move it."""
        self._move_words = words

    def show_draft(self, draft: Draft, kept: Kept) -> None:
        self._draft = draft
        offered = dict(self._templates)
        if draft.template is not None:
            offered.setdefault(_value(draft.template), draft.template)
        self.rows.show_choices([_choice(template) for template in offered.values()])
        self.rows.show_chosen(_value(draft.template) if draft.template else "")
        fixed = kept.begun > 0
        can_move = fixed and bool(self._move_words)
        self.why_label.setText(MOVABLE if can_move else FIXED if fixed else OPEN)
        self.move_button.setText(self._move_words)
        self.move_button.setAccessibleName(self._move_words.replace("&", ""))
        self.move_button.setVisible(can_move)
        for row in self.rows.rows:
            row.setEnabled(not fixed)

    def take_focus(self) -> None:
        if self.move_button.isVisibleTo(self):
            self.move_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.rows.take_focus()

    def show_problem(self, problem: UserError) -> bool:
        if problem.field != "template":
            return False
        self.problem_line.tell(str(problem))
        return True

    def clear_problems(self) -> None:
        self.problem_line.tell("")

    def _on_chosen(self, value: str) -> None:
        template = self._templates.get(value) or self._draft.template
        if template is not None and template != self._draft.template:
            self.changed.emit("template", template)


def _value(template: Template) -> str:
    return f"{template.name} {template.edition}"


def _choice(template: Template) -> RowChoice:
    asked = sum(one.grades is None and not one.is_computed for one in template.questions())
    facts = tr(
        "Edition {edition}, {asked} questions, grades {subject_word}",
        edition=template.edition,
        asked=asked,
        subject_word=subject_word(template.subject, 2),
    )
    return RowChoice(_value(template), template.title, facts, template.description)
