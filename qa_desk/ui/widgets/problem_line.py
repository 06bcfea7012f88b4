"""What is wrong with one answer, beside it, in the same words as in the summary."""

from PySide6.QtWidgets import QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel


class ProblemLine(TextLabel):
    """Hidden while nothing is wrong."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, bold=True, ink="error", parent=parent)
        self.hide()

    def tell(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.setText(words)
        self.setVisible(bool(words))
