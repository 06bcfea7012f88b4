"""What the template is: its title, its edition, what it grades, and what its audits are offered."""

from qa_desk.domain.language import tr
from qa_desk.templates.drafts.languages import languages_of
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.choice_lines import ChoiceLines
from qa_desk.ui.template_designer.facts import DraftFacts, Tree, tree_of
from qa_desk.ui.template_designer.panes.tree_pane import TreePane
from qa_desk.ui.template_designer.properties import LineProperty, Property

LANGUAGE = "language"
"""What a new language is announced under."""
LANGUAGE_HINT = tr("Its code and its name, such as cy Welsh")
SUBJECTS = (("case", tr("Cases")), ("agency", tr("Agencies")), ("school", tr("Schools")))
CHOICES = {
    "agencies": (tr("Agencies offered when an audit is set up"), tr("One to a line")),
    "attributes": (
        tr("Facts about each case"),
        tr("What findings can be split by, one to a line: Age band, Area or team"),
    ),
}


class AboutPane(TreePane):
    """Lists of agencies and facts are one to a line; their values stay when their words change."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("About this template"))
        form = self.form
        form.words("title", tr("Title"))
        form.line("edition", tr("Edition"), tr("Such as 2026.1; a published edition never changes"), widest=220)
        form.choice("subject", tr("What is graded"), SUBJECTS)
        form.words("description", tr("What it is for"), tr("Shown where a template is chosen"))
        form.words("basis", tr("What it rests on"), tr("Law, guidance and local documents"))
        self.lists: dict[str, ChoiceLines] = {}
        self._languages = 0
        for key, (label, hint) in CHOICES.items():
            field = ChoiceLines(look, label, hint)
            field.given.connect(lambda choices, key=key: self.changed.emit(key, choices or None, True))
            field.left.connect(self.left)
            form.fields.addWidget(field)
            self.lists[key] = field
        form.lines(
            "na_reasons",
            tr("Reasons for Not applicable"),
            tr("Offered by every question that may not apply, one to a line"),
        )
        form.line("fixed_by", tr("Who fixed parts of it"), tr("Empty when everybody may change everything"))
        self.language_line = LineProperty(look, tr("Add a &language"), LANGUAGE_HINT, widest=220)
        self.language_button = verb_button(tr("Add the language"))
        self.language_button.clicked.connect(self._on_language)
        form.fields.addWidget(self.language_line)
        form.fields.addLayout(button_row(look, self.language_button))

    def offer(self, tree: Tree, facts: DraftFacts) -> None:
        languages = languages_of(facts.tree)
        had = ", ".join(label for _, label in languages)
        self.language_line.set_hint(
            tr("{LANGUAGE_HINT}. It has {had} now", LANGUAGE_HINT=LANGUAGE_HINT, had=had) if had else LANGUAGE_HINT
        )
        if len(languages) > self._languages:
            self.language_line.show_text("")
        self._languages = len(languages)
        self.language_line.set_read_only(self.form.is_read_only)
        self.language_button.setEnabled(not self.form.is_read_only)
        for key, field in self.lists.items():
            field.show_choices(tree_of(tree, key))
            field.set_read_only(self.form.is_read_only)

    def _on_language(self) -> None:
        self.language_line.tell_problem("")
        self.changed.emit(LANGUAGE, self.language_line.value, False)

    def field_of(self, key: str) -> Property | None:
        if key == LANGUAGE:
            return self.language_line
        return self.lists.get(key) or super().field_of(key)
