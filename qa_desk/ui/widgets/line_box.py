"""One line of text that is given when the person leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox


class LineBox(FieldBox):
    """One line of text that is given when the person leaves it."""

    given = Signal(str)

    def __init__(
        self, look: Look, label: str, hint: str = "", *, widest: int = 0, parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(look, label, self.edit, hint, widest=widest, parent=parent)
        self._shown = ""
        self.edit.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show the kept text; what is being typed is left alone."""
        if text != self._shown or not self.edit.isModified():
            self._shown = text
            self.edit.setText(text)

    def commit(self) -> None:
        """Give what was typed, if it is new."""
        text = self.edit.text().strip()
        if text != self._shown:
            self._shown = text
            self.edit.setModified(False)
            self.given.emit(text)
