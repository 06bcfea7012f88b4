"""The window with nothing planned, and with three actions."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.actions.due import Due
from tests.ui.actions.planned import AUDIT, PRIORITY, new, services_of
from tests.ui.bench import TODAY
from tests.ui.window import Desktop, add_audit, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        yield one
        assert services_of(one).desk.check().ok


@pytest.fixture
def planned(desk: Desktop) -> Desktop:
    """A desk with three actions: late, without a date, and far away."""
    actions = services_of(desk).actions
    actions.add_many(
        AUDIT,
        [
            new("CG.1", "Invite housing to every core group", Due.day(TODAY - timedelta(days=8))),
            new("CG.2", "Precis of reports to members", Due.no_date("ongoing", date(2026, 10, 8))),
        ],
    )
    plan = actions.make_plan("Business plan", "Agreed complete").id
    actions.add(plan, new("", "Survey the impact of training", Due.month(2026, 12), group=PRIORITY))
    desk.window.go("actions")
    return desk
