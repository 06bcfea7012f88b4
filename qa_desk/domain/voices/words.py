"""How a voice is told in a list and beside a case."""

from collections.abc import Iterator

from qa_desk.domain.dates import short_date
from qa_desk.domain.language import tr
from qa_desk.domain.voices.forms import VoiceForm, VoiceQuestion, voice_form
from qa_desk.domain.voices.voice import Voice, VoiceAnswer

LONGEST_SHOWN = 80


def voice_title(voice: Voice) -> str:
    """ "Family feedback, 6 July 2026: mother"."""
    return f"{voice_form(voice.said.form).title}, {short_date(voice.said.held_on)}: {voice.said.who}"


def voice_lines(voice: Voice) -> Iterator[tuple[str, str]]:
    """Every answer: what was asked, and what was said with what it shows."""
    form = voice_form(voice.said.form)
    for answer in voice.said.answers:
        question = form.question(answer.question)
        mark = f" (a {answer.shows.value})" if answer.shows else ""
        yield question.label, f"{answered_words(question, answer)}{mark}"
    if voice.corrected:
        yield tr("Corrected because"), voice.corrected


def answered_words(question: VoiceQuestion, answer: VoiceAnswer) -> str:
    """What was said: the words, or the label of what was chosen."""
    return next((choice.label for choice in question.choices if choice.value == answer.text), answer.text)


def first_words(voice: Voice) -> str:
    """The beginning of what was said, on one line."""
    form: VoiceForm = voice_form(voice.said.form)
    said = "; ".join(" ".join(answered_words(form.question(one.question), one).split()) for one in voice.said.answers)
    return said if len(said) <= LONGEST_SHOWN else f"{said[:LONGEST_SHOWN].rstrip()}…"
