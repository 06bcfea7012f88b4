"""What leads from Findings to the comparison with an earlier audit, to the cross-tab, and to what all audits show."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from qa_desk.domain.language import tr
from qa_desk.ui.desk import Desk
from qa_desk.ui.page import Page
from qa_desk.ui.widgets.more_button import MoreButton

COMPARE = tr("Compare with an earlier audit...")


class WaysOn(MoreButton):
    """A list; its first line names the audit that this one follows, where there is one."""

    place_requested = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("about these findings"))
        self.compare = self._lead_to("comparison", COMPARE, "Alt+C")
        self.cross_tab = self._lead_to("cross_tab", "Cross-tab...", "Alt+B")
        self.list.addSeparator()
        self.all_themes = self._lead_to("themes", tr("Themes of all audits"))
        self.framework = self._lead_to("learning", tr("Learning framework"))

    def _lead_to(self, place: str, words: str, key: str = "") -> QAction:
        return self.add_verb(words, partial(self.place_requested.emit, place), key)

    def show_previous(self, title: str) -> None:
        """Name the audit before this one; without a title there is none."""
        self.compare.setText(tr("Compare with {replace}", replace=title.replace("&", "&&")) if title else COMPARE)


class WaysOnPresenter(QObject):
    """Follows which audit Findings shows."""

    def __init__(self, ways: WaysOn, page: Page, desk: Desk) -> None:
        super().__init__(ways)
        self._ways, self._page, self._desk, self._audit = ways, page, desk, ""
        ways.place_requested.connect(self._on_place_requested)

    def show_audit(self, audit_id: str) -> None:
        """Lead on from this audit; "" for none."""
        self._audit = audit_id
        self._ways.setVisible(bool(audit_id))
        for verb in self._ways.list.actions():
            verb.setEnabled(bool(audit_id))
        if audit_id:
            self._ways.show_previous(self._desk.ask(lambda: self._previous(audit_id)) or "")

    def _on_place_requested(self, place: str) -> None:
        self._page.go_requested.emit(place, None if place == "learning" else self._audit)

    def _previous(self, audit_id: str) -> str:
        audits = self._desk.services.audits
        titles = {line.audit.id: line.audit.title for line in audits.programme()}
        return titles.get(audits.get(audit_id).previous, "")
