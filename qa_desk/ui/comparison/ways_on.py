"""What leads from Findings to the comparison with an earlier audit and to the cross-tab."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.ui.desk import Desk
from qa_desk.ui.layout.spacing import button_row, scaled, verb_button
from qa_desk.ui.look import Look
from qa_desk.ui.page import Page

COMPARE = "&Compare with an earlier audit..."
LONGEST_TITLE = 22
"""With a longer title the button would not fit into half a screen at the largest text."""


class WaysOn(QWidget):
    """Two buttons; the first names the audit that this one follows, where there is one."""

    compare_requested = Signal()
    cross_tab_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.compare_button, self.cross_tab_button = verb_button(COMPARE), verb_button("Cross-ta&b...")
        column = QVBoxLayout(self)
        scaled(look, column)
        column.addLayout(button_row(look, self.compare_button, self.cross_tab_button))
        self.compare_button.clicked.connect(self.compare_requested)
        self.cross_tab_button.clicked.connect(self.cross_tab_requested)

    def show_previous(self, title: str) -> None:
        """Name the audit before this one; without a title there is none. A long one is said, and not shown."""
        is_short = 0 < len(title) <= LONGEST_TITLE
        self.compare_button.setText(f"&Compare with {title.replace('&', '&&')}" if is_short else COMPARE)
        self.compare_button.setAccessibleName(f"Compare with {title}" if title else COMPARE.replace("&", ""))


class WaysOnPresenter(QObject):
    """Follows which audit Findings shows."""

    def __init__(self, ways: WaysOn, page: Page, desk: Desk) -> None:
        super().__init__(ways)
        self._ways, self._page, self._desk, self._audit = ways, page, desk, ""
        ways.compare_requested.connect(lambda: page.go_requested.emit("comparison", self._audit))
        ways.cross_tab_requested.connect(lambda: page.go_requested.emit("cross_tab", self._audit))

    def show_audit(self, audit_id: str) -> None:
        """Lead on from this audit; "" for none."""
        self._audit = audit_id
        self._ways.setVisible(bool(audit_id))
        if audit_id:
            self._ways.show_previous(self._desk.ask(lambda: self._previous(audit_id)) or "")

    def _previous(self, audit_id: str) -> str:
        audits = self._desk.services.audits
        titles = {line.audit.id: line.audit.title for line in audits.programme()}
        return titles.get(audits.get(audit_id).previous, "")
