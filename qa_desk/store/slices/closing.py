"""The store's part of closing an audit: table, event bodies, effects."""

from sqlalchemy import ForeignKey, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.closing.events import AuditClosed, AuditReopened
from qa_desk.domain.events import Recorded
from qa_desk.store.event_form import EventForm, Json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT_BY_KEY, Base


class ClosedAuditRow(Base):
    """An audit that is closed now."""

    __tablename__ = "closed_audit"
    __table_args__ = (STRICT_BY_KEY,)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    words: Mapped[str]
    closed_at: Mapped[str]
    actor: Mapped[str]


def _closed(projection: ProjectedTables, event: AuditClosed, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "words": event.words,
        "closed_at": one.recorded_at,
        "actor": one.actor,
    }
    projection.connection.core.execute(insert(ClosedAuditRow).values(columns))


def _reopened(projection: ProjectedTables, event: AuditReopened, _: Recorded) -> None:
    projection.connection.run("DELETE FROM closed_audit WHERE audit_key = ?", (projection.audit_key(event.audit),))


def _closed_body(event: AuditClosed) -> Json:
    return {"audit": event.audit, "words": event.words}


def _closed_event(body: Json) -> AuditClosed:
    return AuditClosed(body["audit"], body["words"])


def _reopened_body(event: AuditReopened) -> Json:
    return {"audit": event.audit, "reason": event.reason}


def _reopened_event(body: Json) -> AuditReopened:
    return AuditReopened(body["audit"], body["reason"])


SLICE = Slice(
    tables=(ClosedAuditRow,),
    forms={
        AuditClosed.kind: EventForm(of_audit, _closed_body, _closed_event),
        AuditReopened.kind: EventForm(of_audit, _reopened_body, _reopened_event),
    },
    effects={AuditClosed: _closed, AuditReopened: _reopened},
)
