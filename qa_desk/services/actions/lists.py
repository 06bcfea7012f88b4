"""What is asked of action plans: the list of today, one action with its history, what the board is told."""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.actions.action import Action, Plan, Step
from qa_desk.domain.actions.board import Board, board
from qa_desk.domain.actions.listing import ListedAction
from qa_desk.domain.actions.rating import Suggestion, standing, suggestion
from qa_desk.domain.actions.refs import ref_order
from qa_desk.domain.actions.words import HistoryLine, Slip, history_lines, slips
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class ActionWithHistory:
    """One action, what the rule suggests while it is open, and everything that was done to it."""

    listed: ListedAction
    suggestion: Suggestion | None
    history: tuple[Step, ...]

    @property
    def lines(self) -> tuple[HistoryLine, ...]:
        """The history in words, the latest first."""
        return history_lines(self.history)

    @property
    def slips(self) -> tuple[Slip, ...]:
        """Every change of the due date."""
        return slips(self.history)


@dataclass(frozen=True)
class ActionNeeds:
    """How many actions want somebody today."""

    late: int
    reviews: int
    re_audits: int


def listed(reading: Reading, actions: tuple[Action, ...], today: date, table: HolidayTable) -> tuple[ListedAction, ...]:
    """Actions with their plans and how they stand today: plan after plan, by reference."""
    plans = {plan.id: plan for plan in reading.actions.plans()}
    known = {one.id: one for one in actions}
    turn = {plan: number for number, plan in enumerate(plans)}
    in_order = sorted(actions, key=lambda one: (turn[one.plan], ref_order(one.ref)))
    return tuple(_listed(reading, one, plans[one.plan], known, today, table) for one in in_order)


def with_history(reading: Reading, action: Action, today: date, table: HolidayTable) -> ActionWithHistory:
    """One action with its history."""
    plan = reading.actions.plan(action.plan)
    suggested = suggestion(action, today, table, plan.nation) if action.is_open else None
    one = _listed(reading, action, plan, {}, today, table)
    return ActionWithHistory(one, suggested, reading.actions.history(action.id))


def needs(listed_actions: tuple[ListedAction, ...]) -> ActionNeeds:
    """The counts that Home tells."""
    return ActionNeeds(
        sum(one.is_late for one in listed_actions),
        sum(one.is_review_due for one in listed_actions),
        sum(one.is_re_audit_due for one in listed_actions),
    )


def board_of(reading: Reading, plan_id: str, since: date | None, until: date) -> Board:
    """The counts of one plan, or of all plans."""
    if plan_id:
        return board(reading.actions.of_plan(plan_id), reading.actions.plan(plan_id).title, since, until)
    return board(reading.actions.all(), tr("All plans"), since, until)


def found_by_ref(reading: Reading, ref: str, plan_id: str) -> Action:
    """The action that is called this, in one plan or in the only plan that has it; raises UserError otherwise."""
    actions = reading.actions.of_plan(plan_id) if plan_id else reading.actions.all()
    found = [one for one in actions if one.ref.casefold() == ref.strip().casefold()]
    if not found:
        raise UserError(tr("No action is called {ref}.", ref=ref), tr("Look up its reference in the list of actions."))
    if len(found) > 1:
        plans = ", ".join(one.plan for one in found)
        raise UserError(
            tr("{count} plans have an action {ref}: {plans}.", count=len(found), ref=found[0].ref, plans=plans),
            tr("Say which plan you mean."),
        )
    return found[0]


def _listed(
    reading: Reading, action: Action, plan: Plan, known: dict[str, Action], today: date, table: HolidayTable
) -> ListedAction:
    awaited = [known.get(one) or reading.actions.get(one) for one in action.wording.waits_for]
    waits_for = tuple(one.ref for one in awaited if one.is_open)
    return ListedAction(action, plan, standing(action, today, table, plan.nation), today, waits_for)
