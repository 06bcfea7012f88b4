"""Files of bank holidays, whole and damaged, in the layout of the published one."""

import json
from datetime import date, timedelta
from pathlib import Path

from qa_desk import paths
from qa_desk.domain.working_days import HolidayTable, Nation
from qa_desk.exchange.holiday_table import read_holiday_file

PUBLISHED = paths.resources_folder() / "bank_holidays.json"
MONDAY_4_MARCH_2030 = date(2030, 3, 4)


def shipped(first: int = 2012, last: int = 2028) -> HolidayTable:
    """The bank holidays as shipped, or as an older QA Desk shipped them."""
    whole = read_holiday_file(PUBLISHED)
    days = {nation: frozenset(day for day in whole.days[nation] if first <= day.year <= last) for nation in Nation}
    return HolidayTable(days, first, last)


def holiday_file(folder: Path, *years: int, name: str = "bank-holidays.json", more: tuple[date, ...] = ()) -> Path:
    """A file with eight bank holidays from 1 March on in each of the years, and some more days."""
    days = [date(year, 3, 1) + timedelta(days=number) for year in years for number in range(8)]
    events = [{"title": "Holiday", "date": str(day)} for day in (*days, *more)]
    path = folder / name
    path.write_text(json.dumps({nation.value: {"division": nation.value, "events": events} for nation in Nation}))
    return path
