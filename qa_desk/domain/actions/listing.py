"""The actions as a list: which are shown, under which headings, and how many there are of each kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qa_desk.domain.actions.action import Action, Plan, Rag, Status
from qa_desk.domain.actions.rating import Standing
from qa_desk.domain.dates import month_and_year
from qa_desk.domain.language import tr


@dataclass(frozen=True)
class ListedAction:
    """An action with its plan and how it stands on ``today``; ``waits_for`` are the references it still waits for."""

    action: Action
    plan: Plan
    standing: Standing
    today: date
    waits_for: tuple[str, ...] = ()

    @property
    def is_late(self) -> bool:
        """Whether it is open and past its date."""
        return self.action.is_open and self.standing.days_late > 0

    @property
    def is_review_due(self) -> bool:
        """Whether it is open, has no date, and its review is due."""
        review = self.action.due.review_on
        return self.action.is_open and review is not None and review <= self.today

    @property
    def is_re_audit_due(self) -> bool:
        """Whether practice is to be looked at again by now."""
        booked = self.action.re_audit_due_on
        return booked is not None and booked <= self.today

    @property
    def group(self) -> str:
        """The priority it belongs to, or else its plan."""
        return self.action.wording.group or self.plan.title


class Show(StrEnum):
    """Which actions are shown, in the words of the choice."""

    OPEN = "All open"
    LATE = "Past date"
    REVIEW = "Review due"
    RED = "Red"
    AMBER = "Amber"
    GREEN = "Green"
    NOT_DUE = "Not due yet"
    ASKED = "Waiting for a second person"
    COMPLETE = "Complete"
    RE_AUDIT = "Re-audit due"
    CLOSED = "Closed without completing"
    ALL = "All"


class GroupBy(StrEnum):
    """What the headings of the list are."""

    PRIORITY = "Priority"
    AUDIT = "Audit"
    LEAD = "Lead"
    RAG = "RAG"
    DUE = "Due"


@dataclass(frozen=True)
class ActionGroup:
    """A heading and the actions under it."""

    title: str
    members: tuple[ListedAction, ...]


@dataclass(frozen=True)
class ActionCounts:
    """How many actions there are, for the heading of the page."""

    open: int
    late: int
    not_due: int
    complete: int

    @property
    def words(self) -> str:
        """ "Open 14   Past date 3   Not due yet 5   Complete 22"."""
        return tr(
            "Open {open}   Past date {late}   Not due yet {not_due}   Complete {complete}",
            open=self.open,
            late=self.late,
            not_due=self.not_due,
            complete=self.complete,
        )


_RAG_SHOWN = {Show.RED: Rag.RED, Show.AMBER: Rag.AMBER, Show.GREEN: Rag.GREEN, Show.NOT_DUE: Rag.NOT_DUE}
_RAG_ORDER = (Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_DUE, Rag.COMPLETE, Rag.CLOSED)


def is_shown(one: ListedAction, show: Show) -> bool:
    """Whether an action belongs to what was chosen to be shown."""
    if show in _RAG_SHOWN:
        return one.action.is_open and one.standing.rag is _RAG_SHOWN[show]
    match show:
        case Show.OPEN:
            return one.action.is_open
        case Show.LATE:
            return one.is_late
        case Show.REVIEW:
            return one.is_review_due
        case Show.ASKED:
            return one.action.status is Status.ASKED
        case Show.COMPLETE:
            return one.action.status is Status.COMPLETE
        case Show.RE_AUDIT:
            return one.is_re_audit_due
        case Show.CLOSED:
            return one.action.status is Status.CLOSED
        case _:
            return True


def counts(listed: Iterable[ListedAction]) -> ActionCounts:
    """The four counts of the heading; an action that is past its date or not due yet is open too."""
    every = list(listed)
    return ActionCounts(
        sum(one.action.is_open for one in every),
        sum(one.is_late for one in every),
        sum(is_shown(one, Show.NOT_DUE) for one in every),
        sum(one.action.status is Status.COMPLETE for one in every),
    )


def grouped(listed: Sequence[ListedAction], by: GroupBy) -> tuple[ActionGroup, ...]:
    """The actions under their headings. By lead, an action with several stands under each of them."""
    match by:
        case GroupBy.PRIORITY:
            return _by_priority(listed)
        case GroupBy.AUDIT:
            return _gathered((one.plan.title, one) for one in listed)
        case GroupBy.LEAD:
            pairs = ((lead, one) for one in listed for lead in one.action.wording.leads)
            return tuple(sorted(_gathered(pairs), key=lambda group: group.title.casefold()))
        case GroupBy.RAG:
            ordered = sorted(listed, key=lambda one: _RAG_ORDER.index(one.standing.rag))
            return _gathered((one.standing.rag.words, one) for one in ordered)
        case GroupBy.DUE:
            ordered = sorted(listed, key=lambda one: (not one.is_late, one.action.due.sorts_as))
            return _gathered((_due_heading(one), one) for one in ordered)


def _by_priority(listed: Sequence[ListedAction]) -> tuple[ActionGroup, ...]:
    """A priority that two plans have alike is told apart by its plan."""
    plans: dict[str, set[str]] = {}
    for one in listed:
        plans.setdefault(one.group, set()).add(one.plan.id)
    return _gathered(
        (one.group if len(plans[one.group]) == 1 else f"{one.group} ({one.plan.title})", one) for one in listed
    )


def _due_heading(one: ListedAction) -> str:
    on = one.action.due.on
    if one.is_late:
        return tr("Past date")
    return month_and_year(on) if on else tr("No date")


def _gathered(pairs: Iterable[tuple[str, ListedAction]]) -> tuple[ActionGroup, ...]:
    groups: dict[str, list[ListedAction]] = {}
    for title, one in pairs:
        groups.setdefault(title, []).append(one)
    return tuple(ActionGroup(title, tuple(members)) for title, members in groups.items())
