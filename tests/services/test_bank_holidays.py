"""Bank holidays that a person adds: looked at first, kept, joined at every start, taken back."""

import json
from datetime import date
from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import CannotBeCounted, Nation, add_working_days
from qa_desk.exchange.holiday_table import KEPT_NAME
from qa_desk.services.bank_holidays import BankHolidays
from tests.desk_builders import ACTOR, DESK_NAME, an_audit, cheap_desks
from tests.graded_audit import PASSPHRASE
from tests.holiday_files import MONDAY_4_MARCH_2030, PUBLISHED, holiday_file, shipped

ENGLAND = Nation.ENGLAND_AND_WALES


@pytest.fixture
def holidays() -> BankHolidays:
    return BankHolidays(shipped())


def kept_file() -> Path:
    return paths.user_settings_folder() / KEPT_NAME


def counts_to(holidays: BankHolidays) -> int:
    return holidays.table.last_year


def test_looking_at_a_file_keeps_nothing(holidays: BankHolidays, tmp_path: Path) -> None:
    offer = holidays.look_at(holiday_file(tmp_path, 2027, 2028, 2029))
    assert (offer.new_years, offer.changed_years) == ((2029,), (2027, 2028))
    assert offer.days_in(2029) == dict.fromkeys(Nation, 8)
    assert counts_to(holidays) == 2028
    assert not kept_file().exists()


def test_what_was_added_counts_at_once_and_at_every_later_start(holidays: BankHolidays, tmp_path: Path) -> None:
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029, 2030)))
    again = BankHolidays(shipped())
    for one in (holidays, again):
        assert (one.table.first_year, counts_to(one), one.warning) == (2012, 2030, "")
        assert not one.table.is_working_day(MONDAY_4_MARCH_2030, ENGLAND)
        assert not one.table.is_working_day(date(2026, 12, 25), ENGLAND)
    assert [path.name for path in kept_file().parent.iterdir()] == [KEPT_NAME]


def test_a_later_file_replaces_its_own_years_and_keeps_the_others(holidays: BankHolidays, tmp_path: Path) -> None:
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029, 2030)))
    coronation = date(2029, 5, 9)
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029, more=(coronation,))))
    again = BankHolidays(shipped())
    assert counts_to(again) == 2030
    assert not again.table.is_working_day(coronation, ENGLAND)
    assert not again.table.is_working_day(MONDAY_4_MARCH_2030, ENGLAND)


def test_years_far_apart_are_kept_with_the_shipped_ones_between(holidays: BankHolidays, tmp_path: Path) -> None:
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2020)))
    again = BankHolidays(shipped())
    assert (again.table.first_year, counts_to(again)) == (2012, 2029)
    assert again.table.days == holidays.table.days
    assert not again.table.is_working_day(date(2026, 12, 25), ENGLAND)


def test_the_published_file_itself_is_no_news(holidays: BankHolidays) -> None:
    assert not holidays.look_at(PUBLISHED).is_news


def test_going_back_leaves_only_the_shipped_list(holidays: BankHolidays, tmp_path: Path) -> None:
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    before = holidays.added
    holidays.go_back()
    assert (counts_to(holidays), holidays.added, kept_file().exists()) == (2028, None, False)
    holidays.put_back(before)
    assert counts_to(BankHolidays(shipped())) == 2029


def test_a_file_that_leaves_out_a_year_is_refused(holidays: BankHolidays, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="These bank holidays leave out 2029"):
        holidays.look_at(holiday_file(tmp_path, 2030))


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe\x00", b"[1", json.dumps({"scotland": {}}).encode()])
def test_a_damaged_kept_file_leaves_the_shipped_list_and_a_warning(content: bytes) -> None:
    kept_file().parent.mkdir(parents=True)
    kept_file().write_bytes(content)
    holidays = BankHolidays(shipped())
    assert (counts_to(holidays), holidays.added) == (2028, None)
    assert holidays.warning.startswith("The bank holidays you added cannot be read, so only those that came with")
    assert kept_file().read_bytes() == content


def test_adding_again_ends_the_warning(tmp_path: Path) -> None:
    kept_file().parent.mkdir(parents=True)
    kept_file().write_text("half of a fi")
    holidays = BankHolidays(shipped())
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    assert holidays.warning == ""
    assert (counts_to(BankHolidays(shipped())), BankHolidays(shipped()).warning) == (2029, "")


def test_a_folder_in_its_place_is_a_warning_too() -> None:
    kept_file().mkdir(parents=True)
    assert "cannot be read" in BankHolidays(shipped()).warning


def test_what_cannot_be_kept_does_not_count(tmp_path: Path) -> None:
    in_the_way = tmp_path / "settings"
    in_the_way.write_text("a file where the folder should be")
    holidays = BankHolidays(shipped(), in_the_way)
    with pytest.raises(UserError, match="cannot be kept for next time, so they stay as they were"):
        holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    assert (counts_to(holidays), holidays.added) == (2028, None)


def test_an_open_desk_counts_with_what_was_just_added(tmp_path: Path) -> None:
    desks = cheap_desks()
    services, holidays = desks.make(tmp_path / DESK_NAME, PASSPHRASE, ACTOR), desks.holidays
    audit = services.audits.get(an_audit(services))
    with pytest.raises(CannotBeCounted, match=r"Bank holidays for 2029 are not loaded\. Add them in Settings"):
        add_working_days(date(2028, 12, 19), 15, services.returns.circumstances(audit).holidays, ENGLAND)
    holidays.add(holidays.look_at(holiday_file(tmp_path, 2029)))
    counted = add_working_days(date(2028, 12, 19), 15, services.returns.circumstances(audit).holidays, ENGLAND)
    services.desk.close()
    assert counted == date(2029, 1, 11)
