"""Answers as the columns of their rows and back."""

import json
from functools import lru_cache
from typing import Any

from qa_desk.domain.answer_codec import evidence_from_json, evidence_to_json, value_from_json, value_to_json
from qa_desk.domain.answers import BLANK, Answer, Standing, Value
from qa_desk.store.event_form import canonical_json

AnswerColumns = tuple[str | None, str, str, str, str, int]
"""value_json, standing, reason, note, evidence, flagged"""

_read = json.JSONDecoder().raw_decode
"""Half the time of json.loads: what the desk wrote has no spaces around it to look for."""

BLANK_COLUMNS: AnswerColumns = (None, Standing.GIVEN.value, "", "", "", 0)


STANDINGS = {one.value: one for one in Standing}


@lru_cache(maxsize=4096)
def _value_of(value_json: str) -> Value:
    """The value in a column. Nothing changes a value, and the same few grades and dates stand in most rows."""
    return value_from_json(_read(value_json)[0])


def columns_of(answer: Answer) -> AnswerColumns:
    """The columns that hold an answer."""
    return (
        None if answer.value is None else canonical_json(value_to_json(answer.value)),
        answer.standing.value,
        answer.reason,
        answer.note,
        canonical_json([*map(evidence_to_json, answer.evidence)]) if answer.evidence else "",
        int(answer.flagged),
    )


def answer_of(columns: Any) -> Answer:
    """The answer that six columns hold, in their order."""
    value_json, standing, reason, note, evidence, flagged = columns
    if (value_json, standing, reason, note, evidence, flagged) == BLANK_COLUMNS:
        return BLANK
    return Answer(
        None if value_json is None else _value_of(value_json),
        STANDINGS[standing],
        reason,
        note,
        tuple(map(evidence_from_json, _read(evidence)[0])) if evidence else (),
        bool(flagged),
    )


def sources_of(evidence: str) -> tuple[str, ...]:
    """Where an answer was seen, from its column."""
    if not evidence:
        return ()
    return tuple(one if isinstance(one, str) else one["source"] for one in _read(evidence)[0])
