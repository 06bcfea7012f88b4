"""How an action stands: what a person set, or what the written rule suggests until somebody says otherwise.

The rule, in its order; docs/actions.md has it for people:
past its date is Red; due within 20 working days without an update in those days is Amber, and so is a review that is
due or a milestone past its date; due within 20 working days with such an update is Green; everything else is not due
yet. A suggestion that is more serious than what a person set is shown again only if it arose after they set it.
"""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.actions.action import Action, Rag, Status
from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import CannotBeCounted, HolidayTable, Nation, working_days_between

AMBER_WITHIN = 20
SURELY_FAR_DAYS = 60
"""So many days hold more than twenty working days whatever holidays there are, so nothing has to be counted."""

_SERIOUS = {Rag.RED: 2, Rag.AMBER: 1}


@dataclass(frozen=True)
class Suggestion:
    """What the rule says, why, and whether a person has set a colour knowing as much."""

    rag: Rag
    why: str
    is_answered: bool = False


@dataclass(frozen=True)
class Standing:
    """What is shown of an action today. Not due yet is a fact of the calendar and is never marked as suggested."""

    rag: Rag
    why: str = ""
    is_suggested: bool = False
    days_late: int = 0


def standing(action: Action, today: date, holidays: HolidayTable, nation: Nation) -> Standing:
    """How an action stands today."""
    if action.status is Status.COMPLETE:
        return Standing(Rag.COMPLETE)
    if not action.is_open:
        return Standing(Rag.CLOSED, action.closed_because)
    found = suggestion(action, today, holidays, nation)
    late = max(0, (today - action.due.on).days) if action.due.on else 0
    outweighs = not found.is_answered and _SERIOUS.get(found.rag, 0) > _SERIOUS.get(action.rag or Rag.NOT_DUE, 0)
    if action.rag is None or outweighs:
        return Standing(found.rag, found.why, found.rag is not Rag.NOT_DUE, late)
    return Standing(action.rag, days_late=late)


def suggestion(action: Action, today: date, holidays: HolidayTable, nation: Nation) -> Suggestion:
    """What the rule suggests for an open action."""
    due, rated = action.due.on, action.rated_on or date.min
    if due and due < today:
        return Suggestion(Rag.RED, tr("Its date was {short_date}", short_date=short_date(due)), rated > due)
    review = action.due.review_on
    if review and review <= today:
        return Suggestion(
            Rag.AMBER, tr("Its review was due on {short_date}", short_date=short_date(review)), rated >= review
        )
    try:
        near = due is not None and _is_near(today, due, holidays, nation)
        if due and near and not (action.updated_on and _is_near(action.updated_on, due, holidays, nation)):
            why = tr(
                "Due within {AMBER_WITHIN} working days, and nobody has said how it goes", AMBER_WITHIN=AMBER_WITHIN
            )
            answered = action.rated_on is not None and _is_near(action.rated_on, due, holidays, nation)
            return Suggestion(Rag.AMBER, why, answered)
    except CannotBeCounted as refusal:
        return Suggestion(Rag.NOT_DUE, str(refusal))
    if missed := _first_missed(action, today):
        return Suggestion(
            Rag.AMBER, tr("A milestone was due on {short_date}", short_date=short_date(missed)), rated > missed
        )
    if near:
        return Suggestion(
            Rag.GREEN,
            tr("Due within {AMBER_WITHIN} working days, and an update says how it goes", AMBER_WITHIN=AMBER_WITHIN),
        )
    return Suggestion(Rag.NOT_DUE, "")


def _is_near(day: date, due: date, holidays: HolidayTable, nation: Nation) -> bool:
    if day >= due or (due - day).days > SURELY_FAR_DAYS:
        return day >= due
    return working_days_between(day, due, holidays, nation) <= AMBER_WITHIN


def _first_missed(action: Action, today: date) -> date | None:
    dues = (one.due.on for one in action.wording.milestones if one.due and one.done_on is None)
    return min((due for due in dues if due and due < today), default=None)
