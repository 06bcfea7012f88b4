"""The recovery key in Settings and on the welcome: made, typed back, used, withdrawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.recovery.code import codes_of
from qa_desk.services.looking import LookFilter
from qa_desk.services.recovery import RecoveryService
from qa_desk.ui.preferences.recovery_card import RecoveryCard
from qa_desk.ui.preferences.view import PreferencesView
from qa_desk.ui.welcome.view import WelcomeView
from tests.ui.window import Desktop, add_audit, desktop

NEW = "amber kettle window forest"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        yield one


@pytest.fixture
def card(desk: Desktop) -> RecoveryCard:
    desk.window.go("settings", "Desk")
    page = desk.window.current_page
    assert isinstance(page, PreferencesView)
    return page.desk_page.recovery_card


def recovery(desk: Desktop) -> RecoveryService:
    assert desk.services is not None
    return desk.services.recovery


def typed_back(card: RecoveryCard) -> list[str]:
    """Copy every code from its sheet; the codes."""
    codes = [box.code.text for box in card.boxes]
    for box in card.boxes:
        box.edit.setText(box.code.text.lower())
    card.make_button.click()
    return codes


def test_a_key_is_used_only_once_it_was_typed_back(desk: Desktop, card: RecoveryCard, tmp_path: Path) -> None:
    assert card.state_label.text() == "There is none yet."
    card.one_button.click()
    box = card.boxes[0]
    sheet = tmp_path / "sheet.pdf"
    desk.dialogs.files = [sheet]
    box.sheet_button.click()
    assert sheet.read_bytes().startswith(b"%PDF")
    box.edit.setText(box.code.text[:-1] + ("0" if box.code.text[-1] != "0" else "1"))
    card.make_button.click()
    assert "Group 8 is mistyped" in box.box.problem_line.text()
    box.edit.setText(codes_of(b"another sheet of all")[0].text)
    card.make_button.click()
    assert "a code of another sheet" in box.box.problem_line.text()
    assert not recovery(desk).state().codes
    typed_back(card)
    assert not card.boxes
    assert card.state_label.text().startswith("Made by ")
    assert recovery(desk).file.is_file()


def test_a_code_that_is_thrown_away_opens_nothing(desk: Desktop, card: RecoveryCard) -> None:
    card.two_button.click()
    assert len(card.boxes) == 2
    card.cancel_button.click()
    assert not card.boxes
    assert card.one_button.isEnabled()
    assert not recovery(desk).file.exists()


def test_a_key_is_withdrawn_after_a_question(desk: Desktop, card: RecoveryCard) -> None:
    card.one_button.click()
    typed_back(card)
    desk.dialogs.confirms = [False, True]
    card.withdraw_button.click()
    assert recovery(desk).state().codes == 1
    card.withdraw_button.click()
    assert "Older copies of its file still open older copies" in card.result_label.text()
    assert card.state_label.text().startswith("It was withdrawn")
    assert not recovery(desk).file.exists()


def test_two_officers_open_a_desk_whose_passphrase_is_lost(desk: Desktop, card: RecoveryCard, qtbot: QtBot) -> None:
    card.two_button.click()
    first, second = typed_back(card)
    desk.window.lock_button.click()
    view = desk.window.welcome
    assert isinstance(view, WelcomeView)
    view.start_panel.open_card.recovery_button.click()
    panel = view.recover_panel
    assert panel.code_edit.hasFocus()
    panel.name_edit.setText("R. Doyle")
    panel.code_edit.setText(second)
    panel.second_edit.setText(first)
    for edit in (panel.new_edit, panel.again_edit):
        edit.setText(NEW)
    panel.recover_button.click()
    qtbot.waitUntil(lambda: bool(panel.code_box.problem_line.text()))
    assert "a code for another place" in panel.code_box.problem_line.text()
    panel.code_edit.setText(first)
    panel.second_edit.setText(second)
    qtbot.waitUntil(panel.recover_button.isEnabled, timeout=3000)
    panel.recover_button.click()
    qtbot.waitUntil(lambda: bool(desk.window.place))
    inner = desk.workplace._desk
    assert inner is not None
    inner.services.desk.check_passphrase(NEW)
    assert any(one.kind.name == "RECOVERY" for one in inner.services.looking.page(LookFilter()).looks)
