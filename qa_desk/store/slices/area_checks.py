"""The store's part of visits and surveys: table, event bodies, effects."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, delete, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.area_checks.check import Match, Survey, Visit
from qa_desk.domain.area_checks.events import AreaCheckTakenBack, AreaSurveyed, AreaVisited
from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class AreaCheckRow(Base):
    """A visit or a survey beside one area; ``told`` is all that it says, as JSON."""

    __tablename__ = "area_check"
    __table_args__ = (
        CheckConstraint("kind IN ('visit', 'survey')"),
        Index("area_check_by_audit", "audit_key", "subject", "section"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    subject: Mapped[str]
    section: Mapped[str]
    kind: Mapped[str]
    day: Mapped[str]
    told: Mapped[str]
    actor: Mapped[str]
    recorded_at: Mapped[str]


def visit_of(told: Json) -> Visit:
    """A visit as it was written."""
    on, match = date.fromisoformat(told["on"]), Match(told["match"])
    return Visit(on, told["who"], told["asked"], told["seen"], match, told["evidence"])


def survey_of(told: Json) -> Survey:
    """A survey as it was written."""
    counts = (told["yes"], told["partly"], told["no"], told["answered"])
    return Survey(date.fromisoformat(told["on"]), told["question"], *counts, told["in_percent"], told["evidence"])


def _visit_json(visit: Visit) -> Json:
    return {
        "on": visit.on.isoformat(), "who": visit.who, "asked": visit.asked, "seen": visit.seen,
        "match": visit.match.value, "evidence": visit.evidence,
    }  # fmt: skip


def _survey_json(survey: Survey) -> Json:
    return {
        "on": survey.on.isoformat(), "question": survey.question, "yes": survey.yes, "partly": survey.partly,
        "no": survey.no, "answered": survey.answered, "in_percent": survey.in_percent, "evidence": survey.evidence,
    }  # fmt: skip


def _insert(
    projection: ProjectedTables, event: AreaVisited | AreaSurveyed, kind: str, told: Json, one: Recorded
) -> None:
    columns = {
        "id": event.check,
        "audit_key": projection.audit_key(event.audit),
        "subject": event.subject,
        "section": event.section,
        "kind": kind,
        "day": told["on"],
        "told": canonical_json(told),
        "actor": one.actor,
        "recorded_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(AreaCheckRow).values(columns))


def _visited(projection: ProjectedTables, event: AreaVisited, one: Recorded) -> None:
    _insert(projection, event, "visit", _visit_json(event.visit), one)


def _surveyed(projection: ProjectedTables, event: AreaSurveyed, one: Recorded) -> None:
    _insert(projection, event, "survey", _survey_json(event.survey), one)


def _taken_back(projection: ProjectedTables, event: AreaCheckTakenBack, _: Recorded) -> None:
    projection.connection.core.execute(delete(AreaCheckRow).where(AreaCheckRow.id == event.check))


def _place(event: AreaVisited | AreaSurveyed) -> dict[str, Any]:
    return {"check": event.check, "audit": event.audit, "subject": event.subject, "section": event.section}


def _visited_body(event: AreaVisited) -> Json:
    return _place(event) | {"visit": _visit_json(event.visit)}


def _visited_event(body: Json) -> AreaVisited:
    return AreaVisited(body["check"], body["audit"], body["subject"], body["section"], visit_of(body["visit"]))


def _surveyed_body(event: AreaSurveyed) -> Json:
    return _place(event) | {"survey": _survey_json(event.survey)}


def _surveyed_event(body: Json) -> AreaSurveyed:
    return AreaSurveyed(body["check"], body["audit"], body["subject"], body["section"], survey_of(body["survey"]))


def _taken_back_body(event: AreaCheckTakenBack) -> Json:
    return {"check": event.check, "audit": event.audit, "reason": event.reason}


def _taken_back_event(body: Json) -> AreaCheckTakenBack:
    return AreaCheckTakenBack(body["check"], body["audit"], body["reason"])


SLICE = Slice(
    tables=(AreaCheckRow,),
    forms={
        AreaVisited.kind: EventForm(of_audit, _visited_body, _visited_event),
        AreaSurveyed.kind: EventForm(of_audit, _surveyed_body, _surveyed_event),
        AreaCheckTakenBack.kind: EventForm(of_audit, _taken_back_body, _taken_back_event),
    },
    effects={AreaVisited: _visited, AreaSurveyed: _surveyed, AreaCheckTakenBack: _taken_back},
)
