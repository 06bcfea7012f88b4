"""Settings that say when they change."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.errors import UserError
from qa_desk.settings import COLOURS, LAST_DESK, QUICK_ANSWERS, TEXT_SIZE_PERCENT, Settings
from qa_desk.ui.live_settings import LiveSettings, LookFollowsSettings
from qa_desk.ui.look import ColourChoice, Look


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> LiveSettings:
    return LiveSettings(Settings.load(tmp_path).settings)


def test_a_change_is_told_once_and_only_when_it_is_one(settings: LiveSettings, qtbot: QtBot) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.change(QUICK_ANSWERS, True)
    settings.change(QUICK_ANSWERS, True)
    assert told == ["quick_answers"]


def test_changes_are_taken_back_in_reverse(settings: LiveSettings) -> None:
    settings.change(TEXT_SIZE_PERCENT, 150)
    settings.change(QUICK_ANSWERS, True)
    settings.keep(LAST_DESK, "/desks/one.qadesk")
    assert settings.undo() is QUICK_ANSWERS
    assert settings.undo() is TEXT_SIZE_PERCENT
    assert settings.undo() is None
    assert (settings[TEXT_SIZE_PERCENT], settings[QUICK_ANSWERS]) == (100, False)
    assert settings[LAST_DESK] == "/desks/one.qadesk"


def test_a_value_out_of_range_changes_nothing(settings: LiveSettings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    with pytest.raises(UserError):
        settings.change(TEXT_SIZE_PERCENT, 900)
    assert told == [] and settings[TEXT_SIZE_PERCENT] == 100


def test_the_look_follows(settings: LiveSettings, look: Look) -> None:
    follows = LookFollowsSettings(look, settings)
    settings.change(TEXT_SIZE_PERCENT, 175)
    settings.change(COLOURS, "dark")
    assert (look.text_percent, look.colours) == (175, ColourChoice.DARK)
    assert follows is not None
