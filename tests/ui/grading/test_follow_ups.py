"""Conditional questions on the screen: they come, they go, and nothing that was answered is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.ui.grading.question_rows import QuestionRow
from tests.ui.window import Desktop, add_audit, desktop

FORM = """\
name: follow_ups
edition: "1"
title: Follow-ups
subject: case
sections:
  - name: one
    label: The meeting
    questions:
      - {name: quorate, label: Was the meeting quorate?, type: scale, scale: yes_partly_no}
      - {name: missing, label: Who was missing?, type: text, follows: quorate, relevant: "${quorate} = 'no'",
         cannot_judge: false}
      - {name: recorded, label: Was it recorded?, type: scale, scale: yes_partly_no}
"""
RETURN = "follow-ups/01/okoro"


@pytest.fixture
def case(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "follow_ups.yaml").write_text(FORM, encoding="utf-8")
    with desktop(tmp_path, forms=forms) as one:
        add_audit(one.make(), "follow_ups", cases=1, title="Follow-ups")
        one.show()
        one.window.go("grading", RETURN)
        one.press("N")
        yield one


def row(desk: Desktop, name: str) -> QuestionRow:
    rows = desk.grading.grading.list.rows
    found = rows.row(rows.place_of(name))
    assert isinstance(found, QuestionRow)
    return found


def hidden(desk: Desktop, name: str) -> bool:
    listed = desk.grading.grading.list
    return listed.isRowHidden(listed.rows.place_of(name))


def test_a_follow_up_comes_goes_greyed_and_comes_back_with_its_answer(case: Desktop) -> None:
    grading, told = case.grading.grading, case.window.status.event_label
    assert hidden(case, "missing")
    assert grading.header.counts_label.text() == "0 of 2 answered"

    case.press("3")
    assert told.text() == "Question 1a, who was missing?, is asked now."
    assert grading.header.counts_label.text() == "1 of 3 answered, 1 needs evidence"
    assert not hidden(case, "missing")
    case.press("Return")
    case.type("Health was not there.")
    case.press("Tab")
    assert grading.card.question_label.text() == "1a   Who was missing?"
    assert grading.card.follow_label.text() == "Asked because you answered No to question 1"
    case.type("Health and the school")
    case.press("Tab")
    grading.question_requested.emit("quorate")

    case.press("1")
    assert (
        told.text() == "Question 1a, who was missing?, is not needed now; its answer is kept in case you change back."
    )
    assert (row(case, "missing").kept, row(case, "missing").words) == (True, "Not needed now")
    assert not hidden(case, "missing")
    assert grading.header.counts_label.text() == "1 of 2 answered"
    case.press("Return")
    assert grading.card.question_label.text() == "2   Was it recorded?"

    grading.question_requested.emit("quorate")
    case.press("3", "Return")
    assert grading.card.question_label.text() == "1a   Who was missing?"
    assert case.services is not None
    assert case.services.returns.open(RETURN).form.state("missing").answer.value == "Health and the school"


def test_a_kept_answer_can_be_read_but_not_changed_while_it_is_not_needed(case: Desktop) -> None:
    case.press("3", "Return")
    case.type("Health was not there.")
    case.press("Tab")
    case.type("Health")
    case.press("Tab")
    case.grading.grading.question_requested.emit("quorate")
    case.press("1")
    case.grading.grading.question_requested.emit("missing")
    assert case.grading.grading.card.follow_label.text().startswith("Not needed now.")
    case.press("Ctrl+Return")
    rows = case.grading.check.list.rows
    spoken = [str(rows.index(place).data()) for place in range(rows.rowCount())]
    assert not any("Who was missing" in words for words in spoken)
