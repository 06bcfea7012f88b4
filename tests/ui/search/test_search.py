"""Search or go to, by keys alone: what is typed, walked, opened, and what is left behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer
from qa_desk.domain.searching.words import plain
from qa_desk.ui.search.rows import Choice, Heading
from tests.ui.window import Desktop, add_audit, desktop

AUDIT = "core-groups-audit-2026"
NOTE = "Damp housing in Tŷ Gwyn, 🙂 الطفل."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        services = one.make()
        add_audit(services, "reference_case", cases=3)
        session = services.returns.open(f"{AUDIT}/02/okoro")
        question = next(state.question for state in session.form.states() if state.asked and state.question.scale)
        session.revise(question.name, Answer(note=NOTE))
        one.show()
        yield one


def search(desk: Desktop, qtbot: QtBot, text: str) -> None:
    """Open the field, type, and wait until what is typed is what is shown."""
    desk.press("Ctrl+K")
    desk.type(text)
    qtbot.waitUntil(lambda: desk.window.search.words.text() != "" and settled(desk, text))


def settled(desk: Desktop, text: str) -> bool:
    presenter = desk.workplace._search
    return presenter._task is None and presenter._shown == text


def shown(desk: Desktop) -> list[str]:
    return [row.title if isinstance(row, Heading) else plain(row.words) for row in desk.window.search.rows.rows]


def test_evidence_opens_the_case_at_its_question(desk: Desktop, qtbot: QtBot) -> None:
    search(desk, qtbot, "hous ty")
    assert shown(desk) == ["Evidence", NOTE]
    assert desk.window.search.words.text() == "Found 1 note."
    assert desk.is_at(desk.window.go_to)
    desk.press("Return")
    assert desk.window.place == "grading"
    assert desk.grading.grading.header.code_label.text() == "Case 02"
    assert desk.grading.grading.card.evidence.note.toPlainText() == NOTE


def test_a_question_opens_findings_at_it(desk: Desktop, qtbot: QtBot) -> None:
    assert desk.services is not None
    session = desk.services.returns.open(f"{AUDIT}/01/okoro")
    question = next(state.question for state in session.form.states() if state.question.scale)
    search(desk, qtbot, question.label)
    while desk.window.search.current and not plain(desk.window.search.current.words).startswith(question.label[:20]):
        desk.press("Down")
    desk.press("Return")
    assert desk.window.place == "findings"


def test_the_rows_are_walked_by_keys_and_esc_gives_the_focus_back(desk: Desktop, qtbot: QtBot) -> None:
    before = desk.focused
    search(desk, qtbot, "case")
    panel = desk.window.search
    first = panel.current
    desk.press("Down", "Down", "Up")
    second = panel.current
    assert first is not None
    assert second is not None
    assert second != first
    desk.press("PgUp", "Up")
    assert panel.current == first
    desk.press("Escape")
    assert panel.isHidden()
    assert desk.window.go_to.text() == ""
    assert desk.is_at(before)


def test_a_place_an_audits_place_and_a_button_are_commands(desk: Desktop, qtbot: QtBot) -> None:
    search(desk, qtbot, "templates")
    assert desk.window.search.current is not None
    assert desk.window.search.current.key == "Ctrl+8"
    desk.press("Return")
    assert desk.window.place == "templates"
    search(desk, qtbot, "core find")
    desk.press("Return")
    assert desk.window.place == "findings"
    desk.press("Ctrl+1")
    search(desk, qtbot, "copy programme")
    assert "Copy the programme, ready for a spreadsheet" in shown(desk)
    desk.press("Return")
    assert "Core groups audit 2026" in QApplication.clipboard().text()


def test_every_button_of_a_page_can_be_found(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.go("my_cases", AUDIT)
    page = desk.window.current_page
    assert page is not None
    button = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled())
    label = button.accessibleName() or button.text().replace("&", "")
    search(desk, qtbot, label)
    assert label in shown(desk)


@pytest.mark.parametrize("typed", ["zebra", "'\" NEAR(*", "🙂"])
def test_nothing_found_says_what_to_do(desk: Desktop, qtbot: QtBot, typed: str) -> None:
    desk.press("Ctrl+K")
    desk.window.go_to.setText(typed)
    desk.window.go_to.textEdited.emit(typed)
    qtbot.waitUntil(lambda: settled(desk, typed))
    assert desk.window.search.words.text() == f"Nothing contains “{typed}”. Check the spelling, or type fewer words."
    desk.press("Return")
    assert desk.window.place == "home"


def test_an_answer_to_older_words_is_dropped(desk: Desktop, qtbot: QtBot) -> None:
    desk.press("Ctrl+K")
    for part in ("da", "mp", " hou"):
        desk.type(part)
        desk.workplace._search._ask()
    qtbot.waitUntil(lambda: settled(desk, "damp hou"))
    assert shown(desk) == ["Evidence", NOTE]


def test_what_was_chosen_lately_is_offered_until_the_desk_is_locked(desk: Desktop, qtbot: QtBot) -> None:
    search(desk, qtbot, "housing")
    desk.press("Return")
    desk.window.go("home")
    desk.press("Ctrl+K")
    assert shown(desk) == ["Chosen lately", NOTE]
    assert desk.window.windowTitle() == "QA Desk"
    desk.press("Escape")
    desk.window.lock_button.click()
    assert desk.window.search.rows.rows == ()
    assert desk.workplace._search._recent == []


def test_a_click_opens_a_row(desk: Desktop, qtbot: QtBot) -> None:
    search(desk, qtbot, "03")
    panel = desk.window.search
    at = panel.list.visualRect(panel.rows.index(panel.rows.choices[0], 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: desk.window.place == "grading")


@pytest.mark.parametrize("size", [(1366, 689), (683, 689)])
def test_the_card_stays_inside_the_window_at_large_text(desk: Desktop, qtbot: QtBot, size: tuple[int, int]) -> None:
    desk.look.set_text_percent(200)
    desk.window.resize(*size)
    search(desk, qtbot, "case")
    panel, frame = desk.window.search, desk.window.centralWidget()
    assert frame is not None
    assert frame.rect().contains(panel.geometry())
    assert panel.words.height() >= panel.words.heightForWidth(panel.words.width())
    assert isinstance(panel.rows.rows[1], Choice)
