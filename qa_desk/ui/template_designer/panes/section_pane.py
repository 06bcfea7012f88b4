"""A section: its name, and whether others may change it."""

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, Tree, text_of, trees_of
from qa_desk.ui.template_designer.panes.tree_pane import TreePane
from qa_desk.ui.template_designer.properties import LineProperty, Property
from qa_desk.ui.widgets.text_label import TextLabel


class SectionPane(TreePane):
    """The name it is known by is given when the field is left, because the outline finds it by that."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Section"))
        self.form.words("label", tr("Name of the section"), tr("A heading for what is graded together"))
        self.name_property = LineProperty(look, tr("Name in files"), tr("Letters, digits and _"), widest=420)
        self.form.fields.addWidget(self.name_property)
        self.fixed_property = self.form.tick(
            "fixed", tr("Fixed"), tr("Whoever takes this template over changes nothing in it")
        )
        self.additions_property = self.form.tick(
            "additions", tr("Own questions may be added here"), tr("Also where the section is fixed")
        )
        self.count_label = TextLabel(look, ink="muted")
        self.form.fields.addWidget(self.count_label)
        self._name = ""
        self.name_property.left.connect(self._on_name_left)

    def offer(self, tree: Tree, facts: DraftFacts) -> None:
        self._name = text_of(tree, "name")
        self.name_property.show_text(self._name)
        self.name_property.set_read_only(self.form.is_read_only)
        marks = bool(text_of(facts.tree, "fixed_by"))
        self.fixed_property.setVisible(marks)
        self.additions_property.setVisible(marks)
        count = len(trees_of(tree, "questions"))
        self.count_label.setText("1 question" if count == 1 else tr("{count} questions", count=count))

    def field_of(self, key: str) -> Property | None:
        return self.name_property if key == "name" else super().field_of(key)

    def _on_name_left(self) -> None:
        name = self.name_property.value
        if name and name != self._name:
            self.changed.emit("name", name, False)
