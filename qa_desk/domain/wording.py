"""Small rules of wording that every sentence shares."""

from collections.abc import Iterable

from qa_desk.domain.language import tr
from qa_desk.domain.template import SubjectKind

SUBJECT_WORDS = {
    SubjectKind.CASE: (tr("case"), tr("cases")),
    SubjectKind.AGENCY: (tr("agency"), tr("agencies")),
    SubjectKind.SCHOOL: (tr("school"), tr("schools")),
}
_COUNTED = {
    SubjectKind.CASE: (tr("{count} case"), tr("{count} cases")),
    SubjectKind.AGENCY: (tr("{count} agency"), tr("{count} agencies")),
    SubjectKind.SCHOOL: (tr("{count} school"), tr("{count} schools")),
}
"""Sentences of their own: after a number, Welsh has the one where English has the many."""


def lower_first(text: str) -> str:
    """A title inside a sentence: its first letter small, unless it begins with an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def subject_word(kind: SubjectKind, count: int) -> str:
    """ "case" for one, "cases" for any other number."""
    one, many = SUBJECT_WORDS[kind]
    return one if count == 1 else many


def counted(count: int, kind: SubjectKind) -> str:
    """ "25 cases", "1 agency"."""
    one, many = _COUNTED[kind]
    return (one if count == 1 else many).format(count=count)


def listed(words: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    every = list(words)
    return f" {last} ".join([", ".join(every[:-1]), every[-1]]) if len(every) > 1 else "".join(every)
