"""The store's part of immediate safeguarding concerns: tables, event bodies, effects."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.concerns.concern import ConcernEntry
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernRaised, ConcernUpdated
from qa_desk.domain.concerns.facts import about_from_json, about_to_json, entry_from_json, entry_to_json
from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm, Json, of_audit
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class ConcernRow(Base):
    """A concern and what it is about; ``is_open`` until it is discharged."""

    __tablename__ = "concern"
    __table_args__ = (
        CheckConstraint("is_open IN (0, 1)"),
        Index("concern_by_audit", "audit_key", "is_open"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    subject: Mapped[str]
    agency_return: Mapped[str]
    question: Mapped[str]
    is_open: Mapped[int]


class ConcernEntryRow(Base):
    """One thing said about a concern, in the order of recording here."""

    __tablename__ = "concern_entry"
    __table_args__ = (
        CheckConstraint("kind IN ('raised', 'updated', 'discharged')"),
        CheckConstraint("(told_at IS NULL) = (told_role = '')"),
        UniqueConstraint("concern_key", "id"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    concern_key: Mapped[int] = mapped_column(ForeignKey("concern.key"))
    id: Mapped[str]
    kind: Mapped[str]
    words: Mapped[str]
    said_by: Mapped[str]
    said_at: Mapped[str]
    told_role: Mapped[str]
    told_at: Mapped[str | None]
    told_how: Mapped[str]
    decided_by: Mapped[str]


def _raised(projection: ProjectedTables, event: ConcernRaised, _: Recorded) -> None:
    about = event.about
    columns = {
        "id": event.concern,
        "audit_key": projection.audit_key(about.audit),
        "subject": about.subject,
        "agency_return": about.agency_return,
        "question": about.question,
        "is_open": 1,
    }
    projection.connection.core.execute(insert(ConcernRow).values(columns))
    _add(projection, event.concern, event.entry)


def _updated(projection: ProjectedTables, event: ConcernUpdated, _: Recorded) -> None:
    _add(projection, event.concern, event.entry)


def _discharged(projection: ProjectedTables, event: ConcernDischarged, _: Recorded) -> None:
    _add(projection, event.concern, event.entry)
    projection.connection.run("UPDATE concern SET is_open = 0 WHERE id = ?", (event.concern,))


def _add(projection: ProjectedTables, concern: str, entry: ConcernEntry) -> None:
    key = projection.connection.value("SELECT key FROM concern WHERE id = ?", (concern,))
    if key is None:
        raise UnknownReferenceError(concern)
    told = entry.told
    columns = {
        "concern_key": key,
        "id": entry.id,
        "kind": entry.kind.value,
        "words": entry.words,
        "said_by": entry.by,
        "said_at": entry.at.isoformat(),
        "told_role": told.role if told else "",
        "told_at": told.at.isoformat() if told else None,
        "told_how": told.how if told else "",
        "decided_by": entry.role,
    }
    projection.connection.core.execute(insert(ConcernEntryRow).values(columns))


def _raised_body(event: ConcernRaised) -> Json:
    return {"concern": event.concern, **about_to_json(event.about), "entry": entry_to_json(event.entry)}


def _raised_event(body: Json) -> ConcernRaised:
    return ConcernRaised(body["concern"], about_from_json(body), entry_from_json(body["entry"]))


def _added_body(event: ConcernUpdated | ConcernDischarged) -> Json:
    return {"concern": event.concern, "audit": event.audit, "entry": entry_to_json(event.entry)}


def _updated_event(body: Json) -> ConcernUpdated:
    return ConcernUpdated(body["concern"], body["audit"], entry_from_json(body["entry"]))


def _discharged_event(body: Json) -> ConcernDischarged:
    return ConcernDischarged(body["concern"], body["audit"], entry_from_json(body["entry"]))


def _audit_of(event: ConcernRaised) -> str:
    return event.about.audit


SLICE = Slice(
    tables=(ConcernRow, ConcernEntryRow),
    forms={
        ConcernRaised.kind: EventForm(_audit_of, _raised_body, _raised_event),
        ConcernUpdated.kind: EventForm(of_audit, _added_body, _updated_event),
        ConcernDischarged.kind: EventForm(of_audit, _added_body, _discharged_event),
    },
    effects={ConcernRaised: _raised, ConcernUpdated: _updated, ConcernDischarged: _discharged},
)
