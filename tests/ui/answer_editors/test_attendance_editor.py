"""The attendance grid: one key a row, Ctrl+D fills down and never over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, Attendance, Standing
from qa_desk.domain.template import AttendanceMark, QuestionType
from qa_desk.ui.answer_editors.attendance_editor import AttendanceEditor
from qa_desk.ui.look import Look
from tests.ui.answer_editors.editor_bench import ROLES, Keeper, a_keeper, a_question, press

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ATTENDED, REPORT, MISSED = AttendanceMark.ATTENDED, AttendanceMark.SENT_REPORT, AttendanceMark.DID_NOT_ATTEND


@pytest.fixture
def grid(qtbot: QtBot, look: Look) -> Keeper:
    return a_keeper(qtbot, look, a_question(QuestionType.ATTENDANCE), 900)


def editor_of(keeper: Keeper) -> AttendanceEditor:
    assert isinstance(keeper.editor, AttendanceEditor)
    return keeper.editor


def marks(keeper: Keeper) -> list[AttendanceMark | None]:
    value = keeper.value()
    kept = value if isinstance(value, Attendance) else Attendance()
    return [kept.mark(role.value) for role in ROLES]


def current_row(keeper: Keeper) -> int:
    return next(number for number, row in enumerate(editor_of(keeper).rows) if row.group.has_focus)


def test_six_rows_are_six_times_digit_and_enter(grid: Keeper) -> None:
    for key in "123491":
        press(key, Key.Key_Return)
    assert marks(grid) == [ATTENDED, REPORT, AttendanceMark.APOLOGIES, MISSED, AttendanceMark.NOT_INVITED, ATTENDED]
    assert grid.moves == ["next"]


def test_quick_answers_go_down_by_themselves(grid: Keeper) -> None:
    grid.editor.set_quick(True)
    press("111111")
    assert marks(grid) == [ATTENDED] * 6
    assert grid.moves == ["next"]


def test_marks_are_kept_in_the_order_of_the_grid(grid: Keeper) -> None:
    press(Key.Key_Down, Key.Key_Down, "1", Key.Key_Up, Key.Key_Up, "2")
    assert grid.value() == Attendance((("social_care", REPORT), ("health_visitor", ATTENDED)))


def test_arrows_move_between_rows_and_out_at_both_ends(grid: Keeper) -> None:
    press(Key.Key_Up)
    assert grid.moves == ["previous"]
    press(*[Key.Key_Down] * 6)
    assert grid.moves == ["previous", "next"]
    assert grid.changes == 0


def test_left_and_right_move_along_a_row_and_space_marks(grid: Keeper) -> None:
    press(Key.Key_Right, Key.Key_Space)
    assert marks(grid)[0] is REPORT


def test_a_row_is_one_tab_stop(grid: Keeper) -> None:
    for row in editor_of(grid).rows:
        stops = [box for box in row.group.boxes if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(stops) == 1
    press("1", Key.Key_Tab)
    assert current_row(grid) == 1


def test_ctrl_d_fills_down(grid: Keeper) -> None:
    press("1")
    press(Key.Key_D, modifier=CONTROL)
    assert marks(grid) == [ATTENDED] * 6
    assert grid.changes == 2
    assert current_row(grid) == 0


def test_ctrl_d_takes_the_mark_above_and_leaves_marked_rows(grid: Keeper) -> None:
    press("2", Key.Key_Return, Key.Key_Return, Key.Key_Return, "4", Key.Key_Up)
    press(Key.Key_D, modifier=CONTROL)
    assert marks(grid) == [REPORT, None, REPORT, MISSED, REPORT, REPORT]


def test_ctrl_d_without_a_mark_changes_nothing(grid: Keeper) -> None:
    press(Key.Key_D, modifier=CONTROL)
    assert grid.changes == 0


def test_backspace_clears_a_row(grid: Keeper) -> None:
    press("1", Key.Key_Backspace)
    assert grid.value() is None


def test_eight_sets_the_grid_aside_and_a_mark_takes_it_back(grid: Keeper) -> None:
    press("8")
    assert grid.answer == Answer(standing=Standing.CANNOT_JUDGE)
    press("1")
    assert marks(grid)[0] is ATTENDED
    assert grid.standing() is Standing.GIVEN


def test_not_applicable_is_reached_by_tab(grid: Keeper) -> None:
    press(*[Key.Key_Tab] * 6)
    press(Key.Key_Right, Key.Key_Space)
    assert grid.standing() is Standing.NOT_APPLICABLE
    press(Key.Key_Up)
    assert current_row(grid) == 5


def test_alt_number_marks_the_row_with_the_focus(grid: Keeper) -> None:
    press(Key.Key_Down)
    assert grid.editor.choose_key("9")
    assert marks(grid)[1] is AttendanceMark.NOT_INVITED


def test_single_keys_can_be_turned_off(grid: Keeper) -> None:
    grid.editor.set_single_keys(False)
    press("1", "8")
    assert grid.changes == 0


def test_read_only_rows_are_not_changed(grid: Keeper) -> None:
    grid.keep(Answer(Attendance((("police", ATTENDED),))))
    grid.editor.set_read_only(True)
    press("2", Key.Key_Backspace)
    press(Key.Key_D, modifier=CONTROL)
    assert grid.changes == 0


def test_focus_begins_in_the_first_unmarked_row(grid: Keeper) -> None:
    grid.keep(Answer(Attendance((("social_care", ATTENDED), ("police", ATTENDED)))))
    grid.editor.focus_answer()
    assert current_row(grid) == 2


def test_boxes_are_told_with_their_role(grid: Keeper) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Social care: 1 Attended"


def test_the_footer_is_told_from_outside(grid: Keeper) -> None:
    grid.editor.show_verdict("5 of 6 came or sent a report. Quorate.")
    assert grid.editor.verdict_line.words.text() == "5 of 6 came or sent a report. Quorate."


@pytest.mark.parametrize(
    ("width", "legend", "behind_boxes", "behind_role"),
    [(900, False, "", ""), (500, True, "Attended", ""), (300, True, "", "Attended")],
)
def test_the_words_of_a_mark_are_always_there(
    qtbot: QtBot, look: Look, width: int, legend: bool, behind_boxes: str, behind_role: str
) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.ATTENDANCE), width)
    press("1")
    row = editor_of(keeper).rows[0]
    assert editor_of(keeper).legend.isVisible() is legend
    assert (row.mark_label.text() if row.mark_label.isVisible() else "") == behind_boxes
    assert row.role_label.text().removeprefix("Social care").removeprefix(": ") == behind_role
