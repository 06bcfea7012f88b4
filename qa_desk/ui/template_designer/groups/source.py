"""What a question rests on, and the name it is known by."""

from qa_desk.domain.language import tr
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, QuestionFacts, text_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import ChoiceProperty, LineProperty, Property

KINDS = (
    ("", tr("Not said")),
    ("statutory", tr("Law or statutory guidance")),
    ("local", tr("A local rule")),
    ("practice", tr("Good practice")),
)


class SourceGroup(Group):
    """A basis is written as one word or as keys; the name runs through every condition."""

    title = tr("What it rests on, and its name")

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.kind_property = ChoiceProperty(look, tr("It rests on"), KINDS)
        self.source_property = LineProperty(look, tr("Source"), tr("Such as Working Together to Safeguard Children"))
        self.edition_property = LineProperty(look, tr("Edition of the source"), tr("Such as 2023"), widest=220)
        for widget in (self.kind_property, self.source_property, self.edition_property):
            self.fields.addWidget(widget)
        self.name_property = LineProperty(
            look, tr("Name"), tr("Used in conditions and files; conditions follow when it changes"), widest=420
        )
        self.fields.addWidget(self.name_property)
        self.name_property.left.connect(self._on_name_left)
        self.tick("fixed", tr("Fixed"), tr("Whoever takes this template over may not change this question"))
        self._fixed_by = ""
        self.kind_property.chosen.connect(self._on_kind)
        self.source_property.typed.connect(self._on_source)
        self.edition_property.typed.connect(self._on_edition)
        for field in (self.source_property, self.edition_property):
            field.left.connect(self.left)

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        self._fixed_by = text_of(facts.tree, "fixed_by")
        self.name_property.show_text(question.name)
        basis = question.tree.get("basis")
        kind = basis if isinstance(basis, str) else text_of(tree_of(question.tree, "basis"), "kind")
        self.kind_property.show_value(kind)
        self.source_property.show_text(text_of(tree_of(question.tree, "basis"), "source"))
        self.edition_property.show_text(text_of(tree_of(question.tree, "basis"), "edition"))
        for field in (self.source_property, self.edition_property):
            field.setVisible(bool(kind))

    def takes(self, key: str, question: QuestionFacts) -> bool:
        if key == "fixed":
            return bool(self._fixed_by) and not question.repeat
        return super().takes(key, question)

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:  # noqa: ARG002 - the same for all groups
        source = text_of(tree_of(question.tree, "basis"), "source")
        return f"{source}; {question.name}" if source else question.name

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for field in (self.kind_property, self.source_property, self.edition_property, self.name_property):
            field.set_read_only(read_only)

    def show_question(self, question: QuestionFacts, facts: DraftFacts) -> None:
        super().show_question(question, facts)
        self.show()

    def field_of(self, key: str) -> Property | None:
        if key == "name":
            return self.name_property
        if key == "basis":
            return self.source_property if self.source_property.isVisible() else self.kind_property
        return super().field_of(key)

    def _on_name_left(self) -> None:
        name = self.name_property.value
        if name and name != text_of(self._tree, "name"):
            self.changed.emit("name", name, False)

    def _on_kind(self, kind: str) -> None:
        self._give_basis(kind, self.source_property.value, self.edition_property.value)

    def _on_source(self, source: str) -> None:
        self._give_basis(self._kind(), source, self.edition_property.value, typing=True)

    def _on_edition(self, edition: str) -> None:
        self._give_basis(self._kind(), self.source_property.value, edition, typing=True)

    def _kind(self) -> str:
        basis = self._tree.get("basis")
        return basis if isinstance(basis, str) else text_of(tree_of(self._tree, "basis"), "kind")

    def _give_basis(self, kind: str, source: str, edition: str, *, typing: bool = False) -> None:
        keys: dict[str, Plain] = {"kind": kind}
        keys.update({key: words for key, words in (("source", source), ("edition", edition)) if words})
        value: Plain | None = None if not kind else kind if len(keys) == 1 else keys
        self.changed.emit("basis", value, typing)
