"""The voices of an audit as a table: its columns are data."""

from qa_desk.domain.dates import short_date
from qa_desk.domain.voices.forms import voice_form
from qa_desk.domain.voices.voice import Voice
from qa_desk.domain.voices.words import first_words
from qa_desk.ui.widgets.reading_table import Column


def _where(voice: Voice) -> str:
    return voice.subject or "Whole audit"


VOICE_COLUMNS: tuple[Column[Voice], ...] = (
    Column("Day", lambda voice: short_date(voice.said.held_on)),
    Column("Form", lambda voice: voice_form(voice.said.form).title),
    Column("Who", lambda voice: voice.said.who),
    Column("About", _where, lambda voice: f"case {voice.subject}" if voice.subject else "the whole audit"),
    Column("What was said", first_words),
    Column("Corrected", lambda voice: "Yes" if voice.corrected else "", lambda voice: voice.corrected or "Never"),
)
