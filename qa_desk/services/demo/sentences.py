"""Sentences for the demo desk: by question and answer, each in its turn, and only where they fit."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b

from qa_desk.domain.answers import EvidenceReference
from qa_desk.services.demo.shipped_texts import ShippedText

SOURCES, NOT = "sources", "!"


def drawn(most: int, *key: str) -> int:
    """A number from 0 to below ``most`` that is always the same for the same key."""
    digest = blake2b("\0".join(key).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % most


@dataclass(frozen=True)
class Telling:
    """Whose form the sentences are for: what is true of it, the words that fill braces, and its number."""

    facts: frozenset[str]
    words: Mapping[str, str]
    number: int


@dataclass(frozen=True)
class _Sentence:
    text: str
    needs: frozenset[str] = frozenset()
    excludes: frozenset[str] = frozenset()

    @property
    def follows_from_an_answer(self) -> bool:
        """Such a sentence is about this form and no other, so it goes first."""
        return any("=" in need for need in self.needs)

    def fits(self, facts: frozenset[str]) -> bool:
        return self.needs <= facts and not self.excludes & facts


class SentenceBank:
    """All sentences for one template."""

    def __init__(self, source: ShippedText) -> None:
        self._sentences: dict[tuple[str, str], tuple[_Sentence, ...]] = {}
        for section, questions in source.places():
            for question, answers in questions.places():
                if question == SOURCES:
                    self._sentences[section, SOURCES] = _sentences(answers)
                    continue
                for answer, sentences in answers.places():
                    self._sentences[question, answer] = _sentences(sentences)

    def sentence(self, question: str, answer: str, telling: Telling, turn: int = 0) -> str:
        """The sentence whose turn it is, or an empty text where none fits."""
        listed = self._sentences.get((question, answer), ())
        fitting = [one for one in listed if one.fits(telling.facts)]
        fitting = [one for one in fitting if one.follows_from_an_answer] or fitting
        if not fitting:
            return ""
        chosen = fitting[(drawn(len(fitting), question, answer) + telling.number + turn) % len(fitting)]
        return chosen.text.format_map(telling.words)

    def evidence(self, section: str, question: str, telling: Telling) -> tuple[EvidenceReference, ...]:
        """One place in the record, or now and then two."""
        place = question if (question, SOURCES) in self._sentences else section
        turn = drawn(97, question)
        count = 2 if drawn(6, question, "places", str(telling.number)) == 0 else 1
        sources = [self.sentence(place, SOURCES, telling, turn + one) for one in range(count)]
        return tuple(EvidenceReference(source) for source in dict.fromkeys(sources) if source)


def _sentences(listed: ShippedText) -> tuple[_Sentence, ...]:
    return tuple(map(_sentence, listed.texts))


def _sentence(written: str) -> _Sentence:
    conditions, bar, text = written.partition("|")
    if not bar:
        return _Sentence(written)
    words = [word.strip() for word in conditions.split(",")]
    excludes = frozenset(word[1:] for word in words if word.startswith(NOT))
    return _Sentence(text.strip(), frozenset(word for word in words if not word.startswith(NOT)), excludes)
