"""Words as people type them, whatever their accents and their size, and where they stand in a text."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

MOST_WORDS = 12
"""Further words of one search are left out: nobody narrows that far, and each of them takes its time."""
LONGEST_SNIPPET = 120
LEAD = 40
"""Characters of a long text that are shown before the first word found."""

_WORD = re.compile(r"[^\W_]+")


class Part(NamedTuple):
    """A stretch of a text, and whether it is a word that was looked for."""

    text: str
    marked: bool


def folded(text: str) -> str:
    """The text without accents and capitals, character by character, so that places in it stay the same."""
    return "".join(map(_folded_letter, text))


def _folded_letter(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    return unicodedata.normalize("NFD", letter)[0].lower()[:1]


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without accents and capitals. What is neither letter nor digit only parts them."""
    return tuple(_WORD.findall(folded(text)))


def typed_words(text: str) -> tuple[str, ...]:
    """The words to look for, each once."""
    return tuple(dict.fromkeys(words_of(text)))[:MOST_WORDS]


def begins_words(words: Sequence[str], there: Sequence[str]) -> bool:
    """Whether each of some words begins one of those that are there."""
    return all(any(one.startswith(word) for one in there) for word in words)


def snippet(text: str, words: Sequence[str], most: int = LONGEST_SNIPPET) -> tuple[Part, ...]:
    """The part of a text around the first word found, on one line, with what was looked for marked."""
    line = " ".join(text.split())
    first = next((spot.start() for spot in _spots(line, words)), 0)
    start = max(0, first - LEAD) if len(line) > most else 0
    if start:
        start = line.find(" ", start, first) + 1 or start
    shown = line[start : start + most]
    parts = _marked(shown, words)
    before = (Part("… ", False),) if start else ()
    after = (Part(" …", False),) if start + most < len(line) else ()
    return (*before, *parts, *after)


def plain(parts: Sequence[Part]) -> str:
    """The parts as they read, without marks."""
    return "".join(part.text for part in parts)


def _spots(line: str, words: Sequence[str]) -> list[re.Match[str]]:
    return [spot for spot in _WORD.finditer(folded(line)) if spot.group().startswith(tuple(words))]


def _marked(line: str, words: Sequence[str]) -> tuple[Part, ...]:
    parts, at = [], 0
    for spot in _spots(line, words):
        parts += [Part(line[at : spot.start()], False), Part(line[spot.start() : spot.end()], True)]
        at = spot.end()
    parts.append(Part(line[at:], False))
    return tuple(part for part in parts if part.text)
