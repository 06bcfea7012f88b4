"""From the wishes of *Findings* to the counts and the evidence behind them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qa_desk.domain.changes import Changed
from qa_desk.domain.findings import Findings
from qa_desk.domain.findings.table import CountLine, grade_lines, question_lines
from qa_desk.domain.findings.words import (
    graded_noun,
    headline,
    moves_sentence,
    provisional_line,
    signed_off_words,
    whose_grades,
)
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.status import CaseStatus
from qa_desk.domain.wording import SUBJECT_WORDS, counted
from qa_desk.ui.audit_choice import audit_to_show
from qa_desk.ui.desk import Desk
from qa_desk.ui.findings.model import BarRow, chart_rows
from qa_desk.ui.findings.view import FindingsView


class FindingsPresenter(QObject):
    """Shows one audit's findings, and keeps them up to date while they are on screen."""

    audit_shown = Signal(str)  # audit id, "" for none
    bar_shown = Signal(object, object, str)  # Findings, CountLine, and the point picked out of it

    def __init__(self, view: FindingsView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit = ""
        self._question = ""
        self._found: Findings | None = None
        self._way_on: tuple[str, str | None] = ("set_up", None)
        view.audit_opened.connect(self._on_audit_opened)
        view.line_chosen.connect(self._on_line_chosen)
        view.copy_requested.connect(self._on_copy_requested)
        view.way_on_requested.connect(self._on_way_on_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, place: str) -> None:
        """Show "AUDIT" or "AUDIT#QUESTION"; without one the audit shown last, else the first with something in."""
        audit_id, _, question = place.partition("#")
        lines = self._desk.ask(self._desk.services.audits.programme)
        if lines is None:
            return
        known = {line.audit.id: line for line in lines}
        wanted = audit_to_show(lines, audit_id, self._audit)
        self._view.show_audits([(line.audit.id, line.audit.title) for line in lines], wanted)
        if wanted != self._audit:
            self._audit, self._question = wanted, ""
        self._question = question or self._question
        self.audit_shown.emit(wanted if wanted in known else "")
        if wanted in known:
            self._show(known[wanted].audit.title)
        else:
            self._found, self._way_on = None, ("set_up", None)
            words = tr("No audits yet. Findings come from the grades of cases that are signed off.")
            self._view.show_nothing(tr("Findings"), words, tr("&Set up an audit"))

    def _show(self, title: str) -> None:
        found = self._desk.ask(lambda: self._desk.services.findings.of_audit(self._audit))
        if found is None:
            return
        self._found = found
        heading = tr("Findings: {title}", title=title)
        if not found.signed_off or not any_graded(found):
            self._show_nothing(found, heading)
            return
        stay_on = self._question
        rows = chart_rows(found)
        self._view.show_table(tuple(row.line for row in rows if isinstance(row, BarRow)))
        basis = f"{signed_off_words(found)}, {whose_grades(found)}"
        parts = (headline(found), moves_sentence(found), f"{basis[:1].upper()}{basis[1:]}.")
        told = " ".join(part for part in parts if part)
        self._view.show_findings(heading, told, provisional_line(found), rows, stay_on)

    def _show_nothing(self, found: Findings, heading: str) -> None:
        many = SUBJECT_WORDS[found.template.subject][1]
        if not found.subjects:
            self._way_on = ("set_up", self._audit)
            self._view.show_nothing(
                heading, tr("No {many} in this audit yet.", many=many), tr("&Add {many}", many=many)
            )
            return
        ready = self._ready(found)
        if ready:
            self._way_on = ("moderation", self._audit)
            verb = "is" if ready == 1 else "are"
            words = tr(
                "No agreed grades yet. {counted} {verb} ready to compare.",
                counted=counted(ready, found.template.subject),
                verb=verb,
            )
            self._view.show_nothing(heading, words, tr("&Start moderation"))
            return
        self._way_on = ("my_cases", self._audit)
        words = tr(
            "No grades yet: {signed_off_words}. Findings appear with the first.",
            signed_off_words=signed_off_words(found),
        )
        self._view.show_nothing(heading, words, tr("&Go to My cases"))

    def _ready(self, found: Findings) -> int:
        """How many cases wait for the panel with every return in."""
        if not found.waiting:
            return 0
        cases = self._desk.ask(lambda: self._desk.services.panel.cases(found.audit)) or ()
        return sum(case.status is CaseStatus.READY for case in cases)

    def _on_line_chosen(self, line: CountLine, point: str) -> None:
        found = self._found
        if found is None:
            return
        self._question = line.question
        question = found.template.by_name.get(line.question)
        self._view.show_detail(line, question, graded_noun(found))
        wanted = None if line.own else point or None  # evidence stands behind own grades, whatever the panel agreed
        rows = self._desk.ask(lambda: self._desk.services.findings.evidence(found.audit, line.question, wanted))
        grade = tr("own grades") if line.own else line.tally.scale.point(point).label if point else ""
        self._view.show_evidence(question, grade, rows or ())
        self.bar_shown.emit(found, line, point)

    def _on_copy_requested(self) -> None:
        QGuiApplication.clipboard().setText(self._view.table_rows.as_text())
        self._view.event_told.emit(tr("Copied {count} rows as a table.", count=len(self._view.table_rows.rows)))

    def _on_way_on_requested(self) -> None:
        self._view.go_requested.emit(*self._way_on)

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._on_audit_opened(self._audit)


def any_graded(found: Findings) -> bool:
    """Whether there is a bar to show; where several auditors grade each case, a panel may have to meet first."""
    return any(line.tally.graded for line in (*grade_lines(found), *question_lines(found)))
