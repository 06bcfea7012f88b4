"""My cases on the real window: what each row says and what each key does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qa_desk.ui.my_cases.model import ROWS_AT_ONCE, CaseTable
from qa_desk.ui.my_cases.view import MyCasesView
from tests.ui.window import Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        services = one.make()
        add_audit(services, "reference_case", cases=4)
        session = services.returns.open(f"{AUDIT}/02/okoro")
        session.declare_family(False)
        one.show()
        one.window.go("grading", f"{AUDIT}/02/okoro")
        one.grading.grading.question_requested.emit("plan")
        one.press("3")
        one.window.go("my_cases", AUDIT)
        yield one


def page_of(desk: Desktop) -> MyCasesView:
    page = desk.window.page("my_cases")
    assert isinstance(page, MyCasesView)
    return page


def row_text(page: MyCasesView, row: int) -> list[str]:
    """What a screen reader hears of one row."""
    shown = page.shown
    return [
        str(shown.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(shown.columnCount())
    ]


def test_each_row_says_in_words_how_far_a_case_is(desk: Desktop) -> None:
    page = page_of(desk)
    assert page.counts.text() == "4 cases: 1 in progress, 3 not started"
    assert row_text(page, 1)[:4] == ["02", "In progress", "1 of 30 answered", "Not answered"]
    assert "Conference and plan: started" in row_text(page, 1)
    assert row_text(page, 0)[1] == "Not started"


def test_the_line_under_the_grid_speaks_the_chosen_row(desk: Desktop) -> None:
    desk.press("Ctrl+Home", "Down")
    assert page_of(desk).spoken.text() == (
        "Case 02: 1 of 30 answered. Needs something more: question 8. In Conference and plan: 1 of 8."
    )


def test_enter_opens_the_case_where_something_is_needed(desk: Desktop) -> None:
    desk.press("Ctrl+Home", "Down", "Return")
    assert desk.window.place == "grading"
    assert desk.grading.grading.header.code_label.text() == "Case 02"


def test_f_flags_and_the_row_follows_without_losing_its_place(desk: Desktop) -> None:
    desk.press("Ctrl+Home", "Down", "Down", "F")
    page = page_of(desk)
    assert "Flagged" in row_text(page, 2)
    line = page.chosen()
    assert line is not None
    assert line.subject.code == "03"


def test_only_what_is_to_do_can_be_shown(desk: Desktop) -> None:
    page = page_of(desk)
    desk.press("Ctrl+Home")
    desk.dialogs.reasons = ["I cannot do it in time"]
    page.hand_back_button.click()
    page.shown.show_only("To do")
    assert [row_text(page, row)[0] for row in range(page.shown.rowCount())] == ["02", "03", "04"]


def test_a_case_is_handed_back_and_taken_up_again_with_reasons(desk: Desktop) -> None:
    page = page_of(desk)
    desk.press("Ctrl+Home")
    desk.dialogs.reasons = ["I cannot do it in time", "Another case was taken instead"]
    page.hand_back_button.click()
    assert row_text(page, 0)[1] == "Handed back"
    assert page.spoken.text() == "Case 01: handed back. I cannot do it in time."
    assert page.take_up_button.isVisible()
    page.take_up_button.click()
    assert row_text(page, 0)[1] == "Not started"


def test_the_grid_is_copied_as_a_table_of_words(desk: Desktop) -> None:
    desk.press("Ctrl+C")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("Case\tStatus\tAnswered\tOverall\tA: Referral and strategy meeting")
    assert lines[2].startswith("02\tIn progress\t1 of 30 answered\tNot answered")


def test_rows_are_fetched_as_they_are_scrolled_into_view(desk: Desktop, qtmodeltester: ModelTester) -> None:
    assert desk.services is not None
    line = desk.services.returns.line(f"{AUDIT}/01/okoro")
    asked: list[tuple[int, int]] = []

    def fetch(offset: int, limit: int) -> tuple[object, ...]:
        asked.append((offset, limit))
        return (line,) * min(limit, 150 - offset)

    table = CaseTable()
    table.show(150, fetch)  # type: ignore[arg-type]
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]
    assert asked[0] == (0, ROWS_AT_ONCE)
    table.fetch_all()
    assert table.rowCount() == 150
