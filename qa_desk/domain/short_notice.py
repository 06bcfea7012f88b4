"""The five working days in which a partnership evaluates the children that a joint inspection chose."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable, Nation, add_working_days

WORK = (
    tr("Give out the codes, and trace which agencies know each child"),
    tr("Agencies audit their own records"),
    tr("All returns are in by the end of the day"),
    tr("The panel meets"),
    tr("Sign off, and put the pack together"),
)
"""What is done on each day, for a case audit inside the ten working days of notice."""


@dataclass(frozen=True)
class PlanDay:
    """One day of the plan."""

    number: int
    day: date
    what: str


def five_day_plan(chosen_on: date, holidays: HolidayTable, nation: Nation) -> tuple[PlanDay, ...]:
    """The plan for children chosen on a day; day 1 is the first working day after it.

    Raises CannotBeCounted where the bank holidays are not loaded.
    """
    return tuple(
        PlanDay(number, add_working_days(chosen_on, number, holidays, nation), what)
        for number, what in enumerate(WORK, start=1)
    )


def due_on(plan: Iterable[PlanDay], today: date) -> PlanDay | None:
    """What is due on a day; None on a day that is not in the plan."""
    return next((one for one in plan if one.day == today), None)
