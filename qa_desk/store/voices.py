"""Practitioner and family voice: rows to domain values."""

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from qa_desk.domain.errors import UserError
from qa_desk.domain.voices.voice import Said, Voice
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.voices import VoiceRow, answers_of
from qa_desk.store.tables import AuditRow


class VoiceShelf:
    """Voices by id and by audit, in the order of the days on which they spoke."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def get(self, voice_id: str) -> Voice:
        """The voice with this id; raises UserError when the desk has none."""
        found = self._voices(VoiceRow.id == voice_id)
        if not found:
            raise UserError("This desk has no such voice.", "Look up its id in the list of voices.")
        return found[0]

    def of_audit(self, audit_id: str) -> tuple[Voice, ...]:
        """Everything that was said in an audit, about its cases and about the whole."""
        return self._voices(AuditRow.id == audit_id)

    def of_subject(self, audit_id: str, subject: str) -> tuple[Voice, ...]:
        """What was said about one case, or with an empty ``subject`` about the audit as a whole."""
        return self._voices(AuditRow.id == audit_id, VoiceRow.subject == subject)

    def _voices(self, *conditions: Any) -> tuple[Voice, ...]:
        statement = (
            select(
                VoiceRow.id,
                AuditRow.id.label("audit"),
                VoiceRow.subject,
                VoiceRow.form,
                VoiceRow.edition,
                VoiceRow.held_on,
                VoiceRow.who,
                VoiceRow.answers,
                VoiceRow.actor,
                VoiceRow.recorded_at,
                VoiceRow.corrected,
            )
            .join(AuditRow, AuditRow.key == VoiceRow.audit_key)
            .where(*conditions)
            .order_by(VoiceRow.held_on, VoiceRow.key)
        )
        return tuple(_voice(row) for row in self._connection.core.execute(statement))


def _voice(row: Any) -> Voice:
    id_, audit, subject, form, edition, held_on, who, answers, actor, recorded_at, corrected = row
    said = Said(form, edition, date.fromisoformat(held_on), who, answers_of(json.loads(answers)))
    return Voice(id_, audit, subject, said, actor, datetime.fromisoformat(recorded_at), corrected)
