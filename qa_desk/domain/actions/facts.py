"""Actions as plain values: what the journal keeps, and what a file or another program can read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from qa_desk.domain.actions.action import (
    Act,
    Action,
    Completion,
    Entry,
    Escalation,
    Milestone,
    Plan,
    Rag,
    ReAudit,
    Signed,
    Source,
    SourceKind,
    Status,
    Wording,
)
from qa_desk.domain.actions.due import Due, DueKind
from qa_desk.domain.working_days import Nation

Json = dict[str, Any]


def plan_to_json(plan: Plan) -> Json:
    """What is said of a plan."""
    return {
        "id": plan.id, "title": plan.title, "audit": plan.audit, "nation": plan.nation.value,
        "green_means": plan.green_means,
    }  # fmt: skip


def plan_from_json(body: Mapping[str, Any]) -> Plan:
    """A plan as it was written."""
    return Plan(body["id"], body["title"], body["audit"], Nation(body["nation"]), body["green_means"])


def action_to_json(action: Action) -> Json:
    """The whole of an action; what is not there is left out."""
    body: Json = {
        "id": action.id,
        "plan": action.plan,
        "wording": wording_to_json(action.wording),
        "due": due_to_json(action.due),
        "made_on": action.made_on.isoformat(),
        "status": action.status.value,
        "rag": action.rag.value if action.rag else None,
        "rated_on": _day(action.rated_on),
        "update": action.update,
        "updated_on": _day(action.updated_on),
        "evidence": list(action.evidence),
        "closed_because": action.closed_because,
    }
    if action.escalation:
        one = action.escalation
        body["escalation"] = {"to": one.to, "why": one.why, "on": one.on.isoformat()}
    if action.completion:
        body["completion"] = completion_to_json(action.completion)
    return _without_empty(body)


def action_from_json(body: Mapping[str, Any]) -> Action:
    """An action as it was written."""
    escalation, completion, rag = body.get("escalation"), body.get("completion"), body.get("rag")
    return Action(
        body["id"],
        body["plan"],
        wording_from_json(body["wording"]),
        due_from_json(body["due"]),
        date.fromisoformat(body["made_on"]),
        Status(body["status"]),
        Rag(rag) if rag else None,
        _date(body.get("rated_on")),
        body.get("update", ""),
        _date(body.get("updated_on")),
        tuple(body.get("evidence", ())),
        Escalation(escalation["to"], escalation["why"], date.fromisoformat(escalation["on"])) if escalation else None,
        completion_from_json(completion) if completion else None,
        body.get("closed_because", ""),
    )


def wording_to_json(wording: Wording) -> Json:
    """What an action says."""
    source = wording.source
    return _without_empty(
        {
            "ref": wording.ref,
            "words": wording.words,
            "leads": list(wording.leads),
            "group": wording.group,
            "effect": wording.effect,
            "outcome": wording.outcome,
            "notes": wording.notes,
            "milestones": [_milestone_to_json(one) for one in wording.milestones],
            "waits_for": list(wording.waits_for),
            "themes": list(wording.themes),
            "source": _without_empty(
                {
                    "kind": source.kind.value,
                    "words": source.words,
                    "question": source.question,
                    "on": _day(source.on),
                }
            ),
        }
    )


def wording_from_json(body: Mapping[str, Any]) -> Wording:
    """What an action says, as it was written."""
    source = body["source"]
    return Wording(
        body.get("ref", ""),
        body.get("words", ""),
        tuple(body.get("leads", ())),
        body.get("group", ""),
        body.get("effect", ""),
        body.get("outcome", ""),
        body.get("notes", ""),
        tuple(_milestone_from_json(one) for one in body.get("milestones", ())),
        tuple(body.get("waits_for", ())),
        tuple(body.get("themes", ())),
        Source(
            SourceKind(source["kind"]), source.get("words", ""), source.get("question", ""), _date(source.get("on"))
        ),
    )


def due_to_json(due: Due) -> Json:
    """When it is due."""
    return _without_empty(
        {"kind": due.kind.value, "on": _day(due.on), "reason": due.reason, "review_on": _day(due.review_on)}
    )


def due_from_json(body: Mapping[str, Any]) -> Due:
    """When it is due, as it was written."""
    return Due(DueKind(body["kind"]), _date(body.get("on")), body.get("reason", ""), _date(body.get("review_on")))


def completion_to_json(completion: Completion) -> Json:
    """Who asked, who checked, and what is booked."""
    body: Json = {
        "asked_by": _signed_to_json(completion.asked_by),
        "asked_on": completion.asked_on.isoformat(),
        "checked_by": _signed_to_json(completion.checked_by) if completion.checked_by else None,
        "checked_on": _day(completion.checked_on),
        "as_told": completion.as_told,
    }
    if completion.re_audit:
        one = completion.re_audit
        body["re_audit"] = {
            "on": _day(one.on), "reason": one.reason, "done_on": _day(one.done_on), "result": one.result,
        }  # fmt: skip
    return _without_empty(body)


def completion_from_json(body: Mapping[str, Any]) -> Completion:
    """The same as it was written."""
    checked_by, booked = body.get("checked_by"), body.get("re_audit")
    return Completion(
        _signed(body["asked_by"]),
        date.fromisoformat(body["asked_on"]),
        _signed(checked_by) if checked_by else None,
        _date(body.get("checked_on")),
        ReAudit(_date(booked["on"]), booked["reason"], _date(booked["done_on"]), booked["result"]) if booked else None,
        body.get("as_told", False),
    )


def entry_to_json(entry: Entry) -> Json:
    """One thing that was done."""
    return _without_empty(
        {
            "id": entry.id,
            "act": entry.act.value,
            "words": entry.words,
            "by": entry.by,
            "on": entry.on.isoformat(),
            "undoes": entry.undoes,
        }
    )


def entry_from_json(body: Mapping[str, Any]) -> Entry:
    """One thing that was done, as it was written."""
    return Entry(
        body["id"], Act(body["act"]), body.get("words", ""), body.get("by", ""), date.fromisoformat(body["on"]),
        body.get("undoes", ""),
    )  # fmt: skip


def _milestone_to_json(one: Milestone) -> Json:
    return _without_empty(
        {"words": one.words, "due": due_to_json(one.due) if one.due else None, "done_on": _day(one.done_on)}
    )


def _milestone_from_json(body: Mapping[str, Any]) -> Milestone:
    due = body.get("due")
    return Milestone(body.get("words", ""), due_from_json(due) if due else None, _date(body.get("done_on")))


def _signed_to_json(one: Signed) -> Json:
    return {"name": one.name, "role": one.role}


def _signed(body: Mapping[str, Any]) -> Signed:
    return Signed(body["name"], body["role"])


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _without_empty(body: Json) -> Json:
    """What was not said takes no room in the journal."""
    return {name: value for name, value in body.items() if value not in (None, "", [], False)}
