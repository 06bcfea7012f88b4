"""Numbers, texts, worked-out values, and what every editor owes the page."""

import re
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.answers import BLANK, Answer, Standing
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import NoteRule, QuestionType
from qa_desk.domain.text import clean_text, too_long
from qa_desk.proofs.text.corpus import FORMULAS, RIGHT_TO_LEFT, STRANGE, TROUBLE
from qa_desk.ui.answer_editors import EDITORS
from qa_desk.ui.answer_editors.narrative_editor import NarrativeEditor
from qa_desk.ui.answer_editors.number_editor import NumberEditor, read_number
from qa_desk.ui.look import Look
from tests.ui.answer_editors.editor_bench import Keeper, a_keeper, a_question, press

Key = Qt.Key


@pytest.mark.parametrize(
    ("typed", "kind", "number"),
    [
        ("12", QuestionType.INTEGER, 12),
        (" 1,200 ", QuestionType.INTEGER, 1200),
        ("-3", QuestionType.INTEGER, -3),
        ("2.50", QuestionType.DECIMAL, Decimal("2.50")),
        ("1,234.5", QuestionType.DECIMAL, Decimal("1234.5")),
    ],
)
def test_numbers_are_read_as_typed(typed: str, kind: QuestionType, number: int | Decimal) -> None:
    assert read_number(typed, kind) == number


@pytest.mark.parametrize("typed", ["2,5", "1,20", "two", "1e99", "nan", "Infinity", "12345678901234567890"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        read_number(typed, QuestionType.DECIMAL)


def test_a_whole_number_has_no_decimals(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.INTEGER))
    press("2.5", Key.Key_Return)
    assert keeper.value() is None
    assert keeper.editor.problem_line.text() == "Multi-agency plan must be a whole number, like 12"
    assert keeper.moves == []
    press(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Return)
    assert keeper.value() == 2
    assert keeper.editor.problem_line.text() == ""
    assert keeper.moves == ["next"]


def test_eight_is_typed_and_alt_eight_sets_aside(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.INTEGER))
    press("8", Key.Key_Return)
    assert keeper.value() == 8
    assert keeper.editor.choose_key("8")
    assert keeper.standing() is Standing.CANNOT_JUDGE
    assert isinstance(keeper.editor, NumberEditor)
    assert keeper.editor.field.text() == ""


def narrative_of(keeper: Keeper) -> NarrativeEditor:
    assert isinstance(keeper.editor, NarrativeEditor)
    return keeper.editor


def test_a_text_is_kept_when_tab_goes_on(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT))
    press("1 of 4 came", Key.Key_Return, "8", Key.Key_Tab)
    assert keeper.value() == "1 of 4 came\n8"
    assert keeper.changes == 1
    assert keeper.moves == ["next"]


def test_a_text_is_kept_after_a_pause(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT))
    with qtbot.waitSignal(keeper.editor.value_chosen, timeout=3000):
        press("Half a thought")
    assert keeper.value() == "Half a thought"
    assert keeper.moves == []


def test_a_text_is_kept_on_leaving_and_before_another_question_is_shown(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT))
    press("Left")
    narrative_of(keeper).text.clearFocus()
    assert keeper.value() == "Left"
    keeper.editor.focus_answer()
    press("Also ")
    keeper.editor.flush()
    assert keeper.value() in ("Also Left", "LeftAlso ")


def test_each_change_of_a_text_is_told(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT))
    texts: list[str] = []
    keeper.editor.text_changed.connect(texts.append)
    press("Yes")
    assert texts == ["Y", "Ye", "Yes"]
    keeper.editor.flush()


