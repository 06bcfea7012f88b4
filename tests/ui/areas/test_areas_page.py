"""The published areas on screen, and a panel that moderates them, by keys on the real page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.panel import Dissent, HowReached
from qa_desk.ui.areas.view import RETURNS_TAB, AreasView
from qa_desk.ui.look import ColourChoice
from tests.desk_builders import a_demo_desk
from tests.ui.bench import clipped, unnamed_or_same
from tests.ui.fitting import sideways
from tests.ui.window import Desktop, desktop

SECTION_11, SCHOOLS = "section-11-2018", "section-175-2018"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the demo desk."""
    with desktop(tmp_path) as one:
        one.services = a_demo_desk(tmp_path)
        one.show()
        yield one


@pytest.fixture
def page(desk: Desktop) -> AreasView:
    """The areas of Section 11, the focus in the grid."""
    desk.window.go("areas", SECTION_11)
    page = desk.window.page("areas")
    assert isinstance(page, AreasView)
    return page


def settle(desk: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.workplace.tasks.busy)
    QGuiApplication.processEvents()


def agreed(desk: Desktop, audit: str, subject: str, question: str) -> tuple[str, HowReached, str, tuple[Dissent, ...]]:
    assert desk.services is not None
    one = next(one for one in desk.services.panel.grades(audit) if (one.subject, one.question) == (subject, question))
    return (one.point, one.how, one.reason, one.dissents)


def test_the_published_figures_stand_on_the_page_and_are_read_aloud(
    desk: Desktop, page: AreasView, qtmodeltester: object
) -> None:
    assert page.counts.text() == "Amber areas: 10 self-graded, 26 after moderation, of 81. 4 the year before."
    assert page.told.text() == (
        "Weakest section: Supervision, 9 of 9 not green. 16 areas are green without evidence of application from the "
        "last 12 months. The panel has agreed all 81 areas. Practice matched the return in 2 of 2 areas visited."
    )
    assert (page.areas.table.rowCount(), page.areas.table.columnCount()) == (9, 9)
    qtmodeltester.check(page.areas.table)  # type: ignore[attr-defined]
    page.areas.grid.stand_on("Police", "supervision")
    assert page.areas.spoken.text() == (
        "Police, Supervision. Self-graded green. Agreed amber. Last year green, self-graded. Lowered by the panel. "
        "Self-grade as last year. Green without evidence of application from the last 12 months. Supervision is in the "
        "policy of two units. There is no record of the other officers who work with children."
    )
    desk.press("Right", "Down")
    area = page.areas.grid.area()
    assert area is not None
    assert (area.subject, area.section.name) == ("Acute hospital trust", "safe_recruitment")
    desk.press("Ctrl+C")
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert (len(lines), lines[0][:2]) == (10, ["Agency", "Leadership"])
    assert next(line for line in lines if line[0] == "Police")[6] == "Amber (self-graded Green)"


def test_a_number_agrees_at_once_or_asks_why(desk: Desktop, page: AreasView) -> None:
    page.areas.grid.stand_on("Police", "supervision")
    desk.press("1")
    assert agreed(desk, SECTION_11, "Police", "supervision_grade") == ("green", HowReached.ALL_AGREED, "", ())
    assert page.counts.text().startswith("Amber areas: 10 self-graded, 25 after moderation")
    desk.press("3", "Return")
    assert "Say why the panel agreed this grade for Police" in page.areas.record.reason.problem_line.text()
    desk.type("Nothing is in place.")
    most_agreed = page.areas.record.hows.buttons()[1]
    most_agreed.setFocus()
    desk.press("Space")
    page.areas.record.dissent_edit.setFocus()
    desk.type("It is in place.")
    desk.press("Return")
    assert page.areas.record.whose.problem_line.text()
    desk.type("Police")
    page.areas.record.tick.setFocus()
    desk.press("Space", "Return")
    dissent = Dissent("Police", "", "It is in place.", in_report=True)
    told = ("red", HowReached.MOST_AGREED, "Nothing is in place.", (dissent,))
    assert agreed(desk, SECTION_11, "Police", "supervision_grade") == told
    assert not page.areas.record.isVisible()
    assert page.areas.grid.hasFocus()
    desk.press("Return")
    assert page.areas.record.reason_edit.text() == "Nothing is in place."
    desk.press("Escape")
    assert agreed(desk, SECTION_11, "Police", "supervision_grade") == told
    assert page.areas.grid.hasFocus()
    desk.press("Ctrl+Z")
    assert agreed(desk, SECTION_11, "Police", "supervision_grade") == ("green", HowReached.ALL_AGREED, "", ())
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert page.counts.text().startswith("Amber areas: 10 self-graded, 26 after moderation")


