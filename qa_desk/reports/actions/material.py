"""Everything that a file of an action plan is made from, gathered before anything is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.actions.action import Rag, Step
from qa_desk.domain.actions.board import Board
from qa_desk.domain.actions.listing import ActionGroup, GroupBy, ListedAction, counts, grouped
from qa_desk.domain.actions.words import HistoryLine, Slip, history_lines, slips
from qa_desk.domain.tones import Mark
from qa_desk.reports.content import Tag

SUGGESTED = "suggested"
_TAGS = {
    Rag.RED: ("R", Mark.SQUARE, "inadequate"),
    Rag.AMBER: ("A", Mark.TRIANGLE, "requires_improvement"),
    Rag.GREEN: ("G", Mark.CIRCLE, "good"),
}


@dataclass(frozen=True)
class PlanMaterial:
    """The actions of one plan, or of all, as they stand on one day, with the history of each by its id."""

    title: str
    listed: tuple[ListedAction, ...]
    histories: Mapping[str, tuple[Step, ...]]
    board: Board
    created_on: date
    record: str = ""
    marking: str = ""

    @property
    def groups(self) -> tuple[ActionGroup, ...]:
        """The actions under their priorities."""
        return grouped(self.listed, GroupBy.PRIORITY)

    @property
    def counts_words(self) -> str:
        """How many actions there are of each kind."""
        told = counts(self.listed)
        return f"{told.open} open, {told.late} past their date, {told.not_due} not due yet, {told.complete} complete"

    @property
    def green_means(self) -> tuple[str, ...]:
        """What Green means, for each plan that says so."""
        plans = {one.plan.id: one.plan for one in self.listed if one.plan.green_means}
        many = len({one.plan.id for one in self.listed}) > 1
        return tuple(f"Green means{f' in {plan.title}' if many else ''}: {plan.green_means}" for plan in plans.values())

    def slips(self, one: ListedAction) -> tuple[Slip, ...]:
        """Every change of the due date of an action."""
        return slips(self.histories[one.action.id])

    def lines(self, one: ListedAction) -> tuple[HistoryLine, ...]:
        """Everything that was done to an action, the latest first."""
        return history_lines(self.histories[one.action.id])


def rag_words(one: ListedAction) -> str:
    """ "Red (suggested)"."""
    words = one.standing.rag.words
    return f"{words} ({SUGGESTED})" if one.standing.is_suggested else words


def rag_tag(one: ListedAction) -> Tag | str:
    """A colour as a judgement; everything else is plain words."""
    found = _TAGS.get(one.standing.rag)
    return Tag(rag_words(one), *found) if found else rag_words(one)


def slip_words(found: tuple[Slip, ...]) -> str:
    """ "Moved twice, first due September 2026", or nothing."""
    if not found:
        return ""
    times = {1: "once", 2: "twice"}.get(len(found), f"{len(found)} times")
    first = found[0].was
    return f"Moved {times}, first {f'due {first.words}' if first.on else 'without a date'}"
