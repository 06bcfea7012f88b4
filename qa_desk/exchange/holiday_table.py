"""Bank holidays from the published file, the one that is shipped and any later one that a person adds."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.working_days import HolidayTable, Nation

LARGEST_BYTES = 1_000_000
FEWEST_DAYS = 8
"""Bank holidays in a year of England and Wales; a year with fewer is not whole and is not loaded."""

STAYED = "The bank holidays that were loaded before have not changed."
KEPT_NAME = "bank_holidays.json"
"""What the added bank holidays are called in the folder of a person's settings."""


@dataclass(frozen=True)
class LoadedHolidays:
    """The bank holidays that count: the shipped ones, joined with those a person ``added``.

    ``warning`` says in words why what was added does not count, where it cannot be read.
    """

    table: HolidayTable
    added: HolidayTable | None = None
    warning: str = ""


def with_added(shipped: HolidayTable, file: Path) -> LoadedHolidays:
    """The shipped bank holidays, joined with those that were kept in ``file``, where there is one."""
    try:
        if not file.exists():
            return LoadedHolidays(shipped)
        added = read_holiday_file(file)
        return LoadedHolidays(shipped.joined(added), added)
    except (OSError, UserError):
        warning = (
            "The bank holidays you added cannot be read, so only those that came with QA Desk count: "
            f"{shipped.first_year} to {shipped.last_year}. Your answers are safe. "
            "Add them again in Settings, Working days."
        )
        return LoadedHolidays(shipped, warning=warning)


def holiday_file(table: HolidayTable) -> bytes:
    """A table in the layout that `read_holiday_file` reads."""
    days = {nation.value: {"events": [{"date": str(day)} for day in sorted(table.days[nation])]} for nation in Nation}
    return (json.dumps(days, indent=1) + "\n").encode()


def read_holiday_file(path: Path) -> HolidayTable:
    """The whole years in a file in the layout of the government's bank-holidays.json; raises UserError."""
    try:
        with path.open("rb") as source:
            raw = source.read(LARGEST_BYTES + 1)
    except OSError:
        raise UserError(f'"{path.name}" cannot be opened.', f"{STAYED} Check where it is and try again.") from None
    if len(raw) > LARGEST_BYTES:
        raise _refused(path.name)
    try:
        content = json.loads(raw.decode("utf-8-sig"))
        days = {nation: frozenset(_days(content[nation.value])) for nation in Nation}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _refused(path.name) from None
    return _table(days, path.name)


def _refused(name: str) -> UserError:
    return UserError(
        f'"{name}" is not a list of UK bank holidays.',
        f"{STAYED} Use the file bank-holidays.json from www.gov.uk.",
    )


def _days(division: dict[str, list[dict[str, str]]]) -> list[date]:
    return [date.fromisoformat(event["date"]) for event in division["events"]]


def _table(days: dict[Nation, frozenset[date]], name: str) -> HolidayTable:
    """Only years that are whole for every nation; a year missing between two others is refused."""
    years = {day.year for nation in Nation for day in days[nation]}
    whole = sorted(
        year for year in years if all(sum(day.year == year for day in days[nation]) >= FEWEST_DAYS for nation in Nation)
    )
    if not whole:
        raise _refused(name)
    first, last = whole[0], whole[-1]
    missing = next((year for year in range(first, last) if year not in whole), None)
    if missing is not None:
        raise UserError(
            f'"{name}" does not have all bank holidays of {missing}.',
            f"{STAYED} Use the file bank-holidays.json from www.gov.uk.",
        )
    kept = {nation: frozenset(day for day in days[nation] if first <= day.year <= last) for nation in Nation}
    return HolidayTable(kept, first, last)
