"""The learning framework by keys: the matrix, a source recorded with its themes, and what changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.learning.entry import Answer, LearningKind
from qa_desk.domain.learning.framework import SortBy
from qa_desk.ui.learning.entry_card import EntryCard
from qa_desk.ui.learning.view import LearningView
from tests.desk_builders import a_demo_desk, a_desk
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path) as one:
        one.services = a_demo_desk(tmp_path)
        one.show()
        yield one


@pytest.fixture
def page(desk: Desktop) -> LearningView:
    """The framework, standing on the theme that recurs most."""
    desk.window.go("learning", None)
    page = desk.window.page("learning")
    assert isinstance(page, LearningView)
    return page


def test_the_matrix_its_story_the_filter_and_the_copies(
    desk: Desktop, page: LearningView, qtmodeltester: object
) -> None:
    qtmodeltester.check(page.rows)  # type: ignore[attr-defined]
    assert page.told.text().startswith("13 themes from 15 sources, 2016 to 2026: audits 7, reviews 5")
    assert page.story.heading.text() == "Supervision not shown"
    assert page.story.shown[-2:] == ["27 April 2018   Re-audit", "20 June 2018   Change"]
    desk.press("Down")
    assert page.story.heading.text() == "Child's words recorded"
    desk.press("Ctrl+C")
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == [
        "Theme", "Sources", "2016", "2017", "2018", "2026", "Changed anything", "What was done", "From"
    ]  # fmt: skip
    assert lines[1][:5] == ["Supervision not shown", "5", "", "3 ●●●", "2 ●●"]
    page.kind_combo.setCurrentIndex(page.kind_combo.findData(LearningKind.INSPECTION))
    page.kind_combo.activated.emit(0)
    assert [line.theme.name for line in page.rows.rows] == ["Supervision not shown"]
    page.kind_combo.setCurrentIndex(page.kind_combo.findData(LearningKind.SURVEY))
    page.kind_combo.activated.emit(0)
    assert page.told.text() == "No source of learning is recorded yet."
    assert page.kind_combo.isVisible()
    page.kind_combo.setCurrentIndex(0)
    page.order_combo.setCurrentIndex(page.order_combo.findData(SortBy.NAME))
    page.order_combo.activated.emit(0)
    assert page.rows.rows[0].theme.name == "All of the family assessed"
    page.words_button.click()
    assert len(QGuiApplication.clipboard().text().split("\n")) == 4
    desk.press("Esc")
    assert desk.window.place == "findings"


def name_two_themes(desk: Desktop, entry: EntryCard) -> None:
    """One that the desk has, met by a slip of the pen, and a new one."""
    desk.type("Fathers not inclded")
    desk.press("Return")
    offered = [button.text() for button in entry.picker.offers]
    assert offered == ["Use “Fathers not included”", "Add yours as another theme"]
    desk.press("Space")
    assert entry.picker.told.text() == "Chosen: Fathers not included (concern)"
    desk.type("Complaints answered late")
    desk.press("Return")
    assert "Complaints answered late (concern)" in entry.picker.told.text()


def record_complaint(desk: Desktop, entry: EntryCard) -> None:
    """Fill in a complaint as somebody does who forgets its theme and then mistypes an action."""
    entry.kind_combo.setCurrentIndex(entry.kind_combo.findData(LearningKind.COMPLAINT))
    entry.title_box.take_focus()
    desk.type("Complaint of a father")
    desk.press("Tab")
    desk.type("3 5 18")
    entry.learned_box.take_focus()
    desk.type("Nobody asked him.")
    desk.press("Ctrl+Return")
    assert entry.picker.name_box.problem_line.text().startswith("Name at least one theme.")
    name_two_themes(desk, entry)
    entry.actions_box.take_focus()
    desk.type("CG.99")
    desk.press("Ctrl+Return")
    assert "No action is called CG.99." in entry.actions_box.problem_line.text()
    entry.actions_box.edit.selectAll()
    desk.type("cg.8")
    desk.press("Ctrl+Return")


def test_a_complaint_is_recorded_with_a_look_alike_and_an_action(desk: Desktop, page: LearningView) -> None:
    assert desk.services is not None
    entry = page.entry
    page.entry_button.click()
    record_complaint(desk, entry)
    assert not entry.isVisible()
    found = desk.services.learning.framework()
    source = next(one for one in found.sources if one.title == "Complaint of a father")
    assert [seen.theme.name for seen in source.seen] == ["Fathers not included", "Complaints answered late"]
    assert [action.ref for action in source.actions] == ["CG.8"]
    page.entry_button.click()
    assert entry.title_box.edit.text() == ""
    desk.press("Esc")
    page.back_button.click()
    assert page.take_back.which_combo.currentText() == "Complaint: Complaint of a father"
    desk.press("Tab")
    desk.type("Recorded twice.")
    desk.press("Return")
    assert source.id not in {one.id for one in desk.services.learning.framework().sources}


def test_whether_it_changed_anything_is_appended_and_needs_how(desk: Desktop, page: LearningView) -> None:
    assert desk.services is not None
    desk.press("Return")
    assert page.change.source_combo.currentText() == "Audit: Section 11 self-evaluation, nine agencies by nine sections"
    assert page.change.before.text().startswith("Told before: No, 20 June 2018")
    page.change.answers.buttons()[list(Answer).index(Answer.YES)].click()
    desk.press("Ctrl+Return")
    assert page.change.how_box.problem_line.text().startswith("Say how you know.")
    desk.type("The survey of 2026 says so.")
    desk.press("Ctrl+Return")
    source = next(one for one in desk.services.learning.framework().sources if one.id == "section-11-2018")
    assert [one.answer for one in source.differences] == [Answer.NO, Answer.YES]
    assert page.story.shown[-1].endswith("Change")
    assert page.table.hasFocus()


def test_everything_fits_and_has_a_name_of_its_own(desk: Desktop, page: LearningView, qtbot: QtBot) -> None:
    for size, percent in (((1366, 689), 100), ((683, 689), 200)):
        desk.window.resize(*size)
        desk.look.set_text_percent(percent)
        for button in (page.entry_button, page.change_button, page.back_button):
            button.click()
            qtbot.waitUntil(lambda: clipped(page) == [])
            assert unnamed_or_same(page) == []
            assert sideways(page.area) == 0


def test_a_desk_without_themes_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path) as desk:
        desk.services = a_desk(tmp_path)
        desk.show()
        desk.window.go("learning", None)
        page = desk.window.page("learning")
        assert isinstance(page, LearningView)
        assert page.nothing.isVisible()
        assert not page.table.isVisible()
        assert page.entry_button.hasFocus()
        desk.press("Space")
        page.entry.picker.name_box.take_focus()
        desk.press("Return")
        assert page.entry.picker.name_box.problem_line.text().startswith("Write a name for the theme.")
        page.entry.title_box.take_focus()
        desk.type("Child A review")
        desk.press("Escape", "Escape")
        assert desk.window.place == "findings"
        desk.window.go("learning", None)
        page.entry_button.click()
        assert page.entry.title_box.edit.text() == "Child A review"
