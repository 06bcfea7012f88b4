"""A sentence with a number in it that can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import scaled
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.text_label import TextLabel

HIGHEST = 100


class Sentence(QWidget):
    """``words`` has {} where the number stands."""

    typed = Signal(str)
    left = Signal()

    key = ""

    def __init__(self, look: Look, words: str, name: str) -> None:
        super().__init__()
        self._look = look
        before, _, after = words.partition("{}")
        self.edit = QLineEdit()
        self.edit.setValidator(QIntValidator(0, HIGHEST, self.edit))
        self.edit.setAccessibleName(tr("{name}, in percent", name=name))
        row = QHBoxLayout(self)
        scaled(look, row, margins=(0, 4, 0, 4), spacing=10)
        if before.strip():
            row.addWidget(TextLabel(look, before.strip(), wrap=False))
        row.addWidget(self.edit)
        row.addWidget(TextLabel(look, after.strip()), 1)
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self.left)
        look.changed.connect(self._fit)
        self._fit()

    def show_number(self, number: str, *, read_only: bool) -> None:
        """Show the kept number; one that is being typed stays."""
        self.edit.setReadOnly(read_only)
        if self.edit.text() != number and not (self.edit.hasFocus() and not self.edit.text()):
            self.edit.setText(number)

    def take_focus(self) -> None:
        """Put the person into the number."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.edit.setFixedWidth(self._look.space(64))
