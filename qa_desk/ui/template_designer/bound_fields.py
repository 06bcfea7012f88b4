"""Fields bound to the keys of one mapping of a draft: they show what it says and announce what it should say."""

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.templates.text.plain import Plain
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import Tree, text_of, texts_of, tree_of
from qa_desk.ui.template_designer.properties import (
    ChoiceProperty,
    LineProperty,
    Pairs,
    Property,
    TickProperty,
    TicksProperty,
    WordsProperty,
)

Field = TypeVar("Field", LineProperty, WordsProperty, ChoiceProperty, TickProperty, TicksProperty)


class BoundFields(QWidget):
    """Makes fields and keeps them in step. ``key`` may lead inside, as "timescale.limit" does."""

    changed = Signal(str, object, bool)  # key, its plain value or None to take it out, whether it is being typed
    left = Signal()

    fields: QVBoxLayout
    """Where the fields go; made by the subclass."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.properties: dict[str, Property] = {}
        self._usual: dict[str, str] = {}
        self._usual_ticks: dict[str, tuple[str, ...]] = {}
        self._tree: Tree = {}
        self._read_only = False

    def show_tree(self, tree: Tree) -> None:
        """Show what a mapping says in every field; what is being typed stays."""
        self._tree = tree
        for key, field in self.properties.items():
            self._show(key, field)

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything readable, and unchanged."""
        self._read_only = read_only
        for field in self.properties.values():
            field.set_read_only(read_only)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing here may be changed."""
        return self._read_only

    def field_of(self, key: str) -> Property | None:
        """The field where ``key`` is entered, its own or the first inside it."""
        exact = self.properties.get(key)
        inside = (field for name, field in self.properties.items() if name.split(".")[0] == key)
        return exact or next(inside, None)

    def line(self, key: str, label: str, hint: str = "", *, widest: int = 0, figures: bool = False) -> LineProperty:
        """A line of words for ``key``."""
        field = LineProperty(self.look, label, hint, widest=widest, figures=figures)
        field.typed.connect(lambda text: self._give(key, text or None, typing=True))
        field.left.connect(self.left)
        return self._add(key, field)

    def words(self, key: str, label: str, hint: str = "") -> WordsProperty:
        """Sentences for ``key``."""
        field = WordsProperty(self.look, label, hint)
        field.typed.connect(lambda text: self._give(key, text or None, typing=True))
        field.left.connect(self.left)
        return self._add(key, field)

    def lines(self, key: str, label: str, hint: str = "") -> WordsProperty:
        """A list for ``key``, one entry to a line."""
        field = WordsProperty(self.look, label, hint, keeps_lines=True)
        field.typed.connect(lambda text: self._give(key, text.split("\n") if text else None, typing=True))
        field.left.connect(self.left)
        return self._add(key, field)

    def choice(self, key: str, label: str, pairs: Pairs = (), hint: str = "", *, usual: str = "") -> ChoiceProperty:
        """One of a list for ``key``; the usual one is left out of the template."""
        field = ChoiceProperty(self.look, label, pairs, hint)
        self._usual[key] = usual
        field.chosen.connect(lambda value: self._give(key, None if value == usual else value))
        return self._add(key, field)

    def tick(self, key: str, label: str, hint: str = "", *, usual: bool = False) -> TickProperty:
        """Yes or no for ``key``; the usual one is left out of the template."""
        field = TickProperty(self.look, label, hint)
        self._usual[key] = "true" if usual else "false"
        field.ticked.connect(lambda on: self._give(key, None if on is usual else "true" if on else "false"))
        return self._add(key, field)

    def ticks(self, key: str, label: str, hint: str = "", *, usual: tuple[str, ...] = ()) -> TicksProperty:
        """Any number of a list for ``key``."""
        field = TicksProperty(self.look, label, hint)
        self._usual_ticks[key] = usual
        field.chosen.connect(lambda values: self._give(key, None if values in (usual, ()) else list(values)))
        return self._add(key, field)

    def _add(self, key: str, field: Field) -> Field:
        self.properties[key] = field
        self.fields.addWidget(field)
        return field

    def _show(self, key: str, field: Property) -> None:
        *above, last = key.split(".")
        tree = self._tree
        for step in above:
            tree = tree_of(tree, step)
        match field:
            case LineProperty():
                field.show_text(text_of(tree, last))
            case WordsProperty():
                field.show_text("\n".join(texts_of(tree, last)))
            case ChoiceProperty():
                field.show_value(text_of(tree, last) or self._usual[key])
            case TickProperty():
                field.show_ticked((text_of(tree, last) or self._usual[key]) == "true")
            case TicksProperty():
                field.show_ticked(texts_of(tree, last) or self._usual_ticks.get(key, ()))

    def _give(self, key: str, value: Plain | None, *, typing: bool = False) -> None:
        """Announce a key of the question; a key inside another changes a copy of what it is in."""
        above, _, last = key.rpartition(".")
        if not above:
            self.changed.emit(key, value, typing)
            return
        inner = dict(tree_of(self._tree, above))
        inner.pop(last, None)
        if value is not None:
            inner[last] = value
        self._give(above, inner or None, typing=typing)
