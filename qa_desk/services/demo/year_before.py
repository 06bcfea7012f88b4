"""Answers moved a year back, so that one set of sentences serves an audit and the one before it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from qa_desk.domain.answers import Answer, EvidenceReference
from qa_desk.domain.dates import add_months

_YEAR = re.compile(r"\b(20\d\d)(?:-(\d\d))?\b")


def a_year_earlier(answers: Iterable[tuple[str, Answer]]) -> Iterator[tuple[str, Answer]]:
    """The same answers with every year in their words one less: "June 2017" was June 2016, "2017-18" was 2016-17."""
    for question, answer in answers:
        value = _earlier(answer.value) if isinstance(answer.value, str) else answer.value
        seen = tuple(map(_item_earlier, answer.evidence))
        yield question, replace(answer, value=value, note=_earlier(answer.note), evidence=seen)


def _item_earlier(item: EvidenceReference) -> EvidenceReference:
    day = add_months(item.dated_on, -12) if item.dated_on else None
    return replace(item, source=_earlier(item.source), dated_on=day)


def _earlier(words: str) -> str:
    return _YEAR.sub(lambda year: f"{int(year[1]) - 1}" + (f"-{int(year[2]) - 1:02}" if year[2] else ""), words)
