"""The reference case from the first key to the sign-off, with key events only, and what it costs."""

import pytest

from qa_desk.settings import QUICK_ANSWERS
from tests.ui.window import Desktop

DEFAULT_BUDGET, QUICK_BUDGET = 95, 64
LOW = {"recording", "plan", "oversight", "visits", "drive", "tools", "analysis"}
DATES = {"strategy_date": "060326", "conference_date": "250326", "first_core_group": "070426"}
CHOICES = {
    "quorate": "1", "recording": "3", "right_people": "1", "minutes": "1", "reports": "1", "plan": "3",
    "dates_agreed": "1", "decision": "2", "voice": "2", "oversight": "4", "minutes_sent": "1", "visits": "2",
    "seen_alone": "1", "sharing": "1", "drive": "3", "fathers": "2", "learning": "4", "tools": "1",
    "escalated": "1", "plan_updated": "1", "analysis": "3", "impact": "2", "working_together": "2", "safer": "1",
    "overall": "2",
}  # fmt: skip


def grade_reference_case(desk: Desktop, *, quick: bool) -> None:
    """Answer all 30 questions, check and sign off."""
    assert desk.services is not None
    form = desk.services.returns.open("core-groups-audit-2026/01/okoro").form
    for state in form.states():
        name = state.question.name
        if name in DATES:
            desk.type_figures(DATES[name])
            desk.press("Return")
        elif name == "attendance":
            for mark in "112141":
                desk.press(mark) if quick else desk.press(mark, "Return")
        elif name == "learning_points":
            desk.type("Dates for every action, and housing at every core group.")
            desk.press("Tab")
        else:
            desk.press(CHOICES[name]) if quick else desk.press(CHOICES[name], "Return")
            if name in LOW:
                desk.type(f"Seen in the minutes of 9 April: {name} was weak.")
                desk.press("Tab")
    desk.press("Ctrl+Return", "Alt+S")


@pytest.mark.parametrize(("quick", "budget"), [(False, DEFAULT_BUDGET), (True, QUICK_BUDGET)])
def test_the_reference_case_stays_within_its_keystroke_budget(case: Desktop, quick: bool, budget: int) -> None:
    case.settings.change(QUICK_ANSWERS, quick)
    grade_reference_case(case, quick=quick)
    assert case.services is not None
    line = case.services.returns.line("core-groups-audit-2026/01/okoro")
    assert line.status == "Signed off"
    assert (line.counts.answered, line.counts.asked) == (30, 30)
    assert case.control_keys <= budget
    assert case.dialogs.crashes == []
