"""Trying a backup out, and bringing one back, in Settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

WORDS = tr(
    "QA Desk also keeps copies beside your desk: all of two days, one a day for a week, one a week for a month. Test "
    "one now and then. Bringing one back shows what would be lost, and keeps the desk as it is now."
)


class CopiesCard(Card):
    """Two buttons, and what came of them."""

    test_requested = Signal()
    restore_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.test_button = verb_button(tr("&Test a restore"))
        self.restore_button = verb_button(tr("&Restore..."))
        self.result_label = TextLabel(look, bold=True)
        self.result_label.hide()
        self.progress_line = ProgressLine(look)
        self.body.addWidget(TextLabel(look, tr("Bring back a backup"), size=TextSize.QUESTION, bold=True))
        self.body.addWidget(TextLabel(look, WORDS))
        for widget in (self.result_label, self.progress_line):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.test_button, self.restore_button))
        self.test_button.clicked.connect(self.test_requested)
        self.restore_button.clicked.connect(self.restore_requested)

    def show_busy(self, busy: bool) -> None:
        """A backup is being opened elsewhere and read."""
        for button in (self.test_button, self.restore_button):
            button.setEnabled(not busy)
        if busy:
            self.result_label.hide()
            self.progress_line.show_progress(tr("Opening the backup and reading all of it"), can_stop=False)
        else:
            self.progress_line.finish()

    def show_result(self, words: str, *, is_problem: bool = False) -> None:
        """What was found."""
        self.result_label.setText(words)
        self.result_label.set_ink("error" if is_problem else "")
        self.result_label.show()
        announce(self, words, assertive=is_problem)
