"""The shipped bank holidays, and what is refused as a later file."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import Nation
from qa_desk.exchange.holiday_table import read_holiday_file

SHIPPED = Path(__file__).parents[2] / "resources" / "bank_holidays.json"


def test_the_shipped_table_covers_2012_to_2028_for_each_nation() -> None:
    table = read_holiday_file(SHIPPED)
    assert (table.first_year, table.last_year) == (2012, 2028)
    assert {nation: len(table.days[nation]) for nation in Nation} == {
        Nation.ENGLAND_AND_WALES: 140,
        Nation.SCOTLAND: 157,
        Nation.NORTHERN_IRELAND: 174,
    }
    assert date(2026, 11, 30) in table.days[Nation.SCOTLAND]
    assert date(2026, 11, 30) not in table.days[Nation.ENGLAND_AND_WALES]


def holidays(*years: int, days: int = 8) -> str:
    """A file with that many bank holidays in each of the years."""
    events = [{"date": str(date(year, 3, 1) + timedelta(days=n))} for year in years for n in range(days)]
    return json.dumps({nation.value: {"events": events} for nation in Nation})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is not a list"),
        ("[]", "is not a list"),
        ("{}", "is not a list"),
        ("[" * 100_000, "is not a list"),
        ('{"england-and-wales": {"events": [{"date": "25/12/2026"}]}}', "is not a list"),
        (holidays(2026, days=3), "is not a list"),
        (holidays(2026, 2028), "does not have all bank holidays of 2027"),
        (" " * 1_000_001, "is not a list"),
    ],
)
def test_another_file_is_refused_and_nothing_changes(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "holidays.json"
    path.write_text(content)
    with pytest.raises(UserError, match=words) as refusal:
        read_holiday_file(path)
    assert "have not changed" in refusal.value.hint


def test_a_year_that_is_not_whole_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "holidays.json"
    whole, begun = json.loads(holidays(2027, 2028)), json.loads(holidays(2029, days=2))
    path.write_text(json.dumps({key: {"events": whole[key]["events"] + begun[key]["events"]} for key in whole}))
    table = read_holiday_file(path)
    assert (table.first_year, table.last_year) == (2027, 2028)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        read_holiday_file(tmp_path / "none.json")
