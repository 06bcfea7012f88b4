"""Keeps the voices among the findings in step with the audit that is shown."""

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.ui.desk import Desk
from qa_desk.ui.page import Page
from qa_desk.ui.voices.block import VoiceBlock


class VoiceBlockPresenter(QObject):
    """Shows the counts of one audit, and leads to its voices."""

    def __init__(self, block: VoiceBlock, page: Page, desk: Desk) -> None:
        super().__init__(page)
        self._block, self._page, self._desk = block, page, desk
        self._audit = ""
        block.hide()
        block.open_requested.connect(self._on_open_requested)
        desk.changed.connect(self._on_changed)

    def show_audit(self, audit: str) -> None:
        """Show the counts of this audit; without one there is nothing to show."""
        self._audit = audit
        counts = self._desk.ask(lambda: self._desk.services.voices.counts(audit)) if audit else None
        self._block.setVisible(counts is not None)
        if counts is not None:
            self._block.show_counts(counts)

    def _on_open_requested(self) -> None:
        self._page.go_requested.emit("voices", self._audit)

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._page.isVisible():
            self.show_audit(self._audit)
