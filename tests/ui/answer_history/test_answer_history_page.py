"""Every change of an answer on screen, by one key from the question and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.ui.answer_history.view import NOTHING_YET, AnswerHistoryView
from tests.ui.fitting import cut_words
from tests.ui.window import Desktop, add_audit, desktop

RETURN = "core-groups-audit-2026/01/okoro"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=1)
        one.show()
        one.window.go("grading", RETURN)
        one.press("PgDown")
        yield one


def history(desk: Desktop) -> AnswerHistoryView:
    page = desk.window.current_page
    assert isinstance(page, AnswerHistoryView)
    return page


def test_one_key_shows_every_change_and_esc_leads_back_to_the_question(desk: Desktop) -> None:
    question = desk.grading.grading.card.question_label.text()
    desk.press("1", "2")
    desk.press("Ctrl+H")
    page = history(desk)
    whats = [row.what for row in page.changes.rows]
    assert len(whats) == 2
    assert whats[1].startswith("Not answered to ")
    assert {row.actor for row in page.changes.rows} == {"J. Okoro"}
    assert desk.focused is page.table
    desk.press("Escape")
    assert desk.window.place == "grading"
    assert desk.grading.grading.card.question_label.text() == question


def test_an_answer_that_nobody_gave_says_so(desk: Desktop) -> None:
    desk.press("Ctrl+H")
    page = history(desk)
    assert page.where.text().endswith(NOTHING_YET)
    assert desk.focused is page.back_button


@pytest.mark.parametrize("size", [(1366, 689), (683, 689)])
def test_nothing_is_clipped_at_twice_the_size(desk: Desktop, size: tuple[int, int], qtbot: QtBot) -> None:
    desk.press("1", "2", "Ctrl+H")
    desk.look.set_text_percent(200)
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: cut_words(history(desk)) == [])
