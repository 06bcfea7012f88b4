"""The window on a desk whose one audit is graded and signed off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services import Services
from tests import graded_audit
from tests.ui.window import Desktop, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on Home; 25 cases are signed off, 7 good, 13 requires improvement and 5 inadequate."""
    with desktop(tmp_path) as one:
        graded_audit.put_graded_desk(one.path)
        one.reopen()
        one.show()
        yield one


@pytest.fixture
def audit(desk: Desktop) -> str:
    """The one audit of the desk."""
    assert desk.services is not None
    return desk.services.audits.programme()[0].audit.id


def services_of(desk: Desktop) -> Services:
    """The services of the open desk."""
    assert desk.services is not None
    return desk.services
