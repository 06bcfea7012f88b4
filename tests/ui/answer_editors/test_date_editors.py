"""Dates as people type them: said back in full, kept as typed, or refused in words."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import Answer, DatePair, Standing
from qa_desk.domain.template import QuestionType
from qa_desk.domain.timescales import TimescaleRule, Unit
from qa_desk.domain.tones import Mark
from qa_desk.ui.answer_editors.date_editors import DateEditor, DateField, SpokenDate, TimescaleEditor
from qa_desk.ui.look import Look
from tests.ui.answer_editors.editor_bench import TODAY, Keeper, a_keeper, a_question, click, press

Key = Qt.Key
SIXTH_OF_MARCH = date(2026, 3, 6)


@pytest.fixture
def dated(qtbot: QtBot, look: Look) -> Keeper:
    return a_keeper(qtbot, look, a_question(QuestionType.DATE))


def fields_of(keeper: Keeper) -> tuple[DateField, ...]:
    assert isinstance(keeper.editor, DateEditor | TimescaleEditor)
    return keeper.editor.dates


def spoken(keeper: Keeper) -> list[str]:
    return [label.text() for label in keeper.editor.findChildren(SpokenDate)]


@pytest.mark.parametrize("typed", ["060326", "6 3 26", "6/3/2026", "6 mar", "6 March 2026"])
def test_a_date_is_typed_and_entered(dated: Keeper, typed: str) -> None:
    press(typed, Key.Key_Return)
    assert dated.value() == SIXTH_OF_MARCH
    assert dated.moves == ["next"]
    assert fields_of(dated)[0].text() == "6 March 2026"


def test_t_is_today(dated: Keeper) -> None:
    press("t", Key.Key_Return)
    assert dated.value() == TODAY


def test_the_date_is_said_back_while_it_is_typed(dated: Keeper) -> None:
    press("06032")
    assert spoken(dated) == [""]
    press("6")
    assert spoken(dated) == ["Friday 6 March 2026"]
    assert dated.changes == 0


def test_an_empty_field_is_no_date(dated: Keeper) -> None:
    press(Key.Key_Return)
    assert dated.value() is None
    assert dated.moves == ["next"]


def test_a_date_that_is_not_real_is_refused_in_the_words_of_the_question(dated: Keeper) -> None:
    press("31 2 26", Key.Key_Return)
    assert dated.moves == []
    assert dated.editor.problem_line.text() == "Multi-agency plan must be a real date"
    assert dated.editor.problem_line.isVisible()
    assert fields_of(dated)[0].text() == "31 2 26"
    assert fields_of(dated)[0].accessibleDescription() == "Multi-agency plan must be a real date"


def test_no_fault_is_found_while_typing_and_the_next_key_takes_it_back(dated: Keeper) -> None:
    press("31 2 26")
    assert dated.editor.problem_line.text() == ""
    press(Key.Key_Return, Key.Key_Backspace)
    assert dated.editor.problem_line.text() == ""


def test_what_cannot_be_read_never_leaves_the_date_before_it(dated: Keeper) -> None:
    dated.keep(Answer(SIXTH_OF_MARCH))
    press("31 2 26", Key.Key_Return)
    assert dated.value() is None
    assert fields_of(dated)[0].text() == "31 2 26"


def test_leaving_the_field_is_as_good_as_enter(dated: Keeper) -> None:
    press("060326")
    dated.editor.flush()
    assert dated.value() == SIXTH_OF_MARCH
    assert dated.moves == []


def test_focus_leaving_keeps_the_date(dated: Keeper) -> None:
    press("060326")
    fields_of(dated)[0].clearFocus()
    assert dated.value() == SIXTH_OF_MARCH


def test_up_and_down_go_between_questions(dated: Keeper) -> None:
    press("060326", Key.Key_Down, Key.Key_Up)
    assert dated.value() == SIXTH_OF_MARCH
    assert dated.moves == ["next", "previous"]


def test_n_is_not_known(dated: Keeper) -> None:
    press("n")
    assert dated.standing() is Standing.CANNOT_JUDGE
    press("060326", Key.Key_Return)
    assert dated.answer == Answer(SIXTH_OF_MARCH)


def test_n_inside_a_date_is_a_letter(dated: Keeper) -> None:
    press("6 nov 2025", Key.Key_Return)
    assert dated.value() == date(2025, 11, 6)


def test_n_over_a_selected_date_is_not_known(dated: Keeper) -> None:
    dated.keep(Answer(SIXTH_OF_MARCH))
    fields_of(dated)[0].selectAll()
    press("N")
    assert dated.answer == Answer(standing=Standing.CANNOT_JUDGE)
    assert fields_of(dated)[0].text() == ""


def test_backspace_takes_not_known_back(dated: Keeper) -> None:
    press("n", Key.Key_Backspace)
    assert dated.answer.is_blank


def test_without_single_keys_n_is_typed_and_its_twin_works(dated: Keeper) -> None:
    dated.editor.set_single_keys(False)
    assert isinstance(dated.editor, DateEditor)
    assert [box.option.key for box in dated.editor.aside.boxes] == ["Alt+8", "Alt+9"]
    press("n")
    assert dated.standing() is Standing.GIVEN
    assert dated.editor.choose_key("8")
    assert dated.standing() is Standing.CANNOT_JUDGE
    assert dated.editor.choose_key("9")
    assert dated.standing() is Standing.NOT_APPLICABLE
    assert not dated.editor.choose_key("1")


def test_a_click_sets_aside_and_takes_back(dated: Keeper, qtbot: QtBot) -> None:
    assert isinstance(dated.editor, DateEditor)
    unknown = dated.editor.aside.boxes[0]
    click(unknown)
    assert dated.standing() is Standing.CANNOT_JUDGE
    assert unknown.isChecked()
    click(unknown)
    assert dated.answer.is_blank
    assert not unknown.isChecked()
    assert fields_of(dated)[0].hasFocus()


def test_what_is_being_typed_survives_a_refresh_and_undo_replaces_it(dated: Keeper) -> None:
    dated.keep(Answer(SIXTH_OF_MARCH))
    press("07")
    dated.editor.show_answer(dated.answer)
    assert fields_of(dated)[0].text() == "07"
    dated.editor.show_answer(Answer(date(2026, 3, 9)))
    assert fields_of(dated)[0].text() == "9 March 2026"


def test_read_only_dates_are_not_changed(dated: Keeper) -> None:
    dated.keep(Answer(SIXTH_OF_MARCH))
    dated.editor.set_read_only(True)
    press("070326", "n", Key.Key_Return)
    assert dated.changes == 0
    assert not dated.editor.choose_key("8")


def test_a_timescale_asks_for_both_dates_and_is_told_the_verdict(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TIMESCALE))
    assert [field.accessibleName() for field in fields_of(keeper)] == [
        "Date of the conference",
        "Date of the first core group",
    ]
    press("250226", Key.Key_Return)
    assert fields_of(keeper)[1].hasFocus()
    press("060326", Key.Key_Return)
    assert keeper.value() == DatePair(date(2026, 2, 25), SIXTH_OF_MARCH)
    assert keeper.moves == ["next"]
    assert not keeper.editor.verdict_line.isVisible()
    keeper.editor.show_verdict("7 working days after 25 February. Limit 10: in time.", Mark.CIRCLE)
    assert keeper.editor.verdict_line.isVisible()
    assert keeper.editor.verdict_line.words.text() == "7 working days after 25 February. Limit 10: in time."


def test_a_timescale_that_starts_elsewhere_asks_for_one_date(qtbot: QtBot, look: Look) -> None:
    rule = TimescaleRule(10, Unit.WORKING_DAYS, starts=("conference",))
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TIMESCALE, timescale=rule))
    press("060326", Key.Key_Return)
    assert keeper.value() == DatePair(None, SIXTH_OF_MARCH)
    press(Key.Key_Delete)
    fields_of(keeper)[0].clear()
    fields_of(keeper)[0].setModified(True)
    press(Key.Key_Return)
    assert keeper.value() is None


def test_up_goes_to_the_field_before(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TIMESCALE))
    press(Key.Key_Return, Key.Key_Up)
    assert fields_of(keeper)[0].hasFocus()
    press(Key.Key_Up)
    assert keeper.moves == ["previous"]


def test_focus_begins_in_the_first_empty_date(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TIMESCALE))
    keeper.keep(Answer(DatePair(date(2026, 2, 25), None)))
    keeper.editor.focus_answer()
    assert QApplication.focusWidget() is fields_of(keeper)[1]
