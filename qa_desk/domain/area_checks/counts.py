"""In how many of the areas visited practice matched the return."""

from collections import Counter
from collections.abc import Iterable, Sequence

from qa_desk.domain.area_checks.check import AreaCheck, Match, latest_visit


def match_counts(areas: Iterable[Sequence[AreaCheck]]) -> Counter[Match]:
    """How many areas the last visit found as the return says, each area counted once; an area not visited is out."""
    return Counter(visit.match for checks in areas if (visit := latest_visit(checks)) is not None)


def visited_words(counts: Counter[Match]) -> str:
    """ "Practice matched the return in 5 of 9 areas visited, in part in 2 and not in 1; in 1 it could not be told."

    An empty text where nothing was visited.
    """
    visited = counts.total()
    if not visited:
        return ""
    words = f"Practice matched the return in {counts[Match.YES]} of {visited} areas visited"
    if visited == 1:
        words = f"Practice matched the return in {counts[Match.YES]} of 1 area visited"
    others = [
        *([f"in part in {counts[Match.PARTLY]}"] if counts[Match.PARTLY] else []),
        *([f"not in {counts[Match.NO]}"] if counts[Match.NO] else []),
    ]
    told = f"{words}{', ' if others else ''}{' and '.join(others)}"
    return f"{told}; in {counts[Match.UNSURE]} it could not be told." if counts[Match.UNSURE] else f"{told}."
