"""Times of day as people type them."""

from datetime import UTC, datetime, time

import pytest

from qa_desk.domain.times import TimeProblem, clock_time, parse_time

NOW = datetime(2026, 7, 7, 14, 32, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1432", time(14, 32)), ("14:32", time(14, 32)), ("9.05", time(9, 5)), ("905", time(9, 5)), ("9", time(9)),
        ("2pm", time(14)), ("2:30 PM", time(14, 30)), ("12am", time(0)), ("12 pm", time(12)), ("n", time(14, 32)),
        (" now ", time(14, 32)), ("0000", time(0)),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_type_it(typed: str, read: time) -> None:
    assert parse_time(typed, NOW) == read
    assert parse_time(clock_time(read), NOW) == read


@pytest.mark.parametrize("typed", ["25:00", "14:60", "13pm", "0am", "lunch", "", "14:3", "14:32:10"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(TimeProblem, match="must be a time of day"):
        parse_time(typed, NOW)
