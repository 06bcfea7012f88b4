"""Words too long to be kept stay in their box, and nothing leads away from them."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from qa_desk.domain.text import LONGEST_TEXT
from tests.ui.grading.test_answering import current, kept, open_question
from tests.ui.window import Desktop

LONG = "The plan was clear about what would change. " * 460
TOLD = f"Your evidence is {len(LONG):,} characters long and {LONGEST_TEXT:,} can be kept"


def paste(box: QPlainTextEdit, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    box.selectAll()
    box.insertFromMimeData(pasted)


@pytest.fixture
def box(case: Desktop) -> QPlainTextEdit:
    """The evidence of a question with a grade, holding more than can be kept."""
    open_question(case, "plan")
    case.press("3", "E")
    evidence = case.grading.grading.card.evidence.note
    paste(evidence, LONG)
    return evidence


def told(case: Desktop) -> str:
    bar = case.grading.grading.message_bar
    return "" if bar.isHidden() else bar.message_label.text()


@pytest.mark.parametrize("key", ["Tab", "Ctrl+Return", "Ctrl+S"])
def test_no_key_leads_away_from_words_that_are_not_kept(case: Desktop, box: QPlainTextEdit, key: str) -> None:
    case.press(key)
    assert told(case).startswith(TOLD)
    assert box.toPlainText() == LONG
    assert current(case) == "How good was the multi-agency plan?"
    assert kept(case, "plan").note == ""
    assert kept(case, "plan").value == "requires_improvement"
    paste(box, "Shorter.")


def test_another_place_and_closing_wait_for_them_too(case: Desktop, box: QPlainTextEdit) -> None:
    case.press("Ctrl+9")
    assert case.window.place == "grading"
    assert not case.window.close()
    assert box.toPlainText() == LONG
    paste(box, "Shorter.")


def test_a_grade_is_kept_meanwhile_and_the_words_stay(case: Desktop, box: QPlainTextEdit) -> None:
    case.press("Escape", "2")
    assert kept(case, "plan").value == "good"
    assert box.toPlainText() == LONG
    paste(box, "Shorter.")


def test_shorter_words_are_kept_and_the_message_goes(case: Desktop, box: QPlainTextEdit) -> None:
    case.press("Tab")
    paste(box, "Clear about what would change.")
    case.press("Tab")
    assert told(case) == ""
    assert kept(case, "plan").note == "Clear about what would change."
    assert current(case) == "Were core group dates agreed at conference?"
    assert case.window.close()


def test_an_answer_in_words_stays_in_its_box_too(case: Desktop) -> None:
    narrative = next(
        state.question.name
        for state in case.services.returns.open("core-groups-audit-2026/01/okoro").form.states()  # type: ignore[union-attr]
        if state.question.type.value == "text"
    )
    open_question(case, narrative)
    text = case.focused
    assert isinstance(text, QPlainTextEdit)
    paste(text, LONG)
    case.press("Ctrl+Return")
    assert told(case).startswith("Your answer is")
    open_question(case, "plan")
    assert text.isVisible()
    assert text.toPlainText() == LONG
    paste(text, "Shorter.")
    open_question(case, "plan")
    assert kept(case, narrative).value == "Shorter."
    assert told(case) == ""
