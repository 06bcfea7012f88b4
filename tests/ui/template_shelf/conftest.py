"""The templates place on a desk of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.template_designer.designer_desk import DesignerDesk, designer_desk


@pytest.fixture
def shelf_desk(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[DesignerDesk]:
    """The window with one shipped template."""
    with designer_desk(tmp_path, qtbot) as one:
        one.press("Ctrl+8")
        yield one
