"""The voices of an audit as a table: its columns are data."""

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.voices.forms import voice_form
from qa_desk.domain.voices.voice import Voice
from qa_desk.domain.voices.words import first_words
from qa_desk.ui.widgets.reading_table import Column


def _where(voice: Voice) -> str:
    return voice.subject or tr("Whole audit")


VOICE_COLUMNS: tuple[Column[Voice], ...] = (
    Column(tr("Day"), lambda voice: short_date(voice.said.held_on)),
    Column(tr("Form"), lambda voice: voice_form(voice.said.form).title),
    Column(tr("Who"), lambda voice: voice.said.who),
    Column(
        tr("About"),
        _where,
        lambda voice: tr("case {subject}", subject=voice.subject) if voice.subject else tr("the whole audit"),
    ),
    Column(tr("What was said"), first_words),
    Column(
        tr("Corrected"),
        lambda voice: tr("Yes") if voice.corrected else "",
        lambda voice: voice.corrected or tr("Never"),
    ),
)
