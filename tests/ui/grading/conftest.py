"""The grading screen on the reference case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window import Desktop, add_audit, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window with twelve cases of the reference audit, open on case 06's neighbour 01."""
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=3)
        one.show()
        yield one


@pytest.fixture
def case(desk: Desktop) -> Desktop:
    """Case 01 open, the family question answered, the focus in the first answer."""
    desk.window.go("grading", "core-groups-audit-2026/01/okoro")
    desk.press("N")
    desk.control_keys = 0
    return desk
