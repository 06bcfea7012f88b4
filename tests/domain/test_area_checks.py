"""How visits are counted in words."""

from collections import Counter
from datetime import UTC, date, datetime

import pytest

from qa_desk.domain.area_checks.check import AreaCheck, Match, Visit
from qa_desk.domain.area_checks.counts import match_counts, visited_words

YES, PARTLY, NO, UNSURE = Match.YES, Match.PARTLY, Match.NO, Match.UNSURE


def a_visit(day: int, match: Match) -> AreaCheck:
    told = Visit(date(2026, 5, day), "Lay member", "When?", "Seen.", match)
    return AreaCheck(f"{day}-{match}", "A", "Police", "training", told, "Somebody", datetime(2026, 6, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, ""),
        ({YES: 1}, "Practice matched the return in 1 of 1 area visited."),
        ({YES: 5, PARTLY: 2, NO: 1, UNSURE: 1}, (
            "Practice matched the return in 5 of 9 areas visited, in part in 2 and not in 1; in 1 it could not be told."
        )),
        ({NO: 2}, "Practice matched the return in 0 of 2 areas visited, not in 2."),
    ],
)  # fmt: skip
def test_counts_come_before_anything_else(counts: dict[Match, int], words: str) -> None:
    assert visited_words(Counter(counts)) == words


def test_the_last_visit_to_an_area_counts_and_areas_without_are_left_out() -> None:
    twice = [a_visit(3, NO), a_visit(9, PARTLY), a_visit(9, YES)]
    assert match_counts([twice, [], [a_visit(1, UNSURE)]]) == Counter({YES: 1, UNSURE: 1})
