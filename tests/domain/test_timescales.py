"""What dates make of a limit, in a value and in a sentence."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.timescales import Nation, TimescaleOutcome, TimescaleRule, Unit, Verdict, verdict
from qa_desk.exchange.holiday_table import read_holiday_file

HOLIDAYS = read_holiday_file(Path(__file__).parents[2] / "resources" / "bank_holidays.json")
ENGLAND = Nation.ENGLAND_AND_WALES
TODAY = date(2026, 11, 21)
CORE_GROUP = TimescaleRule(10, Unit.WORKING_DAYS)


def told(rule: TimescaleRule, start: str, done: str | None, today: date = TODAY, nation: Nation = ENGLAND) -> Verdict:
    """The outcome and sentence for dates written as ISO text."""
    days = [date.fromisoformat(day) if day else None for day in (start, done)]
    found = verdict(rule, days[0], days[1], today, HOLIDAYS, nation)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("start", "done", "outcome", "counted", "sentence"),
    [
        ("2026-02-25", "2026-03-06", "in_time", 7, "7 working days after 25 February. Limit 10: in time."),
        ("2026-03-25", "2026-04-15", "late", 13, "13 working days after 25 March. Limit 10: 3 working days late."),
        ("2026-02-25", "2026-03-12", "late", 11, "11 working days after 25 February. Limit 10: 1 working day late."),
        ("2026-02-25", "2026-02-26", "in_time", 1, "1 working day after 25 February. Limit 10: in time."),
        ("2026-02-25", "2026-02-25", "in_time", 0, "0 working days after 25 February. Limit 10: in time."),
        ("2025-12-19", "2026-01-06", "in_time", 9, "9 working days after 19 December 2025. Limit 10: in time."),
    ],
)
def test_working_days_are_counted_from_the_day_after(
    start: str, done: str, outcome: str, counted: int, sentence: str
) -> None:
    found = told(CORE_GROUP, start, done)
    assert (found.outcome, found.counted, found.sentence) == (outcome, counted, sentence)


def test_the_nation_decides_which_bank_holidays_count() -> None:
    rule = TimescaleRule(15, Unit.WORKING_DAYS)
    assert told(rule, "2022-04-11", "2022-05-05").outcome is TimescaleOutcome.IN_TIME
    assert told(rule, "2022-04-11", "2022-05-05", nation=Nation.SCOTLAND).outcome is TimescaleOutcome.LATE


def test_what_is_not_done_is_due_or_overdue() -> None:
    due = told(CORE_GROUP, "2026-11-16", None)
    assert (due.outcome, due.due_on) == (TimescaleOutcome.NOT_YET_DUE, date(2026, 11, 30))
    assert due.sentence == "Due by 30 November, 10 working days after 16 November."
    overdue = told(CORE_GROUP, "2026-10-01", None)
    assert overdue.outcome is TimescaleOutcome.OVERDUE
    assert overdue.sentence == "Overdue: was due by 15 October, 10 working days after 1 October."
    last_day = told(CORE_GROUP, "2026-11-06", None, today=date(2026, 11, 20))
    assert last_day.outcome is TimescaleOutcome.NOT_YET_DUE
    old = told(CORE_GROUP, "2025-10-01", None)
    assert old.sentence == "Overdue: was due by 15 October 2025, 10 working days after 1 October 2025."


def test_no_start_is_no_verdict() -> None:
    assert verdict(CORE_GROUP, None, date(2026, 3, 6), TODAY, HOLIDAYS, ENGLAND) is None


def test_done_before_the_start_is_the_wrong_order() -> None:
    found = told(CORE_GROUP, "2026-03-25", "2026-03-24")
    assert (found.outcome, found.started_on, found.counted) == ("wrong_order", date(2026, 3, 25), None)
    assert found.sentence == "The date must be on or after 25 March 2026, the day the clock starts."


def test_beyond_the_table_nothing_is_guessed() -> None:
    found = told(CORE_GROUP, "2028-12-20", "2029-01-10")
    assert found.outcome is TimescaleOutcome.CANNOT_BE_COUNTED
    assert found.sentence == (
        "Working days after 31 December 2028 cannot be counted. Bank holidays for 2029 are not loaded. "
        "Add them in Settings, Working days"
    )
    assert told(CORE_GROUP, "2028-12-28", None).outcome is TimescaleOutcome.CANNOT_BE_COUNTED
    early = told(CORE_GROUP, "2028-12-28", "2028-12-29")
    assert (early.outcome, early.counted, early.due_on) == (TimescaleOutcome.IN_TIME, 1, None)


@pytest.mark.parametrize(
    ("rule", "done", "outcome", "due", "sentence"),
    [
        (TimescaleRule(14, Unit.DAYS), "2026-03-11", "in_time", "2026-03-11",
         "14 days after 25 February. Limit 14: in time."),
        (TimescaleRule(14, Unit.DAYS), "2026-03-12", "late", "2026-03-11",
         "15 days after 25 February. Limit 14: 1 day late."),
        (TimescaleRule(6, Unit.WEEKS), "2026-04-08", "in_time", "2026-04-08",
         "42 days after 25 February. Limit 6 weeks: in time."),
        (TimescaleRule(6, Unit.WEEKS), "2026-04-11", "late", "2026-04-08",
         "45 days after 25 February. Limit 6 weeks: 3 days late."),
        (TimescaleRule(3, Unit.MONTHS), "2026-05-25", "in_time", "2026-05-25",
         "89 days after 25 February. Limit 3 months: in time."),
        (TimescaleRule(3, Unit.MONTHS), "2026-05-26", "late", "2026-05-25",
         "90 days after 25 February. Limit 3 months: 1 day late."),
        (TimescaleRule(1, Unit.MONTHS), "2026-03-25", "in_time", "2026-03-25",
         "28 days after 25 February. Limit 1 month: in time."),
        (TimescaleRule(72, Unit.HOURS), "2026-02-28", "in_time", "2026-02-28",
         "3 days after 25 February. Limit 72 hours: in time."),
        (TimescaleRule(72, Unit.HOURS), "2026-03-01", "late", "2026-02-28",
         "4 days after 25 February. Limit 72 hours: 1 day late."),
        (TimescaleRule(24, Unit.HOURS), "2026-02-26", "in_time", "2026-02-26",
         "1 day after 25 February. Limit 24 hours: in time."),
        (TimescaleRule(4, Unit.HOURS), "2026-02-25", "cannot_be_counted", "2026-02-26",
         "0 days after 25 February. Dates alone do not show whether 4 hours were kept. Say what the record shows."),
        (TimescaleRule(4, Unit.HOURS), "2026-02-27", "late", "2026-02-26",
         "2 days after 25 February. Limit 4 hours: 1 day late."),
        (TimescaleRule(36, Unit.HOURS), "2026-02-25", "in_time", "2026-02-27",
         "0 days after 25 February. Limit 36 hours: in time."),
        (TimescaleRule(36, Unit.HOURS), "2026-02-27", "cannot_be_counted", "2026-02-27",
         "2 days after 25 February. Dates alone do not show whether 36 hours were kept. Say what the record shows."),
    ],
)  # fmt: skip
def test_every_unit_has_its_own_last_day(rule: TimescaleRule, done: str, outcome: str, due: str, sentence: str) -> None:
    found = told(rule, "2026-02-25", done)
    assert (found.outcome, found.due_on, found.sentence) == (outcome, date.fromisoformat(due), sentence)


def test_months_end_where_the_month_ends() -> None:
    assert told(TimescaleRule(6, Unit.MONTHS), "2025-08-31", None).due_on == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("rule", "start", "done", "counted", "due", "outcome"),
    [
        (TimescaleRule(1, Unit.WORKING_DAYS, day_one_is_event=True),
         "2026-03-06", "2026-03-06", 1, "2026-03-06", "in_time"),
        (TimescaleRule(1, Unit.WORKING_DAYS, day_one_is_event=True),
         "2026-03-06", "2026-03-09", 2, "2026-03-06", "late"),
        (TimescaleRule(1, Unit.WORKING_DAYS, day_one_is_event=True),
         "2026-03-07", "2026-03-09", 1, "2026-03-09", "in_time"),
        (TimescaleRule(10, Unit.WORKING_DAYS, day_one_is_event=True),
         "2026-02-25", "2026-03-10", 10, "2026-03-10", "in_time"),
        (TimescaleRule(7, Unit.DAYS, day_one_is_event=True), "2026-02-25", "2026-03-03", 7, "2026-03-03", "in_time"),
        (TimescaleRule(1, Unit.WEEKS, day_one_is_event=True), "2026-02-25", "2026-03-04", 8, "2026-03-03", "late"),
        (TimescaleRule(1, Unit.MONTHS, day_one_is_event=True), "2026-02-25", "2026-03-24", 28, "2026-03-24", "in_time"),
        (TimescaleRule(24, Unit.HOURS, day_one_is_event=True), "2026-02-25", "2026-02-26", 1, "2026-02-26", "in_time"),
    ],
)  # fmt: skip
def test_the_event_itself_may_be_day_one(
    rule: TimescaleRule, start: str, done: str, counted: int, due: str, outcome: str
) -> None:
    found = told(rule, start, done)
    assert (found.counted, found.due_on, found.outcome) == (counted, date.fromisoformat(due), outcome)


def test_day_one_is_said_where_it_counts() -> None:
    rule = TimescaleRule(10, Unit.WORKING_DAYS, day_one_is_event=True)
    words = "11 working days, counting 25 February as day 1. Limit 10: 1 working day late."
    assert told(rule, "2026-02-25", "2026-03-11").sentence == words


@settings(max_examples=150)
@given(
    st.sampled_from(Unit), st.integers(1, 90), st.booleans(), st.sampled_from(Nation),
    st.dates(date(2013, 1, 1), date(2018, 1, 1)), st.integers(0, 400),
)  # fmt: skip
def test_in_time_is_exactly_up_to_the_last_day(
    unit: Unit, limit: int, event_counts: bool, nation: Nation, start: date, length: int
) -> None:
    rule = TimescaleRule(limit * 24 if unit is Unit.HOURS else limit, unit, day_one_is_event=event_counts)
    done = start + timedelta(days=length)
    closed = verdict(rule, start, done, TODAY, HOLIDAYS, nation)
    waiting = verdict(rule, start, None, done, HOLIDAYS, nation)
    assert closed is not None
    assert waiting is not None
    assert closed.due_on is not None
    if unit is not Unit.WORKING_DAYS or HOLIDAYS.is_working_day(done, nation):
        assert (closed.outcome is TimescaleOutcome.LATE) == (done > closed.due_on)
        assert (waiting.outcome is TimescaleOutcome.OVERDUE) == (done > closed.due_on)
    assert closed.due_on == waiting.due_on
