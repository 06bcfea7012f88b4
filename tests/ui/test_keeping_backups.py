"""Backups that nobody has to think of, trying one out, and bringing one back, from the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.ui.backing_up import BackingUp
from qa_desk.ui.keeping_backups import KeepingBackups
from qa_desk.ui.preferences.copies_card import CopiesCard
from qa_desk.ui.preferences.copies_presenter import NONE_YET
from qa_desk.ui.preferences.view import PreferencesView
from tests.graded_audit import said
from tests.ui.window import ACTOR, PASSPHRASE, Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=2)
        one.show()
        yield one


@pytest.fixture
def card(desk: Desktop) -> CopiesCard:
    desk.window.go("settings", "Desk")
    page = desk.window.current_page
    assert isinstance(page, PreferencesView)
    return page.desk_page.copies_card


def grade_one(desk: Desktop) -> None:
    assert desk.services is not None
    session = desk.services.returns.open(f"{AUDIT}/01/okoro")
    scaled = (state.question for state in session.form.states() if state.question.scale is not None)
    question = next(scaled)
    assert question.scale is not None
    session.revise(question.name, said(question.scale.points[0].value, "As the record has it."))


def keeping(desk: Desktop) -> KeepingBackups:
    inner = desk.workplace._desk
    assert inner is not None
    backing_up = BackingUp(inner, desk.workplace.tasks, desk.settings, desk.desks.clock)
    return KeepingBackups(inner, desk.workplace.tasks, backing_up, inner)


def test_a_copy_is_kept_beside_the_desk_without_being_asked(desk: Desktop, qtbot: QtBot) -> None:
    assert desk.services is not None
    backups, keeper = desk.services.backups, keeping(desk)
    keeper.look()
    qtbot.waitUntil(lambda: len(backups.kept_in(backups.own_folder)) == 1)
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    keeper.look()
    assert not desk.workplace.tasks.busy, "nothing is due"


def test_the_chosen_folder_comes_first_and_a_failure_stays_on_home(desk: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    keeper = keeping(desk)
    gone = tmp_path / "unplugged"
    gone.mkdir()
    with qtbot.waitSignal(keeper._backing_up.ended):
        keeper._backing_up.start(gone)
    for path in gone.iterdir():
        path.unlink()
    gone.rmdir()
    with qtbot.waitSignal(keeper._backing_up.ended):
        keeper.look()
    desk.press("Ctrl+1")
    assert keeper._backing_up.health.heading == "The latest backup did not work"


def test_a_backup_is_tested_and_told_in_words(desk: Desktop, card: CopiesCard, qtbot: QtBot) -> None:
    card.test_button.click()
    assert card.result_label.text() == NONE_YET
    assert desk.services is not None
    backups = desk.services.backups
    backups.keep_one(backups.own_folder)
    grade_one(desk)
    card.test_button.click()
    qtbot.waitUntil(lambda: "opens and is whole" in card.result_label.text())
    assert card.result_label.text().endswith("1 answer recorded since would go back.")


def test_bringing_one_back_asks_first_and_keeps_the_desk_as_it_was(
    desk: Desktop, card: CopiesCard, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.services is not None
    made = desk.services.backups.keep_one(desk.services.backups.own_folder)
    grade_one(desk)
    head = desk.services.desk.head
    desk.dialogs.files, desk.dialogs.confirms = [made, made], [False, True]
    card.restore_button.click()
    qtbot.waitUntil(lambda: any("Bring back the backup of" in asked for asked in desk.dialogs.asked))
    qtbot.waitUntil(card.restore_button.isEnabled)
    assert desk.services.desk.head == head
    card.restore_button.click()
    qtbot.waitUntil(lambda: not desk.window.place)
    notice = desk.window.message_bar.message_label.text()
    assert notice.startswith(f"{made.name} is your desk now.")
    assert next(path.name for path in tmp_path.glob("*-replaced-*.qadesk")) in notice
    desk.services = desk.desks.open(desk.path, PASSPHRASE, ACTOR)
    assert desk.services.desk.head[0] == head[0] - 1
    desk.services.desk.close()


def test_a_file_that_is_no_backup_is_refused_beside_the_button(
    desk: Desktop, card: CopiesCard, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "letter.qadesk"
    other.write_bytes(b"Dear Jane,")
    desk.dialogs.files = [other]
    card.restore_button.click()
    qtbot.waitUntil(lambda: "letter.qadesk" in card.result_label.text())
    assert desk.window.place == "settings"


def test_what_no_copy_has_is_kept_when_the_window_closes(desk: Desktop, tmp_path: Path) -> None:
    assert desk.services is not None
    backups, keeper = desk.services.backups, keeping(desk)
    chosen = tmp_path / "away"
    chosen.mkdir()
    keeper._backing_up.keep_now(chosen, is_chosen=True)
    grade_one(desk)
    keeper.keep_at_close()
    assert [backups.is_behind(folder) for folder in (chosen, backups.own_folder)] == [False, False]
    assert len(backups.kept_in(chosen)) == 2
    desk.services.looking.note_desk()
    keeper.keep_at_close()
    assert len(backups.kept_in(chosen)) == 2, "nobody but readers was here"
    assert "The latest copy beside the desk" in keeper._backing_up.health.line


def test_a_copy_that_fails_as_the_window_closes_is_told_on_home(desk: Desktop, tmp_path: Path) -> None:
    assert desk.services is not None
    keeper, own = keeping(desk), desk.services.backups.own_folder
    own.write_text("a file where the folder should be")
    keeper.keep_at_close()
    assert keeper._backing_up.health.heading == "The latest backup did not work"
    assert keeper._backing_up.last is not None
    assert not keeper._backing_up.last.folder, "no folder was chosen by that"
    own.unlink()
    chosen = tmp_path / "unplugged"
    chosen.mkdir()
    keeper._backing_up.keep_now(chosen, is_chosen=True)
    for path in chosen.iterdir():
        path.unlink()
    chosen.rmdir()
    keeper.keep_at_close()
    assert keeper._backing_up.health.heading == "The latest backup did not work"
