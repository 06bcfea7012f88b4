"""Adding bank holidays in Settings, by keys: seen first, then kept, taken back, or refused in one sentence."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.settings import TEXT_SIZE_PERCENT
from qa_desk.ui.preferences import preferences_page
from qa_desk.ui.preferences.added_holidays import AddedHolidaysCard, years_told
from qa_desk.ui.preferences.view import PreferencesView
from tests.holiday_files import holiday_file, shipped
from tests.ui.bench import Bench, clipped, unnamed_or_same


@pytest.fixture
def page(bench: Bench) -> PreferencesView:
    """Settings, open on Working days."""
    desk = bench.desk()
    one = preferences_page(bench.look, desk, bench.dialogs, bench.tasks, bench.settings, bench.desks)
    desk.errors.shown_by(one)
    bench.show(one)
    one.opened(None)
    one.show_page(1)
    return one


@pytest.fixture
def card(page: PreferencesView) -> AddedHolidaysCard:
    """The way to add, with the focus on its button."""
    page.working_days.added_card.take_focus()
    return page.working_days.added_card


def choose(bench: Bench, file: Path) -> None:
    """Press the button that has the focus, and pick a file."""
    bench.dialogs.paths = [file]
    bench.press("Space")


def loaded(page: PreferencesView) -> str:
    return page.working_days.loaded_label.text()


def test_what_a_file_brings_is_shown_before_it_is_kept(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path
) -> None:
    choose(bench, holiday_file(tmp_path, 2028, 2029))
    assert card.offer_label.text() == (
        '"bank-holidays.json" has the bank holidays of England and Wales, Scotland and Northern Ireland for 2028 to '
        "2029.\nNew: 2029, with England and Wales 8, Scotland 8, Northern Ireland 8\n"
        "Different: 2028. Days in the file replace those loaded now"
    )
    assert bench.is_at(card.keep_button)
    assert "31 December 2028" in loaded(page)
    bench.press("Space")
    assert "to 31 December 2029" in loaded(page)
    assert page.message_bar.message_label.text() == "Kept. Working days now count to 31 December 2029."
    assert card.words.text().startswith("2028 to 2029 came from a file you added.")
    assert card.offer.isHidden()
    assert bench.is_at(card.add_button)
    assert BankHolidays(shipped()).table.last_year == 2029


def test_a_file_may_be_left_out(bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path) -> None:
    choose(bench, holiday_file(tmp_path, 2029))
    bench.press("Tab", "Space")
    assert card.offer.isHidden()
    assert "31 December 2028" in loaded(page)
    assert BankHolidays(shipped()).added is None


def test_going_back_to_the_shipped_list(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path
) -> None:
    assert card.go_back_button.isHidden()
    choose(bench, holiday_file(tmp_path, 2029))
    bench.press("Space", "Tab", "Space")
    assert "31 December 2028" in loaded(page)
    assert page.message_bar.message_label.text() == "Only the shipped bank holidays count now: 2012 to 2028."
    assert card.go_back_button.isHidden()
    assert BankHolidays(shipped()).added is None


def test_ctrl_z_takes_both_back_in_their_turn(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path
) -> None:
    told: list[str] = []
    page.event_told.connect(told.append)
    choose(bench, holiday_file(tmp_path, 2029))
    bench.press("Space")
    bench.settings.change(TEXT_SIZE_PERCENT, 125)
    page.working_days.added_card.go_back_button.click()
    bench.press("Ctrl+Z")
    assert "31 December 2029" in loaded(page)
    bench.press("Ctrl+Z")
    assert bench.settings[TEXT_SIZE_PERCENT] == 100
    bench.press("Ctrl+Z")
    assert "31 December 2028" in loaded(page)
    assert told == ["Undid: Bank holidays", "Undid: Text size", "Undid: Bank holidays"]


def test_a_file_without_news_adds_nothing(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path
) -> None:
    choose(bench, holiday_file(tmp_path, 2029))
    bench.press("Space")
    choose(bench, holiday_file(tmp_path, 2029, name="again.json"))
    assert page.message_bar.message_label.text() == (
        'The bank holidays in "again.json" are all loaded already. Nothing was added.'
    )
    assert card.offer.isHidden()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("Dear all", '"notes.json" is not a list of UK bank holidays.'),
        ('{"england-and-wales": {"events": []}}', '"notes.json" is not a list of UK bank holidays.'),
        (None, '"notes.json" cannot be opened.'),
    ],
)
def test_another_file_is_refused_in_one_sentence(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path, content: str | None, words: str
) -> None:
    file = tmp_path / "notes.json"
    if content is not None:
        file.write_text(content)
    choose(bench, file)
    assert page.message_bar.message_label.text() == words
    assert page.message_bar.hint_label.text().startswith("The bank holidays that were loaded before have not changed.")
    assert card.offer.isHidden()
    assert not bench.dialogs.crashes


def test_a_damaged_kept_file_is_told_on_the_page(bench: Bench, own_home: Path) -> None:
    (own_home / "settings").mkdir(parents=True)
    (own_home / "settings" / "bank_holidays.json").write_text("half of a fi")
    bench.desks.holidays = BankHolidays(shipped())
    page = preferences_page(bench.look, bench.desk(), bench.dialogs, bench.tasks, bench.settings, bench.desks)
    bench.show(page)
    card = page.working_days.added_card
    assert card.words.text().startswith("The bank holidays you added cannot be read")
    assert not card.go_back_button.isHidden()


@pytest.mark.parametrize("percent", [100, 200])
def test_an_offer_is_never_clipped_and_its_parts_have_names(
    bench: Bench, page: PreferencesView, card: AddedHolidaysCard, tmp_path: Path, percent: int
) -> None:
    bench.settings.change(TEXT_SIZE_PERCENT, percent)
    choose(bench, holiday_file(tmp_path, 2028, 2029))
    assert bench.window is not None
    for width in (1366, 683):
        bench.window.resize(width, 689)
        for _ in range(3):
            QApplication.processEvents()
        assert clipped(page) == []
    assert unnamed_or_same(page) == []


def test_years_are_told_in_words() -> None:
    assert years_told((2029,)) == "2029"
    assert years_told((2029, 2030)) == "2029 to 2030"
    assert years_told((2024, 2027, 2028)) == "2024 and 2027 to 2028"
    assert years_told((2020, 2022, 2024, 2025)) == "2020, 2022 and 2024 to 2025"
