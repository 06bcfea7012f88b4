"""The store's part of who looked at what: table, event bodies, effects."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.looking.events import CaseOpened, DeskOpened, HistoryOpened, TrailExported
from qa_desk.domain.looking.look import LookKind
from qa_desk.store.event_form import EventForm, Json
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base

ADD = "INSERT INTO look (sequence, kind, audit, subject, auditor, detail, actor) VALUES (?, ?, ?, ?, ?, ?, ?)"


class LookRow(Base):
    """One look at what the desk holds; when, and on which device, stands in the journal under the same number.

    By ids and not by keys: a look may be at what has been given to somebody else since.
    """

    __tablename__ = "look"
    __table_args__ = (
        CheckConstraint("kind IN ('DESK', 'RECOVERY', 'CASE', 'HISTORY', 'TRAIL', 'FILE')"),
        Index("look_by_case", "audit", "subject", "sequence"),
        Index("look_by_actor", "actor", "sequence"),
        STRICT,
    )
    sequence: Mapped[int] = mapped_column(ForeignKey("event.sequence"), primary_key=True)
    kind: Mapped[str]
    audit: Mapped[str]
    subject: Mapped[str]
    auditor: Mapped[str]
    detail: Mapped[str]
    actor: Mapped[str]


def keep_look(
    projection: ProjectedTables, one: Recorded, kind: LookKind, *, audit: str = "", subject: str = "",
    auditor: str = "", detail: str = "",
) -> None:  # fmt: skip
    """Note that an event was a look at something."""
    projection.connection.run(ADD, (one.sequence, kind.name, audit, subject, auditor, detail, one.actor))


def _desk(projection: ProjectedTables, _: DeskOpened, one: Recorded) -> None:
    keep_look(projection, one, LookKind.DESK)


def _case(projection: ProjectedTables, event: CaseOpened, one: Recorded) -> None:
    keep_look(projection, one, LookKind.CASE, **_parts(event.agency_return))


def _history(projection: ProjectedTables, event: HistoryOpened, one: Recorded) -> None:
    keep_look(projection, one, LookKind.HISTORY, **_parts(event.agency_return), detail=event.question)


def _trail(projection: ProjectedTables, event: TrailExported, one: Recorded) -> None:
    keep_look(projection, one, LookKind.TRAIL, detail="with words" if event.with_words else "without words")


def _parts(return_id: str) -> dict[str, str]:
    audit, _, rest = return_id.partition("/")
    subject, _, auditor = rest.rpartition("/")
    return {"audit": audit, "subject": subject, "auditor": auditor}


def _of_desk(_: Any) -> str:
    return "desk"


def _of_look(event: Any) -> str:
    """Not the return itself: what is read of a return's own history is what happened to it, and travels with it."""
    return f"look {event.agency_return}"


def _no_body(_: Any) -> Json:
    return {}


def _history_body(event: HistoryOpened) -> Json:
    return {"agency_return": event.agency_return, "question": event.question}


SLICE = Slice(
    tables=(LookRow,),
    forms={
        DeskOpened.kind: EventForm(_of_desk, _no_body, lambda _: DeskOpened()),
        CaseOpened.kind: EventForm(
            _of_look,
            lambda event: {"agency_return": event.agency_return},
            lambda body: CaseOpened(body["agency_return"]),
        ),
        HistoryOpened.kind: EventForm(
            _of_look, _history_body, lambda body: HistoryOpened(body["agency_return"], body["question"])
        ),
        TrailExported.kind: EventForm(
            _of_desk, lambda event: {"with_words": event.with_words}, lambda body: TrailExported(body["with_words"])
        ),
    },
    effects={DeskOpened: _desk, CaseOpened: _case, HistoryOpened: _history, TrailExported: _trail},
)
