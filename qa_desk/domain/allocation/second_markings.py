"""Cases whose first grade is one that always gets a second auditor."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class FirstGrade:
    """What an auditor first signed off as the overall grade of a case, and how many auditors the case has."""

    subject: str
    auditor: str
    point: str
    auditors: int


def second_markings_due(firsts: Iterable[FirstGrade], always: Collection[str]) -> tuple[FirstGrade, ...]:
    """Those with one auditor only whose grade is one of ``always``."""
    return tuple(one for one in firsts if one.auditors == 1 and one.point in always)
