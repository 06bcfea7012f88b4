"""Says, for as long as it is so, that what is on screen is a copy to read and not a desk to work in."""

from PySide6.QtWidgets import QWidget

from qa_desk.domain.language import tr
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.announcements import announce
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.message_bar import MessageKind
from qa_desk.ui.widgets.text_label import TextLabel

NOTHING_CHANGES = tr("Nothing can be changed here.")


class SnapshotBar(Card):
    """Cannot be closed; hidden on a desk that can be worked on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=8, parent=parent)
        self.set_part(MessageKind.WARNING)
        self.label = TextLabel(look, bold=True)
        self.body.addWidget(self.label)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say which snapshot it is; empty words hide the bar."""
        self.setVisible(bool(words))
        told = f"{words} {NOTHING_CHANGES}" if words else ""
        self.label.setText(told)
        self.setAccessibleName(told)
        if told:
            announce(self, told)
