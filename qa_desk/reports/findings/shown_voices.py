"""What practitioners and families said, as a rule for small numbers lets it be told."""

from collections.abc import Mapping
from dataclasses import dataclass

from qa_desk.domain.disclosure import Key, LinkedCounts, SumOf, Token
from qa_desk.domain.disclosure.tally import GRADED, WITHOUT
from qa_desk.domain.voices.counts import ItemCount, VoiceCount
from qa_desk.domain.voices.forms import VoiceForm, VoiceQuestion


@dataclass(frozen=True)
class ShownItem:
    """How one question put to people was answered."""

    question: VoiceQuestion
    counts: tuple[tuple[str, Token], ...]
    answered: Token
    is_small: bool


@dataclass(frozen=True)
class ShownVoices:
    """Everything that was said on one form."""

    form: VoiceForm
    voices: Token
    items: tuple[ShownItem, ...]
    strengths: Token
    concerns: Token
    is_small: bool


def linked_voices(one: VoiceCount) -> LinkedCounts:
    """Everybody who spoke either answered a question with choices or left it out."""
    at: Key = ("voices", one.form.name)
    counts: dict[Key, int] = {at: one.voices, (*at, "strengths"): one.strengths, (*at, "concerns"): one.concerns}
    sums, blocks = [], dict.fromkeys(counts, one.form.title)
    for item in one.items:
        place = (*at, item.question.name)
        answered, silent = (*place, GRADED), (*place, WITHOUT)
        given: dict[Key, int] = {(*place, "choice", value): count for value, count in item.counts}
        counts |= {**given, answered: item.answered, silent: one.voices - item.answered}
        sums += [SumOf(answered, tuple(given)), SumOf(at, (answered, silent))]
        blocks |= dict.fromkeys((*given, answered, silent), f"{one.form.title}: {item.question.label}")
    return LinkedCounts(counts, tuple(sums), blocks=blocks)


def shown_voices(one: VoiceCount, tokens: Mapping[Key, Token], *, hides: bool) -> ShownVoices:
    """A rule that hides does so count by count; to say "small group" besides would tell hidden counts apart."""
    at: Key = ("voices", one.form.name)
    items = tuple(_item(at, item, tokens, hides=hides) for item in one.items)
    strengths, concerns = tokens[(*at, "strengths")], tokens[(*at, "concerns")]
    return ShownVoices(one.form, tokens[at], items, strengths, concerns, one.is_small and not hides)


def _item(at: Key, item: ItemCount, tokens: Mapping[Key, Token], *, hides: bool) -> ShownItem:
    place = (*at, item.question.name)
    counts = tuple((value, tokens[(*place, "choice", value)]) for value, _ in item.counts)
    return ShownItem(item.question, counts, tokens[(*place, GRADED)], item.is_small and not hides)
