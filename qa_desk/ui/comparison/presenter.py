"""From the wishes of the comparison to the counts of two audits."""

from PySide6.QtCore import QObject

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.comparison import Comparison
from qa_desk.domain.findings.words import provisional_line, signed_off_words
from qa_desk.domain.findings.years import OverYears
from qa_desk.domain.language import tr
from qa_desk.services.comparisons import EarlierAudit
from qa_desk.ui.comparison.rows import compared_rows, not_comparable_rows, sections
from qa_desk.ui.comparison.view import ComparisonView
from qa_desk.ui.desk import Desk

NONE_YET = tr("No audit of this desk can stand beside this one yet.")


class ComparisonPresenter(QObject):
    """Keeps which two audits are compared, and shows them again when one of them changes."""

    def __init__(self, view: ComparisonView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit: Audit | None = None
        self._earlier, self._section = "", ""
        self._compared: Comparison | None = None
        self._years: OverYears | None = None
        view.pair_opened.connect(self._on_pair_opened)
        view.earlier_chosen.connect(self._on_earlier_chosen)
        view.section_chosen.connect(self._on_section_chosen)
        view.match_requested.connect(self._on_match_requested)
        desk.changed.connect(self._on_changed)

    def _on_pair_opened(self, subject: str) -> None:
        """Show an audit beside the one named after it, else beside the one it follows, else beside the latest."""
        audit_id, _, earlier = subject.partition("/")
        if not audit_id and self._audit is not None:
            audit_id, earlier = self._audit.id, self._earlier
        audit = self._desk.ask(lambda: self._desk.services.audits.get(audit_id))
        offered = self._desk.ask(lambda: self._desk.services.comparisons.earlier(audit_id)) if audit else None
        if audit is None or offered is None:
            return
        if self._audit is None or self._audit.id != audit.id:
            self._section = ""
        self._audit = audit
        can = [one for one in offered if not one.refusal]
        known = {one.audit.id for one in can}
        self._earlier = earlier if earlier in known else next((one.audit.id for one in can), "")
        self._view.show_choices(audit.title, can, self._earlier)
        self._view.show_left_out([one for one in offered if one.refusal])
        if can:
            self._compare(offered)
        else:
            self._compared = None
            self._view.show_summary(NONE_YET)

    def _compare(self, offered: tuple[EarlierAudit, ...]) -> None:
        audit, earlier = self._audit, self._earlier
        if audit is None:
            return
        compared = self._desk.ask(lambda: self._desk.services.comparisons.compare(audit.id, earlier))
        if compared is None:
            return
        self._compared = compared
        self._years = self._desk.ask(lambda: self._desk.services.comparisons.over_years(audit.id))
        if self._section not in sections(compared):
            self._section = ""
        self._view.show_sections(sections(compared), self._section)
        basis = tr("Now: {basis} Then: {basis_2}", basis=_basis(compared.now), basis_2=_basis(compared.earlier))
        can_match = any(one.may_match for one in offered if one.audit.id == earlier)
        self._view.show_summary(compared.sentence, basis, compared.notes, can_match=can_match)
        self._show_rows()

    def _show_rows(self) -> None:
        compared, section = self._compared, self._section
        if compared is not None:
            rows, apart = compared_rows(compared, section, self._years), not_comparable_rows(compared, section)
            self._view.show_rows(rows, apart, compared.earlier_title)

    def _on_earlier_chosen(self, earlier: str) -> None:
        if self._audit is not None:
            self._on_pair_opened(f"{self._audit.id}/{earlier}")

    def _on_section_chosen(self, section: str) -> None:
        self._section = section
        self._show_rows()

    def _on_match_requested(self, earlier: str) -> None:
        if self._audit is not None:
            self._view.go_requested.emit("question_match", f"{self._audit.id}/{earlier or self._earlier}")

    def _on_changed(self, changed: Changed) -> None:
        audit = self._audit
        if audit is not None and self._view.isVisible() and {audit.id, self._earlier} & changed.audits:
            self._on_pair_opened(f"{audit.id}/{self._earlier}")


def _basis(found: Findings) -> str:
    return tr(
        "edition {edition}, {words}.",
        edition=found.template.edition,
        words=provisional_line(found) or signed_off_words(found),
    )
