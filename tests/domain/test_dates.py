"""Dates as typed: the day first, never another date than the one that was typed."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    DateProblem,
    DateProblemKind,
    add_months,
    date_in_full,
    parse_date,
    parse_optional_date,
    short_date,
    spoken_date,
)

TODAY = date(2026, 11, 21)
SIXTH = date(2026, 3, 6)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "6 3 26", "060326", "06032026", "6/3/2026", "6-3-26", "6.3.26", "2026-03-06", "6 mar", "6 March 2026",
        "6 mar 26", "  6  3   26 ", "06/03/26", "6 / 3 / 2026", "6mar26", "6MAR2026", "6th March, 2026", "6–3–2026",
        "2026/3/6",
        "March 6 2026", "March 6, 2026", "Fri 6 Mar 2026", "Friday 6 March 2026", "2026 mar 6",
    ],
)  # fmt: skip
def test_every_usual_way_of_typing_a_date_is_understood(typed: str) -> None:
    assert parse_date(typed, TODAY) == SIXTH


@pytest.mark.parametrize("typed", ["t", "T", " today "])
def test_t_is_today(typed: str) -> None:
    assert parse_date(typed, TODAY) == TODAY


def test_nothing_typed_is_no_date() -> None:
    assert parse_optional_date("  ", TODAY) is None
    assert parse_optional_date("6 3 26", TODAY) == SIXTH


@pytest.mark.parametrize(
    ("typed", "past", "ahead"),
    [
        ("6 mar", date(2026, 3, 6), date(2027, 3, 6)),
        ("21 nov", date(2026, 11, 21), date(2026, 11, 21)),
        ("22 nov", date(2025, 11, 22), date(2026, 11, 22)),
        ("29 feb", date(2024, 2, 29), date(2028, 2, 29)),
    ],
)
def test_a_date_without_a_year_is_the_latest_one_unless_told_otherwise(typed: str, past: date, ahead: date) -> None:
    assert parse_date(typed, TODAY) == past
    assert parse_date(typed, TODAY, ahead=True) == ahead


@pytest.mark.parametrize(("typed", "year"), [("1 1 36", 2036), ("1 1 37", 1937), ("1 1 00", 2000), ("1 1 99", 1999)])
def test_two_digits_of_a_year_reach_ten_years_ahead(typed: str, year: int) -> None:
    assert parse_date(typed, TODAY).year == year


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("6", "Date of first core group must include a month"),
        ("6 2026", "Date of first core group must include a month"),
        ("6 3", "Date of first core group must include a year"),
        ("6/3", "Date of first core group must include a year"),
        ("mar 2026", "Date of first core group must include a day"),
        ("march", "Date of first core group must include a day and a year"),
        ("2026", "Date of first core group must include a day and a month"),
        ("friday", "Date of first core group must include a day and a month"),
        ("31 2 26", "Date of first core group must be a real date"),
        ("310226", "Date of first core group must be a real date"),
        ("29 2 2025", "Date of first core group must be a real date"),
        ("6 13 26", "Date of first core group must be a real date"),
        ("0 3 26", "Date of first core group must be a real date"),
        ("31 feb", "Date of first core group must be a real date"),
        ("6 3 0206", "Date of first core group must be a real date"),
        ("Friday 7 March 2026", "Date of first core group must be a real date"),
    ],
)
def test_a_date_that_cannot_be_kept_is_named_in_the_words_of_the_question(typed: str, words: str) -> None:
    with pytest.raises(DateProblem) as refusal:
        parse_date(typed, TODAY)
    assert refusal.value.message_for("Date of first core group") == words


@pytest.mark.parametrize(
    "typed",
    ["soon", "6 marhc 26", "6 3 2 6", "60326", "6 3 226", "mar 26", "mar 6 26", "6 mar apr", "-6 3 26", "6:3:26",
     "²1 3 26", "6 3 26 t", "tt", "06032026000000", "٦ ٣ ٢٦", "6 ma 26", "/", "6\x003\x0026", "1.5e3"],
)  # fmt: skip
def test_what_is_not_a_date_is_said_not_to_be_one(typed: str) -> None:
    with pytest.raises(DateProblem) as refusal:
        parse_date(typed, TODAY)
    assert refusal.value.kind is DateProblemKind.NOT_UNDERSTOOD


@settings(max_examples=200)
@given(DAYS)
def test_what_is_said_back_can_be_typed_again(day: date) -> None:
    for text in (spoken_date(day), short_date(day), day.isoformat(), f"{day.day}/{day.month}/{day.year}"):
        assert parse_date(text, TODAY) == day
        assert parse_date(text.upper(), TODAY) == day
    assert parse_date(f"{day:%d%m%Y}", TODAY) == day


@settings(max_examples=200)
@given(DAYS, st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_a_short_year_is_read_as_typed_within_its_window(day: date, today: date) -> None:
    read = parse_date(f"{day.day} {day.month} {day.year % 100:02}", today) if (day.month, day.day) != (2, 29) else day
    assert (read.day, read.month, read.year % 100) == (day.day, day.month, day.year % 100)
    assert today.year - 90 < read.year <= today.year + 10 or read == day


@settings(max_examples=300)
@given(st.text(alphabet="0123456789 /.-marchjfeb,t", max_size=12))
def test_any_text_is_a_date_or_a_plain_refusal(text: str) -> None:
    try:
        found = parse_date(text, TODAY)
    except DateProblem as refusal:
        words, found = refusal.message, None
    else:
        words = ""
    if found is None:
        assert words.startswith("This date must ")
        return
    assert text.strip() in ("t", "") or str(found.day) in text or MONTHS[found.month - 1][:3].lower() in text


@pytest.mark.parametrize("text", ["010203", "06032026", "t", "6 mar", "1182", "2026", "North", "", "6/3", "6/3-26"])
def test_a_reference_in_a_cell_is_not_a_date(text: str) -> None:
    assert date_in_full(text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["6/3/26", "06/03/2026", "6-3-2026", "6.3.2026", "2026-03-06", "6 Mar 2026", "06-Mar-26",
             "06/03/2026 00:00", "2026-03-06T00:00:00", "2026-03-06 00:00:00.000"],
)  # fmt: skip
def test_a_date_in_a_cell_is_read(text: str) -> None:
    assert date_in_full(text, TODAY) == SIXTH


def test_months_end_where_the_month_ends() -> None:
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert add_months(date(2023, 12, 31), 2) == date(2024, 2, 29)
    assert add_months(date(2026, 1, 15), 11) == date(2026, 12, 15)


@settings(max_examples=100)
@given(DAYS, st.integers(0, 60))
def test_adding_months_never_leaves_the_month_it_names(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    "text", ["a" * 60 + "!", "1" * 60 + "!", "Held on the sixth of March (see the minutes of the meeting)"]
)
def test_a_sentence_in_a_date_box_is_refused_at_once(text: str) -> None:
    started = time.perf_counter()
    with pytest.raises(DateProblem):
        parse_date(text, date(2026, 7, 7))
    assert time.perf_counter() - started < 0.5
