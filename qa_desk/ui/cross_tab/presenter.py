"""From what a person wants to count by to the counts."""

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.findings.cross_tab import GRADE
from qa_desk.domain.findings.words import provisional_line, signed_off_words, whose_grades
from qa_desk.domain.template import SubjectKind
from qa_desk.ui.cross_tab.view import CrossTabView
from qa_desk.ui.desk import Desk


class CrossTabPresenter(QObject):
    """Keeps what is counted by what, and counts again when the audit changes."""

    def __init__(self, view: CrossTabView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit: Audit | None = None
        self._rows, self._columns, self._only = "", "", ""
        view.audit_opened.connect(self._on_audit_opened)
        view.table_wanted.connect(self._on_table_wanted)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        """Begin with the first column of the case list by grade, or with the agencies or schools themselves.

        An audit shown again keeps what was chosen.
        """
        services, last = self._desk.services, self._audit
        wanted = audit_id or (last.id if last else "")
        audit = self._desk.ask(lambda: services.audits.get(wanted))
        choice = self._desk.ask(lambda: services.cross_tabs.choice(wanted)) if audit else None
        found = self._desk.ask(lambda: services.findings.of_audit(wanted)) if choice else None
        if audit is None or choice is None or found is None:
            self._view.show_table(None)
            return
        if last is None or last.id != audit.id or {self._rows, self._columns} - set(choice.by):
            is_of_cases = audit.subject is SubjectKind.CASE
            first = next(one for one in (choice.by if is_of_cases else choice.by[::-1]) if one != GRADE)
            self._rows, self._columns, self._only = first, GRADE if GRADE in choice.by else choice.by[1], ""
        self._audit = audit
        basis = f"{provisional_line(found) or signed_off_words(found)}, {whose_grades(found)}."
        self._view.show_choices(audit.title, f"{basis[:1].upper()}{basis[1:]}", choice.by, choice.grades)
        self._show()

    def _show(self) -> None:
        audit, rows, columns, only = self._audit, self._rows, self._columns, self._only
        if audit is None:
            return
        self._view.show_chosen(rows, columns, only)
        table = self._desk.ask(lambda: self._desk.services.cross_tabs.table(audit.id, rows, columns, only))
        self._view.show_table(table)

    def _on_table_wanted(self, rows: str, columns: str, only: str) -> None:
        """What is chosen twice changes places with the other: a table by one thing twice says nothing."""
        if rows == columns:
            rows, columns = (self._columns, columns) if columns == self._rows else (rows, self._rows)
        self._rows, self._columns, self._only = rows, columns, only
        self._show()

    def _on_changed(self, changed: Changed) -> None:
        audit = self._audit
        if audit is not None and audit.id in changed.audits and self._view.isVisible():
            self._on_audit_opened(audit.id)
