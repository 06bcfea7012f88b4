"""The store's part of keeping and erasing: tables, event bodies, effects."""

from datetime import date

from sqlalchemy import ForeignKey, delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.retention.events import (
    ErasureCarriedOut,
    LegalHoldLifted,
    LegalHoldPlaced,
    OldBackupsRemoved,
    RetentionSet,
)
from qa_desk.store.event_form import EventForm, Json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, STRICT_BY_KEY, Base


class RetentionRow(Base):
    """Until when an audit is kept."""

    __tablename__ = "retention"
    __table_args__ = (STRICT_BY_KEY,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    until: Mapped[str]
    schedule: Mapped[str]
    decided_by: Mapped[str]
    reason: Mapped[str]


class LegalHoldRow(Base):
    """A legal hold that stands now; ``audit`` is "" for one over the whole desk."""

    __tablename__ = "legal_hold"
    __table_args__ = (STRICT_BY_KEY,)
    audit: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    placed_by: Mapped[str]
    placed_at: Mapped[str]


class ErasureRow(Base):
    """An erasure that was carried out; ``subject`` is "" for a whole audit."""

    __tablename__ = "erasure"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    subject: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[str]
    events: Mapped[int]
    carried_out_at: Mapped[str]


def _set(projection: ProjectedTables, event: RetentionSet, _: Recorded) -> None:
    columns = {
        "until": event.until.isoformat(),
        "schedule": event.schedule,
        "decided_by": event.decided_by,
        "reason": event.reason,
    }
    statement = upsert(RetentionRow).values(audit_key=projection.audit_key(event.audit), **columns)
    again = statement.on_conflict_do_update(index_elements=[RetentionRow.audit_key], set_=columns)
    projection.connection.core.execute(again)


def _placed(projection: ProjectedTables, event: LegalHoldPlaced, one: Recorded) -> None:
    columns = {
        "audit": event.audit, "reason": event.reason, "placed_by": event.placed_by, "placed_at": one.recorded_at,
    }  # fmt: skip
    projection.connection.core.execute(insert(LegalHoldRow).values(columns))


def _lifted(projection: ProjectedTables, event: LegalHoldLifted, _: Recorded) -> None:
    projection.connection.core.execute(delete(LegalHoldRow).where(LegalHoldRow.audit == event.audit))


def _carried_out(projection: ProjectedTables, event: ErasureCarriedOut, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "subject": event.subject,
        "reason": event.reason,
        "decided_by": event.decided_by,
        "events": len(event.erased),
        "carried_out_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(ErasureRow).values(columns))


def _backups_removed(_: ProjectedTables, _event: OldBackupsRemoved, _one: Recorded) -> None:
    """The history alone tells of it."""


def _set_body(event: RetentionSet) -> Json:
    return {
        "audit": event.audit,
        "until": event.until.isoformat(),
        "schedule": event.schedule,
        "decided_by": event.decided_by,
        "reason": event.reason,
    }


def _set_event(body: Json) -> RetentionSet:
    until = date.fromisoformat(body["until"])
    return RetentionSet(body["audit"], until, body["schedule"], body["decided_by"], body["reason"])


def _placed_body(event: LegalHoldPlaced) -> Json:
    return {"audit": event.audit, "reason": event.reason, "placed_by": event.placed_by}


def _placed_event(body: Json) -> LegalHoldPlaced:
    return LegalHoldPlaced(body["audit"], body["reason"], body["placed_by"])


def _lifted_body(event: LegalHoldLifted) -> Json:
    return {"audit": event.audit, "reason": event.reason, "lifted_by": event.lifted_by}


def _lifted_event(body: Json) -> LegalHoldLifted:
    return LegalHoldLifted(body["audit"], body["reason"], body["lifted_by"])


def _carried_out_body(event: ErasureCarriedOut) -> Json:
    return {
        "audit": event.audit,
        "subject": event.subject,
        "reason": event.reason,
        "decided_by": event.decided_by,
        "erased": [list(one) for one in event.erased],
    }


def _carried_out_event(body: Json) -> ErasureCarriedOut:
    erased = tuple((sequence, digest) for sequence, digest in body["erased"])
    return ErasureCarriedOut(body["audit"], body["subject"], body["reason"], body["decided_by"], erased)


def _removed_body(event: OldBackupsRemoved) -> Json:
    return {"audit": event.audit, "removed": event.removed, "left": event.left}


def _removed_event(body: Json) -> OldBackupsRemoved:
    return OldBackupsRemoved(body["audit"], body["removed"], body["left"])


SLICE = Slice(
    tables=(RetentionRow, LegalHoldRow, ErasureRow),
    forms={
        RetentionSet.kind: EventForm(of_audit, _set_body, _set_event),
        LegalHoldPlaced.kind: EventForm(of_audit, _placed_body, _placed_event),
        LegalHoldLifted.kind: EventForm(of_audit, _lifted_body, _lifted_event),
        ErasureCarriedOut.kind: EventForm(of_audit, _carried_out_body, _carried_out_event),
        OldBackupsRemoved.kind: EventForm(of_audit, _removed_body, _removed_event),
    },
    effects={
        RetentionSet: _set,
        LegalHoldPlaced: _placed,
        LegalHoldLifted: _lifted,
        ErasureCarriedOut: _carried_out,
        OldBackupsRemoved: _backups_removed,
    },
)
