"""Working days: weekdays that are no bank holiday of the nation, counted only where the table reaches."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

SATURDAY = 5
ONE_DAY = timedelta(days=1)
WHERE_TO_ADD = tr("Add them in Settings, Working days")


class Nation(StrEnum):
    """Whose bank holidays count."""

    ENGLAND_AND_WALES = "england-and-wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


class CannotBeCounted(UserError):  # noqa: N818 - a refusal in words, like UserError
    """The count would leave the years whose bank holidays are loaded, so there is no honest answer."""


@dataclass(frozen=True)
class HolidayTable:
    """The bank holidays of each nation for every day of ``first_year`` to ``last_year``."""

    days: Mapping[Nation, frozenset[date]]
    first_year: int
    last_year: int

    def is_working_day(self, day: date, nation: Nation) -> bool:
        """Whether people are at work; raises CannotBeCounted outside the loaded years."""
        self.check_covers(day, day)
        return day.weekday() < SATURDAY and day not in self.days[nation]

    def check_covers(self, first: date, last: date) -> None:
        """Raise CannotBeCounted, with the year that is missing, unless all these days are loaded."""
        if last.year > self.last_year:
            end = short_date(date(self.last_year, 12, 31))
            raise CannotBeCounted(
                tr("Working days after {end} cannot be counted.", end=end),
                tr(
                    "Bank holidays for {number} are not loaded. {WHERE_TO_ADD}",
                    number=self.last_year + 1,
                    WHERE_TO_ADD=WHERE_TO_ADD,
                ),
            )
        if first.year < self.first_year:
            begin = short_date(date(self.first_year, 1, 1))
            raise CannotBeCounted(
                tr("Working days before {begin} cannot be counted.", begin=begin),
                tr(
                    "Bank holidays for {number} are not loaded. {WHERE_TO_ADD}",
                    number=self.first_year - 1,
                    WHERE_TO_ADD=WHERE_TO_ADD,
                ),
            )

    def joined(self, newer: "HolidayTable") -> "HolidayTable":
        """Both tables as one; where they overlap the newer one counts, and a gap between them is refused."""
        if newer.first_year > self.last_year + 1 or newer.last_year < self.first_year - 1:
            missing = self.last_year + 1 if newer.first_year > self.last_year else newer.last_year + 1
            raise UserError(
                tr("These bank holidays leave out {missing}.", missing=missing),
                tr(
                    "The years {first_year} to {last_year} have not changed. Add a file with {missing} too.",
                    first_year=self.first_year,
                    last_year=self.last_year,
                    missing=missing,
                ),
            )
        replaced = range(newer.first_year, newer.last_year + 1)
        days = {
            nation: frozenset(day for day in self.days[nation] if day.year not in replaced) | newer.days[nation]
            for nation in Nation
        }
        return HolidayTable(days, min(self.first_year, newer.first_year), max(self.last_year, newer.last_year))


def add_working_days(start: date, count: int, holidays: HolidayTable, nation: Nation) -> date:
    """The day that is ``count`` working days after ``start``; day 1 is the first working day after it."""
    if count < 0:
        raise UserError(tr("The number of working days must be 0 or more."), field="count")
    if count and start.year > holidays.last_year:
        holidays.check_covers(start, start)  # before the step to a day after the last that a date can be
    day = start
    for _ in range(count):
        day = _next_working_day(day, holidays, nation)
    return day


def working_days_between(start: date, end: date, holidays: HolidayTable, nation: Nation) -> int:
    """How many working days after ``start`` the day ``end`` comes: 0 on the day itself.

    ``end`` must not come before ``start``: asking is a mistake of the caller.
    """
    if end < start:
        raise ValueError("working days are counted forwards")
    if start == end:
        return 0
    holidays.check_covers(start + ONE_DAY, end)
    free = sum(1 for day in holidays.days[nation] if start < day <= end and day.weekday() < SATURDAY)
    return _weekdays_up_to(end) - _weekdays_up_to(start) - free


def _next_working_day(day: date, holidays: HolidayTable, nation: Nation) -> date:
    day += ONE_DAY
    while not holidays.is_working_day(day, nation):
        day += ONE_DAY
    return day


def _weekdays_up_to(day: date) -> int:
    """Day 1 of the proleptic calendar is a Monday."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * 5 + min(rest, 5)
