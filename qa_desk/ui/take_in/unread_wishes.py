"""What the chair says of files that could not be read, wherever the card about them stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qa_desk.domain.language import tr
from qa_desk.domain.receiving.unread import UnreadFile
from qa_desk.ui.desk import Desk
from qa_desk.ui.take_in.unread_card import UnreadCard


class UnreadWishes(QObject):
    """From one card to the service; ``told`` is called with words for what was done."""

    def __init__(self, card: UnreadCard, desk: Desk, told: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._desk, self._told = card, desk, told
        card.sender_told.connect(self._on_sender_told)
        card.dismissed.connect(self._on_dismissed)

    def show(self, files: tuple[UnreadFile, ...], audit_id: str = "") -> None:
        """Show these files, with those they may be from: of one audit, or of any that is open."""
        senders = self._desk.ask(lambda: self._desk.services.unread.senders(audit_id)) if files else ()
        self._card.show_files(files, senders or ())

    def _on_sender_told(self, file: str, audit_id: str, auditor: str) -> None:
        if self._desk.change(lambda: self._desk.services.unread.tell_sender(file, audit_id, auditor)):
            self._told(tr("It is noted whose file it is. Returns asks them to send it again."))

    def _on_dismissed(self, file: str) -> None:
        if self._desk.change(lambda: self._desk.services.unread.dismiss(file)):
            self._told(tr("The file is off the list. That it came stays in the history."))
