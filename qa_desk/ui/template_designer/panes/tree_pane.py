"""A properties pane without groups: a heading, a reason where it is fixed, and fields."""

from PySide6.QtWidgets import QVBoxLayout

from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.bound_fields import BoundFields
from qa_desk.ui.template_designer.facts import DraftFacts, Tree
from qa_desk.ui.template_designer.panes.pane import Pane
from qa_desk.ui.template_designer.properties import Property


class PlainFields(BoundFields):
    """Fields one under the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.fields = QVBoxLayout(self)
        scaled(look, self.fields, spacing=16)


class TreePane(Pane):
    """Shows one mapping of the draft; add to ``form``."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, title)
        self.form = PlainFields(look)
        self.column.addWidget(self.form)
        self.form.changed.connect(self.changed)
        self.form.left.connect(self.left)

    def show_tree(self, tree: Tree, facts: DraftFacts, lock: str, *, read_only: bool) -> None:
        """Show a mapping; ``lock`` says why it may not be changed, empty where it may."""
        self.show_lock(lock)
        self.form.set_read_only(read_only or bool(lock))
        self.offer(tree, facts)
        self.form.show_tree(tree)

    def offer(self, tree: Tree, facts: DraftFacts) -> None:
        """Put what can be chosen into the lists, and show what no key alone says."""

    def field_of(self, key: str) -> Property | None:
        return self.form.field_of(key)

    def take_focus(self) -> None:
        first = next(iter(self.form.properties.values()), None)
        if first is not None:
            first.take_focus()
