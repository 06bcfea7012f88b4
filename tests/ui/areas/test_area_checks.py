"""Visits and surveys recorded on the areas page by its keys, told beside the grades, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.area_checks.check import AreaCheck, Match, Survey, Visit
from qa_desk.ui.areas.areas_pane import AreasPane
from qa_desk.ui.areas.view import AreasView
from tests.desk_builders import a_demo_desk
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop

SECTION_11 = "section-11-2018"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path) as one:
        one.services = a_demo_desk(tmp_path)
        one.show()
        yield one


@pytest.fixture
def page(desk: Desktop) -> AreasView:
    """The areas of Section 11, standing on an area that nobody visited."""
    desk.window.go("areas", SECTION_11)
    page = desk.window.page("areas")
    assert isinstance(page, AreasView)
    page.areas.grid.stand_on("Police", "training")
    return page


def kept(desk: Desktop) -> list[AreaCheck]:
    """What is recorded about the area that the tests stand on."""
    assert desk.services is not None
    return [one for one in desk.services.area_checks.of(SECTION_11) if one.section == "training"]


def record_visit(desk: Desktop, pane: AreasPane) -> None:
    """Fill in a visit as somebody does who forgets the day, then the answer, and writes a name where a role belongs."""
    desk.press("V")
    assert pane.check.title.text() == "Visit: Police, Training"
    desk.press("Ctrl+Return")
    assert "day" in pane.check.day_box.problem_line.text().lower()
    desk.type("3 5 18")
    desk.press("Tab")
    desk.type("Mrs Smith")
    desk.press("Tab")
    desk.type("When were you last trained?")
    pane.check.seen_box.take_focus()
    desk.type("Two of five could say.")
    desk.press("Ctrl+Return")
    assert pane.check.match_problem.text() == "Say whether practice matches the return."
    pane.check.matches.buttons()[2].click()
    desk.press("Ctrl+Return")
    assert "may say who somebody is" in pane.check.who_box.problem_line.text()
    pane.check.who_box.edit.selectAll()
    desk.type("Lay member")
    desk.press("Ctrl+Return")


def record_survey(desk: Desktop, pane: AreasPane) -> None:
    """Fill in a survey, at first with a letter where a number belongs."""
    desk.press("S")
    desk.type("4 5 18")
    pane.check.question_box.take_focus()
    desk.type("Were you trained this year?")
    for count in ("12", "20", "8", "x"):
        desk.press("Tab")
        desk.type(count)
    desk.press("Ctrl+Return")
    assert "whole number" in pane.check.count_boxes["answered"].problem_line.text()
    pane.check.count_boxes["answered"].edit.selectAll()
    desk.type("40")
    desk.press("Ctrl+Return")


def test_a_visit_a_survey_and_taking_one_back_by_keys(desk: Desktop, page: AreasView) -> None:
    pane, before = page.areas, page.counts.text()
    record_visit(desk, pane)
    assert not pane.check.isVisible()
    assert pane.grid.hasFocus()
    [visit] = kept(desk)
    assert isinstance(visit.told, Visit)
    assert (visit.told.who, visit.told.match) == ("Lay member", Match.NO)
    assert pane.checks.text() == (
        "Visit 3 May 2018: practice did not match the return. Asked: When were you last trained? Seen: Two of five "
        "could say. Visited by: Lay member."
    )
    assert page.counts.text() == before
    record_survey(desk, pane)
    survey = kept(desk)[1].told
    assert isinstance(survey, Survey)
    assert (survey.yes, survey.answered) == (12, 40)
    pane.take_back_button.click()
    desk.press("Tab", "Return")
    assert "Say why" in pane.take_back.reason_box.problem_line.text()
    desk.type("Another agency.")
    desk.press("Return")
    assert kept(desk) == [visit]


def test_a_half_typed_visit_outlasts_a_grade_and_no_other_audit_sees_it(desk: Desktop, page: AreasView) -> None:
    desk.press("V", "Tab")
    desk.type("Lay member")
    desk.press("Esc", "1", "V")
    assert page.areas.check.who_box.edit.text() == "Lay member"
    desk.press("Esc")
    desk.window.go("areas", "section-11-2017")
    page.areas.grid.stand_on("Police", "training")
    desk.press("V")
    assert page.areas.check.who_box.edit.text() == ""


def test_the_cards_fit_and_every_field_has_its_name(desk: Desktop, page: AreasView, qtbot: QtBot) -> None:
    for size, percent, key in (((1366, 689), 100, "V"), ((683, 689), 200, "V"), ((683, 689), 200, "S")):
        desk.window.resize(*size)
        desk.look.set_text_percent(percent)
        page.areas.grid.setFocus()
        desk.press(key)
        assert unnamed_or_same(page) == []
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert sideways(page.area) == 0
    desk.press("Esc")
    assert not page.areas.check.isVisible()
    assert page.areas.grid.hasFocus()
