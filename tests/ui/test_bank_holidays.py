"""From the sentence that a date cannot be counted, by way of Settings, to the count."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.ui.preferences.view import PreferencesView
from tests.holiday_files import PUBLISHED, shipped
from tests.ui.window import Desktop, add_audit, desktop

RETURN = "core-groups-audit-2026/01/okoro"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window of an older QA Desk, whose bank holidays end with 2025."""
    with desktop(tmp_path) as one:
        one.desks.holidays = BankHolidays(shipped(2012, 2025))
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        one.window.go("grading", RETURN)
        one.press("N")
        yield one


def verdict(desk: Desktop) -> str:
    """What stands beside the date of the conference."""
    desk.grading.grading.question_requested.emit("conference_date")
    editor = desk.grading.grading.card.editor
    assert editor is not None
    return editor.verdict_line.words.text()


def test_the_sentence_leads_to_settings_and_then_there_is_a_count(desk: Desktop) -> None:
    desk.type_figures("060326")
    desk.press("Return")
    desk.grading.grading.question_requested.emit("conference_date")
    desk.type_figures("300326")
    desk.press("Return")
    assert verdict(desk) == (
        "Working days after 31 December 2025 cannot be counted. Bank holidays for 2026 are not loaded. "
        "Add them in Settings, Working days"
    )
    desk.press("Ctrl+9")
    settings = desk.window.page("settings")
    assert isinstance(settings, PreferencesView)
    desk.press("Down")
    desk.dialogs.files = [PUBLISHED]
    while desk.focused is not settings.working_days.added_card.add_button:
        desk.press("Tab")
    desk.press("Space", "Space")
    desk.window.go("grading", RETURN)
    assert verdict(desk) == "16 working days after 6 March. Limit 15: 1 working day late."
