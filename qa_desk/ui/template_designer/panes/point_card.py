"""One point of a scale: its words, letter, key, shape, share and meaning, with buttons to move it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.layout.wrap_layout import WrapLayout
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.bound_fields import BoundFields
from qa_desk.ui.template_designer.facts import Tree, text_of
from qa_desk.ui.template_designer.properties import ChoiceProperty, LineProperty
from qa_desk.ui.widgets.card import Card

SHAPES = (
    ("star", tr("Star: beyond expectation")),
    ("circle", tr("Circle: fine")),
    ("triangle", tr("Triangle: take care")),
    ("square", tr("Square: serious")),
    ("level", tr("Level: a number")),
)


class PointFields(BoundFields):
    """The fields of one point; the short ones stand side by side where there is room."""

    def __init__(self, look: Look, place: int) -> None:
        super().__init__(look)
        self.fields = QVBoxLayout(self)
        scaled(look, self.fields, spacing=12)
        self.line("label", tr("Answer {place}", place=place))
        beside = WrapLayout(0)
        scaled(look, beside, spacing=16)
        letter = LineProperty(look, tr("Letters"), widest=90)
        key = LineProperty(look, tr("Key"), widest=90)
        score = LineProperty(look, "Share, %", widest=90, figures=True)
        shape = ChoiceProperty(look, tr("Shape"), SHAPES, widest=280)
        shape.combo.setAccessibleName(tr("Shape of answer {place}", place=place))
        for name, field in (("letter", letter), ("key", key), ("score", score)):
            field.edit.setAccessibleName(tr("{words} of answer {place}", words=field.label.text(), place=place))
            field.typed.connect(lambda text, name=name: self._give(name, text or None, typing=True))
            field.left.connect(self.left)
            self.properties[name] = field
            beside.addWidget(field)
        shape.chosen.connect(lambda value: self._give("shape", value))
        self.properties["shape"], self._usual["shape"] = shape, "circle"
        beside.addWidget(shape)
        self.fields.addLayout(beside)
        self.words("descriptor", tr("What answer {place} means", place=place))


class PointCard(Card):
    """A point of the scale at its place, counted from 1."""

    changed = Signal(int, str, object, bool)  # place from 0, key, value, whether it is being typed
    left = Signal()
    move_requested = Signal(int, int)  # place from 0, and how far
    delete_requested = Signal(int)

    def __init__(self, look: Look, place: int) -> None:
        super().__init__(look)
        self._place = place
        self.fields = PointFields(look, place + 1)
        self.up_button = self._button(tr("Move up"))
        self.down_button = self._button(tr("Move down"))
        self.delete_button = self._button("Delete")
        self.body.addWidget(self.fields)
        self.body.addLayout(button_row(look, self.up_button, self.down_button, self.delete_button))
        self.fields.changed.connect(lambda key, value, typing: self.changed.emit(self._place, key, value, typing))
        self.fields.left.connect(self.left)
        self.up_button.clicked.connect(lambda: self.move_requested.emit(self._place, -1))
        self.down_button.clicked.connect(lambda: self.move_requested.emit(self._place, 1))
        self.delete_button.clicked.connect(lambda: self.delete_requested.emit(self._place))

    def _button(self, words: str) -> QPushButton:
        button = verb_button(words)
        button.setAccessibleName(tr("{words} answer {number}", words=words, number=self._place + 1))
        return button

    def show_point(self, tree: Tree, count: int, *, read_only: bool) -> None:
        """Show the point; ``count`` is how many there are."""
        self.fields.set_read_only(read_only)
        self.fields.show_tree({**tree, "label": text_of(tree, "label") or text_of(tree, "name")})
        self.up_button.setEnabled(self._place > 0 and not read_only)
        self.down_button.setEnabled(self._place < count - 1 and not read_only)
        self.delete_button.setEnabled(count > 2 and not read_only)
