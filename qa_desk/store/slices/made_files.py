"""The store's part of files that are about to be made: table, event bodies, effects."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.made_files.events import FileGivenUp, FileIntended
from qa_desk.store.event_form import EventForm, Json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base

ADD = "INSERT INTO intended_file (audit_key, path, sha256, done_kind, done_body) VALUES (?, ?, ?, ?, ?)"


class IntendedFileRow(Base):
    """A file that was about to be made, and of which nothing was heard since; ``audit_key`` is empty for one of all."""

    __tablename__ = "intended_file"
    __table_args__ = (STRICT,)
    key: Mapped[int] = mapped_column(primary_key=True)
    audit_key: Mapped[int | None] = mapped_column(ForeignKey("audit.key"))
    path: Mapped[str]
    sha256: Mapped[str]
    done_kind: Mapped[str]
    done_body: Mapped[str]


def _intended(projection: ProjectedTables, event: FileIntended, _: Recorded) -> None:
    key = projection.audit_key(event.audit) if event.audit else None
    projection.connection.run(ADD, (key, event.path, event.sha256, event.done_kind, event.done_body))


def _given_up(projection: ProjectedTables, event: FileGivenUp, _: Recorded) -> None:
    projection.settle_file(event.sha256)


def _intended_body(event: FileIntended) -> Json:
    return {
        "audit": event.audit,
        "path": event.path,
        "sha256": event.sha256,
        "done_kind": event.done_kind,
        "done_body": event.done_body,
    }


def _intended_event(body: Json) -> FileIntended:
    return FileIntended(body["audit"], body["path"], body["sha256"], body["done_kind"], body["done_body"])


def _given_up_body(event: FileGivenUp) -> Json:
    return {"audit": event.audit, "sha256": event.sha256}


def _given_up_event(body: Json) -> FileGivenUp:
    return FileGivenUp(body["audit"], body["sha256"])


SLICE = Slice(
    tables=(IntendedFileRow,),
    forms={
        FileIntended.kind: EventForm(of_audit, _intended_body, _intended_event),
        FileGivenUp.kind: EventForm(of_audit, _given_up_body, _given_up_event),
    },
    effects={FileIntended: _intended, FileGivenUp: _given_up},
)
