"""The store's part of action plans: tables, event bodies, effects."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.actions.action import Action
from qa_desk.domain.actions.events import ActionRecorded, PlanKept
from qa_desk.domain.actions.facts import (
    action_from_json,
    action_to_json,
    entry_from_json,
    entry_to_json,
    plan_from_json,
    plan_to_json,
)
from qa_desk.domain.events import Recorded
from qa_desk.domain.searching.found import FoundKind
from qa_desk.store.event_form import EventForm, Json, canonical_json
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.searched import Searched, Watched
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class ActionPlanRow(Base):
    """A list of actions; ``audit_key`` is empty for one that belongs to no audit."""

    __tablename__ = "action_plan"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int | None] = mapped_column(ForeignKey("audit.key"))
    title: Mapped[str]
    nation: Mapped[str]
    green_means: Mapped[str]


class ActionRow(Base):
    """An action as it now stands: ``body`` is all of it, and the columns are what is asked for."""

    __tablename__ = "action"
    __table_args__ = (
        CheckConstraint("status IN ('open', 'asked', 'complete', 'closed', 'taken_back')"),
        CheckConstraint("rag IN ('', 'not_due', 'red', 'amber', 'green')"),
        CheckConstraint("status NOT IN ('open', 'asked') OR due_on IS NOT NULL OR review_on IS NOT NULL"),
        Index("action_by_reference", "plan_key", "ref", unique=True, sqlite_where=text("status <> 'taken_back'")),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    plan_key: Mapped[int] = mapped_column(ForeignKey("action_plan.key"))
    ref: Mapped[str]
    status: Mapped[str]
    rag: Mapped[str]
    due_on: Mapped[str | None]
    review_on: Mapped[str | None]
    re_audit_on: Mapped[str | None]
    body: Mapped[str]


class ActionWaitRow(Base):
    """One action that waits for another."""

    __tablename__ = "action_wait"
    __table_args__ = (
        UniqueConstraint("action_key", "waits_for_key"),
        CheckConstraint("action_key <> waits_for_key"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    action_key: Mapped[int] = mapped_column(ForeignKey("action.key"))
    waits_for_key: Mapped[int] = mapped_column(ForeignKey("action.key"))


class ActionEntryRow(Base):
    """One thing that was done to an action, in the order of recording, and the action as it stood after it."""

    __tablename__ = "action_entry"
    __table_args__ = (UniqueConstraint("action_key", "id"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    action_key: Mapped[int] = mapped_column(ForeignKey("action.key"))
    id: Mapped[str]
    act: Mapped[str]
    entry: Mapped[str]
    body: Mapped[str]


ADD_ENTRY = "INSERT INTO action_entry (action_key, id, act, entry, body) VALUES (?, ?, ?, ?, ?)"
ADD_WAIT = "INSERT INTO action_wait (action_key, waits_for_key) VALUES (?, ?)"


def _plan_kept(projection: ProjectedTables, event: PlanKept, _: Recorded) -> None:
    plan = event.plan
    columns = {
        "audit_key": projection.audit_key(plan.audit) if plan.audit else None,
        "title": plan.title,
        "nation": plan.nation.value,
        "green_means": plan.green_means,
    }
    statement = upsert(ActionPlanRow).values(id=plan.id, **columns)
    projection.connection.core.execute(statement.on_conflict_do_update(index_elements=[ActionPlanRow.id], set_=columns))


def _recorded(projection: ProjectedTables, event: ActionRecorded, _: Recorded) -> None:
    action, entry = event.action, event.entry
    body = canonical_json(action_to_json(action))
    key = _keep(projection, action, body)
    run = projection.connection.run
    run(ADD_ENTRY, (key, entry.id, entry.act.value, canonical_json(entry_to_json(entry)), body))
    run("DELETE FROM action_wait WHERE action_key = ?", (key,))
    for awaited in action.wording.waits_for:
        run(ADD_WAIT, (key, _key(projection, "action", awaited)))


def _keep(projection: ProjectedTables, action: Action, body: str) -> int:
    """Set the row of an action; returns its key."""
    again = action.re_audit_due_on
    columns = {
        "plan_key": _key(projection, "action_plan", action.plan),
        "ref": action.ref,
        "status": action.status.value,
        "rag": action.rag.value if action.rag else "",
        "due_on": action.due.on.isoformat() if action.due.on else None,
        "review_on": action.due.review_on.isoformat() if action.due.review_on else None,
        "re_audit_on": again.isoformat() if again else None,
        "body": body,
    }
    statement = upsert(ActionRow).values(id=action.id, **columns)
    projection.connection.core.execute(statement.on_conflict_do_update(index_elements=[ActionRow.id], set_=columns))
    return _key(projection, "action", action.id)


def _key(projection: ProjectedTables, name: str, id_: str) -> int:
    key = projection.connection.value(f"SELECT key FROM {name} WHERE id = ?", (id_,))  # noqa: S608 - our own tables
    if key is None:
        raise UnknownReferenceError(id_)
    return int(key)


def _plan_body(event: PlanKept) -> Json:
    return plan_to_json(event.plan)


def _plan_event(body: Json) -> PlanKept:
    return PlanKept(plan_from_json(body))


def _recorded_body(event: ActionRecorded) -> Json:
    return {"action": action_to_json(event.action), "entry": entry_to_json(event.entry)}


def _recorded_event(body: Json) -> ActionRecorded:
    return ActionRecorded(action_from_json(body["action"]), entry_from_json(body["entry"]))


FOUND = Searched(
    FoundKind.ACTION,
    """
    SELECT a.key AS of_key, '' AS part, p.audit_key, NULL AS subject_key, NULL AS return_key, a.id AS name,
        trim(a.ref || ' ' || coalesce(a.body ->> '$.wording.words', '')) AS title,
        trim(coalesce(a.body ->> '$.wording.effect', '') || char(10) || coalesce(a.body ->> '$.wording.outcome', '')
            || char(10) || coalesce(a.body ->> '$.update', ''), char(10)) AS words
    FROM action a JOIN action_plan p ON p.key = a.plan_key WHERE a.status <> 'taken_back'
    """,
    (Watched("action", "key", ("ref", "status", "body")),),
)

SLICE = Slice(
    tables=(ActionPlanRow, ActionRow, ActionWaitRow, ActionEntryRow),
    forms={
        PlanKept.kind: EventForm(lambda event: str(event.plan.id), _plan_body, _plan_event),
        ActionRecorded.kind: EventForm(lambda event: str(event.action.id), _recorded_body, _recorded_event),
    },
    effects={PlanKept: _plan_kept, ActionRecorded: _recorded},
    searched=(FOUND,),
)
