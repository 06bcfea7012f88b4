"""Ids rise, whatever the clock does."""

import uuid
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.store.event_ids import EventIds

NOON = datetime(2026, 7, 7, 12, tzinfo=UTC)


@given(st.lists(st.integers(-(10**10), 10**10), min_size=2, max_size=40))
def test_ids_rise_on_a_clock_that_jumps_both_ways(jumps_ms: list[int]) -> None:
    ids, made = EventIds(), []
    for jump_ms in jumps_ms:
        made.append(ids.next(NOON + timedelta(milliseconds=jump_ms)))
        ids = EventIds(made[-1])  # the program was closed and opened in between

    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert all(uuid.UUID(one).version == 7 for one in made)


def test_more_ids_in_one_moment_than_the_counter_holds_still_rise() -> None:
    ids = EventIds()
    made = [ids.next(NOON) for _ in range(5000)]

    assert made == sorted(made)
    assert len(set(made)) == 5000
