"""Working days: whose bank holidays a new audit uses, and which are loaded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal

from qa_desk.domain.dates import spoken_date
from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable, Nation
from qa_desk.ui.look import Look
from qa_desk.ui.nations import NATION_WORDS
from qa_desk.ui.preferences.added_holidays import AddedHolidaysCard
from qa_desk.ui.preferences.pages import SettingsPage
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.option_face import Option
from qa_desk.ui.widgets.option_group import OptionGroup
from qa_desk.ui.widgets.reading_table import Column, ReadingTable, RowsModel
from qa_desk.ui.widgets.text_label import TextLabel

MOST_SHOWN = 40


@dataclass(frozen=True)
class HolidayRow:
    """One day on which somebody has a bank holiday."""

    day: date
    nations: frozenset[Nation]


def next_holidays(table: HolidayTable, today: date, most: int = MOST_SHOWN) -> tuple[HolidayRow, ...]:
    """The loaded bank holidays from ``today`` on, the soonest first."""
    days = sorted({day for nation in Nation for day in table.days[nation] if day >= today})
    return tuple(
        HolidayRow(day, frozenset(nation for nation in Nation if day in table.days[nation])) for day in days[:most]
    )


def _holiday_in(nation: Nation) -> Column[HolidayRow]:
    return Column(
        NATION_WORDS[nation],
        lambda row: tr("Holiday") if nation in row.nations else "",
        lambda row: tr("Holiday") if nation in row.nations else tr("Working day"),
    )


class WorkingDaysPage(SettingsPage):
    """The nation new audits begin with, the years that are loaded, and the next holidays."""

    nation_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Working days"))
        options = [Option(nation.value, "", words) for nation, words in NATION_WORDS.items()]
        self.nations = OptionGroup(look, options, height=36)
        self.loaded_label = TextLabel(look)
        self.added_card = AddedHolidaysCard(look)
        self.holidays: RowsModel[HolidayRow] = RowsModel(
            (Column(tr("Day"), lambda row: spoken_date(row.day)), *(_holiday_in(nation) for nation in Nation)), self
        )
        self.table = ReadingTable(look, self.holidays, tr("Next bank holidays"), most_rows=10)
        self.column.addWidget(
            FieldBox(
                look,
                tr("New audits use the &bank holidays of"),
                self.nations,
                tr("Each audit can have its own, in its set-up"),
            )
        )
        self.column.addWidget(self.loaded_label)
        self.column.addWidget(self.added_card)
        self.column.addWidget(self.table)
        self.nations.chosen.connect(self.nation_chosen)

    def show_table(self, table: HolidayTable, rows: Sequence[HolidayRow]) -> None:
        """Show which years are loaded, and the next holidays."""
        self.loaded_label.setText(
            tr(
                "Bank holidays of all three are loaded from 1 January {first_year} to 31 December "
                "{last_year}. Working days outside these years are never guessed.",
                first_year=table.first_year,
                last_year=table.last_year,
            )
        )
        self.holidays.show_rows(rows)

    def show_nation(self, nation: str) -> None:
        """Show whose holidays new audits begin with."""
        self.nations.show_chosen([nation])

    def take_focus(self) -> None:
        self.nations.focus_group()
