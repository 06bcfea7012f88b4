"""The line above a case in moderation: which case, how far apart, how long it has taken, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from qa_desk.domain.language import tr
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.look.type_scale import TextSize
from qa_desk.ui.widgets.text_label import TextLabel

_BESIDE = QBoxLayout.Direction.LeftToRight


class PanelHeader(QFrame):
    """Heading and pace; the pace is told and never counts down."""

    names_requested = Signal()
    projector_requested = Signal()
    end_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title_label = TextLabel(look, tr("Moderation"), size=TextSize.SECTION, bold=True)
        self.counts_label = TextLabel(look)
        self.pace_label = TextLabel(look, ink="muted", wrap=False)
        self.names_button = verb_button(tr("Show &names"))
        self.projector_button = verb_button(tr("Projector"))
        self.end_button = verb_button(tr("End meeting..."))
        self.back_button = verb_button(tr("Moderation  Esc"))
        column = QVBoxLayout(self)
        scaled(look, column, margins=(16, 8, 16, 8), spacing=4)
        self._lines = (QBoxLayout(_BESIDE), QBoxLayout(_BESIDE))
        top, below = self._lines
        scaled(look, top, spacing=12)
        scaled(look, below, spacing=8)
        top.addWidget(self.title_label, 1)
        top.addLayout(button_row(look, self.names_button, self.projector_button, self.end_button, self.back_button))
        below.addWidget(self.counts_label, 1)
        below.addWidget(self.pace_label)
        column.addLayout(top)
        column.addLayout(below)
        self.names_button.clicked.connect(self.names_requested)
        self.projector_button.clicked.connect(self.projector_requested)
        self.end_button.clicked.connect(self.end_requested)
        self.back_button.clicked.connect(self.back_requested)

    def show_case(self, title: str, counts: str, *, names_shown: bool) -> None:
        """Show another case, or the same one with the names of its auditors."""
        self.title_label.setText(title)
        self.counts_label.setText(counts)
        self.names_button.setVisible(not names_shown)

    def show_pace(self, words: str) -> None:
        """Say how far the meeting has come."""
        self.pace_label.setText(words)
        self.pace_label.setVisible(bool(words))

    def show_working(self, working: bool) -> None:
        """Offer what needs an open question, or leave it out."""
        for button in (self.projector_button, self.end_button):
            button.setVisible(working)
        if not working:
            self.names_button.hide()

    def show_narrow(self, narrow: bool) -> None:
        """Put below each other what has no room beside it, and leave out keys: F11 and Esc act all the same."""
        self.back_button.setVisible(not narrow)
        self.projector_button.setText(tr("Projector") if narrow else tr("Projector  F11"))
        self.end_button.setText(tr("&End...") if narrow else tr("&End meeting..."))
        self.pace_label.setWordWrap(narrow)
        for line in self._lines:
            line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else _BESIDE)
