"""Concerns as plain values: what the journal keeps, and what any file can carry from one laptop to another."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from qa_desk.domain.concerns.concern import About, Concern, ConcernEntry, EntryKind, Told

Json = dict[str, Any]


def concern_to_json(concern: Concern) -> Json:
    """The whole of a concern."""
    return {
        "concern": concern.id,
        **about_to_json(concern.about),
        "entries": [entry_to_json(entry) for entry in concern.entries],
    }


def about_to_json(about: About) -> Json:
    """What a concern is about."""
    return {
        "audit": about.audit, "subject": about.subject, "return": about.agency_return, "question": about.question,
    }  # fmt: skip


def about_from_json(body: Mapping[str, Any]) -> About:
    """What a concern is about, as it was written."""
    return About(body["audit"], body["subject"], body["return"], body["question"])


def entry_to_json(entry: ConcernEntry) -> Json:
    """One entry; what was not said is left out."""
    body: Json = {
        "id": entry.id, "kind": entry.kind.value, "words": entry.words, "by": entry.by, "at": entry.at.isoformat(),
    }  # fmt: skip
    if entry.told:
        body["told"] = {"role": entry.told.role, "at": entry.told.at.isoformat(), "how": entry.told.how}
    if entry.role:
        body["role"] = entry.role
    return body


def entry_from_json(body: Mapping[str, Any]) -> ConcernEntry:
    """One entry, as it was written."""
    told = body.get("told")
    return ConcernEntry(
        body["id"],
        EntryKind(body["kind"]),
        body["words"],
        body["by"],
        datetime.fromisoformat(body["at"]),
        Told(told["role"], datetime.fromisoformat(told["at"]), told["how"]) if told else None,
        body.get("role", ""),
    )
