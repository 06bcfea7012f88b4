"""What a question that is put off waits for, and from whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.field_box import FieldBox


class Deferral(QWidget):
    """Two lines; both are needed before a question can be put off."""

    typed = Signal(str, str)  # what is awaited, from whom

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.awaited_edit, self.whom_edit = QLineEdit(), QLineEdit()
        self.awaited = FieldBox(look, tr("What is awaited"), self.awaited_edit)
        self.whom = FieldBox(look, tr("From whom"), self.whom_edit)
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addWidget(self.awaited)
        column.addWidget(self.whom)
        for edit in (self.awaited_edit, self.whom_edit):
            edit.textEdited.connect(self._on_typed)

    def show_words(self, awaited: str, whom: str) -> None:
        """Show the words as they stand; what is being typed is left alone."""
        for edit, words in ((self.awaited_edit, awaited), (self.whom_edit, whom)):
            if edit.text().strip() != words.strip():
                edit.setText(words)

    def forget_problems(self) -> None:
        """Another question is open."""
        self.awaited.tell_problem("")
        self.whom.tell_problem("")

    def _on_typed(self) -> None:
        self.typed.emit(self.awaited_edit.text(), self.whom_edit.text())
