"""How safe the desk is against the loss of this computer, and the button that makes it safer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.backing_up import BackupHealth, BackupState
from qa_desk.ui.layout.spacing import button_row, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.path_words import shown_path
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.text_label import TextLabel

_PARTS = {BackupState.OFF: "warning", BackupState.LATE: "warning", BackupState.FAILED: "problem"}


class BackupCard(Card):
    """Quiet while backups work, plain while they do not."""

    back_up_requested = Signal()
    choose_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.heading = TextLabel(look, size=TextSize.QUESTION, bold=True)
        self.line = TextLabel(look)
        self.back_up_button = verb_button(tr("&Back up now"))
        self.choose_button = verb_button(tr("Choose a &folder..."))
        self.progress_line = ProgressLine(look)
        for widget in (self.heading, self.line, self.progress_line):
            self.body.addWidget(widget)
        self.body.addLayout(button_row(look, self.back_up_button, self.choose_button))
        self.back_up_button.clicked.connect(self.back_up_requested)
        self.choose_button.clicked.connect(self.choose_requested)

    def show_health(self, health: BackupHealth, *, folder_known: bool) -> None:
        """Show how it stands."""
        self.set_part(_PARTS.get(health.state, "card"))
        self.heading.setText(health.heading)
        self.line.setText(shown_path(health.line))
        self.back_up_button.setVisible(folder_known)
        words = tr("Choose another &folder...") if folder_known else tr("Choose a &folder...")
        self.choose_button.setText(words)
        self.choose_button.setAccessibleName(words.replace("&", ""))

    def show_busy(self, busy: bool) -> None:
        """While a copy is made no second one can be asked for."""
        self.back_up_button.setEnabled(not busy)
        self.choose_button.setEnabled(not busy)
        if busy:
            self.progress_line.show_progress(tr("Backing up"), can_stop=False)
        else:
            self.progress_line.finish()
