"""Grades and choices by keys: the number chooses, arrows only move, the wheel does nothing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, Standing
from qa_desk.domain.template import Choice, QuestionType
from qa_desk.ui.answer_editors.option_editors import ScaleEditor
from qa_desk.ui.look import Look
from qa_desk.ui.widgets.option_group import OptionGroup
from tests.ui.answer_editors.editor_bench import MATURITY, MET, ROLES, Keeper, a_keeper, a_question, click, press

Key = Qt.Key
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def scale(qtbot: QtBot, look: Look) -> Keeper:
    return a_keeper(qtbot, look, a_question(QuestionType.SCALE))


def group_of(keeper: Keeper) -> OptionGroup:
    assert isinstance(keeper.editor, ScaleEditor) or hasattr(keeper.editor, "group")
    group = keeper.editor.group
    assert isinstance(group, OptionGroup)
    return group


def test_a_grade_is_two_keys(scale: Keeper) -> None:
    press("3", Key.Key_Return)
    assert scale.value() == "requires_improvement"
    assert scale.moves == ["next"]


def test_the_keypad_works_too(scale: Keeper) -> None:
    press("2", modifier=KEYPAD)
    press(Key.Key_Enter, modifier=KEYPAD)
    assert scale.value() == "good"
    assert scale.moves == ["next"]


@pytest.mark.parametrize(("key", "value"), [("o", "outstanding"), ("G", "good"), ("r", "requires_improvement")])
def test_first_letters_choose(scale: Keeper, key: str, value: str) -> None:
    press(key)
    assert scale.value() == value


def test_letters_that_clash_choose_nothing(qtbot: QtBot, look: Look) -> None:
    met = a_keeper(qtbot, look, a_question(QuestionType.SCALE, scale=MET))
    press("n")
    assert met.value() is None
    press("p")
    assert met.value() == "partly_met"


def test_eight_and_nine_set_aside(scale: Keeper) -> None:
    press("8")
    assert scale.standing() is Standing.CANNOT_JUDGE
    press("9")
    assert scale.standing() is Standing.NOT_APPLICABLE
    press("1")
    assert scale.answer == Answer("outstanding")


def test_nine_does_nothing_where_a_question_always_applies(qtbot: QtBot, look: Look) -> None:
    question = a_question(QuestionType.SCALE, not_applicable=type(a_question(QuestionType.SCALE).not_applicable)())
    keeper = a_keeper(qtbot, look, question)
    press("9")
    assert keeper.changes == 0


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down])
def test_arrows_never_change_a_grade(scale: Keeper, key: Key) -> None:
    press("2")
    press(*[key] * 5)
    assert scale.value() == "good"
    assert scale.changes == 1


def test_arrows_move_and_space_chooses(scale: Keeper) -> None:
    press("2", Key.Key_Right, Key.Key_Right)
    assert group_of(scale).current_box.option.value == "inadequate"
    press(Key.Key_Space)
    assert scale.value() == "inadequate"


def test_up_and_down_go_between_questions(scale: Keeper) -> None:
    press(Key.Key_Down, Key.Key_Up)
    assert scale.moves == ["next", "previous"]


def test_backspace_clears(scale: Keeper) -> None:
    press("1", Key.Key_Backspace)
    assert scale.value() is None
    assert not any(box.isChecked() for box in group_of(scale).boxes)


def test_letters_of_the_question_reach_the_page(scale: Keeper) -> None:
    press("eUfc")
    assert scale.letters == ["e", "u", "f", "c"]
    assert scale.changes == 0


def test_single_keys_can_be_turned_off(scale: Keeper) -> None:
    scale.editor.set_single_keys(False)
    press("1", "8", "9", "e", "u", "g")
    assert scale.changes == 0
    assert scale.letters == []
    press(Key.Key_Right, Key.Key_Space)
    assert scale.value() == "good"
    assert scale.editor.choose_key("4")
    assert scale.value() == "inadequate"


def test_quick_answers_choose_and_move_on(scale: Keeper) -> None:
    scale.editor.set_quick(True)
    press("2")
    assert scale.value() == "good"
    assert scale.moves == ["next"]
    press(Key.Key_Space)
    assert scale.moves == ["next"]


def test_a_shortcut_is_left_to_the_window(scale: Keeper) -> None:
    press(Key.Key_1, modifier=Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert scale.changes == 0
    assert scale.moves == []


def test_a_click_chooses_and_takes_the_focus(scale: Keeper, qtbot: QtBot) -> None:
    box = group_of(scale).boxes[3]
    click(box)
    assert scale.value() == "inadequate"
    assert box.hasFocus()


def test_the_wheel_never_changes_a_grade(scale: Keeper) -> None:
    press("2")
    for box in group_of(scale).boxes:
        turn = QWheelEvent(
            QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(0, 0), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turn)
    assert scale.value() == "good"
    assert scale.changes == 1


def test_a_group_is_one_tab_stop_on_the_chosen_option(scale: Keeper) -> None:
    def tab_stops() -> list[str]:
        boxes = group_of(scale).boxes
        return [box.option.value for box in boxes if box.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert tab_stops() == ["outstanding"]
    press("3")
    assert tab_stops() == ["requires_improvement"]
    press(Key.Key_Left)
    assert tab_stops() == ["good"]


def test_focus_begins_on_the_chosen_option(scale: Keeper) -> None:
    group_of(scale).current_box.clearFocus()
    scale.keep(Answer("inadequate"))
    scale.editor.focus_answer()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "4 Inadequate"


def test_a_signed_off_grade_can_be_read_and_not_changed(scale: Keeper, qtbot: QtBot) -> None:
    scale.keep(Answer("good"))
    scale.editor.set_read_only(True)
    press("1", Key.Key_Space, Key.Key_Backspace, "8")
    click(group_of(scale).boxes[0])
    assert not scale.editor.choose_key("1")
    assert scale.changes == 0
    press(Key.Key_Return)
    assert scale.moves == ["next"]


def test_names_and_roles_for_screen_readers(scale: Keeper) -> None:
    press("3")
    told = []
    for box in group_of(scale).boxes:
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface.role() is QAccessible.Role.RadioButton
        told.append((interface.text(QAccessible.Text.Name), interface.state().checked))
    assert told == [
        ("1 Outstanding", False),
        ("2 Good", False),
        ("3 Requires improvement", True),
        ("4 Inadequate", False),
        ("8 Cannot judge", False),
        ("9 Not applicable", False),
    ]
    first = QAccessible.queryAccessibleInterface(group_of(scale).boxes[0])
    assert first.text(QAccessible.Text.Description) == "As good, and lasting."
    assert group_of(scale).accessibleName() == "Multi-agency plan"


def test_levels_are_answered_from_nought_to_five(qtbot: QtBot, look: Look) -> None:
    maturity = a_keeper(qtbot, look, a_question(QuestionType.SCALE, scale=MATURITY))
    press("0")
    assert maturity.value() == "0"
    press("5")
    assert maturity.value() == "5"
    names = [box.accessibleName() for box in group_of(maturity).boxes[:2]]
    assert names == ["0 Nothing yet", "1 Planning"]


def test_one_choice(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.SELECT_ONE))
    press("2", Key.Key_Return)
    assert keeper.value() == "police"
    assert keeper.moves == ["next"]


def test_several_choices_toggle_with_numbers(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.SELECT_MULTIPLE))
    press("4", "2", "6")
    assert keeper.value() == ("police", "school", "mother_or_father")
    press("4")
    assert keeper.value() == ("police", "mother_or_father")
    press("2", "6")
    assert keeper.value() is None
    press("2", "8")
    assert keeper.answer == Answer(standing=Standing.CANNOT_JUDGE)
    press("1")
    assert keeper.value() == ("social_care",)
    box = QAccessible.queryAccessibleInterface(group_of(keeper).boxes[0])
    assert box.role() is QAccessible.Role.CheckBox
    assert box.state().checked


def test_eight_and_nine_never_name_a_choice(qtbot: QtBot, look: Look) -> None:
    many = tuple(Choice(f"c{number}", f"Choice {number}") for number in range(1, 11))
    keeper = a_keeper(qtbot, look, a_question(QuestionType.SELECT_ONE, choices=many))
    keys = [box.option.key for box in group_of(keeper).boxes]
    assert keys == ["1", "2", "3", "4", "5", "6", "7", "0", "", "", "8", "9"]
    press("8")
    assert keeper.standing() is Standing.CANNOT_JUDGE


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 640, 1000])
@pytest.mark.parametrize("kind", [QuestionType.SCALE, QuestionType.SELECT_MULTIPLE])
def test_no_option_is_clipped(qtbot: QtBot, look: Look, percent: int, width: int, kind: QuestionType) -> None:
    look.set_text_percent(percent)
    long_choice = Choice("long", "The lead practitioner and everybody around the family, in writing and in time")
    keeper = a_keeper(qtbot, look, a_question(kind, choices=(*ROLES, long_choice)), width)
    group = group_of(keeper)
    for box in group.boxes:
        assert box.width() >= min(box.minimumSizeHint().width(), group.width())
        assert box.height() >= box.heightForWidth(box.width())
        assert box.height() >= look.space(40)
        assert group.rect().contains(box.geometry())
        others = (other for other in group.boxes if other is not box)
        assert not any(box.geometry().intersects(other.geometry()) for other in others)


def test_text_size_changes_the_boxes_live(scale: Keeper, look: Look) -> None:
    before = [box.height() for box in group_of(scale).boxes]
    look.set_text_percent(200)
    QApplication.processEvents()
    after = [box.height() for box in group_of(scale).boxes]
    assert all(new >= 1.8 * old for old, new in zip(before, after, strict=True))
