"""On a snapshot everything can be looked at, the window says what it is, and nothing claims to be saved."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.errors import ReadOnlyDesk, UserError
from qa_desk.paths import forms_folder
from qa_desk.services.desk import Place, Screen
from qa_desk.ui.places import RAIL
from qa_desk.ui.welcome import welcome_view
from qa_desk.ui.welcome.view import WelcomeView
from tests.ui.window import ACTOR, PASSPHRASE, Desktop, add_audit, desktop


@pytest.fixture
def desk(plain_application: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    """A closed desk with one audit of two cases, and a window."""
    with desktop(tmp_path, forms=forms_folder()) as one:
        services = one.make()
        add_audit(services, "early_help_assessment", cases=2)
        services.desk.close()
        yield one


def test_every_place_can_be_looked_at_and_the_window_says_that_it_is_a_snapshot(desk: Desktop) -> None:
    desk.services = desk.desks.open_snapshot(desk.path, PASSPHRASE, ACTOR)
    desk.show()
    bar = desk.window.snapshot_bar
    assert bar.isVisible()
    assert bar.accessibleName().startswith("Read-only snapshot of test.qadesk, as of 7 July 2026 at ")
    for place in RAIL:
        desk.window.go(place.name)
        assert not desk.window.message_bar.isVisible(), place.name
        assert "aved" not in desk.window.status.save_label.text(), place.name
    (audit,) = desk.services.audits.programme()
    case = desk.services.returns.ids(audit.audit.id)[0]
    desk.window.go("grading", case)
    desk.press("3", "Ctrl+Return", "Escape")
    assert desk.window.status.save_label.text() == "Read-only"
    assert desk.services.returns.open(case).form.counts.answered == 0
    assert desk.dialogs.crashes == []


def test_what_is_remembered_by_itself_is_not_and_what_is_asked_for_is_refused(desk: Desktop) -> None:
    desk.services = services = desk.desks.open_snapshot(desk.path, PASSPHRASE, ACTOR)
    services.desk.keep_place(Place("a", "b"))
    services.desk.keep_screen(Screen("findings"))
    assert (services.desk.kept_place(), services.desk.take_kept_screen()) == (None, None)
    with pytest.raises(ReadOnlyDesk, match=r"read-only snapshot of test\.qadesk"):
        add_audit(services, "early_help_assessment", cases=1)
    services.desk.close()


def welcomed(desk: Desktop) -> WelcomeView:
    """The welcome with the desk offered; what it opens is closed with the test."""
    view = welcome_view(
        desk.look, desk.desks, desk.dialogs, desk.workplace.tasks, desk.settings, lambda *_: desk.make(), "demo"
    )
    view.desk_opened.connect(desk.workplace.open_desk)
    desk.window.show_welcome(view)
    desk.window.show()
    return view


def settle(desk: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    QApplication.processEvents()


def open_from(desk: Desktop, view: WelcomeView, qtbot: QtBot) -> None:
    view.show_locked(desk.path)
    view.start_panel.open_card.open_requested.emit(PASSPHRASE, ACTOR)
    settle(desk, qtbot)


def test_a_desk_in_a_synced_folder_is_refused_and_its_snapshot_offered(
    desk: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(desk.path.parent))
    view = welcomed(desk)
    open_from(desk, view, qtbot)
    assert view.message_bar.message_label.text() == (
        "The folder of test.qadesk is copied to other computers by OneDrive. Worked on there, a desk can lose answers."
    )
    (button,) = view.message_bar._buttons
    assert button.accessibleName() == "Read a snapshot"
    button.click()
    settle(desk, qtbot)
    assert desk.window.snapshot_bar.isVisible()
    with pytest.raises(UserError, match="is copied to other computers by OneDrive") as refused:
        desk.desks.make(desk.path.with_name("new.qadesk"), PASSPHRASE, ACTOR)
    assert refused.value.field == "path"


def test_where_nothing_can_be_written_the_snapshot_is_opened_at_once(
    desk: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != desk.path and allowed(path, mode))
    open_from(desk, welcomed(desk), qtbot)
    assert desk.window.snapshot_bar.isVisible()
    assert desk.window.place == "home"
