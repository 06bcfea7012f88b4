"""What the template is: its title, its edition, what it grades, and what its audits are offered."""

from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.choice_lines import ChoiceLines
from qa_desk.ui.template_designer.facts import DraftFacts, Tree, tree_of
from qa_desk.ui.template_designer.panes.tree_pane import TreePane
from qa_desk.ui.template_designer.properties import Property

SUBJECTS = (("case", "Cases"), ("agency", "Agencies"), ("school", "Schools"))
CHOICES = {
    "agencies": ("Agencies offered when an audit is set up", "One to a line"),
    "attributes": ("Facts about each case", "What findings can be split by, one to a line: Age band, Area or team"),
}


class AboutPane(TreePane):
    """Lists of agencies and facts are one to a line; their values stay when their words change."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "About this template")
        form = self.form
        form.words("title", "Title")
        form.line("edition", "Edition", "Such as 2026.1; a published edition never changes", widest=220)
        form.choice("subject", "What is graded", SUBJECTS)
        form.words("description", "What it is for", "Shown where a template is chosen")
        form.words("basis", "What it rests on", "Law, guidance and local documents")
        self.lists: dict[str, ChoiceLines] = {}
        for key, (label, hint) in CHOICES.items():
            field = ChoiceLines(look, label, hint)
            field.given.connect(lambda choices, key=key: self.changed.emit(key, choices or None, True))
            field.left.connect(self.left)
            form.fields.addWidget(field)
            self.lists[key] = field
        form.lines(
            "na_reasons", "Reasons for Not applicable", "Offered by every question that may not apply, one to a line"
        )
        form.line("fixed_by", "Who fixed parts of it", "Empty when everybody may change everything")

    def offer(self, tree: Tree, facts: DraftFacts) -> None:  # noqa: ARG002 - the same for all panes
        for key, field in self.lists.items():
            field.show_choices(tree_of(tree, key))
            field.set_read_only(self.form.is_read_only)

    def field_of(self, key: str) -> Property | None:
        return self.lists.get(key) or super().field_of(key)
