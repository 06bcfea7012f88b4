"""How one kind of event is written into the journal, and read again."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from qa_desk.domain.events import Event

Json = dict[str, Any]

canonical_json = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
"""The one way a body is written, so that its hash can be found again."""


class EventForm(NamedTuple):
    """How one kind of event is written: what it is about, its body, and the way back."""

    entity: Callable[[Any], str]
    body: Callable[[Any], Json]
    event: Callable[[Json], Event]


def of_return(event: Any) -> str:
    """The entity of an event about one return."""
    return str(event.agency_return)


def of_audit(event: Any) -> str:
    """The entity of an event about an audit as a whole."""
    return str(event.audit)
