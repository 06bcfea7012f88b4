"""The scale of a question, and what each grade means for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.language import tr
from qa_desk.domain.template import QuestionType
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, PointFacts, QuestionFacts, ScaleFacts, Tree, text_of, tree_of
from qa_desk.ui.template_designer.groups.group import Group
from qa_desk.ui.template_designer.properties import WordsProperty


class GradesGroup(Group):
    """Which scale, and a box for the meaning of each of its points."""

    title = tr("Scale and what the grades mean")
    scale_requested = Signal(str)  # the scale to open or, where it is a standard one, to copy

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.scale_property = self.choice("scale", tr("Scale"))
        self.scale_button = verb_button(tr("Change this scale"))
        self.scale_button.clicked.connect(self._on_scale_requested)
        self.fields.addLayout(button_row(look, self.scale_button))
        self.descriptor_boxes: dict[str, WordsProperty] = {}
        self._points: tuple[tuple[str, str], ...] = ()
        self._column = QVBoxLayout()
        scaled(look, self._column, spacing=12)
        self.fields.addLayout(self._column)

    def offer(self, question: QuestionFacts, facts: DraftFacts) -> None:
        self.scale_property.offer(
            [(scale.name, f"{scale.label}{' (own)' if scale.is_own else ''}") for scale in facts.scales.values()]
        )
        scale = facts.scale_of(question.tree)
        self.scale_button.setVisible(scale is not None and not self._read_only)
        if scale is not None:
            words = tr("Change this scale") if scale.is_own else tr("Make a scale of your own from it")
            self.scale_button.setText(words)
            self.scale_button.setAccessibleName(words)
        self._show_points(scale)
        self._show_descriptors(scale, tree_of(question.tree, "descriptors"))

    def takes(self, key: str, question: QuestionFacts) -> bool:  # noqa: ARG002 - all of it or nothing
        return question.kind is QuestionType.SCALE

    def summary(self, question: QuestionFacts, facts: DraftFacts) -> str:
        scale = facts.scale_of(question.tree)
        if scale is None:
            return tr("No scale yet")
        told = tree_of(question.tree, "descriptors")
        return tr("{label}, {count} described here", label=scale.label, count=len(told)) if told else scale.label

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for box in self.descriptor_boxes.values():
            box.set_read_only(read_only)

    def _show_points(self, scale: ScaleFacts | None) -> None:
        points = scale.pairs if scale else ()
        if points == self._points:
            return
        self._points = points
        for box in self.descriptor_boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.descriptor_boxes = {value: self._box(value, label) for value, label in points}

    def _box(self, value: str, label: str) -> WordsProperty:
        box = WordsProperty(self.look, tr("What {label} means here", label=label))
        box.set_read_only(self._read_only)
        box.typed.connect(lambda text: self._on_described(value, text))
        box.left.connect(self.left)
        self._column.addWidget(box)
        return box

    def _show_descriptors(self, scale: ScaleFacts | None, told: Tree) -> None:
        for point in scale.points if scale else ():
            box = self.descriptor_boxes[point.value]
            box.show_text(text_of(told, point.value))
            box.set_hint(_usual_words(point) if point.value not in told else "")

    def _on_described(self, value: str, text: str) -> None:
        told = dict(tree_of(self._tree, "descriptors"))
        told.pop(value, None)
        if text:
            told[value] = text
        ordered = {one: told[one] for one, _ in self._points if one in told}
        self.changed.emit("descriptors", ordered or None, True)

    def _on_scale_requested(self) -> None:
        self.scale_requested.emit(text_of(self._tree, "scale"))


def _usual_words(point: PointFacts) -> str:
    return (
        tr("As the scale says: {descriptor}", descriptor=point.descriptor)
        if point.descriptor
        else tr("The scale says nothing more")
    )
