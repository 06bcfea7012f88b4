"""The page of every theme: renamed, merged and parted by keys, with reasons and history."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.themes.links import ThemeKind
from qa_desk.services import Services
from qa_desk.ui.findings.view import FindingsView
from qa_desk.ui.themes.view import ThemesView
from tests import graded_audit
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import cut_words, is_at, sideways
from tests.ui.window import Desktop, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A window on a graded desk with two themes, both seen in its audit."""
    with desktop(tmp_path) as one:
        graded_audit.put_graded_desk(one.path)
        themes = one.reopen().themes
        audit = services_of(one).audits.programme()[0].audit.id
        for name, cases in (("Housing absent", ["EH01", "EH02"]), ("Dwelling officer missing", ["EH02"])):
            themes.link(audit, "fathers", themes.add(name).theme, ThemeKind.CONCERN, cases)
        one.show()
        yield one


@pytest.fixture
def page(desk: Desktop) -> ThemesView:
    desk.window.go("themes")
    page = desk.window.current_page
    assert isinstance(page, ThemesView)
    return page


def services_of(desk: Desktop) -> Services:
    assert desk.services is not None
    return desk.services


def shown(page: ThemesView) -> list[list[str]]:
    return [line.split("\t") for line in page.rows.as_text().splitlines()[1:]]


def test_every_theme_is_shown_with_where_it_was_seen_and_its_history(desk: Desktop, page: ThemesView) -> None:
    assert is_at(desk, page.table)
    assert page.told.text() == "2 themes, seen in 1 audit."
    assert shown(page) == [
        ["Housing absent", "2", "1", "2", "0", ""],
        ["Dwelling officer missing", "1", "1", "1", "0", ""],
    ]
    assert page.seen.as_text().splitlines()[1] == f"{graded_audit.TITLE}\t2 Fathers included\t2\tConcern"
    assert page.history.text().endswith("added as \u201cHousing absent\u201d.")
    desk.press("Down")
    assert page.history.text().endswith("added as \u201cDwelling officer missing\u201d.")
    desk.press("Return", "Return")
    assert isinstance(desk.window.current_page, FindingsView)
    desk.window.go("themes")
    desk.press("Esc")
    assert desk.window.place == "findings"


def test_f2_renames_with_a_reason_and_offers_what_is_like_it(desk: Desktop, page: ThemesView) -> None:
    desk.press("F2")
    card = page.card
    assert is_at(desk, card.name_box.edit)
    card.name_box.edit.setText("Dwelling oficer missing")
    desk.press("Return")
    assert card.name_box.problem_line.text().startswith("\u201cDwelling officer missing\u201d exists: use it?")
    assert card.other_button.isVisible()
    card.name_box.edit.setText("Housing not there")
    desk.press("Return")
    assert card.reason_box.problem_line.text().startswith("Say why it is renamed")
    assert is_at(desk, card.reason_box.edit)
    desk.type("Plainer words")
    desk.press("Return")
    assert shown(page)[0] == ["Housing not there", "2", "1", "2", "0", "Housing absent"]
    assert "Plainer words" in page.history.text()
    assert card.isHidden()
    assert is_at(desk, page.table)


def test_themes_are_merged_and_parted_and_every_link_stays(desk: Desktop, page: ThemesView) -> None:
    desk.press("Down")
    page.merge_button.click()
    assert page.card.into_combo.currentText() == "Housing absent"
    page.card.reason_box.edit.setFocus()
    desk.type("The same thing")
    desk.press("Return")
    assert page.message_bar.message_label.text().startswith("The themes are merged.")
    assert shown(page) == [
        ["Housing absent", "2", "1", "2", "0", ""],
        ["Dwelling officer missing (merged into Housing absent)", "1", "1", "1", "0", ""],
    ]
    desk.press("Down")
    assert page.merge_button.isHidden()
    page.part_button.click()
    desk.type("Two things")
    page.card.main_button.click()
    assert [row[0] for row in shown(page)] == ["Housing absent", "Dwelling officer missing"]
    assert "parted from \u201cHousing absent\u201d again. Two things" in page.history.text()
    assert services_of(desk).desk.check().ok


def test_a_theme_is_added_and_escape_adds_none(desk: Desktop, page: ThemesView) -> None:
    page.add_button.click()
    desk.type("School holidays")
    desk.press("Esc")
    assert len(page.rows.rows) == 2
    page.add_button.click()
    desk.type("School holidays")
    desk.press("Return")
    assert page.current() is not None
    assert [row[0] for row in shown(page)][2] == "School holidays"
    assert page.seen_heading.text() == "Not seen in an audit yet"


def test_a_theme_that_was_searched_for_is_stood_on(desk: Desktop, page: ThemesView) -> None:
    last = page.rows.rows[-1].theme
    desk.window.go("home")
    desk.window.go("themes", last.id)
    row = page.current()
    assert row is not None
    assert row.theme == last
    assert last.name in page.seen_heading.text()


def test_without_themes_the_page_says_where_they_come_from(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path) as desk:
        desk.make()
        desk.show()
        desk.window.go("themes")
        page = desk.window.current_page
        assert isinstance(page, ThemesView)
        assert page.told.text().startswith("No themes yet. Press T on a question in Findings")
        assert is_at(desk, page.add_button)


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (683, 200)])
def test_everything_has_its_room_and_its_name(
    qtbot: QtBot, desk: Desktop, page: ThemesView, width: int, percent: int
) -> None:
    desk.press("F2")
    desk.look.set_text_percent(percent)
    desk.window.resize(width, 689)
    qtbot.waitUntil(lambda: cut_words(page) == [] and sideways(page.area) <= 0)
    assert unnamed_or_same(page) == []
    assert clipped(page) == []
