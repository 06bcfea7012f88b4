"""Small rules of wording that every sentence shares."""

from collections.abc import Iterable

from qa_desk.domain.template import SubjectKind

SUBJECT_WORDS = {
    SubjectKind.CASE: ("case", "cases"),
    SubjectKind.AGENCY: ("agency", "agencies"),
    SubjectKind.SCHOOL: ("school", "schools"),
}


def lower_first(text: str) -> str:
    """A title inside a sentence: its first letter small, unless it begins with an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def subject_word(kind: SubjectKind, count: int) -> str:
    """ "case" for one, "cases" for any other number."""
    one, many = SUBJECT_WORDS[kind]
    return one if count == 1 else many


def counted(count: int, kind: SubjectKind) -> str:
    """ "25 cases", "1 agency"."""
    return f"{count} {subject_word(kind, count)}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    every = list(words)
    return f" {last} ".join([", ".join(every[:-1]), every[-1]]) if len(every) > 1 else "".join(every)
