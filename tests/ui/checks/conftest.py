"""One window on the demo desk and one on an empty desk, each for all checks of a module."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from qa_desk.ui.look import ColourChoice
from tests import leaks
from tests.desk_builders import DEMO_NAME, DESK_NAME
from tests.ui.checks.screens import empty_desk, full_desk, settle
from tests.ui.window import LAPTOP, Desktop


@pytest.fixture(scope="module")
def shared_full(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    folder = tmp_path_factory.mktemp("full")
    leaks.SHARED_DESKS.add(folder / DEMO_NAME)
    with full_desk(folder) as desk:
        yield desk
    leaks.SHARED_DESKS.discard(folder / DEMO_NAME)


@pytest.fixture(scope="module")
def shared_empty(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    folder = tmp_path_factory.mktemp("empty")
    leaks.SHARED_DESKS.add(folder / DESK_NAME)
    with empty_desk(folder) as desk:
        yield desk
    leaks.SHARED_DESKS.discard(folder / DESK_NAME)


@pytest.fixture
def full(shared_full: Desktop) -> Iterator[Desktop]:
    """The window on the demo desk, given back in its ordinary look."""
    yield shared_full
    _ordinary(shared_full)


@pytest.fixture
def empty(shared_empty: Desktop) -> Iterator[Desktop]:
    """The window on a desk with nothing in it, given back in its ordinary look."""
    yield shared_empty
    _ordinary(shared_empty)


def _ordinary(desk: Desktop) -> None:
    desk.look.set_high_contrast(False)
    desk.look.set_colours(ColourChoice.LIGHT)
    desk.look.set_text_percent(100)
    desk.window.resize(*LAPTOP)
    settle(desk)
