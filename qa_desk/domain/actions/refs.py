"""What a new action is called: the next number after a priority, or after the letters of its plan."""

import re
from collections.abc import Iterable

from qa_desk.domain.actions.action import Wording

_PRIORITY = re.compile(r"\s*(?:priority|theme|part)\s+([0-9]{1,3})\b", re.IGNORECASE)
_REF = re.compile(r"(.+)\.([0-9]{1,6})")
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(r"[0-9]+|[^0-9]+")
_LITTLE = frozenset({"a", "an", "and", "audit", "audits", "for", "in", "of", "on", "the", "to", "with"})
MOST_LETTERS = 4


def next_ref(plan_title: str, group: str, wordings: Iterable[Wording]) -> str:
    """ "2.6" in "Priority 2: ...", "CG.5" after CG.4: the first number after those in use in the plan.

    The letters go on as in the latest action of the same group; the first of a group gets them from its heading.
    """
    numbered = [(found[1], int(found[2]), one.group) for one in wordings if (found := _REF.fullmatch(one.ref))]
    alike = [letters for letters, _, where in numbered if where == group]
    prefix = alike[-1] if alike else ref_prefix(plan_title, group)
    return f"{prefix}.{max((number for letters, number, _ in numbered if letters == prefix), default=0) + 1}"


def ref_order(ref: str) -> tuple[tuple[bool, int, str], ...]:
    """References in the order people count: CG.2 before CG.10."""
    parts = _PARTS.findall(ref.casefold())
    return tuple((not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts)


def ref_prefix(plan_title: str, group: str) -> str:
    """What stands before the number."""
    if found := _PRIORITY.match(group):
        return found[1]
    letters = [word[0].upper() for word in _WORD.findall(plan_title) if word.casefold() not in _LITTLE]
    return "".join(letters[:MOST_LETTERS]) or "A"
