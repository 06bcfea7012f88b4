"""The store's part of returns by workbook: tables, event bodies, effects."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.answer_codec import answer_to_json
from qa_desk.domain.events import Recorded
from qa_desk.domain.workbooks.events import WorkbookIssued, WorkbookTakenIn
from qa_desk.domain.workbooks.issued import (
    SentAnswer,
    answers_from_json,
    answers_to_json,
    issued_from_json,
    issued_to_json,
)
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base

ADD_WORKBOOK = """
INSERT INTO issued_workbook (id, audit_key, auditor, body, checksum, issued_at) VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_TAKEN = "INSERT INTO taken_workbook (workbook_key, digest, taken_by, taken_at) VALUES (?, ?, ?, ?)"
ADD_ANSWER = "INSERT INTO taken_answer (taken_key, subject, question, answer) VALUES (?, ?, ?, ?)"


class IssuedWorkbookRow(Base):
    """A workbook that was sent out: ``body`` is all of it, as the journal has it."""

    __tablename__ = "issued_workbook"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    auditor: Mapped[str]
    body: Mapped[str]
    checksum: Mapped[str]
    issued_at: Mapped[str]


class TakenWorkbookRow(Base):
    """One time that answers were taken in from a workbook."""

    __tablename__ = "taken_workbook"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    workbook_key: Mapped[int] = mapped_column(ForeignKey("issued_workbook.key"))
    digest: Mapped[str]
    taken_by: Mapped[str]
    taken_at: Mapped[str]


class TakenAnswerRow(Base):
    """An answer as it was taken in."""

    __tablename__ = "taken_answer"
    __table_args__ = (Index("taken_answer_by_time", "taken_key"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    taken_key: Mapped[int] = mapped_column(ForeignKey("taken_workbook.key"))
    subject: Mapped[str]
    question: Mapped[str]
    answer: Mapped[str]


def _issued_body(event: WorkbookIssued) -> Json:
    return issued_to_json(event.workbook) | ({"sha256": event.sha256} if event.sha256 else {})


def _issued_event(body: Json) -> WorkbookIssued:
    return WorkbookIssued(issued_from_json(body), body.get("sha256", ""))


def _taken_body(event: WorkbookTakenIn) -> Json:
    return {
        "audit": event.audit,
        "workbook": event.workbook,
        "digest": event.digest,
        "by": event.by,
        "taken": answers_to_json(event.taken),
        "signed": [[subject, by, day.isoformat()] for subject, by, day in event.signed],
        "not_known": list(event.not_known),
    }


def _taken_event(body: Json) -> WorkbookTakenIn:
    return WorkbookTakenIn(
        body["audit"],
        body["workbook"],
        body["digest"],
        body["by"],
        answers_from_json(body["taken"]),
        tuple((subject, by, date.fromisoformat(day)) for subject, by, day in body["signed"]),
        tuple(body["not_known"]),
    )


def _issued(projection: ProjectedTables, event: WorkbookIssued, one: Recorded) -> None:
    workbook = event.workbook
    body = canonical_json(issued_to_json(workbook))
    row = (workbook.id, projection.audit_key(workbook.audit), workbook.auditor, body, workbook.checksum)
    projection.connection.run(ADD_WORKBOOK, (*row, one.recorded_at))
    projection.settle_file(event.sha256)


def _taken_in(projection: ProjectedTables, event: WorkbookTakenIn, one: Recorded) -> None:
    key = projection.connection.value("SELECT key FROM issued_workbook WHERE id = ?", (event.workbook,))
    if key is None:
        raise UnknownReferenceError(event.workbook)
    taken = projection.next_key("taken_workbook")
    projection.connection.run(ADD_TAKEN, (key, event.digest, event.by, one.recorded_at))
    projection.connection.run_many(ADD_ANSWER, [(taken, *_columns(each)) for each in event.taken])


def _columns(taken: SentAnswer) -> tuple[str, str, str]:
    subject, question, answer = taken
    return subject, question, canonical_json(answer_to_json(answer))


SLICE = Slice(
    tables=(IssuedWorkbookRow, TakenWorkbookRow, TakenAnswerRow),
    forms={
        WorkbookIssued.kind: EventForm(of_audit, _issued_body, _issued_event),
        WorkbookTakenIn.kind: EventForm(of_audit, _taken_body, _taken_event),
    },
    effects={WorkbookIssued: _issued, WorkbookTakenIn: _taken_in},
)
