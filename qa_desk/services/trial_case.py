"""Trying a draft out: a case that is graded like any other and kept nowhere."""

from datetime import datetime

from qa_desk.domain.agency_return import AgencyReturn
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AnswerRevised, Recorded
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.language import tr
from qa_desk.domain.undo_history import UndoHistory
from qa_desk.services.clock import Clock
from qa_desk.services.grading_session import GradingSession

TRIAL = AgencyReturn("trial/trial/trial", "trial", "trial", "trial", worked_with_family=False)


class TrialCase(GradingSession):
    """A grading session in memory: answers, undo and redo work as in a case, and closing it forgets everything."""

    def __init__(self, clock: Clock, form: FilledForm) -> None:
        self._clock, self.actor = clock, ""
        self.agency_return, self.form = TRIAL, form
        self.history = UndoHistory()
        self.unsaved: list[AnswerRevised] = []
        self._count = 0

    def save_pending(self) -> datetime:
        """Take the changes into the history alone."""
        for event in self.unsaved:
            self._count += 1
            recorded = Recorded(str(self._count), self._count, self.actor, self._clock.now().isoformat(), event)
            self.history = self.history.after(recorded)
        self.unsaved.clear()
        return self._clock.now()

    def _record_return(self, what: str, *events: object) -> Changed:  # noqa: ARG002 - neither is kept
        raise UserError(tr("A case that is only tried out cannot be signed off."), tr("Nothing of it is kept."))
