"""Names and values made from words, and lists of choices that keep their values while their words change."""

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence
from difflib import SequenceMatcher

from qa_desk.domain import outcomes
from qa_desk.templates.text.plain import Plain

LONGEST_VALUE = 40


def value_for(words: str, taken: Container[str]) -> str:
    """A value for new words, in small letters and unlike any that is taken."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    value = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST_VALUE].strip("_") or "choice"
    found, number = value, 2
    while found in taken or found in outcomes.NO_GRADE:
        found, number = f"{value}_{number}", number + 1
    return found


def relabelled(choices: Mapping[str, Plain], labels: Sequence[str]) -> dict[str, Plain]:
    """``choices`` under new words: lines that stay, or only change their words, keep their value."""
    values = list(choices)
    before = [_label(choices[value]) for value in values]
    made: list[tuple[str, Plain]] = []
    kept: set[str] = set()
    for how, start, end, first, last in SequenceMatcher(a=before, b=list(labels), autojunk=False).get_opcodes():
        for place in range(first, last):
            source = start + place - first
            if how in ("equal", "replace") and source < end:
                made.append((values[source], _with_label(choices[values[source]], labels[place])))
                kept.add(values[source])
            else:
                made.append(("", labels[place]))
    found: dict[str, Plain] = {}
    for value, choice in made:
        found[value or value_for(_label(choice), kept | found.keys())] = choice
    return found


def _label(written: Plain) -> str:
    label = written.get("label", "") if isinstance(written, dict) else written
    return label if isinstance(label, str) else ""


def _with_label(written: Plain, label: str) -> Plain:
    return {**written, "label": label} if isinstance(written, dict) else label
