"""Tab goes as the eye does: the answer, its evidence, where to go next, what the grades mean, the next pane."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qa_desk.paths import forms_folder
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


def test_enter_leads_on_from_the_reason_too(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(tmp_path, forms=forms_folder()) as one:
        services = one.make()
        audit = add_audit(services, "early_help_assessment", cases=1)
        one.show()
        (return_id,) = services.returns.ids(audit)
        one.window.go("grading", return_id)
        one.press("N")
        grading = one.grading.grading
        grading.question_requested.emit("eh28_step_up_or_down")
        one.press("9", "Return")
        assert one.focused is grading.card.reason
        QTest.keyClicks(one.focused, "Nothing was decided yet")
        one.press("Return")
        assert grading.card.question_label.text().startswith("41 ")
        kept = services.returns.open(return_id).form.state("eh28_step_up_or_down").answer
        assert kept.reason == "Nothing was decided yet"