def test_prompts_stand_above_a_text(qtbot: QtBot, look: Look) -> None:
    note = NoteRule(prompts=("Say what changed for the child.",), limit=20)
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT, note=note))
    assert "Say what changed for the child." in [label.text() for label in keeper.editor.findChildren(QLabel)]
    press("a" * 15)
    assert not narrative_of(keeper).limit_label.isVisible()
    press("a")
    assert narrative_of(keeper).limit_label.text() == "4 characters left"
    press("a" * 5)
    assert narrative_of(keeper).limit_label.text() == "1 character too many"
    assert len(narrative_of(keeper).text.toPlainText()) == 21
    keeper.editor.flush()


def test_a_worked_out_value_is_shown_and_enter_goes_on(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.CALCULATE))
    keeper.keep(Answer("7"))
    press("3", "u", Key.Key_Return, Key.Key_Up)
    assert keeper.moves == ["next", "previous"]
    assert keeper.letters == ["u"]
    assert keeper.changes == 0
    assert not keeper.editor.choose_key("8")


@pytest.mark.parametrize("kind", list(QuestionType))
def test_every_type_of_answer_has_an_editor(qtbot: QtBot, look: Look, kind: QuestionType) -> None:
    keeper = a_keeper(qtbot, look, a_question(kind))
    assert keeper.editor.isAncestorOf(QApplication.focusWidget() or QWidget()) or keeper.editor.hasFocus()
    for read_only in (True, False):
        keeper.editor.set_read_only(read_only)
    keeper.editor.set_quick(True)
    keeper.editor.show_answer(Answer(standing=Standing.CANNOT_JUDGE))
    keeper.editor.show_answer(BLANK)
    keeper.editor.flush()
    assert keeper.changes == 0


@pytest.mark.parametrize("kind", list(QuestionType))
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_everything_that_takes_the_focus_has_a_name_and_is_big_enough(
    qtbot: QtBot, look: Look, kind: QuestionType, percent: int
) -> None:
    look.set_text_percent(percent)
    keeper = a_keeper(qtbot, look, a_question(kind), 640)
    names = []
    for widget in keeper.editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus and widget.isVisible():
            names.append(widget.accessibleName())
            assert widget.width() >= look.space(24)
            assert widget.height() >= look.space(24)
    assert all(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", list(QuestionType))
@pytest.mark.parametrize("width", [340, 640])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_or_laid_over_something_else(
    qtbot: QtBot, look: Look, kind: QuestionType, width: int, percent: int
) -> None:
    look.set_text_percent(percent)
    keeper = a_keeper(qtbot, look, a_question(kind), width * percent // 100)
    for widget in keeper.editor.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or parent.layout() is None:
            continue
        assert widget.width() >= (widget.minimumWidth() or widget.minimumSizeHint().width())
        assert widget.height() >= widget.minimumSizeHint().height()
        assert parent.rect().contains(widget.geometry()), type(widget)


def test_today_is_where_this_computer_is(qtbot: QtBot, look: Look) -> None:
    editor = EDITORS[QuestionType.DATE](look, a_question(QuestionType.DATE))
    qtbot.addWidget(editor)
    chosen: list[object] = []
    editor.value_chosen.connect(chosen.append)
    editor.show()
    editor.activateWindow()
    QApplication.processEvents()
    editor.focus_answer()
    press("t", Key.Key_Return)
    assert len(chosen) == 1
    assert isinstance(chosen[0], date)


def test_texts_that_made_trouble_are_shown_as_they_are_kept(qtbot: QtBot, look: Look) -> None:
    keeper = a_keeper(qtbot, look, a_question(QuestionType.TEXT))
    every = map(clean_text, (*TROUBLE, *RIGHT_TO_LEFT, *FORMULAS, *STRANGE))
    drawn_here = (text for text in every if not re.search("[\u0900-\u097f]", text))  # Qt warns of a missing font
    kept = [text for text in drawn_here if not too_long(text)]
    for text in kept:
        keeper.editor.show_answer(Answer(text))
        shown = narrative_of(keeper).text.toPlainText()
        assert shown == text.replace("\u00a0", " ").removeprefix("\ufeff")  # what a text box makes of what nobody sees
