"""Overall grades by what the case list says about each case; small groups are named, never compared."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from qa_desk.domain.audit import Subject
from qa_desk.domain.findings.counts import Tally, is_fine
from qa_desk.domain.findings.words import SMALL_GROUP
from qa_desk.domain.language import tr
from qa_desk.domain.template import Scale

MOST_GROUPS = 8
"""An attribute with more values than this says who a case is rather than what kind it is."""

NOT_RECORDED = tr("Not recorded")


@dataclass(frozen=True)
class Group:
    """The cases with one value of an attribute. ``counts`` are by point, zeros included."""

    value: str
    subjects: int
    counts: tuple[tuple[str, int], ...]

    @property
    def is_small(self) -> bool:
        """Whether it is too small to be compared with others."""
        return self.subjects < SMALL_GROUP

    @property
    def graded(self) -> int:
        """How many of them have an overall grade."""
        return sum(count for _, count in self.counts)

    def fine(self, scale: Scale) -> int:
        """How many of them are good or better."""
        return sum(count for value, count in self.counts if is_fine(scale, scale.point(value)))


@dataclass(frozen=True)
class Grouping:
    """All groups of one attribute, in the order of their values."""

    title: str
    groups: tuple[Group, ...]


def groupings(
    subjects: Sequence[Subject], graded: Sequence[tuple[str, str]], overall: Tally | None
) -> tuple[Grouping, ...]:
    """Groups of the returns in ``graded`` (subject code, overall outcome), by each attribute with few values."""
    if overall is None:
        return ()
    by_code = {subject.code: subject for subject in subjects}
    in_scope = [(by_code[code], outcome) for code, outcome in graded]
    titles = dict.fromkeys(title for subject, _ in in_scope for title, _ in subject.attributes)
    found = (_grouping(title, in_scope, overall.scale) for title in titles)
    return tuple(one for one in found if 1 < len(one.groups) <= MOST_GROUPS and not all(g.is_small for g in one.groups))


def _grouping(title: str, graded: Sequence[tuple[Subject, str]], scale: Scale) -> Grouping:
    outcomes: dict[str, list[str]] = {}
    for subject, outcome in graded:
        outcomes.setdefault(subject.attribute(title).strip() or NOT_RECORDED, []).append(outcome)
    return Grouping(
        title,
        tuple(
            Group(value, len(every), tuple((point.value, every.count(point.value)) for point in scale.points))
            for value, every in sorted(outcomes.items(), key=lambda pair: in_order(pair[0]))
        ),
    )


def in_order(value: str) -> tuple[float, bool, str]:
    """Bands by their first number, "Under 5" before "5 to 9"; then words alone; "Not recorded" last."""
    number = re.search(r"\d+", value)
    first = float(number.group()) if number else inf
    return (first, not value.lower().startswith(("under", "below")), value if value != NOT_RECORDED else "\uffff")
