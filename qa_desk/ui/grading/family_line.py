"""Asked once a case, before anything else: has the auditor or their team worked with this family?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.text_label import TextLabel

QUESTION = tr("Have you or your team worked with this family?")


class FamilyLine(Card):
    """Y leads to handing the case back, N to the first question."""

    answered = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, part="notice", margin=8)
        self.setAccessibleName(QUESTION)
        row = QHBoxLayout()
        row.addWidget(TextLabel(look, QUESTION, bold=True), 1)
        self.yes_button = QPushButton(tr("Yes  Y"))
        self.no_button = QPushButton(tr("No  N"))
        for button, worked in ((self.yes_button, True), (self.no_button, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, told=worked: self.answered.emit(told))
            row.addWidget(button)
        self.body.addLayout(row)
        self.hide()

    def ask(self) -> None:
        """Show the question and take the focus."""
        self.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, QUESTION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().lower()
        if letter in ("y", "n"):
            self.answered.emit(letter == "y")
        else:
            super().keyPressEvent(event)
