"""How the events of devices, packs and returns that travel are written, and read again."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from qa_desk.domain.receiving.events import (
    ConflictSettled,
    DeviceEnrolled,
    DeviceRevoked,
    ImportUndone,
    OwnWorkJoined,
    PackIssued,
    PackOpened,
    ReceivedPackage,
    ReturnReceived,
    ReturnSealed,
    ReturnUnread,
    UnreadAssigned,
)
from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.domain.receiving.revisions import revision_of
from qa_desk.store.event_form import EventForm, Json, of_audit, of_return


def _flat(kind: type[Any], entity: Callable[[Any], str]) -> EventForm:
    """An event of texts, numbers and tuples of texts: one key for each field."""
    names = [field.name for field in fields(kind)]

    def body(event: Any) -> Json:
        values = ((name, getattr(event, name)) for name in names)
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values}

    def event(body: Json) -> Any:
        values = (body[name] for name in names)
        return kind(*(tuple(value) if isinstance(value, list) else value for value in values))

    return EventForm(entity, body, event)


def _joined_body(event: OwnWorkJoined) -> Json:
    return {"return": event.agency_return, "revisions": [one.fields for one in event.revisions]}


def _joined_event(body: Json) -> OwnWorkJoined:
    return OwnWorkJoined(body["return"], tuple(map(revision_of, body["revisions"])))


def _package_body(package: ReceivedPackage) -> Json:
    """What was sent before is left out where there is nothing to say: older bodies stay as they were."""
    body = PACKAGE.body(package)
    if not body["sent_before"]:
        del body["sent_before"]
    return body


def _package(body: Json) -> Any:
    before = tuple(SentBefore(*one) for one in body.get("sent_before", []))
    return PACKAGE.event({**body, "sent_before": before})


def _received_body(event: ReturnReceived) -> Json:
    return {
        "audit": event.audit,
        "package": _package_body(event.package),
        "revisions": [one.fields for one in event.revisions],
        "known": list(event.known),
    }


def _received_event(body: Json) -> ReturnReceived:
    return ReturnReceived(
        body["audit"], _package(body["package"]), tuple(map(revision_of, body["revisions"])), tuple(body["known"])
    )


def _settled_body(event: ConflictSettled) -> Json:
    return {"audit": event.audit, "revision": event.revision.fields}


def _settled_event(body: Json) -> ConflictSettled:
    return ConflictSettled(body["audit"], revision_of(body["revision"]))


def _of_device(event: Any) -> str:
    return str(event.fingerprint)


def _of_unread(event: Any) -> str:
    """The audit, or the file itself while nobody knows which audit it belongs to."""
    return str(event.audit or event.sha256)


PACKAGE = _flat(ReceivedPackage, lambda package: str(package.id))
"""What a package says of itself, inside the event that it was taken in."""

FORMS: dict[str, EventForm] = {
    DeviceEnrolled.kind: _flat(DeviceEnrolled, _of_device),
    DeviceRevoked.kind: _flat(DeviceRevoked, _of_device),
    PackIssued.kind: _flat(PackIssued, of_audit),
    PackOpened.kind: _flat(PackOpened, of_audit),
    ReturnSealed.kind: _flat(ReturnSealed, of_audit),
    OwnWorkJoined.kind: EventForm(of_return, _joined_body, _joined_event),
    ReturnReceived.kind: EventForm(of_audit, _received_body, _received_event),
    ImportUndone.kind: _flat(ImportUndone, of_audit),
    ConflictSettled.kind: EventForm(of_audit, _settled_body, _settled_event),
    ReturnUnread.kind: _flat(ReturnUnread, _of_unread),
    UnreadAssigned.kind: _flat(UnreadAssigned, _of_unread),
}
