"""A scale of the template's own: its points in the order they are printed."""

from PySide6.QtWidgets import QVBoxLayout

from qa_desk.domain.language import tr
from qa_desk.templates.text.plain import Plain
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.template_designer.facts import DraftFacts, Tree, text_of, trees_of
from qa_desk.ui.template_designer.naming import value_for
from qa_desk.ui.template_designer.panes.point_card import PointCard
from qa_desk.ui.template_designer.panes.tree_pane import TreePane

MOST_POINTS = 8
DIRECTIONS = (("best_first", tr("The best answer first")), ("worst_first", tr("The lowest answer first")))


class ScalePane(TreePane):
    """Values of points stay when their words change: answers and conditions go by them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Scale"))
        self.form.line("label", tr("Name of the scale"))
        self.form.choice("direction", tr("Order"), DIRECTIONS, usual="best_first")
        self.note_property = self.form.ticks(
            "note", tr("Answers that need a sentence"), tr("None ticked: the two lowest")
        )
        self.cards: list[PointCard] = []
        self._cards_column = QVBoxLayout()
        scaled(look, self._cards_column, spacing=12)
        self.add_button = verb_button(tr("Add an answer"))
        self.column.addLayout(self._cards_column)
        self.column.addLayout(button_row(look, self.add_button))
        self.add_button.clicked.connect(self._on_add)
        self._points: list[dict[str, Plain]] = []

    def offer(self, tree: Tree, facts: DraftFacts) -> None:  # noqa: ARG002 - the same for all panes
        self.heading.setText(tr("Scale: {text_of}", text_of=text_of(tree, "label")))
        self._points = [dict(point) for point in trees_of(tree, "points")]
        read_only = self.form.is_read_only
        self.note_property.offer([(text_of(point, "name"), text_of(point, "label")) for point in self._points])
        self._fit_cards(len(self._points))
        for card, point in zip(self.cards, self._points, strict=True):
            card.show_point(point, len(self._points), read_only=read_only)
        self.add_button.setVisible(not read_only)
        self.add_button.setEnabled(len(self._points) < MOST_POINTS)

    def _fit_cards(self, count: int) -> None:
        while len(self.cards) > count:
            card = self.cards.pop()
            self._cards_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = PointCard(self.look, len(self.cards))
            card.changed.connect(self._on_point)
            card.left.connect(self.left)
            card.move_requested.connect(self._on_move)
            card.delete_requested.connect(self._on_delete)
            self._cards_column.addWidget(card)
            self.cards.append(card)

    def _on_point(self, place: int, key: str, value: Plain | None, typing: bool) -> None:
        point = self._points[place]
        point.pop(key, None)
        if value is not None:
            point[key] = value
        self._give(typing=typing)

    def _on_add(self) -> None:
        label = tr("Answer {number}", number=len(self._points) + 1)
        taken = {text_of(point, "name") for point in self._points}
        self._points.append({"name": value_for(label, taken), "label": label, "letter": label[-1], "shape": "circle"})
        self._give()

    def _on_move(self, place: int, step: int) -> None:
        self._points.insert(place + step, self._points.pop(place))
        self._give()

    def _on_delete(self, place: int) -> None:
        del self._points[place]
        self._give()

    def _give(self, *, typing: bool = False) -> None:
        points: list[Plain] = list(self._points)
        self.changed.emit("points", points, typing)
