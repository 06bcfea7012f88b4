"""The move of an audit to another edition as the journal keeps it, and back."""

from typing import Any

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answer_codec import answer_from_json, answer_to_json
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.events import AuditMoved, ReturnMoved, ReturnPosition

Json = dict[str, Any]


def audit_moved_body(event: AuditMoved) -> Json:
    """The body of a move."""
    body: Json = {
        "audit": event.audit,
        "before": _reference(event.before),
        "after": _reference(event.after),
        "mapping": event.mapping,
        "reason": event.reason,
    }
    return body | ({"undoes": event.undoes} if event.undoes else {})


def audit_moved_event(body: Json) -> AuditMoved:
    """The move that a body tells of."""
    return AuditMoved(
        body["audit"],
        TemplateReference(*body["before"]),
        TemplateReference(*body["after"]),
        _pairs(body["mapping"]),
        body["reason"],
        body.get("undoes", ""),
    )


def return_moved_body(event: ReturnMoved) -> Json:
    """The body of what a move did to one return."""
    body: Json = {
        "return": event.agency_return,
        "changes": [[name, answer_to_json(before), answer_to_json(after)] for name, before, after in event.changes],
        "before": _position_body(event.before),
        "after": _position_body(event.after),
    }
    return body | ({"undoes": event.undoes} if event.undoes else {})


def return_moved_event(body: Json) -> ReturnMoved:
    """What a body says that a move did to one return."""
    return ReturnMoved(
        body["return"],
        tuple((name, answer_from_json(before), answer_from_json(after)) for name, before, after in body["changes"]),
        _position(body["before"]),
        _position(body["after"]),
        body.get("undoes", ""),
    )


def _position_body(position: ReturnPosition) -> Json:
    body: Json = {"state": position.state.value}
    for key, value in (
        ("signed_off_at", position.signed_off_at), ("reason", position.reason),
        ("outcomes", position.outcomes), ("suggested", position.suggested),
    ):  # fmt: skip
        if value:
            body[key] = value
    return body


def _position(body: Json) -> ReturnPosition:
    return ReturnPosition(
        ReturnState(body["state"]),
        body.get("signed_off_at", ""),
        body.get("reason", ""),
        _pairs(body.get("outcomes", [])),
        _pairs(body.get("suggested", [])),
    )


def _reference(reference: TemplateReference) -> list[str]:
    return [reference.name, reference.edition, reference.content_hash]


def _pairs(body: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((first, second) for first, second in body)
