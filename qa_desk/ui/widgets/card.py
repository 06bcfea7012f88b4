"""A quiet surface that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from qa_desk.ui.look import Look


class Card(QFrame):
    """A frame with the program's corner, line and margins; add to ``body``."""

    def __init__(self, look: Look, *, part: str = "card", margin: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._margin = look, margin
        self.setProperty("part", part)
        self.body = QVBoxLayout(self)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_part(self, part: str) -> None:
        """Change what kind of surface this is: card, problem, warning, notice or done."""
        if self.property("part") == part:
            return
        self.setProperty("part", part)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_look_changed(self) -> None:
        margin = self._look.space(self._margin)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(self._look.space(8))
