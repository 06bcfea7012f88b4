"""Does this text look like the name of a person? Judged by given names, capitals and ordinary words."""

import re
from collections.abc import Iterator
from enum import IntEnum

from qa_desk.domain.identifying.given_names import GIVEN_NAMES, SHARED_WITH_WORDS
from qa_desk.domain.identifying.ordinary_words import ORDINARY_WORDS

LONGEST_NAME = 60
MOST_WORDS = 5
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev"})
_PARTICLES = frozenset(
    {"al", "ap", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "ibn", "la", "van", "von"}
)
_SURNAMES = frozenset(
    {
        "best",
        "black",
        "brown",
        "day",
        "green",
        "little",
        "long",
        "love",
        "north",
        "power",
        "short",
        "west",
        "white",
        "young",
    }
)
_SURNAMES_AND_PLACES = frozenset({"church", "hall", "lane", "park", "street", "wood"})
_PLACES = """
academy act avenue bridge building centre charity clinic close college council court crescent drive estate farm
foundation gardens gate grange grove heights home hospice hospital hostel house hub inquiry law lodge meadow mill
nursery place primary programme project report review road rule school schools secondary service square surgery team
terrace theme trust unit view village ward way
"""
_NAMED_AFTER_PEOPLE = _SURNAMES_AND_PLACES | frozenset(_PLACES.split())
_WORD = r"[^\W\d_]+(?:['’\-][^\W\d_]+)*"
_WORDS = re.compile(_WORD)
_NAME_SHAPED = re.compile(rf"{_WORD}\.?(?:,? {{1,2}}{_WORD}\.?)*")
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.? (?P<last>{_WORD})")
_SAINT = re.compile(r"\b(?:St|Saint|Ss)\.? $")
_FOLLOWED = re.compile(rf"(?P<possessive>['’]s)? (?P<next>{_WORD})")


class NameSign(IntEnum):
    """How much a text looks like a name; one word alone never proves it."""

    NONE = 0
    ONE_WORD = 1  # a capitalised word that is no ordinary one: Okonkwo, Bridgewater
    GIVEN_NAME = 2  # a common given name alone: Aisha
    TWO_WORDS = 3  # Okonkwo Chibuzor, J Okoro, but also Stoke Newington
    FULL_NAME = 4  # Aisha Khan, KHAN, Aisha, Mrs Shaw


def name_sign(text: str) -> NameSign:
    """How much a whole cell looks like the name of a person."""
    if len(text) > LONGEST_NAME or _NAME_SHAPED.fullmatch(text) is None:
        return NameSign.NONE
    words = _WORDS.findall(text)
    titled = len(words) > 1 and words[0].lower() in _TITLES
    words = [word for word in words[titled:] if word.lower() not in _PARTICLES]
    given = any(is_given_name(word) for word in words)
    surnames = _SURNAMES | _SURNAMES_AND_PLACES if given else frozenset[str]()
    ordinary = any(_is_ordinary(word) and word.lower() not in surnames for word in words)
    if ordinary or not 1 <= len(words) <= MOST_WORDS:
        return NameSign.NONE
    capitals = all(word[0].isupper() for word in words)
    if len(words) > 1 and given:
        return NameSign.FULL_NAME
    if titled and capitals and len(words[0]) > 1:
        return NameSign.FULL_NAME
    if len(words) == 1:
        return NameSign.GIVEN_NAME if given else _one_word(words[0])
    return NameSign.TWO_WORDS if capitals and any(len(word) > 2 for word in words) else NameSign.NONE


def is_given_name(word: str) -> bool:
    """Whether a word is a given name and hardly anything else; both halves of Anne-Marie are."""
    plain = word.lower()
    return plain in GIVEN_NAMES or ("-" in plain and all(part in GIVEN_NAMES for part in plain.split("-")))


def names_within(text: str) -> Iterator[tuple[int, int]]:
    """Where running text seems to name a person: start and end of each name."""
    for found in _TITLED.finditer(text):
        if _may_be_surname(found["last"]):
            yield found.span()
    for found in _WORDS.finditer(text):
        end = _end_of_name(text, found)
        if end:
            yield found.start(), end


def _end_of_name(text: str, found: re.Match[str]) -> int:
    """Where the name that begins with this word ends, or 0."""
    word = found[0].removesuffix("'s").removesuffix("’s")
    if not (word[0].isupper() and word[1:2].islower()):
        return 0
    given, shared = is_given_name(word), word.lower() in SHARED_WITH_WORDS
    if not (given or shared) or _SAINT.search(text, max(found.start() - 7, 0), found.start()):
        return 0
    whole = found.start() + len(word)
    after = _FOLLOWED.match(text, whole)
    if after is None or not after["next"][0].isupper():
        return whole if given else 0
    following = after["next"].lower()
    if following in _NAMED_AFTER_PEOPLE:
        return 0
    if not after["possessive"] and (_may_be_surname(after["next"]) or following in _SURNAMES):
        further = _FOLLOWED.match(text, after.end("next"))
        named_after = (
            further is not None and further["next"].lower() in _NAMED_AFTER_PEOPLE and further["next"][0].isupper()
        )
        return 0 if named_after else after.end("next")
    return whole if given else 0


def _may_be_surname(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not _is_ordinary(word)


def _is_ordinary(word: str) -> bool:
    plain = word.lower()
    return plain in ORDINARY_WORDS or plain.removesuffix("'s").removesuffix("’s") in ORDINARY_WORDS


def _one_word(word: str) -> NameSign:
    if word.lower() in SHARED_WITH_WORDS or (len(word) > 2 and word[0].isupper() and not word.isupper()):
        return NameSign.ONE_WORD
    return NameSign.NONE
