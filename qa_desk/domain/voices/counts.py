"""Voices counted for the findings: how many of each form, how each countable question was answered."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.voices.forms import VOICE_FORMS, VoiceForm, VoiceQuestion, VoiceShows
from qa_desk.domain.voices.voice import Voice


@dataclass(frozen=True)
class ItemCount:
    """How one question with choices was answered, zeros included, in the order of its choices."""

    question: VoiceQuestion
    counts: tuple[tuple[str, int], ...]

    @property
    def answered(self) -> int:
        """How many answered it."""
        return sum(count for _, count in self.counts)

    @property
    def is_small(self) -> bool:
        """Whether so few answered it that the answers may point to one of them."""
        return self.answered < SMALL_GROUP


@dataclass(frozen=True)
class VoiceCount:
    """Everything that was said on one form."""

    form: VoiceForm
    voices: int
    items: tuple[ItemCount, ...]
    strengths: int
    concerns: int

    @property
    def is_small(self) -> bool:
        """Whether so few spoke that their answers may point to one of them."""
        return self.voices < SMALL_GROUP


def voice_counts(voices: Iterable[Voice]) -> tuple[VoiceCount, ...]:
    """The counts of every form, also of one that nobody answered."""
    every = tuple(voices)
    return tuple(_count(form, [one for one in every if one.said.form == form.name]) for form in VOICE_FORMS)


def _count(form: VoiceForm, voices: Sequence[Voice]) -> VoiceCount:
    answers = [answer for voice in voices for answer in voice.said.answers]
    given = Counter((answer.question, answer.text) for answer in answers)
    shown = Counter(answer.shows for answer in answers)
    items = tuple(
        ItemCount(question, tuple((choice.value, given[question.name, choice.value]) for choice in question.choices))
        for question in form.questions
        if question.choices
    )
    return VoiceCount(form, len(voices), items, shown[VoiceShows.STRENGTH], shown[VoiceShows.CONCERN])


def voices_sentence(counts: Sequence[VoiceCount]) -> str:
    """ "Practitioners 6, families 4, forums 1", empty where nobody spoke."""
    told = ", ".join(f"{one.form.many} {one.voices}" for one in counts if one.voices)
    return told[:1].upper() + told[1:]


def item_words(item: ItemCount) -> str:
    """ "yes 3, partly 1, no 0"."""
    labels = {choice.value: choice.label.lower() for choice in item.question.choices}
    return ", ".join(f"{labels[value]} {count}" for value, count in item.counts)
