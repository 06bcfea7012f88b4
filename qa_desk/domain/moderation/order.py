"""In which order the panel goes through the questions of a case."""

from collections.abc import Iterable
from enum import StrEnum

from qa_desk.domain.moderation.comparison import QuestionComparison


class Sort(StrEnum):
    """The orders that the chair can choose from."""

    BIGGEST_DIFFERENCE = "Biggest difference first"
    TEMPLATE_ORDER = "Template order"
    LOWEST_FIRST = "Lowest grade first"
    BY_AGENCY = "By agency of the lowest grade"
    """Only once names are shown: it would tell who graded low."""


BLIND_SORTS = (Sort.BIGGEST_DIFFERENCE, Sort.TEMPLATE_ORDER, Sort.LOWEST_FIRST)
"""What can be chosen while names are hidden."""


def in_order(compared: Iterable[QuestionComparison], sort: Sort) -> tuple[QuestionComparison, ...]:
    """The questions, which come in the order of the template, in another order; equal ones keep theirs."""
    match sort:
        case Sort.BIGGEST_DIFFERENCE:
            return tuple(sorted(compared, key=_by_difference))
        case Sort.LOWEST_FIRST:
            return tuple(sorted(compared, key=_by_lowest))
        case Sort.BY_AGENCY:
            return tuple(sorted(compared, key=_by_agency))
        case Sort.TEMPLATE_ORDER:
            return tuple(compared)


def _by_difference(one: QuestionComparison) -> tuple[bool, int, bool, bool, bool]:
    """Not comparable last; then by distance, by crossing the line, the whole before its parts, and what is flagged."""
    return (one.distance is None, -(one.distance or 0), not one.crosses, not one.is_overall, not one.flagged)


def _by_lowest(one: QuestionComparison) -> tuple[bool, int, int]:
    return (one.lowest is None, one.lowest or 0, -(one.distance or 0))


def _by_agency(one: QuestionComparison) -> tuple[bool, str, int]:
    lowest = one.lowest
    scale = one.question.scale
    agencies = sorted(own.agency for own in one.graded if scale and scale.rank(own.outcome) == lowest)
    return (not agencies, agencies[0] if agencies else "", -(one.distance or 0))
