"""New actions: which plan they belong to, what they are called, and what is known of them already."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from qa_desk.domain.actions.action import (
    CHOSEN_RAGS,
    Act,
    Action,
    Completion,
    Entry,
    Plan,
    Rag,
    Source,
    SourceKind,
    Status,
    Step,
    Wording,
)
from qa_desk.domain.actions.acts import made, updated
from qa_desk.domain.actions.due import Due, no_due
from qa_desk.domain.actions.events import ActionRecorded, PlanKept
from qa_desk.domain.actions.refs import next_ref
from qa_desk.domain.audit import audit_id
from qa_desk.domain.errors import UserError
from qa_desk.domain.findings import Findings, Tally
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text
from qa_desk.domain.typed_words import checked_line
from qa_desk.domain.wording import lower_first
from qa_desk.store.unit_of_work import Reading, UnitOfWork


@dataclass(frozen=True)
class NewAction:
    """An action to be made. An empty reference is given by its plan.

    ``rag``, ``updates`` (day and words), ``completion`` and ``closed_because`` are what an older plan tells of it. The
    colour is as old as the latest update.
    """

    wording: Wording
    due: Due | None
    rag: Rag | None = None
    updates: tuple[tuple[date, str], ...] = ()
    completion: Completion | None = None
    closed_because: str = ""


def plan_for(uow: UnitOfWork, plan_id: str) -> Plan:
    """The plan with this id; the plan of an audit is made with its first action."""
    plan = uow.actions.find_plan(plan_id)
    if plan is None and uow.audits.has(plan_id):
        audit = uow.audits.get(plan_id)
        plan = Plan(audit.id, audit.title, audit.id, audit.nation)
        uow.record(PlanKept(plan))
    return plan or uow.actions.plan(plan_id)


def new_plan(uow: UnitOfWork, title: str, green_means: str = "") -> Plan:
    """A plan that belongs to no audit; its name is its own."""
    line = checked_line(title, tr("Enter what the plan is called."), "title")
    plans = uow.actions.plans()
    if any(one.title.casefold() == line.casefold() for one in plans):
        raise UserError(
            tr("There is a plan called {line} already.", line=line), tr("Choose another name."), field="title"
        )
    taken = {one.id for one in plans} | {one.id for one in uow.audits.list()}
    plan = Plan(audit_id(line, frozenset(taken)), line, green_means=clean_text(green_means).strip())
    uow.record(PlanKept(plan))
    return plan


def make(uow: UnitOfWork, plan: Plan, new: NewAction, actions: dict[str, Action], today: date) -> tuple[Step, ...]:
    """Record one new action and what is told of it; ``actions`` are all there are by id, and it joins them."""
    wording = new.wording
    if not wording.ref.strip():
        in_plan = (one.wording for one in actions.values() if one.plan == plan.id)
        wording = replace(wording, ref=next_ref(plan.title, wording.group, in_plan))
    due = new.due
    if due is None:
        raise no_due(wording.ref)
    action = _as_told(Action(str(uuid4()), plan.id, wording, due, today), new, today)
    steps = [made(action, _entry(uow, Act.MADE, today), actions)]
    for on, words in sorted(new.updates):
        steps.append(_told_update(steps[-1].action, replace(_entry(uow, Act.UPDATED, on), words=words)))
    for step in steps:
        uow.record(ActionRecorded(step.action, step.entry))
    actions[action.id] = steps[-1].action
    return tuple(steps)


def _as_told(action: Action, new: NewAction, today: date) -> Action:
    """The action with the colour or the completion that an older plan tells of."""
    if new.completion is not None:
        return replace(action, status=Status.COMPLETE, completion=new.completion)
    if new.closed_because:
        return replace(action, status=Status.CLOSED, closed_because=clean_text(new.closed_because).strip())
    if new.rag is None:
        return action
    if new.rag not in CHOSEN_RAGS:
        raise UserError(
            tr("{words} is not a colour that can be set.", words=new.rag.words),
            tr("Nothing was recorded."),
            field="rag",
        )
    return replace(action, rag=new.rag, rated_on=max((on for on, _ in new.updates), default=today))


def _told_update(action: Action, entry: Entry) -> Step:
    """An update of an older plan belongs to a complete action too."""
    step = updated(replace(action, status=Status.OPEN), entry)
    return replace(step, action=replace(step.action, status=action.status))


def _entry(uow: UnitOfWork, act: Act, on: date) -> Entry:
    return Entry(str(uuid4()), act, "", uow.actor, on)


def finding_sources(reading: Reading, found: Findings) -> dict[str, Source]:
    """What an action on each question of an audit is made from, by question, and under "" from the audit as a whole.

    The counts are those of today, and stay: "finding 11, core groups, 10 of 20 inadequate".
    """
    title = lower_first(reading.audits.get(found.audit).title)
    sources = {"": Source(SourceKind.FINDING, tr("the findings of {title}", title=title))}
    for one in found.questions:
        name = one.question.name
        sources[name] = Source(
            SourceKind.FINDING,
            tr(
                "finding {number}, {title}{most_serious}",
                number=one.number,
                title=title,
                most_serious=_most_serious(one.tally),
            ),
            name,
        )
    return sources


def _most_serious(tally: Tally) -> str:
    """How many got the most serious grade that anybody got."""
    counts = tally.as_counts
    worst = next((point for point in tally.scale.worst_first if counts[point.value]), None)
    return f", {counts[worst.value]} of {tally.graded} {worst.label.lower()}" if worst else ""
