"""What a new action is called: the next number after a priority, or after the letters of its plan."""

import re
from collections.abc import Iterable

_PRIORITY = re.compile(r"\s*(?:priority|theme|part)\s+([0-9]{1,3})\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_LITTLE = frozenset({"a", "an", "and", "audit", "audits", "for", "in", "of", "on", "the", "to", "with"})
MOST_LETTERS = 4


def next_ref(plan_title: str, group: str, taken: Iterable[str]) -> str:
    """ "2.6" in "Priority 2: ...", "CG.5" in the core groups audit: the first number after those in use."""
    prefix = ref_prefix(plan_title, group)
    numbers = [int(found[1]) for ref in taken if (found := re.fullmatch(rf"{re.escape(prefix)}\.([0-9]{{1,6}})", ref))]
    return f"{prefix}.{max(numbers, default=0) + 1}"


def ref_prefix(plan_title: str, group: str) -> str:
    """What stands before the number."""
    if found := _PRIORITY.match(group):
        return found[1]
    letters = [word[0].upper() for word in _WORD.findall(plan_title) if word.casefold() not in _LITTLE]
    return "".join(letters[:MOST_LETTERS]) or "A"
