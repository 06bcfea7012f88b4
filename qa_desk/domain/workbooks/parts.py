"""An answer in its parts, one for each cell, and an answer put together again from parts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from qa_desk.domain.answer_words import STANDING_WORDS
from qa_desk.domain.answers import (
    Answer,
    Attendance,
    DatePair,
    EvidenceReference,
    RepeatRow,
    Rows,
    Standing,
    Value,
    has_content,
)
from qa_desk.domain.dates import short_date
from qa_desk.domain.template import AttendanceMark, Question
from qa_desk.domain.workbooks.slots import (
    ANSWER,
    CHOICE,
    DONE,
    NOTE,
    REASON,
    ROLE,
    ROW,
    SEEN,
    START,
    YES,
    Slot,
    SlotKind,
    answer_slots,
)

Held = str | date | int | Decimal | tuple[str, ...] | Standing | None
"""What a part is, as the desk keeps it; None for nothing."""

CellValue = str | date | int | Decimal | None
"""What a cell of a workbook shows."""

TOO_LONG = "[This text is too long for a cell. It is kept in QA Desk.]"
LONGEST_CELL = 32_767
"""Characters Excel keeps in one cell, those above U+FFFF counted twice."""


def held_part(question: Question, answer: Answer, part: str) -> Held:
    """One part of an answer."""
    match part:
        case "note":
            return answer.note.strip() or None
        case "reason":
            return answer.reason.strip() or None
        case "seen":
            return tuple(one.source for one in answer.evidence) or None
    if part == ANSWER and answer.standing is not Standing.GIVEN:
        return answer.standing
    if answer.standing is not Standing.GIVEN:
        return None
    return _part_of_value(question, answer.value, part)


def _part_of_value(question: Question, value: Value | None, part: str) -> Held:
    match value:
        case DatePair(started_on, done_on):
            single = part == ANSWER and len(answer_slots(question)) == 1
            return {START: started_on, DONE: done_on}.get(part) if not single else done_on
        case Attendance():
            return value.mark(part.removeprefix(ROLE)) if part.startswith(ROLE) else None
        case Rows(rows):
            return _part_of_rows(rows, part)
        case tuple():
            return YES if part.startswith(CHOICE) and part.removeprefix(CHOICE) in value else None
        case str():
            return value.strip() or None if part == ANSWER else None
        case _:
            return value if part == ANSWER else None


def _part_of_rows(rows: tuple[RepeatRow, ...], part: str) -> Held:
    if not part.startswith(ROW):
        return None
    place, column = _row_and_column(part)
    cell = rows[place].cell(column) if place < len(rows) else None
    return None if cell in ("", ()) else cell


def _row_and_column(part: str) -> tuple[int, str]:
    place, _, column = part.removeprefix(ROW).partition(":")
    return int(place), column


def shown_part(slot: Slot, held: Held) -> CellValue:
    """What the cell of a part shows: labels for what is chosen, dates and numbers as themselves."""
    if isinstance(held, Standing):
        return STANDING_WORDS[held]
    match held:
        case tuple() if slot.kind is SlotKind.SOURCES:
            return _fitting("\n".join(held))
        case tuple():
            labels = dict(slot.offered)
            return "; ".join(labels.get(one, one) for one in held)
        case str():
            return _fitting(dict(slot.offered).get(held, held))
        case _:
            return held


def _fitting(text: str) -> str:
    units = len(text) + sum(character > "\uffff" for character in text)
    return text if units <= LONGEST_CELL else TOO_LONG


def said(value: CellValue) -> str:
    """What a cell shows, in words for a report."""
    match value:
        case None:
            return ""
        case date():
            return short_date(value)
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def with_parts(question: Question, answer: Answer, changed: Mapping[str, Held]) -> Answer:
    """The answer once some of its parts have changed; what did not change stays as it is, to the letter."""
    found = _with_value(question, answer, changed)
    if NOTE in changed:
        found = replace(found, note=_text(changed[NOTE]))
    if REASON in changed:
        found = replace(found, reason=_text(changed[REASON]))
    if SEEN in changed:
        sources = changed[SEEN]
        kept = {one.source: one for one in answer.evidence}
        every = sources if isinstance(sources, tuple) else ()
        found = replace(found, evidence=tuple(kept.get(one, EvidenceReference(one)) for one in every))
    return found


def _with_value(question: Question, answer: Answer, changed: Mapping[str, Held]) -> Answer:
    parts = {part: held for part, held in changed.items() if part not in (NOTE, REASON, SEEN)}
    if not parts:
        return answer
    aside = parts.get(ANSWER)
    if isinstance(aside, Standing):
        return replace(answer, value=None, standing=aside)
    before = answer.value if answer.standing is Standing.GIVEN else None
    value = _changed_value(question, before, parts)
    return replace(answer, value=value if has_content(value) else None, standing=Standing.GIVEN)


def _changed_value(question: Question, before: Value | None, parts: Mapping[str, Held]) -> Value | None:
    if question.timescale is not None:
        pair = before if isinstance(before, DatePair) else DatePair()
        done = DONE if DONE in parts or len(answer_slots(question)) > 1 else ANSWER
        return DatePair(_day(parts.get(START, pair.started_on)), _day(parts.get(done, pair.done_on)))
    if question.attendance is not None:
        return _marked(question, before if isinstance(before, Attendance) else Attendance(), parts)
    if question.questions:
        return _with_cells(before if isinstance(before, Rows) else Rows(), parts)
    if any(part.startswith(CHOICE) for part in parts):
        chosen = set(before) if isinstance(before, tuple) else set[str]()
        for part, held in parts.items():
            (chosen.add if held == YES else chosen.discard)(part.removeprefix(CHOICE))
        return tuple(choice.value for choice in question.choices if choice.value in chosen)
    held = parts.get(ANSWER)
    return before if ANSWER in parts and held is None and isinstance(before, tuple) else held


def _marked(question: Question, before: Attendance, parts: Mapping[str, Held]) -> Attendance:
    marks = dict(before.marks)
    for part, held in parts.items():
        if part.startswith(ROLE):
            marks.pop(part.removeprefix(ROLE), None)
            if isinstance(held, str):
                marks[part.removeprefix(ROLE)] = AttendanceMark(held)
    roles = question.attendance.roles if question.attendance else ()
    return Attendance(tuple((role.value, marks[role.value]) for role in roles if role.value in marks))


def _with_cells(before: Rows, parts: Mapping[str, Held]) -> Rows:
    rows = [dict(row.cells) for row in before.rows]
    for part, held in parts.items():
        if part.startswith(ROW):
            place, column = _row_and_column(part)
            rows += [{} for _ in range(place + 1 - len(rows))]
            rows[place].pop(column, None)
            if held is not None:
                rows[place][column] = held
    return Rows(tuple(RepeatRow(tuple(row.items())) for row in rows if row))


def _day(held: Held) -> date | None:
    return held if isinstance(held, date) else None


def _text(held: Held) -> str:
    return held if isinstance(held, str) else ""
