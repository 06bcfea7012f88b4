"""Moderating Section 11 and 175: agency by section, and the returns that are missing."""

from qa_desk.domain.areas.grid import AreaGrid
from qa_desk.domain.areas.tracker import ReturnsTracker
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import ReturnNotComing, ReturnReopened
from qa_desk.domain.language import tr
from qa_desk.domain.panel import AgreedGrade
from qa_desk.domain.text import clean_text
from qa_desk.services.area_grid import gather_grid, gather_tracker
from qa_desk.services.clock import Clock
from qa_desk.services.panel import PanelService
from qa_desk.services.templates import TemplateService
from qa_desk.store.store import Store


class AreaService:
    """The verbs of the areas of one audit; a single grade is agreed by the panel's own verb."""

    def __init__(self, store: Store, clock: Clock, actor: str, templates: TemplateService, panel: PanelService) -> None:
        self._store, self._clock, self._actor = store, clock, actor
        self._templates, self._panel = templates, panel

    def grid(self, audit_id: str) -> AreaGrid:
        """Every area as it stands; raises UserError for an audit that grades cases."""
        with self._store.reading() as reading:
            return gather_grid(reading, self._templates, audit_id, self._clock.today(), self._actor)

    def accept(self, audit_id: str) -> Changed:
        """Agree every own grade that nothing is pointed out about, all in one act; what is agreed already stays."""
        agreeable = self.grid(audit_id).agreeable
        if not agreeable:
            raise UserError(
                tr("There is no area left to accept as it is."),
                tr("Nothing was recorded. Those left are decided, not in, or something is pointed out about them."),
            )
        self._panel.agree(audit_id, [AgreedGrade(area.subject, area.grade.name, area.own) for area in agreeable])
        return Changed(tr("{count} areas accepted", count=len(agreeable)), frozenset({audit_id}))

    def tracker(self, audit_id: str) -> ReturnsTracker:
        """Every return that was asked for, with why it is missing."""
        with self._store.reading() as reading:
            return gather_tracker(reading, audit_id)

    def not_coming(self, return_id: str, reason: str) -> Changed:
        """Record that a return will not come, and why; it then reaches the report as a result of its own."""
        with self._store.writing(self._actor) as uow:
            ended = uow.returns.get(return_id).not_coming(clean_text(reason))
            uow.record(ReturnNotComing(ended.id, ended.reason))
        return Changed(tr("Not coming"), frozenset({ended.audit}), frozenset({ended.id}))

    def expect_again(self, return_id: str, reason: str) -> Changed:
        """Wait for a return after all, and keep why."""
        with self._store.writing(self._actor) as uow:
            reopened = uow.returns.get(return_id).reopened(clean_text(reason))
            uow.record(ReturnReopened(reopened.id, reopened.reason))
        return Changed(tr("Expected again"), frozenset({reopened.audit}), frozenset({reopened.id}))
