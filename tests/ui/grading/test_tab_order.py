"""Tab goes as the eye does: the answer, its evidence, where to go next, what the grades mean, the next pane."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window import Desktop, add_audit, desktop

RETURN = "core-groups-audit-2026/01/okoro"


@pytest.fixture
def case(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as one:
        add_audit(one.make(), "reference_case", cases=2)
        one.show()
        one.window.go("grading", RETURN)
        one.press("N")
        yield one


def test_tab_leads_from_every_kind_of_answer_to_its_evidence_and_on(case: Desktop) -> None:
    assert case.services is not None
    card, grades = case.grading.grading.card, case.grading.grading.grades
    seen = set()
    for state in case.services.returns.open(RETURN).form.states():
        if not state.asked or state.question.type in seen:
            continue
        seen.add(state.question.type)
        case.grading.grading.question_requested.emit(state.question.name)
        begin = case.focused
        for _ in range(20):
            case.press("Tab")
            if card.editor is not None and not card.editor.isAncestorOf(case.focused):
                break
        expected = [card.evidence.note, card.evidence.source] if card.evidence.isVisible() else []
        for widget in (*expected, card.next_button, card.flag_button, grades):
            assert case.focused is widget, state.question.name
            case.press("Tab")
        for _ in range(20):
            if case.focused is begin:
                break
            case.press("Tab")
        assert case.focused is begin, "Tab comes back to where it began"


def test_enter_presses_the_button_that_has_the_focus(case: Desktop) -> None:
    next_case = case.grading.grading.header.findChildren(QPushButton)[-1]
    next_case.setFocus()
    case.press("Return")
    assert case.grading.grading.header.code_label.text() == "Case 02"


def test_enter_leads_on_from_the_reason_too(case: Desktop) -> None:
    assert case.services is not None
    form = case.services.returns.open(RETURN).form
    name = next(state.question.name for state in form.states() if state.question.not_applicable.allowed)
    case.grading.grading.question_requested.emit(name)
    heading = case.grading.grading.card.question_label.text()
    case.press("9", "Return")
    assert case.focused is case.grading.grading.card.reason
    QTest.keyClicks(case.focused, "There was no plan yet")
    case.press("Return")
    assert case.grading.grading.card.question_label.text() != heading
    assert case.services.returns.open(RETURN).form.state(name).answer.reason == "There was no plan yet"
