"""Who leads on an action: several roles or names, as paper plans write them."""

import re
from collections.abc import Iterable

from qa_desk.domain.typed_words import line_of

_BETWEEN = re.compile(r"[;/\n]")


def leads_of(text: str) -> tuple[str, ...]:
    """The leads that were typed, split at ";", "/" and line ends, each once and in their order."""
    return checked_leads(_BETWEEN.split(text))


def checked_leads(leads: Iterable[str]) -> tuple[str, ...]:
    """The same leads, each cleaned and once."""
    lines = (line_of(lead, "leads") for lead in leads)
    return tuple({line.casefold(): line for line in lines if line}.values())


def leads_words(leads: Iterable[str]) -> str:
    """The leads in one line, as they can be typed again."""
    return "; ".join(leads)
