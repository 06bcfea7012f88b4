"""Answers as plain JSON values and back, the same in every file that holds them, for ever."""

from datetime import date
from decimal import Decimal
from typing import Any

from qa_desk.domain.answers import (
    BLANK,
    Answer,
    Attendance,
    CellValue,
    DatePair,
    EvidenceKind,
    EvidenceReference,
    RepeatRow,
    Rows,
    Shows,
    Standing,
    Value,
)
from qa_desk.domain.template import AttendanceMark

Json = dict[str, Any]


def answer_to_json(answer: Answer) -> Json:
    """An answer without its empty parts; a blank answer is an empty object."""
    body: Json = {}
    if answer.value is not None:
        body["value"] = value_to_json(answer.value)
    if answer.standing is not Standing.GIVEN:
        body["standing"] = answer.standing.value
    if answer.reason:
        body["reason"] = answer.reason
    if answer.note:
        body["note"] = answer.note
    if answer.evidence:
        body["evidence"] = [evidence_to_json(reference) for reference in answer.evidence]
    if answer.flagged:
        body["flagged"] = True
    return body


def answer_from_json(body: Json) -> Answer:
    """The answer that ``answer_to_json`` wrote."""
    if not body:
        return BLANK
    return Answer(
        value=value_from_json(body["value"]) if "value" in body else None,
        standing=Standing(body.get("standing", Standing.GIVEN)),
        reason=body.get("reason", ""),
        note=body.get("note", ""),
        evidence=tuple(map(evidence_from_json, body.get("evidence", ()))),
        flagged=body.get("flagged", False),
    )


def evidence_to_json(reference: EvidenceReference) -> Json | str:
    """A source as a text when nothing more is said of it, as it always was; else an object without empty parts."""
    if reference.is_plain:
        return reference.source
    parts = {
        "kind": reference.evidence_kind,
        "dated_on": _iso(reference.dated_on),
        "shows": reference.shows,
        "owner": reference.owner,
        "review_on": _iso(reference.review_on),
    }
    return {"source": reference.source} | {name: str(part) for name, part in parts.items() if part}


def evidence_from_json(body: Json | str) -> EvidenceReference:
    """The reference that ``evidence_to_json`` wrote."""
    if isinstance(body, str):
        return EvidenceReference(body)
    return EvidenceReference(
        body["source"],
        EvidenceKind(body["kind"]) if "kind" in body else None,
        _day(body.get("dated_on")),
        Shows(body["shows"]) if "shows" in body else None,
        body.get("owner", ""),
        _day(body.get("review_on")),
    )


def value_to_json(value: Value) -> Json | str:
    """Text as text; everything else under a key that names its kind."""
    match value:
        case str():
            return value
        case DatePair(started_on, done_on):
            return {"pair": [_iso(started_on), _iso(done_on)]}
        case Attendance(marks):
            return {"attendance": [[role, mark.value] for role, mark in marks]}
        case Rows(rows):
            return {"rows": [[[name, _cell_to_json(cell)] for name, cell in row.cells] for row in rows]}
        case _:
            return _cell_to_json(value)


def value_from_json(body: Json | str) -> Value:
    """The value that ``value_to_json`` wrote."""
    if isinstance(body, str):
        return body
    [(kind, content)] = body.items()
    match kind:
        case "pair":
            return DatePair(*(date.fromisoformat(text) if text else None for text in content))
        case "attendance":
            return Attendance(tuple((role, AttendanceMark(mark)) for role, mark in content))
        case "rows":
            return Rows(tuple(RepeatRow(tuple((name, _cell_from_json(cell)) for name, cell in row)) for row in content))
    return _cell_from_json(body)


def _cell_to_json(value: CellValue) -> Json | str:
    match value:
        case str():
            return value
        case date():
            return {"date": value.isoformat()}
        case int():
            return {"integer": value}
        case Decimal():
            return {"decimal": str(value)}
        case tuple():
            return {"choices": list(value)}


def _cell_from_json(body: Json | str) -> CellValue:
    if isinstance(body, str):
        return body
    [(kind, content)] = body.items()
    match kind:
        case "date":
            return date.fromisoformat(content)
        case "integer":
            return int(content)
        case "decimal":
            return Decimal(content)
        case "choices":
            return tuple(content)
    raise ValueError(f"unknown kind of value: {kind}")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
