"""The store's part of sharing: what was decided about passages, by the mark of each."""

from sqlalchemy import CheckConstraint, ForeignKey, delete, insert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.sharing.decision import Decision
from qa_desk.domain.sharing.events import PassageDecided, PassageUndecided
from qa_desk.store.event_form import EventForm, Json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT_BY_KEY, Base


class PassageDecisionRow(Base):
    """What stands for one passage of one audit."""

    __tablename__ = "passage_decision"
    __table_args__ = (CheckConstraint("decision IN ('keep', 'leave out', 'reword')"), STRICT_BY_KEY)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"), primary_key=True)
    passage: Mapped[str] = mapped_column(primary_key=True)
    decision: Mapped[str]
    words: Mapped[str]
    actor: Mapped[str]
    decided_at: Mapped[str]


def _decided(projection: ProjectedTables, event: PassageDecided, one: Recorded) -> None:
    _forget(projection, event.audit, event.passage)
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "passage": event.passage,
        "decision": event.decision.value,
        "words": event.words,
        "actor": one.actor,
        "decided_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(PassageDecisionRow).values(columns))


def _taken_back(projection: ProjectedTables, event: PassageUndecided, _: Recorded) -> None:
    _forget(projection, event.audit, event.passage)


def _forget(projection: ProjectedTables, audit: str, passage: str) -> None:
    row = PassageDecisionRow
    statement = delete(row).where(row.audit_key == projection.audit_key(audit), row.passage == passage)
    projection.connection.core.execute(statement)


def _decided_body(event: PassageDecided) -> Json:
    return {
        "audit": event.audit,
        "passage": event.passage,
        "decision": event.decision.value,
        "words": event.words,
    }


def _decided_event(body: Json) -> PassageDecided:
    return PassageDecided(body["audit"], body["passage"], Decision(body["decision"]), body["words"])


def _taken_back_body(event: PassageUndecided) -> Json:
    return {"audit": event.audit, "passage": event.passage}


def _taken_back_event(body: Json) -> PassageUndecided:
    return PassageUndecided(body["audit"], body["passage"])


SLICE = Slice(
    tables=(PassageDecisionRow,),
    forms={
        PassageDecided.kind: EventForm(of_audit, _decided_body, _decided_event),
        PassageUndecided.kind: EventForm(of_audit, _taken_back_body, _taken_back_event),
    },
    effects={PassageDecided: _decided, PassageUndecided: _taken_back},
)
