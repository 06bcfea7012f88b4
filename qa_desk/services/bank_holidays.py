"""Bank holidays that a person adds from a file: looked at first, kept beside their settings, counted at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_desk import paths
from qa_desk.atomic_files import write_file
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable, Nation
from qa_desk.exchange.holiday_table import KEPT_NAME, STAYED, holiday_file, read_holiday_file, with_added


@dataclass(frozen=True)
class HolidayOffer:
    """What a file brings, before anything is kept: the years in it, and which of them are new or different."""

    name: str
    brought: HolidayTable
    joined: HolidayTable
    new_years: tuple[int, ...]
    changed_years: tuple[int, ...]

    @property
    def is_news(self) -> bool:
        """Whether keeping it would change any count."""
        return bool(self.new_years or self.changed_years)

    def days_in(self, year: int) -> Mapping[Nation, int]:
        """How many bank holidays the file has for each nation in a year."""
        return {nation: len(days) for nation, days in _days_of(self.brought, year).items()}


class BankHolidays:
    """The bank holidays that count. Whoever counts asks for ``table`` each time, so an addition counts at once."""

    def __init__(self, shipped: HolidayTable, folder: Path | None = None) -> None:
        self._shipped = shipped
        self._file = (folder or paths.user_settings_folder()) / KEPT_NAME
        loaded = with_added(shipped, self._file)
        self.table, self.added, self.warning = loaded.table, loaded.added, loaded.warning

    def look_at(self, file: Path) -> HolidayOffer:
        """What ``file`` would bring; refuses in words what is no list of bank holidays, or leaves out a year."""
        brought = read_holiday_file(file)
        joined = self.table.joined(brought)
        years = range(brought.first_year, brought.last_year + 1)
        loaded = range(self.table.first_year, self.table.last_year + 1)
        changed = (year for year in years if year in loaded and _days_of(brought, year) != _days_of(self.table, year))
        return HolidayOffer(
            file.name, brought, joined, tuple(year for year in years if year not in loaded), tuple(changed)
        )

    def add(self, offer: HolidayOffer) -> None:
        """Keep what a file brings, in the place of the same years kept before."""
        brought, before = offer.brought, self.added or offer.brought
        first = min(brought.first_year, before.first_year)
        last = max(brought.last_year, before.last_year)
        self.put_back(_part(offer.joined, first, last))

    def go_back(self) -> None:
        """Forget what was added: only the shipped bank holidays count."""
        self.put_back(None)

    def put_back(self, added: HolidayTable | None) -> None:
        """Keep exactly these bank holidays beside the shipped ones, for this and for every later start."""
        table = self._shipped.joined(added) if added else self._shipped
        try:
            if added is None:
                self._file.unlink(missing_ok=True)
            else:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_file(self._file, holiday_file(added))
        except (OSError, UserError) as problem:
            raise UserError(
                tr("The bank holidays cannot be kept for next time, so they stay as they were."),
                tr(
                    "{STAYED} Check that the disk is not full and that you can write in {parent}.",
                    STAYED=STAYED,
                    parent=self._file.parent,
                ),
            ) from problem
        self.table, self.added, self.warning = table, added, ""


def _days_of(table: HolidayTable, year: int) -> Mapping[Nation, frozenset[object]]:
    return {nation: frozenset(day for day in table.days[nation] if day.year == year) for nation in Nation}


def _part(table: HolidayTable, first: int, last: int) -> HolidayTable:
    days = {nation: frozenset(day for day in table.days[nation] if first <= day.year <= last) for nation in Nation}
    return HolidayTable(days, first, last)
