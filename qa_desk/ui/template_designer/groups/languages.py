"""A question in the other languages of its template."""

from qa_desk.domain.language import tr
from qa_desk.templates.drafts.languages import TRANSLATED_KEYS, languages_of
from qa_desk.templates.text.plain import Plain, PlainMapping
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, text_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group

SAID = {"label": "Wording in {}", "short_label": "Short words in {}", "hint": "Help in {}"}
WORDS = "translations"
"""What the keys of these fields begin with: "translations.cy.label"."""


class LanguagesGroup(Group):
    """Has fields for each language the template has, and is not there while it has none."""

    title = tr("In other languages")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._languages: tuple[tuple[str, str], ...] = ()

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        languages = languages_of(facts.tree)
        for code, label in languages:
            if code not in dict(self._languages):
                for key in TRANSLATED_KEYS:
                    self.words(f"{WORDS}.{code}.{key}", SAID[key].format(label))
        self._languages = languages
        self.set_read_only(self.is_read_only)
        told: PlainMapping = {code: _said(facts, code, question.name) for code, _ in languages}
        self._tree = {WORDS: told}

    def show_question(self, question: QuestionFacts, facts: DraftFacts) -> None:
        """Show what is said of a question in each language; what stands in the question itself is not shown here."""
        self.offer(question, facts)
        self.show_tree(self._tree)
        codes = dict(self._languages)
        for key, field in self.properties.items():
            field.setVisible(key.split(".")[1] in codes)
        self.setVisible(bool(codes))
        self.heading.show_state(self.summary(question, facts), is_open=self.heading.is_open)

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:
        said = [label for code, label in self._languages if _said(facts, code, question.name).get("label")]
        return ", ".join(said) if said else tr("not said yet")

    def _give(self, key: str, value: Plain | None, *, typing: bool = False) -> None:
        """The words go under their language, not into the question."""
        self.changed.emit(key, value, typing)


def _said(facts: DraftFacts, code: str, question: str) -> PlainMapping:
    told = tree_of(tree_of(tree_of(tree_of(facts.tree, WORDS), code), "questions"), question)
    return {key: text_of(told, key) for key in TRANSLATED_KEYS if text_of(told, key)}
