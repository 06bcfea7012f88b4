"""From a cell of the allocation grid to who audits what on disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.services.allocation import AllocationGrid
from qa_desk.ui.desk import Desk
from qa_desk.ui.set_up.allocation_section import AllocationSection


class AllocationPresenter(QObject):
    """Every wish is one verb of the allocation service; a refusal for want of a reason is said beside its field."""

    changed = Signal(str)  # what was done, in a sentence

    def __init__(self, view: AllocationSection, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._audit: Audit | None = None
        self._grid: AllocationGrid | None = None
        view.marked.connect(self._on_marked)
        view.doubled.connect(self._on_doubled)
        view.share_requested.connect(self._on_share_requested)
        view.all_requested.connect(self._on_all_requested)
        view.seconds_requested.connect(self._on_seconds_requested)

    def show(self, audit: Audit, grid: AllocationGrid) -> None:
        """Bring the section up to date."""
        self._audit, self._grid = audit, grid
        due = self._desk.ask(lambda: self._desk.services.allocation.second_markings_due(audit.id)) or ()
        self._view.show_grid(grid, tuple(one.subject for one in due))

    def _on_marked(self, code: str, auditor: str, reason: str) -> None:
        grid, audit, allocation = self._grid, self._audit, self._desk.services.allocation
        if grid is None or audit is None:
            return
        place = next(number for number, one in enumerate(grid.auditors) if one.id == auditor)
        row = next(one for one in grid.rows if one.subject.code == code)
        verb = allocation.withdraw if row.cells[place].is_theirs else allocation.allocate
        self._do(lambda: verb(audit.id, auditor, (code,), reason))

    def _on_doubled(self, code: str, auditor: str, reason: str) -> None:
        audit = self._audit
        if audit is not None:
            self._do(lambda: self._desk.services.allocation.mark_double(audit.id, code, auditor, reason))

    def _on_share_requested(self) -> None:
        audit = self._audit
        if audit is not None:
            self._do(lambda: self._desk.services.allocation.share_out(audit.id))

    def _on_all_requested(self) -> None:
        audit = self._audit
        if audit is not None:
            self._do(lambda: self._desk.services.allocation.give_all(audit.id))

    def _on_seconds_requested(self) -> None:
        audit = self._audit
        if audit is not None:
            self._do(lambda: self._desk.services.allocation.allocate_seconds(audit.id))

    def _do(self, verb: Callable[[], Changed]) -> None:
        told: list[Changed] = []

        def done() -> Changed:
            told.append(verb())
            return told[0]

        self._view.clear_problems()
        if self._desk.change(done):
            self._view.wish_granted()
            self.changed.emit(f"{told[0].what}.")
