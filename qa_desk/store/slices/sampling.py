"""The store's part of population and sample: tables, event bodies, effects."""

import json
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, delete, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.audit import Subject
from qa_desk.domain.events import Recorded
from qa_desk.domain.sampling.events import CaseReplaced, PopulationListed, SampleDrawn
from qa_desk.domain.sampling.plan import DrawMethod, SamplePlan
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.prepared import text_of
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices.slice import Slice
from qa_desk.store.subject_statements import add_subjects
from qa_desk.store.tables import STRICT, STRICT_BY_KEY, Base, table

CHOSEN, RESERVE = "chosen", "reserve"


class PopulationRow(Base):
    """The list that the sample of an audit is drawn from."""

    __tablename__ = "population"
    __table_args__ = (STRICT,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    checksum: Mapped[str]
    listed_at: Mapped[str]


class PopulationCaseRow(Base):
    """One case of that list, in its place."""

    __tablename__ = "population_case"
    __table_args__ = (UniqueConstraint("audit_key", "code"), STRICT_BY_KEY)
    audit_key: Mapped[int] = mapped_column(ForeignKey("population.audit_key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    attributes: Mapped[str]
    """Column title and text, as a JSON list of pairs."""


class SampleRow(Base):
    """The sample of an audit as it was last drawn."""

    __tablename__ = "sample"
    __table_args__ = (CheckConstraint("method IN ('all', 'random', 'spread', 'by-hand')"), STRICT)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    method: Mapped[str]
    size: Mapped[int]
    seed: Mapped[int]
    column_title: Mapped[str]
    quotas: Mapped[str]
    """Group and number, as a JSON list of pairs."""
    checksum: Mapped[str]
    drawn_at: Mapped[str]
    actor: Mapped[str]


class SampledCaseRow(Base):
    """One case of a draw, chosen or in reserve, in drawn order."""

    __tablename__ = "sampled_case"
    __table_args__ = (CheckConstraint("drawn_as IN ('chosen', 'reserve')"), STRICT_BY_KEY)
    audit_key: Mapped[int] = mapped_column(ForeignKey("sample.audit_key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    drawn_as: Mapped[str]


class ReplacementRow(Base):
    """A case of the sample that gave its place to a reserve, in the order it happened."""

    __tablename__ = "case_replacement"
    __table_args__ = (STRICT_BY_KEY,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("sample.audit_key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    old: Mapped[str]
    new: Mapped[str]
    reason: Mapped[str]


ADD_CASE = text_of(insert(table(PopulationCaseRow)))
ADD_SAMPLED = text_of(insert(table(SampledCaseRow)))
ATTRIBUTES = "SELECT code, attributes FROM population_case WHERE audit_key = ?"
REPLACED = "UPDATE subject SET replaced = ? WHERE audit_key = ? AND code = ?"
OF_SUBJECTS = "subject_key IN (SELECT key FROM subject WHERE audit_key = ?)"


def _population_listed(projection: ProjectedTables, event: PopulationListed, one: Recorded) -> None:
    key = projection.audit_key(event.audit)
    _forget_subjects(projection, key)
    _forget_sample(projection, key)
    execute = projection.connection.core.execute
    execute(delete(PopulationCaseRow).where(PopulationCaseRow.audit_key == key))
    execute(delete(PopulationRow).where(PopulationRow.audit_key == key))
    execute(insert(PopulationRow).values(audit_key=key, checksum=event.checksum, listed_at=one.recorded_at))
    rows = [(key, position, case.code, canonical_json(case.attributes)) for position, case in enumerate(event.cases)]
    projection.connection.run_many(ADD_CASE, rows)


def _sample_drawn(projection: ProjectedTables, event: SampleDrawn, one: Recorded) -> None:
    key, plan = projection.audit_key(event.audit), event.plan
    _forget_subjects(projection, key)
    _forget_sample(projection, key)
    projection.connection.core.execute(
        insert(SampleRow).values(
            audit_key=key,
            method=plan.method.value,
            size=plan.size,
            seed=plan.seed,
            column_title=plan.column,
            quotas=canonical_json(plan.quotas),
            checksum=event.checksum,
            drawn_at=one.recorded_at,
            actor=one.actor,
        )
    )
    drawn = [(code, CHOSEN) for code in event.chosen] + [(code, RESERVE) for code in event.reserves]
    rows = [(key, position, code, drawn_as) for position, (code, drawn_as) in enumerate(drawn)]
    projection.connection.run_many(ADD_SAMPLED, rows)
    _take_in(projection, event.audit, event.chosen)


def _case_replaced(projection: ProjectedTables, event: CaseReplaced, _: Recorded) -> None:
    key = projection.audit_key(event.audit)
    projection.connection.run(REPLACED, (event.reason, key, event.old))
    count = projection.connection.value("SELECT count(*) FROM case_replacement WHERE audit_key = ?", (key,))
    columns = {"audit_key": key, "position": count, "old": event.old, "new": event.new, "reason": event.reason}
    projection.connection.core.execute(insert(ReplacementRow).values(columns))
    if event.new:  # it may have been erased since, together with what took its place
        _take_in(projection, event.audit, (event.new,))


def _take_in(projection: ProjectedTables, audit: str, codes: tuple[str, ...]) -> None:
    """Cases of the list become what is graded."""
    listed = dict(projection.connection.run(ATTRIBUTES, (projection.audit_key(audit),)))
    unknown = next((code for code in codes if code not in listed), None)
    if unknown is not None:
        raise UnknownReferenceError(unknown)
    add_subjects(projection, audit, [Subject(code, _pairs(json.loads(listed[code]))) for code in codes])


def _forget_subjects(projection: ProjectedTables, audit_key: int) -> None:
    """What was to be graded is not any more. Only ever while nothing was graded or given out."""
    run = projection.connection.run
    run("DELETE FROM agency_return WHERE audit_key = ?", (audit_key,))
    run(f"DELETE FROM subject_attribute WHERE {OF_SUBJECTS}", (audit_key,))  # noqa: S608 - our own words
    run("DELETE FROM subject WHERE audit_key = ?", (audit_key,))
    projection.forget()


def _forget_sample(projection: ProjectedTables, audit_key: int) -> None:
    for row in (ReplacementRow, SampledCaseRow, SampleRow):
        projection.connection.core.execute(delete(row).where(row.audit_key == audit_key))


def _listed_body(event: PopulationListed) -> Json:
    cases = [[case.code, [list(pair) for pair in case.attributes]] for case in event.cases]
    return {"audit": event.audit, "cases": cases, "checksum": event.checksum}


def _listed_event(body: Json) -> PopulationListed:
    cases = tuple(Subject(code, _pairs(pairs)) for code, pairs in body["cases"])
    return PopulationListed(body["audit"], cases, body["checksum"])


def _drawn_body(event: SampleDrawn) -> Json:
    plan = event.plan
    body: Json = {
        "audit": event.audit,
        "method": plan.method.value,
        "size": plan.size,
        "seed": plan.seed,
        "checksum": event.checksum,
        "chosen": list(event.chosen),
        "reserves": list(event.reserves),
    }
    for name, told in (("column", plan.column), ("quotas", plan.quotas), ("picked", plan.picked)):
        if told:
            body[name] = told
    return body


def _drawn_event(body: Json) -> SampleDrawn:
    plan = SamplePlan(
        DrawMethod(body["method"]),
        body["size"],
        body["seed"],
        body.get("column", ""),
        tuple((group, number) for group, number in body.get("quotas", [])),
        tuple(body.get("picked", [])),
    )
    return SampleDrawn(body["audit"], plan, body["checksum"], tuple(body["chosen"]), tuple(body["reserves"]))


def _replaced_body(event: CaseReplaced) -> Json:
    return {"audit": event.audit, "old": event.old, "new": event.new, "reason": event.reason}


def _replaced_event(body: Json) -> CaseReplaced:
    return CaseReplaced(body["audit"], body["old"], body["new"], body["reason"])


def _pairs(body: Any) -> tuple[tuple[str, str], ...]:
    return tuple((title, text) for title, text in body)


SLICE = Slice(
    tables=(PopulationRow, PopulationCaseRow, SampleRow, SampledCaseRow, ReplacementRow),
    forms={
        PopulationListed.kind: EventForm(of_audit, _listed_body, _listed_event),
        SampleDrawn.kind: EventForm(of_audit, _drawn_body, _drawn_event),
        CaseReplaced.kind: EventForm(of_audit, _replaced_body, _replaced_event),
    },
    effects={
        PopulationListed: _population_listed,
        SampleDrawn: _sample_drawn,
        CaseReplaced: _case_replaced,
    },
)
