"""The store's part of attendance at meetings: one table, one event."""

from sqlalchemy import CheckConstraint
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.meetings.events import RegisterKept
from qa_desk.domain.meetings.facts import register_from_json, register_to_json
from qa_desk.store.event_form import EventForm, Json, canonical_json
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class AttendanceRow(Base):
    """A table of attendance as it now stands: ``body`` is all of it, and the columns are what is asked for."""

    __tablename__ = "attendance"
    __table_args__ = (
        CheckConstraint("minimum BETWEEN 1 AND 100"),
        CheckConstraint("is_withdrawn IN (0, 1)"),
        STRICT,
    )
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    minimum: Mapped[int]
    is_withdrawn: Mapped[int]
    body: Mapped[str]


def _kept(projection: ProjectedTables, event: RegisterKept, _: Recorded) -> None:
    one = event.register
    columns = {
        "title": one.title,
        "minimum": one.minimum,
        "is_withdrawn": int(one.is_withdrawn),
        "body": canonical_json(register_to_json(one)),
    }
    statement = upsert(AttendanceRow).values(id=one.id, **columns)
    projection.connection.core.execute(statement.on_conflict_do_update(index_elements=[AttendanceRow.id], set_=columns))


def _body(event: RegisterKept) -> Json:
    return register_to_json(event.register)


def _event(body: Json) -> RegisterKept:
    return RegisterKept(register_from_json(body))


SLICE = Slice(
    tables=(AttendanceRow,),
    forms={RegisterKept.kind: EventForm(lambda event: str(event.register.id), _body, _event)},
    effects={RegisterKept: _kept},
)
