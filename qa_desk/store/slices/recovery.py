"""The store's part of the recovery key: table, event bodies, effects."""

from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.looking.look import LookKind
from qa_desk.domain.recovery.events import DeskRecovered, RecoveryKeyMade, RecoveryKeyWithdrawn
from qa_desk.store.event_form import EventForm, Json
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.looking import keep_look
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base

KEEP = """
INSERT OR REPLACE INTO recovery_key (key, public_key, codes, actor, made_at, withdrawn_at) VALUES (1, ?, ?, ?, ?, '')
"""
WITHDRAW = "UPDATE recovery_key SET withdrawn_at = ?"


class RecoveryKeyRow(Base):
    """The latest recovery key: the half that seals, and in how many codes the other half was printed."""

    __tablename__ = "recovery_key"
    __table_args__ = (CheckConstraint("key = 1"), CheckConstraint("codes IN (1, 2)"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    public_key: Mapped[str]
    codes: Mapped[int]
    actor: Mapped[str]
    made_at: Mapped[str]
    withdrawn_at: Mapped[str]
    """When it was withdrawn; empty while it opens the desk."""


def _made(projection: ProjectedTables, event: RecoveryKeyMade, one: Recorded) -> None:
    projection.connection.run(KEEP, (event.public_key, event.codes, one.actor, one.recorded_at))


def _withdrawn(projection: ProjectedTables, _: RecoveryKeyWithdrawn, one: Recorded) -> None:
    projection.connection.run(WITHDRAW, (one.recorded_at,))


def _used(projection: ProjectedTables, _: DeskRecovered, one: Recorded) -> None:
    keep_look(projection, one, LookKind.RECOVERY)


def _of_desk(_: Any) -> str:
    return "desk"


def _no_body(_: Any) -> Json:
    return {}


def _made_body(event: RecoveryKeyMade) -> Json:
    return {"public_key": event.public_key, "codes": event.codes}


SLICE = Slice(
    tables=(RecoveryKeyRow,),
    forms={
        RecoveryKeyMade.kind: EventForm(
            _of_desk, _made_body, lambda body: RecoveryKeyMade(body["public_key"], body["codes"])
        ),
        RecoveryKeyWithdrawn.kind: EventForm(_of_desk, _no_body, lambda _: RecoveryKeyWithdrawn()),
        DeskRecovered.kind: EventForm(_of_desk, _no_body, lambda _: DeskRecovered()),
    },
    effects={RecoveryKeyMade: _made, RecoveryKeyWithdrawn: _withdrawn, DeskRecovered: _used},
)
