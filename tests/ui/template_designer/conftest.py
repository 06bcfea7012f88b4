"""The designer on a desk of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.template_designer.designer_desk import DesignerDesk, designer_desk


@pytest.fixture
def designer(tmp_path: Path, qtbot: QtBot, plain_application: QApplication) -> Iterator[DesignerDesk]:
    """The window with an empty desk, ready to open a draft."""
    with designer_desk(tmp_path, qtbot) as one:
        yield one
