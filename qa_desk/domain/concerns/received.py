"""Concerns that somebody sent: read with care, because what is in a file may be anything."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from qa_desk.domain.concerns.concern import (
    Concern,
    ConcernEntry,
    EntryKind,
    Told,
)
from qa_desk.domain.concerns.facts import about_from_json, entry_from_json
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_line, checked_words, line_of

NOT_WHOLE = UserError(
    tr("A safeguarding concern that was sent cannot be read, so nothing was taken in."),
    tr("Ask whoever sent it what they saw and whom they told, now. Then record it here."),
    field="concerns",
)


def received_concern(value: object) -> Concern:
    """The concern that was sent, its text cleaned; raises UserError when it is not whole."""
    if not isinstance(value, Mapping) or not isinstance(value.get("entries"), list):
        raise NOT_WHOLE
    try:
        about = about_from_json(value)
        entries = tuple(_cleaned(entry_from_json(one)) for one in value["entries"])
        texts = (value["concern"], about.audit, about.subject, about.agency_return, about.question)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise NOT_WHOLE from problem
    begins_right = [one.kind is EntryKind.RAISED for one in entries] == [True] + [False] * (len(entries) - 1)
    if not (entries and begins_right and all(isinstance(text, str) for text in texts)):
        raise NOT_WHOLE
    return Concern(_line(value["concern"]), about, entries)


def _cleaned(entry: ConcernEntry) -> ConcernEntry:
    """An entry with its text as QA Desk keeps it; only one that says who was told may have no words."""
    told = entry.told
    if told is not None:
        told = Told(_line(told.role), _utc(told.at), line_of(_text(told.how), "how"))
    words = checked_words(_text(entry.words), NOT_WHOLE.message, "concerns") if entry.words or told is None else ""
    return replace(
        entry,
        id=_line(entry.id),
        words=words,
        by=line_of(_text(entry.by), "by"),
        at=_utc(entry.at),
        told=told,
        role=line_of(_text(entry.role), "role"),
    )


def _line(value: Any) -> str:
    return checked_line(_text(value), NOT_WHOLE.message, "concerns")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise NOT_WHOLE
    return value


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise NOT_WHOLE
    return moment.astimezone(UTC)
