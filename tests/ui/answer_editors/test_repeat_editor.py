"""Rows of fields: filled by keys, added and removed, never half kept."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, RepeatRow, Rows, Standing
from qa_desk.domain.template import Question, QuestionType
from qa_desk.ui.answer_editors.repeat_cells import ChoiceCell, ChoicesCell
from qa_desk.ui.answer_editors.repeat_editor import RepeatEditor
from qa_desk.ui.look import Look
from tests.ui.answer_editors.editor_bench import Keeper, a_keeper, a_question, click, press

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FIRST = RepeatRow((("met_on", date(2026, 3, 6)), ("people", 5), ("chair", "police"), ("decided", "Plan reviewed")))
SECOND = RepeatRow((("met_on", date(2026, 4, 9)), ("came", ("police", "school"))))


@pytest.fixture
def meetings(qtbot: QtBot, look: Look) -> Keeper:
    return a_keeper(qtbot, look, a_question(QuestionType.REPEAT), 1000)


def editor_of(keeper: Keeper) -> RepeatEditor:
    assert isinstance(keeper.editor, RepeatEditor)
    return keeper.editor


def rows_of(keeper: Keeper) -> tuple[RepeatRow, ...]:
    value = keeper.value()
    return value.rows if isinstance(value, Rows) else ()


def test_a_row_is_filled_along_with_tab(meetings: Keeper) -> None:
    press("060326", Key.Key_Tab, "5", Key.Key_Tab, "p", Key.Key_Tab, Key.Key_Tab, "Plan reviewed", Key.Key_Return)
    assert rows_of(meetings) == (FIRST,)
    assert meetings.moves == ["next"]


def test_an_empty_row_is_no_row(meetings: Keeper) -> None:
    assert len(editor_of(meetings).table.lines) == 1
    press(Key.Key_Return)
    assert meetings.value() is None
    press(Key.Key_Insert)
    assert len(editor_of(meetings).table.lines) == 2
    assert meetings.changes == 0


def test_rows_are_added_below_and_removed(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST, SECOND))))
    meetings.editor.focus_answer()
    press(Key.Key_Insert, "070326", Key.Key_Return)
    assert [row.cell("met_on") for row in rows_of(meetings)] == [date(2026, 3, 6), date(2026, 3, 7), date(2026, 4, 9)]
    press(Key.Key_Up)
    press(Key.Key_Delete, modifier=ALT)
    assert rows_of(meetings) == (FIRST, SECOND)
    press(Key.Key_Delete, modifier=ALT)
    assert rows_of(meetings) == (FIRST,)
    press(Key.Key_Delete, modifier=ALT)
    assert meetings.value() is None
    assert len(editor_of(meetings).table.lines) == 1


def test_buttons_do_the_same(meetings: Keeper, qtbot: QtBot) -> None:
    meetings.keep(Answer(Rows((FIRST, SECOND))))
    click(editor_of(meetings).table.lines[0].remove)
    assert rows_of(meetings) == (SECOND,)
    click(editor_of(meetings).add_button)
    assert len(editor_of(meetings).table.lines) == 2
    names = [line.remove.accessibleName() for line in editor_of(meetings).table.lines]
    assert names == ["Remove row 1", "Remove row 2"]


def test_enter_goes_down_and_up_goes_back(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST, SECOND))))
    meetings.editor.focus_answer()
    press(Key.Key_Return)
    assert QApplication.focusWidget() is editor_of(meetings).table.lines[1].cells[0]
    press(Key.Key_Return, Key.Key_Up, Key.Key_Up)
    assert meetings.moves == ["next", "previous"]


def test_a_field_that_cannot_be_read_is_named_with_its_row(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST, SECOND))))
    meetings.editor.focus_answer()
    press(Key.Key_Return, "31 2 26", Key.Key_Return)
    assert meetings.editor.problem_line.text() == "Date of meeting, row 2 must be a real date"
    assert rows_of(meetings)[1] == RepeatRow((("came", ("police", "school")),))
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    press("9 4 26", Key.Key_Return)
    assert meetings.editor.problem_line.text() == ""


def test_several_choices_are_ticked_in_a_list(meetings: Keeper) -> None:
    cell = editor_of(meetings).table.lines[0].cells[3]
    assert isinstance(cell, ChoicesCell)
    ticks = cell.menu().actions()
    ticks[1].trigger()
    ticks[3].trigger()
    assert rows_of(meetings)[0].cell("came") == ("police", "school")
    assert cell.text() == "2 chosen"
    assert cell.accessibleName() == "Who came, row 1: Police, School"


def test_the_wheel_never_changes_a_choice(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST,))))
    meetings.editor.focus_answer()
    cell = editor_of(meetings).table.lines[0].cells[2]
    assert isinstance(cell, ChoiceCell)
    turn = QWheelEvent(
        QPointF(5, 5), cell.mapToGlobal(QPointF(5, 5)), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(cell, turn)
    assert cell.value == "police"
    assert not turn.isAccepted()


def test_arrows_move_through_a_choice_and_delete_clears_it(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST, SECOND))))
    cell = editor_of(meetings).table.lines[0].cells[2]
    cell.setFocus()
    press(Key.Key_Down)
    assert rows_of(meetings)[0].cell("chair") == "police"
    cell.setFocus()
    press(Key.Key_Delete)
    assert rows_of(meetings)[0].cell("chair") is None


def test_half_typed_rows_survive_a_refresh(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST,))))
    meetings.editor.focus_answer()
    press(Key.Key_Insert, "07")
    meetings.editor.show_answer(meetings.answer)
    assert len(editor_of(meetings).table.lines) == 2
    assert editor_of(meetings).table.lines[1].cells[0].property("text") == "07"


def test_the_whole_can_be_set_aside(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST,))))
    assert meetings.editor.choose_key("8")
    assert meetings.answer == Answer(standing=Standing.CANNOT_JUDGE)
    assert editor_of(meetings).table.content() == ()


def test_read_only_rows_are_not_changed(meetings: Keeper) -> None:
    meetings.keep(Answer(Rows((FIRST,))))
    meetings.editor.set_read_only(True)
    meetings.editor.focus_answer()
    press("070326", Key.Key_Insert)
    press(Key.Key_Delete, modifier=ALT)
    assert meetings.changes == 0
    assert editor_of(meetings).table.content() == (FIRST,)


@pytest.mark.parametrize(("width", "headings"), [(1000, True), (500, False)])
def test_a_table_too_wide_becomes_a_list_of_fields(qtbot: QtBot, look: Look, width: int, headings: bool) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.REPEAT), width)
    table = editor_of(keeper).table
    assert all(heading.isVisible() is headings for heading in table.headings)
    assert all(label.isVisible() is not headings for label in table.lines[0].labels)


def test_decimals_keep_their_places(qtbot: QtBot, look: Look) -> None:
    columns = (Question("hours", "Hours", QuestionType.DECIMAL),)
    keeper = a_keeper(qtbot, look, a_question(QuestionType.REPEAT, questions=columns))
    press("2.50", Key.Key_Return)
    assert rows_of(keeper) == (RepeatRow((("hours", Decimal("2.50")),)),)
