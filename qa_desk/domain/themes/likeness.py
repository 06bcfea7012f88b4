"""Which theme names are likely to mean the same: blind to case, accents, plurals, word order and slips of the pen.

Rules err towards asking: a look-alike is only ever offered, never taken. A word that turns the meaning round ("not",
"un-") keeps two names apart, however close their letters are.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum

CLOSE_WORD = 0.8
"""How alike two words are written, from 0 to 1, before one may be a slip of the other."""

_LITTLE = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it",
        "its", "of", "on", "or", "s", "that", "the", "their", "there", "this", "to", "was", "were", "with",
    }
)  # fmt: skip
_TURNING = frozenset({"not", "no", "never", "without", "none", "nor", "neither", "non", "pre", "post"})
_LEADING_AWAY = frozenset({"out", "off", "late"})
"""Words that one name has more than the other and that make another thing of it: "out of time" is not "in time"."""
_PREFIXES = ("un", "in", "im", "ir", "il", "non", "dis", "mis", "over", "under", "pre", "post")
_APOSTROPHES = str.maketrans("", "", "'\u2018\u2019\u02bc")
_SHORT_NOT = re.compile("n['\u2019]t\\b")
_WORD = re.compile(r"[^\W_]+")


class Likeness(IntEnum):
    """How a name is like another; the greater, the likelier they mean the same."""

    PART = 1
    CLOSE = 2
    SAME = 3


@dataclass(frozen=True)
class LookAlike:
    """A theme that is there already, by its id, the name that was met, and how like it is."""

    theme: str
    name: str
    likeness: Likeness


def likeness(one: str, other: str) -> Likeness | None:
    """How like two names are; None when nothing suggests that they mean the same."""
    mine, theirs = _words(one), _words(other)
    if mine == theirs:
        return Likeness.SAME if mine else None
    if _marks(mine) != _marks(theirs):
        return None
    if len(mine) == len(theirs) and _all_close(mine, theirs):
        return Likeness.CLOSE
    shorter, longer = sorted((mine, theirs), key=len)
    more = set(longer) - set(shorter)
    return Likeness.PART if len(shorter) > 1 and set(shorter) < set(longer) and not more & _LEADING_AWAY else None


def look_alikes(name: str, themes: Iterable[tuple[str, str]]) -> tuple[LookAlike, ...]:
    """The themes, given as id and name, that ``name`` may mean: likeliest first, each once."""
    best: dict[str, LookAlike] = {}
    for theme, known in themes:
        found = likeness(name, known)
        if found is not None and (theme not in best or best[theme].likeness < found):
            best[theme] = LookAlike(theme, known, found)
    return tuple(sorted(best.values(), key=lambda one: (-one.likeness, one.name.casefold())))


def _words(name: str) -> tuple[str, ...]:
    """What a name is recognised by: its words, each without accents, ending and case, in the order of letters."""
    plain = unicodedata.normalize("NFKD", _SHORT_NOT.sub(" not", name.casefold()).translate(_APOSTROPHES))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(sorted(_singular(word) for word in _WORD.findall(plain) if word not in _LITTLE))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _marks(words: tuple[str, ...]) -> tuple[str, ...]:
    """What no slip of the pen explains: numbers, and words that turn the meaning round."""
    return tuple(word for word in words if word in _TURNING or any(letter.isdigit() for letter in word))


def _all_close(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether every word has a partner of its own among the others."""
    left = [word for word in others if word not in words]
    for word in (word for word in words if word not in others):
        partner = next((other for other in left if _close(word, other)), None)
        if partner is None:
            return False
        left.remove(partner)
    return not left


def _close(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    if any(longer == prefix + shorter for prefix in _PREFIXES):
        return False
    if _swapped(word, other):
        return True
    return len(shorter) > 3 and SequenceMatcher(None, word, other, autojunk=False).ratio() >= CLOSE_WORD


def _swapped(word: str, other: str) -> bool:
    """Whether two letters beside each other changed places, which a short word shows too."""
    if len(word) != len(other):
        return False
    places = [place for place, pair in enumerate(zip(word, other, strict=True)) if pair[0] != pair[1]]
    return len(places) == 2 and places[1] - places[0] == 1 and sorted(word) == sorted(other)
