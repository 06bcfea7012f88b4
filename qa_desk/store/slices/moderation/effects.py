"""What each event of the panel does to the projected tables."""

from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from qa_desk.domain.events import GradeAgreed, Recorded
from qa_desk.domain.moderation.events import (
    DecisionTakenBack,
    GradeDeferred,
    HoldReleased,
    NamesShown,
    PanelMet,
    QuestionUnclear,
    ReturnsHeld,
    SealOpened,
)
from qa_desk.store.event_form import canonical_json
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices.moderation.tables import (
    AgreedGradeRow,
    DeferredGradeRow,
    OpenedSealRow,
    PanelMeetingRow,
    ReturnHoldRow,
    ShownNamesRow,
    UnclearQuestionRow,
)
from qa_desk.store.slices.slice import Effect

RELEASE = """
UPDATE return_hold SET released_at = ?, released_by = ? WHERE audit_key = ? AND auditor = ? AND released_at = ''
"""
SUBJECT_KEY = "SELECT key FROM subject WHERE audit_key = ? AND code = ?"


def _grade_agreed(projection: ProjectedTables, event: GradeAgreed, one: Recorded) -> None:
    grade = event.grade
    audit_key, subject_key = _keys(projection, event.audit, grade.subject)
    columns = {
        "point": grade.point,
        "how": grade.how.value,
        "reason": grade.reason,
        "dissent": grade.dissent,
        "dissents": _json([[each.role, each.point, each.words, each.in_report] for each in grade.dissents]),
        "seen": _json([list(pair) for pair in event.seen]),
        "agreed_at": one.recorded_at,
        "actor": one.actor,
    }
    _forget(projection, subject_key, grade.question)
    key = {"subject_key": subject_key, "question": grade.question, "audit_key": audit_key}
    projection.connection.core.execute(insert(AgreedGradeRow).values(**key, **columns))


def _grade_deferred(projection: ProjectedTables, event: GradeDeferred, one: Recorded) -> None:
    audit_key, subject_key = _keys(projection, event.audit, event.subject)
    _forget(projection, subject_key, event.question)
    columns = {
        "subject_key": subject_key,
        "question": event.question,
        "audit_key": audit_key,
        "awaited": event.awaited,
        "whom": event.whom,
        "deferred_at": one.recorded_at,
        "actor": one.actor,
    }
    projection.connection.core.execute(insert(DeferredGradeRow).values(columns))


def _decision_taken_back(projection: ProjectedTables, event: DecisionTakenBack, _: Recorded) -> None:
    _forget(projection, _keys(projection, event.audit, event.subject)[1], event.question)


def _panel_met(projection: ProjectedTables, event: PanelMet, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "present": canonical_json(list(event.present)),
        "met_at": one.recorded_at,
        "actor": one.actor,
    }
    projection.connection.core.execute(insert(PanelMeetingRow).values(columns))


def _seal_opened(projection: ProjectedTables, event: SealOpened, one: Recorded) -> None:
    columns = {"reason": event.reason, "opened_at": one.recorded_at, "actor": one.actor}
    _put_once(projection, OpenedSealRow, _keys(projection, event.audit, event.subject)[1], columns)


def _names_shown(projection: ProjectedTables, event: NamesShown, one: Recorded) -> None:
    columns = {"shown_at": one.recorded_at, "actor": one.actor}
    _put_once(projection, ShownNamesRow, _keys(projection, event.audit, event.subject)[1], columns)


def _question_unclear(projection: ProjectedTables, event: QuestionUnclear, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "question": event.question,
        "words": event.words,
        "noted_at": one.recorded_at,
        "actor": one.actor,
    }
    projection.connection.core.execute(insert(UnclearQuestionRow).values(columns))


def _returns_held(projection: ProjectedTables, event: ReturnsHeld, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "auditor": event.auditor,
        "reason": event.reason,
        "held_at": one.recorded_at,
        "held_by": one.actor,
        "released_at": "",
        "released_by": "",
    }
    projection.connection.core.execute(insert(ReturnHoldRow).values(columns))


def _hold_released(projection: ProjectedTables, event: HoldReleased, one: Recorded) -> None:
    columns = (one.recorded_at, one.actor, projection.audit_key(event.audit), event.auditor)
    projection.connection.run(RELEASE, columns)


def _keys(projection: ProjectedTables, audit: str, code: str) -> tuple[int, int]:
    """The keys of an audit and of one subject of it."""
    audit_key = projection.audit_key(audit)
    subject_key = projection.connection.value(SUBJECT_KEY, (audit_key, code))
    if subject_key is None:
        raise UnknownReferenceError(code)
    return audit_key, int(subject_key)


def _forget(projection: ProjectedTables, subject_key: int, question: str) -> None:
    """What stood before a decision does not stand beside it; the journal keeps it."""
    for row in (AgreedGradeRow, DeferredGradeRow):
        statement = delete(row).where(row.subject_key == subject_key, row.question == question)
        projection.connection.core.execute(statement)


def _put_once(projection: ProjectedTables, row: Any, subject_key: int, columns: dict[str, str]) -> None:
    """The first time is what counts: what was seen once stays seen."""
    statement = upsert(row).values(subject_key=subject_key, **columns)
    projection.connection.core.execute(statement.on_conflict_do_nothing())


def _json(rows: list[list[Any]]) -> str:
    return canonical_json(rows) if rows else ""


EFFECTS: dict[type, Effect] = {
    GradeAgreed: _grade_agreed,
    GradeDeferred: _grade_deferred,
    DecisionTakenBack: _decision_taken_back,
    PanelMet: _panel_met,
    SealOpened: _seal_opened,
    NamesShown: _names_shown,
    QuestionUnclear: _question_unclear,
    ReturnsHeld: _returns_held,
    HoldReleased: _hold_released,
}
