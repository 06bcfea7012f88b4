"""The checks that speak of each screen, on every place and page the window can show."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from qa_desk.domain.tones import TONES
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.ui.look import ColourChoice
from qa_desk.ui.places import RAIL, WORKING_PLACES
from qa_desk.ui.widgets.focus_ring import FocusRing
from qa_desk.ui.widgets.option_box import OptionBox
from qa_desk.ui.widgets.progress_line import ProgressLine
from qa_desk.ui.widgets.rail import Rail
from qa_desk.ui.widgets.status_line import StatusLine
from tests.desk_builders import DEMO_ACTOR
from tests.ui.bench import accessible_name, turn_wheel, unnamed_or_same
from tests.ui.checks.looking import (
    does_not_fit,
    faint_words,
    focused,
    has_colour,
    part_of,
    pixels,
    reads_on,
    shown,
    silent_cells,
    too_small,
)
from tests.ui.checks.screens import (
    BEFORE_A_DESK,
    ON_EMPTY_DESK,
    ON_FULL_DESK,
    ON_NEW_AUDIT,
    Screen,
    State,
    empty_desk,
    new_audit_desk,
    settle,
)
from tests.ui.window import Desktop

LETTERS = frozenset({"O", "G", "RI", "In", "A", "R", "Y", "P", "N", "M", "PM", "NM", "NR", "N/A", "CJ"})
RAG = tuple(TONES[name].fill for name in ("good", "requires_improvement", "inadequate"))
FULL = tuple(one for one in ON_FULL_DESK if one.state is State.FULL)
EMPTY_AND_BEFORE = (*ON_EMPTY_DESK, *BEFORE_A_DESK)
PLACES = tuple(one for one in FULL if one.place)

Fault = Callable[[QWidget], Sequence[str]]


def faults(desk: Desktop, screens: Sequence[Screen], fault: Fault) -> list[str]:
    """What is wrong, screen by screen."""
    found: list[str] = []
    for screen in screens:
        screen.visit(desk, lambda window: found.extend(f"{screen}: {one}" for one in fault(window)))  # noqa: B023
    return found


def looks_and_names(window: QWidget) -> list[str]:
    """What is wrong with what is seen, and with what is said of it to those who do not see."""
    return [
        *unnamed_or_same(window), *without_role(window), *too_small(window), *does_not_fit(window),
        *faint_words(window), *wrongly_coloured(window), *silent_cells(window, LETTERS),
    ]  # fmt: skip


def test_every_screen_keeps_the_checks_of_each_screen(full: Desktop) -> None:
    """One walk for all that can be seen in the ordinary look, since opening every page is what costs."""
    there = {place.name for place in RAIL} | set(WORKING_PLACES) | {"audit_move"}
    assert {one.place for one in PLACES} == there
    assert {one.place for one in ON_FULL_DESK if one.state is State.ERROR and one.place} == there

    def moved_through(window: QWidget) -> list[str]:
        return [*looks_and_names(window), *way_of_the_keyboard(window), *changed_by_the_wheel(window)]

    others = [one for one in ON_FULL_DESK if one not in PLACES and one.state is not State.ERROR]
    assert faults(full, PLACES, moved_through) == []
    assert faults(full, others, looks_and_names) == []


@pytest.mark.long
def test_every_refusal_keeps_the_checks_of_each_screen(full: Desktop) -> None:
    assert faults(full, [one for one in ON_FULL_DESK if one.state is State.ERROR], looks_and_names) == []


@pytest.mark.long
def test_every_screen_grows_live_fits_half_a_screen_and_is_readable_in_the_dark(full: Desktop) -> None:
    heights: dict[QWidget, int] = {}

    def keep(window: QWidget) -> list[str]:
        heights.update((one, text_height(one)) for one in written(window) if one not in heights)
        return []

    def fault(window: QWidget) -> list[str]:
        both = [one for one in written(window) if one in heights]
        same = [name_of(one) for one in both if abs(text_height(one) - 2 * heights[one]) > 3]
        return [*same, *does_not_fit(window), *faint_words(window), *wrongly_coloured(window)]

    faults(full, PLACES, keep)
    full.look.set_colours(ColourChoice.DARK)
    full.press(*["Ctrl++"] * 4)
    assert full.look.text_percent == 200
    full.window.resize(683, 689)
    settle(full)
    assert faults(full, FULL, fault) == []


def test_nothing_is_cut_before_a_desk_is_open_or_while_it_has_nothing_in_it(
    tmp_path: Path, plain_application: QApplication
) -> None:
    for number, (opened, screens) in enumerate(((new_audit_desk, ON_NEW_AUDIT), (empty_desk, EMPTY_AND_BEFORE))):
        folder = tmp_path / str(number)
        folder.mkdir()
        with opened(folder) as desk:
            assert faults(desk, screens, lambda window: [*does_not_fit(window), *unnamed_or_same(window)]) == []


@pytest.mark.long
@pytest.mark.parametrize(("percent", "width"), [(150, 1366), (200, 1366), (100, 683), (150, 683), (200, 683)])
def test_nothing_is_cut_at_any_size(full: Desktop, percent: int, width: int) -> None:
    full.look.set_text_percent(percent)
    full.window.resize(width, 689)
    settle(full)
    assert faults(full, ON_FULL_DESK, does_not_fit) == []


@pytest.mark.long
def test_a_contrast_theme_leaves_none_of_our_colours(full: Desktop) -> None:
    full.look.set_high_contrast(True)
    settle(full)
    assert faults(full, PLACES, lambda window: [one for one in RAG if has_colour(pixels(window), one)]) == []


def test_all_nine_places_are_reached_by_keys_alone(full: Desktop) -> None:
    """From the passphrase to each place and back, with nothing but key events."""
    full.press("Ctrl+L")
    settle(full)
    assert full.window.place == ""
    full.type(DEMO_ACTOR)
    full.press("Return")
    full.type(DEMO_PASSPHRASE)
    full.press("Return")
    settle(full)
    for number, place in enumerate(RAIL, 1):
        full.press(f"Ctrl+{number}")
        settle(full)
        assert full.window.place == place.name
        full.press("Tab", "Shift+Tab", "Ctrl+1")
        settle(full)
        assert full.window.place == "home"
    rail = full.window.rail
    for place in RAIL[1:]:
        while focused() not in rail.buttons:
            step(focused())
        full.press("Down", "Return")
        settle(full)
        assert full.window.place == place.name


def without_role(window: QWidget) -> list[str]:
    """What the keyboard reaches and a screen reader has no kind for."""

    bare = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)
    return [
        f"{name_of(one)} has no role"
        for one in shown(window, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.isWindow()
        and not isinstance(one, QScrollArea)
        and QAccessible.queryAccessibleInterface(one).role() in bare
    ]


def way_of_the_keyboard(window: QWidget) -> list[str]:
    """Tab from where work starts, round and back; tables and lists of options are left by Ctrl+Tab."""
    found: list[str] = []
    start, seen = focused(), [focused()]
    rings, turns = window.findChildren(FocusRing), 0
    while len(seen) < 120:
        before = focused()
        step(before)
        now = focused()
        if now is start:
            return found
        if now in seen:
            return [*found, f"{name_of(now)} is come to twice before {name_of(start)}"]
        if not any(ring.isVisible() for ring in rings):
            found.append(f"{name_of(now)} has the focus and no ring")
        if now.parentWidget() is before.parentWidget() and not reads_on(before, now):
            turns += 1  # once, from the end of the page to its beginning
            found += [f"{name_of(before)} leads back to {name_of(now)}"] if turns > 1 else []
        seen.append(now)
    return [*found, f"Tab never came back to {name_of(start)}"]


def step(widget: QWidget) -> None:

    is_table = isinstance(widget, QAbstractItemView)
    control = Qt.KeyboardModifier.ControlModifier if is_table else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, Qt.Key.Key_Tab, control)
    if focused() is widget:
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {accessible_name(widget)[:40]!r}"


def written(window: QWidget) -> list[QWidget]:
    """What has words in it."""
    return [one for kind in (QLabel, QPushButton, QPlainTextEdit, QComboBox) for one in shown(window, kind)]


def text_height(widget: QWidget) -> int:
    return QFontMetrics(widget.font()).height()


def wrongly_coloured(window: QWidget) -> list[str]:
    """Buttons, the rail, the status line and progress that have the fill of a judgement."""
    whole = pixels(window)
    parts = [one for one in shown(window, QPushButton) if not isinstance(one, OptionBox)]
    for kind in (Rail, StatusLine, ProgressLine):
        parts += shown(window, kind)
    return [name_of(one) for one in parts for fill in RAG if has_colour(part_of(whole, window, one), fill)]


def changed_by_the_wheel(window: QWidget) -> list[str]:
    found: list[str] = []
    for kind in (QComboBox, QAbstractSpinBox):
        for one in shown(window, kind):
            before = value_of(one)
            if one is not QApplication.focusWidget():
                turn_wheel(one)
                found += [name_of(one)] if value_of(one) != before else []
    return found


def value_of(field: QWidget) -> str:
    return field.currentText() if isinstance(field, QComboBox) else str(field.property("text"))
