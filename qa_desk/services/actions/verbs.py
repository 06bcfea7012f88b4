"""One act on one action: read, decided by its rule, recorded, all in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from qa_desk.domain.actions.action import Act, Action, Entry, Step
from qa_desk.domain.actions.events import ActionRecorded
from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.store.unit_of_work import UnitOfWork

Rule = Callable[[Action, Entry], Step]
"""How an action stands and an entry that is to be added, to the step that is recorded."""


@dataclass(frozen=True)
class ActionDone:
    """What was done: the action as it stands now, and the id of the entry, by which it can be taken back."""

    changed: Changed
    action: Action
    entry: str


@dataclass(frozen=True)
class ActionsDone:
    """The same act on several actions at once."""

    changed: Changed
    actions: tuple[Action, ...]
    entries: tuple[tuple[str, str], ...]
    """Action id and entry id, in the order they were recorded."""


WHAT = {
    Act.MADE: tr("Action made"),
    Act.EDITED: tr("Action changed"),
    Act.DUE_CHANGED: tr("Due date changed"),
    Act.UPDATED: tr("Update added"),
    Act.RATED: tr("RAG set"),
    Act.EVIDENCE_LINKED: tr("Evidence linked"),
    Act.ESCALATED: tr("Action escalated"),
    Act.ASKED: tr("Completion asked for"),
    Act.SENT_BACK: tr("Action sent back"),
    Act.COMPLETED: tr("Action completed"),
    Act.CLOSED: tr("Action closed without completing"),
    Act.REOPENED: tr("Action reopened"),
    Act.RE_AUDITED: tr("Re-audit recorded"),
    Act.TAKEN_BACK: tr("Last change undone"),
}


def act_on(uow: UnitOfWork, action_id: str, act: Act, words: str, on: date, rule: Rule, by: str = "") -> ActionDone:
    """Let a rule decide, and record what it gives; raises its UserError with nothing recorded."""
    action = uow.actions.get(action_id)
    step = rule(action, Entry(str(uuid4()), act, words, by or uow.actor, on))
    uow.record(ActionRecorded(step.action, step.entry))
    return ActionDone(changed(uow, step.entry.act, step.action), step.action, step.entry.id)


def changed(uow: UnitOfWork, act: Act, *actions: Action) -> Changed:
    """What an act touched: the actions, and the audits whose plans they are in."""
    audits = {uow.actions.plan(one.plan).audit for one in actions} - {""}
    return Changed(WHAT[act], frozenset(audits), actions=frozenset(one.id for one in actions))
