"""A few sentences on one surface of a set-up section."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel


class NoteCard(Card):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look, part: str, parent: QWidget | None = None) -> None:
        super().__init__(look, part=part, margin=12, parent=parent)
        self.words_label = TextLabel(look)
        self.body.addWidget(self.words_label)
        self.hide()

    def tell(self, sentences: Sequence[str]) -> None:
        """Say these, each on a line of its own."""
        self.words_label.setText("\n".join(sentences))
        self.setVisible(bool(sentences))
