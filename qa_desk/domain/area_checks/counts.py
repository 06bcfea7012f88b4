"""In how many of the areas visited practice matched the return."""

from collections import Counter
from collections.abc import Iterable, Sequence

from qa_desk.domain.area_checks.check import AreaCheck, Match, latest_visit
from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed


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
    areas = "1 area" if visited == 1 else tr("{visited} areas", visited=visited)
    words = tr("Practice matched the return in {counts} of {areas} visited", counts=counts[Match.YES], areas=areas)
    others = ((tr("in part in"), Match.PARTLY), (tr("not in"), Match.NO))
    if told := listed(f"{how} {counts[match]}" for how, match in others if counts[match]):
        words = f"{words}, {told}"
    return (
        tr("{words}; in {counts} it could not be told.", words=words, counts=counts[Match.UNSURE])
        if counts[Match.UNSURE]
        else f"{words}."
    )
