"""The window on the demo desk, for all checks of one test: what it takes to open is paid once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.checks.screens import full_desk
from tests.ui.window import Desktop


@pytest.fixture
def full(tmp_path: Path, plain_application: QApplication) -> Iterator[Desktop]:
    with full_desk(tmp_path) as desk:
        yield desk
