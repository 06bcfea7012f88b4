"""Practitioner and family voice: recorded beside what the records show, and counted in the findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from qa_desk.domain.changes import Changed
from qa_desk.domain.language import tr
from qa_desk.domain.typed_words import checked_words
from qa_desk.domain.voices.counts import VoiceCount, voice_counts
from qa_desk.domain.voices.events import VoiceCorrected, VoiceRecorded
from qa_desk.domain.voices.forms import VOICE_FORMS, VoiceForm
from qa_desk.domain.voices.voice import Said, Voice
from qa_desk.services.clock import Clock
from qa_desk.services.open_audits import check_open
from qa_desk.store.store import Store


@dataclass(frozen=True)
class VoiceKept:
    """What was recorded, and the voice as it stands now."""

    changed: Changed
    voice: Voice


class VoiceService:
    """The verbs of practitioner and family voice."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor

    def forms(self) -> tuple[VoiceForm, ...]:
        """The short forms that are offered."""
        return VOICE_FORMS

    def of(self, audit: str, subject: str | None = None) -> tuple[Voice, ...]:
        """What was said in an audit: about one case, with "" about the audit as a whole, or with None all of it."""
        with self._store.reading() as reading:
            reading.audits.get(audit)
            return reading.voices.of_audit(audit) if subject is None else reading.voices.of_subject(audit, subject)

    def get(self, voice: str) -> Voice:
        """The voice with this id; raises UserError when the desk has none."""
        with self._store.reading() as reading:
            return reading.voices.get(voice)

    def counts(self, audit: str) -> tuple[VoiceCount, ...]:
        """How many spoke on each form, and how they answered what can be counted."""
        return voice_counts(self.of(audit))

    def record(self, audit: str, subject: str, said: Said) -> VoiceKept:
        """Keep what somebody said; raises UserError, with nothing recorded, beside what cannot stand."""
        voice = str(uuid4())
        with self._store.writing(self._actor) as uow:
            uow.audits.get(audit)
            check_open(uow, audit)
            if subject:
                uow.audits.subject(audit, subject)
            uow.record(VoiceRecorded(voice, audit, subject, said.checked(self._clock.today())))
            return VoiceKept(Changed(tr("Voice recorded"), frozenset({audit})), uow.voices.get(voice))

    def correct(self, voice_id: str, said: Said, reason: str) -> VoiceKept:
        """Put right what was written down wrongly, and keep why; what it said before stays in the history."""
        with self._store.writing(self._actor) as uow:
            audit = uow.voices.get(voice_id).audit
            check_open(uow, audit)
            why = checked_words(reason, tr("Say why it is corrected."), "reason")
            uow.record(VoiceCorrected(voice_id, audit, said.checked(self._clock.today()), why))
            return VoiceKept(Changed(tr("Voice corrected"), frozenset({audit})), uow.voices.get(voice_id))


def voices_json(counts: Sequence[VoiceCount]) -> list[dict[str, Any]]:
    """The counts as ``findings --json`` has them."""
    return [
        {
            "form": one.form.name,
            "edition": one.form.edition,
            "voices": one.voices,
            "small_group": one.is_small,
            "questions": [
                {
                    "name": item.question.name,
                    "label": item.question.label,
                    "counts": dict(item.counts),
                    "small_group": item.is_small,
                }
                for item in one.items
            ],
            "strengths": one.strengths,
            "concerns": one.concerns,
        }
        for one in counts
    ]