def test_all_that_nobody_questions_is_accepted_as_one_act(desk: Desktop, page: AreasView, qtbot: QtBot) -> None:
    desk.window.go("areas", SCHOOLS)
    assert "year before" not in page.counts.text()
    grid = page.areas.table.grid
    assert grid is not None
    count = len(grid.agreeable)
    assert page.accept_button.text().replace("&", "") == f"Accept {count} as graded"
    page.accept_button.setFocus()
    desk.press("Space")
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: page.areas.table.grid is not None and page.areas.table.grid.decided == count)
    assert f"The panel has agreed {count} of 264 areas." in page.told.text()
    assert not page.accept_button.isEnabled()
    desk.press("Ctrl+Z")
    assert "The panel has agreed 0 of 264 areas." in page.told.text()


def test_missing_schools_are_told_and_given_up_with_a_reason(desk: Desktop, page: AreasView) -> None:
    desk.window.go("areas", SCHOOLS)
    desk.press("F6")
    assert page.tabs.currentIndex() == RETURNS_TAB
    assert page.returns.sentence.text() == "36 of 44 returned; missing: 7 primary, 1 secondary."
    first = page.returns.chosen()
    assert first is not None
    assert not first.is_in
    desk.dialogs.reasons = ["It has closed"]
    page.returns.not_coming_button.setFocus()
    desk.press("Space")
    assert "(1 not coming)" in page.returns.sentence.text()
    kept = page.returns.chosen()
    assert kept is not None
    assert (kept.status, kept.reason) == ("Not coming", "It has closed")
    desk.dialogs.reasons = [None]
    page.returns.expect_button.setFocus()
    desk.press("Space")
    assert page.returns.chosen() == kept
    desk.press("F6")
    assert page.areas.grid.hasFocus()


def test_letters_and_workbook_are_made_beside_the_work(
    desk: Desktop, page: AreasView, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    desk.dialogs.folders = [folder]
    page.letters_button.setFocus()
    desk.press("Space")
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: page.message_bar.isVisible())
    assert len(list(folder.glob("Letter to *.pdf"))) == 9
    desk.dialogs.files = [tmp_path / "areas"]
    page.workbook_button.setFocus()
    desk.press("Space")
    settle(desk, qtbot)
    qtbot.waitUntil((tmp_path / "areas.xlsx").exists)
    desk.dialogs.folders = [None]
    page.letters_button.setFocus()
    desk.press("Space")
    assert desk.dialogs.crashes == []


def test_everything_fits_and_has_a_name_of_its_own(desk: Desktop, page: AreasView, qtbot: QtBot) -> None:
    for size, percent in (((1366, 689), 100), ((683, 689), 100), ((1366, 689), 200), ((683, 689), 200)):
        desk.window.resize(*size)
        desk.look.set_text_percent(percent)
        desk.look.set_colours(ColourChoice.DARK if percent == 200 else ColourChoice.LIGHT)
        page.areas.grid.stand_on("Police", "supervision")
        desk.press("3")
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert unnamed_or_same(page) == []
        assert sideways(page.area) == 0
        assert page.areas.record.reason_edit.hasFocus()
        desk.press("Escape", "F6")
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert unnamed_or_same(page) == []
        assert sideways(page.area) == 0
        desk.press("F6")
