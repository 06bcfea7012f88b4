"""What the files of an action plan are made from, as of one moment of the desk."""

from datetime import date

from qa_desk.domain.language import tr
from qa_desk.domain.working_days import HolidayTable
from qa_desk.reports.actions.material import PlanMaterial
from qa_desk.services.actions.lists import board_of, listed
from qa_desk.store.unit_of_work import Reading

ALL_PLANS = tr("All plans")


def gather_plan(
    reading: Reading, plan: str, today: date, holidays: HolidayTable, record: str, marking: str
) -> PlanMaterial:
    """One plan as of one moment of the desk; all plans where none is named."""
    actions = reading.actions.of_plan(plan) if plan else reading.actions.all()
    return PlanMaterial(
        reading.actions.plan(plan).title if plan else ALL_PLANS,
        listed(reading, actions, today, holidays),
        {one.id: reading.actions.history(one.id) for one in actions},
        board_of(reading, plan, None, today),
        today,
        record,
        marking,
    )
