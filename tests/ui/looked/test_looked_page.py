"""Who looked at it, from the question and from the export register."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.services.looking import ROWS_AT_ONCE
from qa_desk.ui.answer_history.view import AnswerHistoryView
from qa_desk.ui.looked.view import LookedView
from tests.ui.bench import unnamed_or_same
from tests.ui.window import ACTOR, Desktop, add_audit, desktop

RETURN = "core-groups-audit-2026/01/okoro"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        yield one


def looked(desk: Desktop) -> LookedView:
    page = desk.window.current_page
    assert isinstance(page, LookedView)
    return page


def test_opening_a_case_is_seen_from_the_changes_of_its_answers_and_esc_leads_back(desk: Desktop) -> None:
    assert desk.services is not None
    desk.window.go("grading", RETURN)
    session = desk.services.returns.open(RETURN)
    name = next(state.question.name for state in session.form.states())
    desk.window.go("answer_history", f"{RETURN}#{name}")
    page = desk.window.current_page
    assert isinstance(page, AnswerHistoryView)
    page.looked_button.click()
    view = looked(desk)
    words = [[column.text(row) for column in view.looks.columns][1:4] for row in view.looks.rows]
    assert words == [
        [ACTOR, f"Looked at the changes of an answer: {name}", "01"],
        [ACTOR, "Opened the case", "01"],
    ]
    assert unnamed_or_same(view) == []
    desk.press("Esc")
    assert desk.window.place == "answer_history"


def test_everything_is_shown_some_at_a_time_and_narrowed_to_a_case(desk: Desktop) -> None:
    assert desk.services is not None
    for _ in range(ROWS_AT_ONCE):
        desk.services.looking.note_desk()
    desk.window.go("exports")
    desk.window.go("looked", "<exports")
    view = looked(desk)
    assert view.about.text() == f"The latest {ROWS_AT_ONCE} of {ROWS_AT_ONCE + 1}."
    view.more_button.click()
    assert len(view.looks.rows) == ROWS_AT_ONCE + 1
    assert view.more_button.isHidden()
    view.case_edit.setText("77")
    view.case_edit.editingFinished.emit()
    assert view.table.isHidden()
    assert view.about.text() == "Nobody looked at that yet."
    desk.press("Esc")
    assert desk.window.place == "exports"
