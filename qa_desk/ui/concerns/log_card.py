"""What was said about a concern so far, oldest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel


class LogCard(Card):
    """Who said something and when, and under it what; words can be read and never changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.labels: list[TextLabel] = []

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these entries (who and when, what)."""
        for label in self.labels:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = []
        for who, what in lines:
            self.labels += [TextLabel(self._look, who, ink="muted"), TextLabel(self._look, what)]
        for label in self.labels:
            self.body.addWidget(label)
        self.setVisible(bool(lines))
