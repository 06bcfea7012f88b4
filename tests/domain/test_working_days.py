"""Working days over Easter, Christmas and one-off bank holidays, and never beyond the table."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import (
    CannotBeCounted,
    HolidayTable,
    Nation,
    add_working_days,
    working_days_between,
)
from qa_desk.exchange.holiday_table import read_holiday_file

ENGLAND, SCOTLAND, NORTHERN_IRELAND = Nation
HOLIDAYS = read_holiday_file(Path(__file__).parents[2] / "resources" / "bank_holidays.json")
STARTS = st.dates(date(2012, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "nation", "end"),
    [
        ("2022-04-11", 15, ENGLAND, "2022-05-05"),
        ("2022-04-11", 15, NORTHERN_IRELAND, "2022-05-05"),
        ("2022-04-11", 15, SCOTLAND, "2022-05-04"),
        ("2022-12-19", 15, ENGLAND, "2023-01-12"),
        ("2022-12-19", 15, SCOTLAND, "2023-01-13"),
        ("2022-11-01", 45, ENGLAND, "2023-01-06"),
        ("2022-11-01", 45, SCOTLAND, "2023-01-10"),
        ("2022-05-20", 10, ENGLAND, "2022-06-07"),
        ("2026-03-06", 1, ENGLAND, "2026-03-09"),
        ("2026-03-07", 1, ENGLAND, "2026-03-09"),
        ("2026-03-07", 0, ENGLAND, "2026-03-07"),
        ("2011-12-31", 1, ENGLAND, "2012-01-03"),
    ],
)
def test_working_days_count_from_the_first_one_after_the_start(
    start: str, count: int, nation: Nation, end: str
) -> None:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    assert add_working_days(first, count, HOLIDAYS, nation) == last
    assert working_days_between(first, last, HOLIDAYS, nation) == count


def test_beyond_the_table_the_count_is_refused_in_words() -> None:
    with pytest.raises(CannotBeCounted) as refusal:
        add_working_days(date(2028, 12, 20), 15, HOLIDAYS, ENGLAND)
    assert str(refusal.value) == (
        "Working days after 31 December 2028 cannot be counted. Bank holidays for 2029 are not loaded. "
        "Add them in Settings, Working days"
    )
    with pytest.raises(CannotBeCounted):
        working_days_between(date(2028, 12, 20), date(2029, 1, 1), HOLIDAYS, ENGLAND)


def test_before_the_table_the_count_is_refused_in_words() -> None:
    with pytest.raises(CannotBeCounted) as refusal:
        working_days_between(date(2011, 12, 20), date(2012, 1, 5), HOLIDAYS, ENGLAND)
    assert str(refusal.value) == (
        "Working days before 1 January 2012 cannot be counted. Bank holidays for 2011 are not loaded. "
        "Add them in Settings, Working days"
    )


def test_counting_backwards_is_refused() -> None:
    with pytest.raises(UserError, match="0 or more"):
        add_working_days(date(2026, 1, 1), -1, HOLIDAYS, ENGLAND)
    with pytest.raises(ValueError, match="forwards"):
        working_days_between(date(2026, 1, 2), date(2026, 1, 1), HOLIDAYS, ENGLAND)


@settings(max_examples=150)
@given(STARTS, st.integers(0, 120), st.sampled_from(Nation))
def test_adding_then_counting_gives_the_same_number(start: date, count: int, nation: Nation) -> None:
    end = add_working_days(start, count, HOLIDAYS, nation)
    assert working_days_between(start, end, HOLIDAYS, nation) == count
    assert count == 0 or HOLIDAYS.is_working_day(end, nation)


@settings(max_examples=100)
@given(STARTS, st.integers(0, 300), st.sampled_from(Nation))
def test_the_count_equals_looking_at_each_day(start: date, length: int, nation: Nation) -> None:
    days = [start + timedelta(days=number) for number in range(1, length + 1)]
    looked_at = sum(HOLIDAYS.is_working_day(day, nation) for day in days)
    assert working_days_between(start, start + timedelta(days=length), HOLIDAYS, nation) == looked_at


@settings(max_examples=100)
@given(STARTS, st.integers(0, 60), st.integers(0, 60), st.sampled_from(Nation))
def test_more_working_days_never_end_earlier_and_counts_add_up(
    start: date, few: int, more: int, nation: Nation
) -> None:
    middle = add_working_days(start, few, HOLIDAYS, nation)
    end = add_working_days(start, few + more, HOLIDAYS, nation)
    assert middle <= end
    assert add_working_days(middle, more, HOLIDAYS, nation) == end
    assert add_working_days(start + timedelta(days=1), few, HOLIDAYS, nation) >= middle


def _table(first: int, last: int, extra: date | None = None) -> HolidayTable:
    years = [date(year, 1, 1) for year in range(first, last + 1)]
    days = frozenset(years if extra is None else [*years, extra])
    return HolidayTable(dict.fromkeys(Nation, days), first, last)


def test_a_newer_table_adds_years_and_replaces_those_it_has() -> None:
    joined = _table(2026, 2028).joined(_table(2028, 2030, extra=date(2028, 6, 1)))
    assert (joined.first_year, joined.last_year) == (2026, 2030)
    assert not joined.is_working_day(date(2028, 6, 1), ENGLAND)
    assert joined.is_working_day(date(2027, 6, 1), ENGLAND)
    back = joined.joined(_table(2028, 2030))
    assert back.is_working_day(date(2028, 6, 1), ENGLAND)


def test_tables_with_a_gap_between_them_are_not_joined() -> None:
    with pytest.raises(UserError, match="leave out 2029"):
        _table(2026, 2028).joined(_table(2030, 2031))
    with pytest.raises(UserError, match="leave out 2025"):
        _table(2026, 2028).joined(_table(2023, 2024))
