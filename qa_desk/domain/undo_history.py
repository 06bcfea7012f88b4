"""What undo would take back next, worked out from the history of one return; it survives closing."""

from collections.abc import Iterable
from dataclasses import dataclass

from qa_desk.domain.answers import Answer
from qa_desk.domain.events import AnswerRevised, Recorded, ReturnMoved, ReturnReopened, ReturnSignedOff


@dataclass(frozen=True)
class Step:
    """One thing undo takes back or redo brings back: a change of one question, or a stretch of typing."""

    event_ids: tuple[str, ...]
    question: str
    before: Answer
    after: Answer
    burst: str = ""


@dataclass(frozen=True)
class UndoHistory:
    """The steps that can be undone and redone; the next one is the last of each."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def after(self, recorded: Recorded) -> "UndoHistory":
        """The history once one more event has been recorded."""
        event = recorded.event
        if isinstance(event, ReturnSignedOff | ReturnReopened | ReturnMoved):
            return UndoHistory()
        if not isinstance(event, AnswerRevised):
            return self
        if event.undoes:
            return UndoHistory(self.done[:-1], (*self.undone, self.done[-1]))
        if event.redoes:
            return UndoHistory((*self.done, self.undone[-1]), self.undone[:-1])
        return UndoHistory(self._with(recorded.id, event))

    def _with(self, event_id: str, event: AnswerRevised) -> tuple[Step, ...]:
        last = self.done[-1] if self.done else None
        if last and event.burst and last.burst == event.burst and last.question == event.question:
            joined = Step((*last.event_ids, event_id), last.question, last.before, event.after, last.burst)
            return (*self.done[:-1], joined)
        return (*self.done, Step((event_id,), event.question, event.before, event.after, event.burst))


def undo_history(history: Iterable[Recorded]) -> UndoHistory:
    """Play the events of one return, oldest first."""
    state = UndoHistory()
    for recorded in history:
        state = state.after(recorded)
    return state
