"""The store's part of written findings and marked quotes: tables, event bodies, effects."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, delete, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.written.events import FindingWritten, QuoteMarked, QuoteUnmarked
from qa_desk.domain.written.quote import QuotePurpose, QuoteSource
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class WrittenFindingRow(Base):
    """One version of a finding; the last of a question is what stands."""

    __tablename__ = "written_finding"
    __table_args__ = (
        CheckConstraint("in_report IN (0, 1)"),
        CheckConstraint("words <> '' OR in_report = 0"),
        Index("written_finding_by_audit", "audit_key", "question"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    question: Mapped[str]
    words: Mapped[str]
    in_report: Mapped[int]
    actor: Mapped[str]
    recorded_at: Mapped[str]


class MarkedQuoteRow(Base):
    """A sentence that is to be quoted, as it was when it was marked. ``seen_in`` is a JSON list."""

    __tablename__ = "marked_quote"
    __table_args__ = (
        CheckConstraint("purpose IN ('finding', 'good_practice')"),
        UniqueConstraint("return_key", "question", "purpose"),
        Index("marked_quote_by_audit", "audit_key", "question"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    return_key: Mapped[int] = mapped_column(ForeignKey("agency_return.key"))
    subject: Mapped[str]
    question: Mapped[str]
    purpose: Mapped[str]
    outcome: Mapped[str]
    words: Mapped[str]
    seen_in: Mapped[str]
    revision: Mapped[str]
    actor: Mapped[str]
    recorded_at: Mapped[str]


def _written(projection: ProjectedTables, event: FindingWritten, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "question": event.question,
        "words": event.words,
        "in_report": int(event.in_report),
        "actor": one.actor,
        "recorded_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(WrittenFindingRow).values(columns))


def _marked(projection: ProjectedTables, event: QuoteMarked, one: Recorded) -> None:
    source = event.source
    return_key, audit_key = projection.return_keys(source.agency_return)
    columns = {
        "id": event.quote,
        "audit_key": audit_key,
        "return_key": return_key,
        "subject": source.subject,
        "question": source.question,
        "purpose": event.purpose.value,
        "outcome": source.outcome,
        "words": source.words,
        "seen_in": canonical_json(source.seen_in),
        "revision": source.revision,
        "actor": one.actor,
        "recorded_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(MarkedQuoteRow).values(columns))


def _unmarked(projection: ProjectedTables, event: QuoteUnmarked, _: Recorded) -> None:
    projection.connection.core.execute(delete(MarkedQuoteRow).where(MarkedQuoteRow.id == event.quote))


def _written_body(event: FindingWritten) -> Json:
    return {
        "audit": event.audit, "question": event.question, "words": event.words, "in_report": event.in_report,
    }  # fmt: skip


def _written_event(body: Json) -> FindingWritten:
    return FindingWritten(body["audit"], body["question"], body["words"], body["in_report"])


def _marked_body(event: QuoteMarked) -> Json:
    source = event.source
    return {
        "audit": event.audit,
        "quote": event.quote,
        "purpose": event.purpose.value,
        "return": source.agency_return,
        "subject": source.subject,
        "question": source.question,
        "outcome": source.outcome,
        "words": source.words,
        "seen_in": list(source.seen_in),
        "revision": source.revision,
    }


def _marked_event(body: Json) -> QuoteMarked:
    source = QuoteSource(
        body["return"], body["subject"], body["question"], body["outcome"], body["words"], tuple(body["seen_in"]),
        body["revision"],
    )  # fmt: skip
    return QuoteMarked(body["audit"], body["quote"], source, QuotePurpose(body["purpose"]))


def _unmarked_body(event: QuoteUnmarked) -> Json:
    return {"audit": event.audit, "quote": event.quote}


def _unmarked_event(body: Json) -> QuoteUnmarked:
    return QuoteUnmarked(body["audit"], body["quote"])


SLICE = Slice(
    tables=(WrittenFindingRow, MarkedQuoteRow),
    forms={
        FindingWritten.kind: EventForm(of_audit, _written_body, _written_event),
        QuoteMarked.kind: EventForm(of_audit, _marked_body, _marked_event),
        QuoteUnmarked.kind: EventForm(of_audit, _unmarked_body, _unmarked_event),
    },
    effects={FindingWritten: _written, QuoteMarked: _marked, QuoteUnmarked: _unmarked},
)
