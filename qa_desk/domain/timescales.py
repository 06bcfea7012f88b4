"""Statutory and local clocks: from which date, how long, in which days, and what the dates make of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from qa_desk.domain.dates import add_months, day_and_month, short_date
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import CannotBeCounted, HolidayTable, add_working_days, working_days_between
from qa_desk.domain.working_days import Nation as Nation

HOURS_A_DAY = 24


class Unit(StrEnum):
    """What a limit is counted in."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    HOURS = "hours"
    WEEKS = "weeks"
    MONTHS = "months"


class TimescaleOutcome(StrEnum):
    """What two dates make of a limit."""

    IN_TIME = "in_time"
    LATE = "late"
    NOT_YET_DUE = "not_yet_due"
    OVERDUE = "overdue"
    CANNOT_BE_COUNTED = "cannot_be_counted"
    WRONG_ORDER = "wrong_order"


@dataclass(frozen=True)
class TimescaleRule:
    """A limit as data. ``starts`` names the date questions that may start the clock: the first one
    that is answered does; empty means that the question asks for both dates itself.
    """

    limit: int
    unit: Unit
    starts: tuple[str, ...] = ()
    start_label: str = ""
    done_label: str = ""
    day_one_is_event: bool = False
    nation: Nation | None = None


@dataclass(frozen=True)
class Verdict:
    """What a rule says of its dates, in a value and in a sentence.

    ``counted`` is in working days for a limit in working days, and in days for every other unit.
    """

    outcome: TimescaleOutcome
    started_on: date
    counted: int | None
    due_on: date | None
    sentence: str


def verdict(
    rule: TimescaleRule,
    started_on: date | None,
    done_on: date | None,
    today: date,
    holidays: HolidayTable,
    nation: Nation,
) -> Verdict | None:
    """What the rule says of the two dates; nothing while the start is not known.

    Only dates are known, so a limit of whole days in hours is kept by a date up to that many days later
    (72 hours: 3 days). Any other limit in hours is judged only where every time of day would give the
    same answer, and cannot be counted otherwise.
    """
    if started_on is None:
        return None
    if done_on is not None and done_on < started_on:
        sentence = tr(
            "The date must be on or after {short_date}, the day the clock starts.", short_date=short_date(started_on)
        )
        return Verdict(TimescaleOutcome.WRONG_ORDER, started_on, None, None, sentence)
    count = _Count(rule, started_on, holidays, nation)
    try:
        return count.open(today) if done_on is None else count.closed(done_on)
    except CannotBeCounted as refusal:
        return Verdict(TimescaleOutcome.CANNOT_BE_COUNTED, started_on, None, None, str(refusal))


@dataclass(frozen=True)
class _Count:
    """One clock that is running or has run."""

    rule: TimescaleRule
    started_on: date
    holidays: HolidayTable
    nation: Nation

    def closed(self, done_on: date) -> Verdict:
        """The thing was done: in time or late."""
        counted = self._counted(done_on)
        due_on = self._due_if_loaded()
        if self._hours_undecided(done_on):
            sentence = tr(
                "{after}. Dates alone do not show whether {limit} were kept. Say what the record shows.",
                after=self._after(counted, done_on),
                limit=self._limit(),
            )
            return Verdict(TimescaleOutcome.CANNOT_BE_COUNTED, self.started_on, counted, due_on, sentence)
        late = self._late_by(counted, done_on, due_on)
        outcome = TimescaleOutcome.LATE if late else TimescaleOutcome.IN_TIME
        judged = tr("{many} late", many=_many(late, self._counted_in())) if late else tr("in time")
        sentence = tr(
            "{after}. Limit {short_limit}: {judged}.",
            after=self._after(counted, done_on),
            short_limit=self._short_limit(),
            judged=judged,
        )
        return Verdict(outcome, self.started_on, counted, due_on, sentence)

    def open(self, today: date) -> Verdict:
        """The thing is not done: due, or overdue."""
        due_on = self._due_on()
        overdue = today > due_on
        same_year = {self.started_on.year, due_on.year} == {today.year}
        due, start = (_said(day, same_year) for day in (due_on, self.started_on))
        clock = tr("counting {start} as day 1", start=start) if self._first_day() else tr("after {start}", start=start)
        words = f"{due}, {self._limit()} {clock}."
        if overdue:
            return Verdict(
                TimescaleOutcome.OVERDUE, self.started_on, None, due_on, tr("Overdue: was due by {words}", words=words)
            )
        return Verdict(TimescaleOutcome.NOT_YET_DUE, self.started_on, None, due_on, tr("Due by {words}", words=words))

    def _counted(self, done_on: date) -> int:
        if self.rule.unit is Unit.WORKING_DAYS:
            return self._first_day() + working_days_between(self.started_on, done_on, self.holidays, self.nation)
        return self._first_day() + (done_on - self.started_on).days

    def _due_on(self) -> date:
        limit, first = self.rule.limit, timedelta(days=self._first_day())
        match self.rule.unit:
            case Unit.WORKING_DAYS:
                rest = max(limit - self._first_day(), 0)
                return add_working_days(self.started_on, rest, self.holidays, self.nation)
            case Unit.DAYS:
                return self.started_on + timedelta(days=limit) - first
            case Unit.HOURS:
                return self.started_on + timedelta(days=-(-limit // HOURS_A_DAY))
            case Unit.WEEKS:
                return self.started_on + timedelta(weeks=limit) - first
            case Unit.MONTHS:
                return add_months(self.started_on, limit) - first

    def _due_if_loaded(self) -> date | None:
        """A thing done in time can be counted although its last day lies beyond the table."""
        try:
            return self._due_on()
        except CannotBeCounted:
            return None

    def _late_by(self, counted: int, done_on: date, due_on: date | None) -> int:
        if self.rule.unit is Unit.WORKING_DAYS or due_on is None:
            return max(counted - self.rule.limit, 0)
        return max((done_on - due_on).days, 0)

    def _hours_undecided(self, done_on: date) -> bool:
        limit = self.rule.limit
        if self.rule.unit is not Unit.HOURS or limit % HOURS_A_DAY == 0:
            return False
        days = (done_on - self.started_on).days
        return (days - 1) * HOURS_A_DAY < limit < (days + 1) * HOURS_A_DAY

    def _event_counts(self) -> bool:
        return self.rule.day_one_is_event and self.rule.unit is not Unit.HOURS

    def _first_day(self) -> int:
        """1 where the day of the event is itself the first day of the count."""
        if not self._event_counts():
            return 0
        if self.rule.unit is Unit.WORKING_DAYS:
            return int(self.holidays.is_working_day(self.started_on, self.nation))
        return 1

    def _after(self, counted: int, done_on: date) -> str:
        start = _said(self.started_on, self.started_on.year == done_on.year)
        number = _many(counted, self._counted_in())
        return (
            tr("{number}, counting {start} as day 1", number=number, start=start)
            if self._first_day()
            else tr("{number} after {start}", number=number, start=start)
        )

    def _counted_in(self) -> str:
        return tr("working day") if self.rule.unit is Unit.WORKING_DAYS else "day"

    def _limit(self) -> str:
        return _many(self.rule.limit, self.rule.unit.value.removesuffix("s").replace("_", " "))

    def _short_limit(self) -> str:
        """The bare number where the sentence has named its unit already."""
        return str(self.rule.limit) if self.rule.unit in (Unit.WORKING_DAYS, Unit.DAYS) else self._limit()


def _said(day: date, same_year: bool) -> str:
    return day_and_month(day) if same_year else short_date(day)


def _many(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
