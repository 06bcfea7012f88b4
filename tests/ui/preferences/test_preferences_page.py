"""Settings on a real desk."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qa_desk.domain.working_days import HolidayTable, Nation
from qa_desk.settings import COLOURS, NATION, QUICK_ANSWERS, SINGLE_KEYS, TEXT_SIZE_PERCENT, YOUR_NAME, Settings
from qa_desk.ui.desk import Desk
from qa_desk.ui.preferences import preferences_page
from qa_desk.ui.preferences.view import PreferencesView
from qa_desk.ui.preferences.working_days_page import next_holidays
from tests.ui.bench import PASSPHRASE, Bench, clipped, unnamed_or_same

NEW_PASSPHRASE = "copper lantern otter plum"


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.desk()


@pytest.fixture
def page(bench: Bench, desk: Desk) -> PreferencesView:
    """Settings, on screen."""
    one = preferences_page(bench.look, desk, bench.dialogs, bench.tasks, bench.settings, bench.desks)
    desk.errors.shown_by(one)
    bench.show(one)
    one.opened(None)
    return one


def test_arrows_choose_a_page_and_tab_goes_into_it(bench: Bench, page: PreferencesView) -> None:
    assert bench.is_at(page.names)
    bench.press("Down")
    assert page.stack.currentWidget() is page.working_days
    bench.press("Up", "Tab")
    assert bench.is_at(page.reading.sizes.current_box)


def test_text_size_changes_every_widget_at_once(bench: Bench, page: PreferencesView) -> None:
    before = page.reading.reset_button.font().pointSizeF()
    bench.press("Tab", "Right", "Right")
    assert bench.settings[TEXT_SIZE_PERCENT] == 100
    bench.press("Space")
    assert bench.settings[TEXT_SIZE_PERCENT] == 150
    assert page.reading.reset_button.font().pointSizeF() == pytest.approx(before * 1.5)


def test_a_change_outlives_the_program(bench: Bench, page: PreferencesView, tmp_path: Path) -> None:
    page.reading.quick_box.setFocus()
    bench.press("Space")
    page.reading.name_box.take_focus()
    bench.type("Police auditor")
    bench.press("Tab")
    kept = Settings.load(tmp_path / "settings").settings
    assert kept[QUICK_ANSWERS] is True
    assert kept[YOUR_NAME] == "Police auditor"


def test_ctrl_z_undoes_the_last_change_and_shows_it(bench: Bench, page: PreferencesView) -> None:
    told: list[str] = []
    page.event_told.connect(told.append)
    page.reading.single_box.setFocus()
    bench.press("Space")
    assert bench.settings[SINGLE_KEYS] is False
    bench.press("Ctrl+Z")
    assert bench.settings[SINGLE_KEYS] is True
    assert page.reading.single_box.isChecked()
    bench.press("Ctrl+Z")
    assert told == ["Undid: Single keys", "Nothing to undo here"]


def test_reset_puts_the_page_back_but_not_the_name(bench: Bench, page: PreferencesView) -> None:
    bench.settings.change(COLOURS, "dark")
    bench.settings.change(TEXT_SIZE_PERCENT, 200)
    bench.settings.change(YOUR_NAME, "J. Marsh")
    page.reading.reset_button.click()
    assert (bench.settings[COLOURS], bench.settings[TEXT_SIZE_PERCENT]) == ("system", 100)
    assert bench.settings[YOUR_NAME] == "J. Marsh"


def test_new_audits_use_the_holidays_of_the_nation_chosen(bench: Bench, page: PreferencesView) -> None:
    bench.press("Down", "Tab", "Right", "Space")
    assert bench.settings[NATION] == "scotland"


def test_the_loaded_years_and_the_next_holidays_are_shown(bench: Bench, page: PreferencesView) -> None:
    assert "from 1 January 2012 to 31 December 2028" in page.working_days.loaded_label.text()
    model = page.working_days.holidays
    first = [model.data(model.index(0, column)) for column in range(4)]
    assert first == ["Monday 13 July 2026", "", "", "Holiday"]


def test_holidays_before_today_are_not_shown() -> None:
    days = {nation: frozenset({date(2026, 1, 1), date(2026, 12, 25)}) for nation in Nation}
    rows = next_holidays(HolidayTable(days, 2026, 2026), date(2026, 7, 7))
    assert [row.day for row in rows] == [date(2026, 12, 25)]
    assert rows[0].nations == frozenset(Nation)


def test_a_desk_is_checked_and_the_result_told_in_words(bench: Bench, page: PreferencesView) -> None:
    page.show_page(2)
    card = page.desk_page.check_card
    card.check_button.click()
    assert card.progress_line.words.text() == "Checking the desk"
    bench.settle()
    assert card.result_label.text() == "This desk is whole."
    assert card.parts_label.text().startswith("✓ Pages: ")
    assert card.mend_button.isHidden()
    assert not bench.dialogs.crashes


def test_a_backup_is_made_from_here_too(bench: Bench, page: PreferencesView, tmp_path: Path) -> None:
    bench.dialogs.paths = [tmp_path]
    page.show_page(2)
    page.desk_page.backup_card.choose_button.click()
    bench.settle()
    assert page.desk_page.backup_card.heading.text() == "Your work is backed up"


def test_the_passphrase_is_changed(bench: Bench, desk: Desk, page: PreferencesView) -> None:
    page.show_page(2)
    card = page.desk_page.passphrase_card
    change(bench, page, PASSPHRASE, NEW_PASSPHRASE, NEW_PASSPHRASE)
    assert card.progress_line.words.text().startswith("The passphrase was changed.")
    desk.services.desk.close()
    bench.services = bench.desks.open(bench.path, NEW_PASSPHRASE, "J. Marsh")


@pytest.mark.parametrize(
    ("old", "new", "again", "box", "words"),
    [
        ("", NEW_PASSPHRASE, NEW_PASSPHRASE, "old", "Enter the passphrase of this desk."),
        (PASSPHRASE, "", "", "new", "Enter a new passphrase."),
        (PASSPHRASE, "password1234", "password1234", "new", "Weak."),
        (PASSPHRASE, NEW_PASSPHRASE, "copper", "again", "The two new passphrases are not the same."),
        ("not the right phrase", NEW_PASSPHRASE, NEW_PASSPHRASE, "old", "That passphrase does not open this desk."),
    ],
)
def test_a_refusal_stands_beside_its_field(
    bench: Bench, page: PreferencesView, old: str, new: str, again: str, box: str, words: str
) -> None:
    page.show_page(2)
    change(bench, page, old, new, again)
    field = getattr(page.desk_page.passphrase_card, f"{box}_box")
    assert field.problem_line.text().startswith(words)
    assert bench.is_at(field.field)


def change(bench: Bench, page: PreferencesView, *phrases: str) -> None:
    """Fill in the three fields and press Enter."""
    card = page.desk_page.passphrase_card
    for box, text in zip((card.old_box, card.new_box, card.again_box), phrases, strict=True):
        box.take_focus()
        bench.type(text)
    bench.press("Enter")
    bench.settle()


def test_the_licences_of_the_fonts_can_be_read(bench: Bench, page: PreferencesView) -> None:
    page.show_page(3)
    page.about.licences_button.click()
    assert "SIL OPEN FONT LICENSE" in page.about.licences_text.toPlainText()
    assert bench.is_at(page.about.licences_text)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped(bench: Bench, page: PreferencesView, percent: int) -> None:
    bench.settings.change(TEXT_SIZE_PERCENT, percent)
    QApplication.processEvents()
    assert bench.window is not None
    for width in (1366, 683):
        bench.window.resize(width, 689)
        for number in range(4):
            page.show_page(number)
            for _ in range(3):
                QApplication.processEvents()
            assert bench.window.width() == width
            assert clipped(page) == []


def test_everything_has_a_name_of_its_own(bench: Bench, page: PreferencesView) -> None:
    for number in range(4):
        page.show_page(number)
        assert unnamed_or_same(page) == []
