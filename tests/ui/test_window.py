"""The frame: places, keys, lock, size, names for screen readers."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.settings import WINDOW_GEOMETRY
from qa_desk.ui.pages import Pages
from qa_desk.ui.window_state import restore_window
from tests.ui.window import Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
PLACES = ("home", "my_cases", "findings", "reports", "set_up", "settings")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=3)
        one.show()
        yield one


def test_a_desk_without_a_kept_place_opens_at_home(desk: Desktop) -> None:
    assert desk.window.place == "home"
    assert desk.window.windowTitle() == "QA Desk"


@pytest.mark.parametrize(("key", "place"), [("Ctrl+2", "my_cases"), ("Ctrl+5", "actions"), ("Ctrl+9", "settings")])
def test_control_and_a_number_jump_to_a_place(desk: Desktop, key: str, place: str) -> None:
    desk.press(key)
    assert desk.window.place == place


def test_a_place_that_is_not_there_says_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    every = Pages.makers
    monkeypatch.setattr(Pages, "makers", lambda pages: {"home": every(pages)["home"]})
    with desktop(tmp_path) as desk:
        desk.make()
        desk.show()
        desk.press("Ctrl+5")
        assert desk.window.place == "home"
        assert desk.window.status.event_label.text() == "Actions is not part of this version of QA Desk."


def test_search_or_go_to_reaches_a_case(desk: Desktop, qtbot: QtBot) -> None:
    desk.press("Ctrl+K")
    desk.type("case 02")
    desk.press("Return")
    qtbot.waitUntil(lambda: desk.window.place == "grading")
    assert desk.grading.grading.header.code_label.text() == "Case 02"


def test_lock_closes_the_desk_and_leaves_nothing_on_screen(desk: Desktop) -> None:
    desk.window.go("grading", f"{AUDIT}/01/okoro")
    desk.window.lock_button.click()
    assert desk.window.place == ""
    assert desk.window.welcome is not None
    assert sorted(path.name for path in desk.path.parent.glob("test.qadesk*")) == ["test.qadesk"]


def test_closing_the_window_leaves_one_file(desk: Desktop) -> None:
    desk.window.go("grading", f"{AUDIT}/01/okoro")
    desk.press("N")
    assert desk.window.close()
    assert sorted(path.name for path in desk.path.parent.glob("test.qadesk*")) == ["test.qadesk"]


def test_the_size_of_the_window_comes_back(desk: Desktop) -> None:
    desk.window.resize(1000, 600)
    desk.window.close()
    assert desk.settings[WINDOW_GEOMETRY] is not None
    desk.window.resize(700, 500)
    restore_window(desk.window, desk.settings)
    assert (desk.window.width(), desk.window.height()) == (1000, 600)


def test_a_size_that_cannot_be_restored_fills_the_screen(desk: Desktop) -> None:
    desk.settings.keep(WINDOW_GEOMETRY, base64.b64encode(b"from another screen").decode())
    desk.window.hide()
    restore_window(desk.window, desk.settings)
    assert desk.window.windowState() & Qt.WindowState.WindowMaximized


class ShownWindows(QObject):
    """Remembers every widget that was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("place", [*PLACES[1:], "grading"])
def test_making_a_page_flashes_no_window(desk: Desktop, place: str) -> None:
    watcher, application = ShownWindows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watcher)
    desk.window.page(place)
    application.removeEventFilter(watcher)
    assert watcher.shown == []


def focusable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name(desk: Desktop, place: str) -> None:
    desk.window.go(place, AUDIT if place != "home" else None)
    QApplication.processEvents()
    nameless = [
        widget
        for widget in focusable(desk.window.page(place))
        if not accessible_name(widget) and widget.focusProxy() is None
    ]
    assert nameless == []


def test_everything_on_the_grading_screen_has_a_name(desk: Desktop) -> None:
    desk.window.go("grading", f"{AUDIT}/01/okoro")
    desk.press("N")
    for state in list(desk.grading.presenter[0].session.form.states()):  # type: ignore[index]
        desk.grading.grading.question_requested.emit(state.question.name)
        nameless = [one for one in focusable(desk.grading) if not accessible_name(one) and one.focusProxy() is None]
        assert nameless == []


def accessible_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("place", [*PLACES, "grading"])
def test_tab_goes_round_and_is_never_trapped(desk: Desktop, place: str) -> None:
    subject = {"home": None, "grading": f"{AUDIT}/01/okoro"}.get(place, AUDIT)
    desk.window.go(place, subject)
    if place == "grading":
        desk.press("N")
    QApplication.processEvents()
    start, seen = desk.focused, []
    for _ in range(80):
        desk.press("Tab")
        if desk.focused is start:
            break
        seen.append(desk.focused)
    assert desk.focused is start, f"Tab never came back to {start} by way of {seen[-3:]}"
    assert len(seen) >= 3
