"""A table of attendance as plain values: what the journal keeps."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from qa_desk.domain.meetings.register import Mark, Meeting, Register


def register_to_json(register: Register) -> dict[str, Any]:
    """The whole of a table; percentages as text, so that each stays as it was published."""
    return {
        "id": register.id,
        "title": register.title,
        "minimum": register.minimum,
        "groups": list(register.groups),
        "members": list(register.members),
        "published": [[None if one is None else str(one) for one in row] for row in register.published],
        "meetings": [
            {"group": one.group, "on": one.on.isoformat() if one.on else None, "title": one.title}
            for one in register.meetings
        ],
        "marks": [[mark.value if mark else None for mark in row] for row in register.marks],
        "withdrawn": register.is_withdrawn,
    }


def register_from_json(body: Mapping[str, Any]) -> Register:
    """A table as it was written."""
    return Register(
        body["id"],
        body["title"],
        tuple(body["groups"]),
        tuple(body["members"]),
        tuple(tuple(None if one is None else Decimal(one) for one in row) for row in body["published"]),
        tuple(
            Meeting(one["group"], date.fromisoformat(one["on"]) if one["on"] else None, one["title"])
            for one in body["meetings"]
        ),
        tuple(tuple(Mark(mark) if mark else None for mark in row) for row in body["marks"]),
        body["minimum"],
        body["withdrawn"],
    )
