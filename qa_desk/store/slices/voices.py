"""The store's part of practitioner and family voice: table, event bodies, effects."""

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, insert, update
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.domain.events import Recorded
from qa_desk.domain.voices.events import VoiceCorrected, VoiceRecorded
from qa_desk.domain.voices.forms import VoiceShows
from qa_desk.domain.voices.voice import Said, VoiceAnswer
from qa_desk.store.event_form import EventForm, Json, canonical_json, of_audit
from qa_desk.store.projected_tables import ProjectedTables
from qa_desk.store.slices.slice import Slice
from qa_desk.store.tables import STRICT, Base


class VoiceRow(Base):
    """What was said, as it stands after its last correction."""

    __tablename__ = "voice"
    __table_args__ = (Index("voice_by_audit", "audit_key", "subject"), STRICT)
    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    audit_key: Mapped[int] = mapped_column(ForeignKey("audit.key"))
    subject: Mapped[str]
    form: Mapped[str]
    edition: Mapped[str]
    held_on: Mapped[str]
    who: Mapped[str]
    answers: Mapped[str]
    """Question, text and what it shows, as a JSON list in the order of the form."""
    actor: Mapped[str]
    recorded_at: Mapped[str]
    corrected: Mapped[str]


def answers_of(written: list[list[str]]) -> tuple[VoiceAnswer, ...]:
    """Answers as they were written."""
    return tuple(VoiceAnswer(question, text, VoiceShows(shows)) for question, text, shows in written)


def _written(said: Said) -> list[list[str]]:
    return [[one.question, one.text, one.shows.value] for one in said.answers]


def _columns(said: Said) -> dict[str, Any]:
    return {
        "form": said.form,
        "edition": said.edition,
        "held_on": said.held_on.isoformat(),
        "who": said.who,
        "answers": canonical_json(_written(said)),
    }


def _recorded(projection: ProjectedTables, event: VoiceRecorded, one: Recorded) -> None:
    columns = _columns(event.said) | {
        "id": event.voice,
        "audit_key": projection.audit_key(event.audit),
        "subject": event.subject,
        "actor": one.actor,
        "recorded_at": one.recorded_at,
        "corrected": "",
    }
    projection.connection.core.execute(insert(VoiceRow).values(columns))


def _corrected(projection: ProjectedTables, event: VoiceCorrected, _: Recorded) -> None:
    columns = _columns(event.said) | {"corrected": event.reason}
    projection.connection.core.execute(update(VoiceRow).where(VoiceRow.id == event.voice).values(columns))


def _said_body(said: Said) -> Json:
    return {
        "form": said.form, "edition": said.edition, "held_on": said.held_on.isoformat(), "who": said.who,
        "answers": _written(said),
    }  # fmt: skip


def _said(body: Json) -> Said:
    held_on = date.fromisoformat(body["held_on"])
    return Said(body["form"], body["edition"], held_on, body["who"], answers_of(body["answers"]))


def _recorded_body(event: VoiceRecorded) -> Json:
    return {"voice": event.voice, "audit": event.audit, "subject": event.subject, "said": _said_body(event.said)}


def _recorded_event(body: Json) -> VoiceRecorded:
    return VoiceRecorded(body["voice"], body["audit"], body["subject"], _said(body["said"]))


def _corrected_body(event: VoiceCorrected) -> Json:
    return {"voice": event.voice, "audit": event.audit, "said": _said_body(event.said), "reason": event.reason}


def _corrected_event(body: Json) -> VoiceCorrected:
    return VoiceCorrected(body["voice"], body["audit"], _said(body["said"]), body["reason"])


SLICE = Slice(
    tables=(VoiceRow,),
    forms={
        VoiceRecorded.kind: EventForm(of_audit, _recorded_body, _recorded_event),
        VoiceCorrected.kind: EventForm(of_audit, _corrected_body, _corrected_event),
    },
    effects={VoiceRecorded: _recorded, VoiceCorrected: _corrected},
)
