"""What the form works out by itself, in the grading screen: rows, grades, clocks, and choices that follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.ui.answer_editors.calculation_view import CalculationView
from qa_desk.ui.answer_editors.option_editors import ChoiceEditor
from qa_desk.ui.grading.check_rows import CheckRow, check_rows
from tests.ui.window import Desktop, add_audit, desktop

FORM = """\
name: worked_out
edition: "1"
title: Worked out
subject: case
sections:
  - name: one
    label: The meetings
    questions:
      - {name: region, label: Which region?, type: select_one, choices: {north: North, south: South}}
      - name: team
        label: Which team?
        short_label: Team
        type: select_one
        choice_filter: region = ${region}
        choices: {a: {label: Team A, region: north}, b: {label: Team B, region: south}, c: {label: C, region: south}}
      - name: groups
        label: Core groups
        type: repeat
        questions:
          - {name: came, label: Came, type: integer}
          - {name: so_far, label: So far, type: calculate,
             calculation: "${came} + coalesce(indexed-repeat(${so_far}, ${groups}, position(..) - 1), 0)"}
      - name: enough
        label: Did enough people come?
        type: scale
        scale: met
        calculation: if(${groups} = '' or ${groups} = 0, '', if(max(${so_far}) > 5, 'met', 'not_met'))
      - {name: best, label: Most people at one meeting, type: calculate, calculation: "max(${came})",
         relevant: "${groups} > 0"}
      - {name: begun_on, label: When did it begin?, short_label: Begun, type: date}
      - name: in_time
        label: Was it reviewed in time?
        type: timescale
        timescale: {limit: 5, unit: days, starts: begun_on}
        calculation: date(${begun_on} + 9)
"""
RETURN = "worked-out/01/okoro"


@pytest.fixture
def case(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "worked_out.yaml").write_text(FORM, encoding="utf-8")
    with desktop(tmp_path, forms=forms) as one:
        add_audit(one.make(), "worked_out", cases=1, title="Worked out")
        one.show()
        one.window.go("grading", RETURN)
        one.press("N")
        yield one


def view_of(desk: Desktop) -> CalculationView:
    editor = desk.grading.grading.card.editor
    assert isinstance(editor, CalculationView)
    return editor


def test_a_choice_that_is_no_longer_offered_is_told_beside_its_question(case: Desktop) -> None:
    grading = case.grading.grading
    case.press("2", "Return", "1", "Return")
    grading.question_requested.emit("region")
    case.press("1")
    grading.question_requested.emit("team")
    assert grading.card.problem_line.text() == "Team B is no longer one of the choices for team"
    assert isinstance(grading.card.editor, ChoiceEditor)
    assert grading.card.editor.group.boxes[0].option.label == "Team A"
    case.press("1")
    assert grading.card.problem_line.text() == ""
    assert case.services is not None
    assert case.services.returns.open(RETURN).form.state("team").answer.value == "a"


def test_grades_and_clocks_are_shown_with_their_tag_and_never_asked(case: Desktop) -> None:
    grading = case.grading.grading
    assert grading.header.counts_label.text() == "0 of 3 answered"
    grading.question_requested.emit("enough")
    assert view_of(case).value_label.text() == "Not worked out yet"
    grading.question_requested.emit("groups")
    case.type("4")
    case.press("Return")
    grading.question_requested.emit("enough")
    assert (view_of(case).tag.tag.word, view_of(case).why_label.text()) == (
        "Not met",
        "Worked out from your answer to question 3",
    )
    assert not grading.card.reason.isVisible()
    grading.question_requested.emit("begun_on")
    case.type("060326")
    case.press("Return")
    grading.question_requested.emit("in_time")
    assert (view_of(case).tag.tag.word, view_of(case).value_label.text()) == ("Late", "15 March 2026")
    assert view_of(case).verdict_line.words.text() == "9 days after 6 March. Limit 5: 4 days late."
    assert grading.header.counts_label.text() == "2 of 3 answered"


def test_what_is_worked_out_is_not_announced_as_asked(case: Desktop) -> None:
    case.grading.grading.question_requested.emit("groups")
    case.type("4")
    case.press("Return")
    assert case.services is not None
    assert case.services.returns.open(RETURN).form.state("best").asked
    assert "is asked now" not in case.window.status.event_label.text()


def test_the_check_page_says_what_is_worked_out(case: Desktop) -> None:
    grading = case.grading.grading
    grading.question_requested.emit("groups")
    case.type("4")
    case.press("Return")
    assert case.services is not None
    rows = check_rows(case.services.returns.open(RETURN).form)
    told = {row.name: (row.tag.word if row.tag else "", row.words) for row in rows if isinstance(row, CheckRow)}
    assert told["groups"] == ("", "1 row: Came: 4, So far: 4")
    assert told["enough"] == ("Not met", "")
    assert told["in_time"] == ("", "Not worked out yet")
