"""From a choice between two versions to one that stands, with the reason."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from qa_desk.domain.changes import Changed
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.services.conflicts import Conflict, ConflictChoice
from qa_desk.ui.desk import Desk
from qa_desk.ui.take_in.difference_view import DifferenceView
from qa_desk.ui.take_in.rows import DifferenceRow, HeadRow

HIDDEN = tr("Hidden while sealed")


class DifferencePresenter(QObject):
    """Shows what one audit has in two versions until all of it is settled."""

    def __init__(self, view: DifferenceView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit = ""
        view.audit_opened.connect(self._on_audit_opened)
        view.settle_requested.connect(self._on_settle_requested)
        desk.changed.connect(self._on_changed)

    def _on_audit_opened(self, audit_id: str) -> None:
        self._audit = audit_id
        services = self._desk.services
        audit = self._desk.ask(lambda: services.audits.get(audit_id))
        found = self._desk.ask(lambda: services.receiving.conflicts(audit_id))
        cases = self._desk.ask(lambda: services.panel.cases(audit_id))
        if audit is None or found is None or cases is None:
            return
        sealed = {one.subject for one in cases if one.is_shared and one.seal is not None}
        rows = [difference_row(one, is_sealed=one.subject in sealed) for one in found]
        self._view.show_differences(tr("Settle differences: {title}", title=audit.title), rows)

    def _on_settle_requested(self, row: DifferenceRow, head: str, reason: str) -> None:
        receiving, audit = self._desk.services.receiving, self._audit

        def settle() -> Changed:
            return receiving.settle(audit, row.agency_return, row.question, head, reason)

        if self._desk.change(settle):
            left = len(self._view.differences.rows)
            words = tr("Settled: {case}, {words}.", case=row.case, words=row.words)
            self._view.show_settled(
                tr("{words} {left} left.", words=words, left=left)
                if left
                else tr("{words} That was the last one.", words=words)
            )

    def _on_changed(self, changed: Changed) -> None:
        if self._audit in changed.audits and self._view.isVisible():
            self._on_audit_opened(self._audit)


def difference_row(one: Conflict, *, is_sealed: bool) -> DifferenceRow:
    """One answer with all that is said of it; what a sealed case says stays hidden from the chair, here too."""
    heads = tuple(_head_row(choice) for choice in one.choices)
    if is_sealed:
        heads = tuple(replace(head, value=HIDDEN, note=f"Ask {one.auditor} which one is theirs") for head in heads)
    return DifferenceRow(one.agency_return, one.cell, one.subject, one.auditor, one.title, heads)


def _head_row(choice: ConflictChoice) -> HeadRow:
    at = datetime.fromisoformat(choice.recorded_at).astimezone()
    recorded = tr(
        "{short_date}, {at:%H:%M}, by the clock of device {device}",
        short_date=short_date(at.date()),
        at=at,
        device=choice.device[:6],
    )
    note = choice.answer.note if choice.answer is not None else ""
    return HeadRow(choice.revision, choice.author, recorded, choice.words, note)
