"""The look of the program, given back as it was found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from qa_desk.ui.look import ColourChoice, Look

ICONS = Path(__file__).parents[2] / "resources" / "icons"


@pytest.fixture
def plain_application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, given back with the font, the colours and the style it had."""
    font, palette, style = QFont(qapp.font()), QPalette(qapp.palette()), qapp.style().name()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def look(plain_application: QApplication) -> Iterator[Look]:
    """A look that is light and at 100 %."""
    look = Look(plain_application, ICONS)
    look.set_colours(ColourChoice.LIGHT)
    yield look
    look.deleteLater()
