"""A box for sentences from which Tab goes on with the work."""

from PySide6.QtWidgets import QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.growing_text import GrowingText


class OnwardText(GrowingText):
    """Tab asks for what is needed next once something was typed here; untouched, it only moves the focus."""

    def __init__(self, look: Look, name: str, *, limit: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(look, name, limit=limit, parent=parent)
        self._was_typed_in = False
        self.typed.connect(self._on_typed)
        self.left.connect(self._on_left)

    def start_over(self, limit: int) -> None:
        super().start_over(limit)
        self._was_typed_in = False

    def focusNextPrevChild(self, forwards: bool) -> bool:
        if forwards and self._was_typed_in:
            self.next_requested.emit()
            return True
        return super().focusNextPrevChild(forwards)

    def _on_typed(self) -> None:
        self._was_typed_in = True

    def _on_left(self) -> None:
        self._was_typed_in = False
