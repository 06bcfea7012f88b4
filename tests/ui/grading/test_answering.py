"""Answering on the real window: what each key does, and what it must never do."""

import re

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from qa_desk.domain.answers import Answer, DatePair, Standing
from qa_desk.settings import QUICK_ANSWERS, SINGLE_KEYS, TEXT_SIZE_PERCENT
from tests.ui.window import Desktop

RETURN = "core-groups-audit-2026/01/okoro"


def kept(desk: Desktop, question: str) -> Answer:
    """The answer on disk, read anew."""
    assert desk.services is not None
    return desk.services.returns.open(RETURN).form.state(question).answer


def open_question(desk: Desktop, name: str) -> None:
    desk.grading.grading.question_requested.emit(name)


def current(desk: Desktop) -> str:
    """The label of the question that is open, without its number."""
    return re.sub(r"^\S+\s+", "", desk.grading.grading.card.question_label.text())


def test_a_case_opens_in_the_answer_of_the_first_unanswered_question(case: Desktop) -> None:
    case.type_figures("060326")
    case.press("Return", "1", "Escape")
    case.press("Return")
    assert current(case) == "How well was the strategy meeting recorded?"
    case.press("1")
    assert kept(case, "recording").value == "green"


def test_every_answer_is_on_disk_at_once(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("2")
    assert kept(case, "plan").value == "good"
    case.press("Backspace")
    assert kept(case, "plan").value is None
    assert case.window.status.save_label.text().startswith("Saved 1")


def test_a_low_grade_asks_for_evidence_at_once(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("3")
    box = case.grading.grading.card.evidence
    assert box.note_label.text() == "&Evidence (needed for this grade)"
    case.press("Return")
    assert case.focused is box.note
    case.type("Two actions have no date.")
    case.press("Tab")
    assert current(case) == "Were core group dates agreed at conference?"
    assert kept(case, "plan").note == "Two actions have no date."


def test_figures_typed_in_evidence_are_words_and_leave_the_grade_alone(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("3", "E")
    case.type("1 of 4 actions")
    case.press("Escape")
    assert kept(case, "plan").value == "requires_improvement"
    assert kept(case, "plan").note == "1 of 4 actions"


def test_figures_on_the_list_or_a_button_do_nothing(case: Desktop) -> None:
    open_question(case, "plan")
    before = kept(case, "plan")
    case.grading.grading.list.setFocus()
    case.press("3")
    case.grading.grading.card.next_button.setFocus()
    case.press("3")
    assert kept(case, "plan") == before
    assert current(case) == "How good was the multi-agency plan?"


def test_arrows_move_without_choosing(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("2", "Right", "Left", "Right")
    assert kept(case, "plan").value == "good"
    case.press("Space")
    assert kept(case, "plan").value == "requires_improvement"
    case.press("Up")
    assert current(case) == "How good were the reports for the conference?"
    assert kept(case, "plan").value == "requires_improvement"


def test_cannot_judge_and_not_applicable_are_two_things(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("8")
    assert kept(case, "plan").standing is Standing.CANNOT_JUDGE
    case.press("9")
    answer = kept(case, "plan")
    assert (answer.standing, answer.reason) == (Standing.NOT_APPLICABLE, "Outside the look-back period")
    case.press("2")
    assert kept(case, "plan") == Answer("good")


def test_single_keys_can_be_turned_off(case: Desktop) -> None:
    case.settings.change(SINGLE_KEYS, False)
    open_question(case, "plan")
    case.press("3", "E", "U")
    assert kept(case, "plan").value is None
    assert current(case) == "How good was the multi-agency plan?"
    case.press("Alt+3")
    assert kept(case, "plan").value == "requires_improvement"
    case.press("Right", "Space")
    assert kept(case, "plan").value == "inadequate"


def test_alt_and_a_number_choose_from_inside_the_evidence(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("E", "Alt+4")
    assert kept(case, "plan").value == "inadequate"
    assert isinstance(case.focused, QPlainTextEdit)


def test_quick_answers_move_on_unless_something_is_needed(case: Desktop) -> None:
    case.settings.change(QUICK_ANSWERS, True)
    open_question(case, "reports")
    case.press("1")
    assert current(case) == "How good was the multi-agency plan?"
    case.press("3")
    assert case.focused is case.grading.grading.card.evidence.note


def test_a_late_date_is_spoken_back_in_working_days(case: Desktop) -> None:
    open_question(case, "strategy_date")
    case.type_figures("060326")
    case.press("Return")
    open_question(case, "conference_date")
    case.type_figures("30 3 26")
    case.press("Return")
    told = case.grading.grading.card.editor
    assert told is not None
    assert told.verdict_line.words.text() == "16 working days after 6 March. Limit 15: 1 working day late."
    value = kept(case, "conference_date").value
    assert isinstance(value, DatePair)
    assert str(value.done_on) == "2026-03-30"
    assert case.focused is case.grading.grading.card.evidence.note


def test_next_unanswered_wraps_and_says_when_all_is_answered(case: Desktop) -> None:
    open_question(case, "learning")
    case.press("3", "U")
    assert current(case) == "How far are assessment tools part of practice?"
    open_question(case, "overall")
    case.press("2", "U")
    assert current(case) == "What should agencies learn from this case?"
    case.press("F8")
    assert current(case) == "Date of strategy discussion"


def test_flagging_is_one_key_and_marked_in_the_list(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("F")
    assert kept(case, "plan").flagged
    assert case.grading.grading.card.flag_button.text().startswith("Take off")
    case.press("F")
    assert not kept(case, "plan").flagged


def test_evidence_is_copied_from_another_question(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("3", "Return")
    case.type("Minutes of 9 April are thin.")
    case.press("Tab")
    open_question(case, "decision")
    case.dialogs.reasons = ["8 How good was the multi-agency plan?: Minutes of 9 April are thin."]
    case.press("3", "C")
    assert kept(case, "decision").note == "Minutes of 9 April are thin."


def test_go_to_a_question_by_its_number(case: Desktop) -> None:
    case.dialogs.reasons = ["8", "99"]
    case.press("Ctrl+G")
    assert current(case) == "How good was the multi-agency plan?"
    case.press("Ctrl+G")
    assert case.window.status.event_label.text() == "There is no question 99 in this case now."


def test_words_that_may_identify_someone_are_noted_and_never_blocked(case: Desktop) -> None:
    open_question(case, "plan")
    case.press("E")
    case.type("NHS 943 476 5919 was on the form.")
    warning = case.grading.grading.card.evidence.warning_label
    assert "943 476 5919" in warning.text()
    assert warning.isVisible()
    [marked] = case.grading.grading.card.evidence.note.document().firstBlock().layout().formats()
    assert (marked.start, marked.length) == (4, len("943 476 5919"))
    case.press("Escape")
    assert kept(case, "plan").note == "NHS 943 476 5919 was on the form."


def test_a_source_is_remembered_for_the_next_question(case: Desktop) -> None:
    open_question(case, "plan")
    case.grading.grading.focus_source()
    case.type("Minutes 9 April, p2")
    case.press("Return")
    open_question(case, "decision")
    assert case.grading.grading.card.evidence.source.placeholderText() == "Down opens 1 used before"
    assert [one.source for one in kept(case, "plan").evidence] == ["Minutes 9 April, p2"]


def test_working_with_the_family_hands_the_case_back(desk: Desktop) -> None:
    desk.window.go("grading", RETURN)
    desk.dialogs.reasons = ["I or my team worked with this family"]
    desk.press("Y")
    assert desk.services is not None
    line = desk.services.returns.line(RETURN)
    assert (line.status, line.agency_return.reason) == ("Handed back", "I or my team worked with this family")
    assert desk.window.place == "my_cases"


@pytest.mark.parametrize(
    ("percent", "size"), [(100, (1366, 689)), (200, (1366, 689)), (100, (683, 689)), (200, (683, 689))]
)
def test_the_open_question_and_its_evidence_are_usable_at_every_size(
    case: Desktop, percent: int, size: tuple[int, int]
) -> None:
    case.settings.change(TEXT_SIZE_PERCENT, percent)
    case.window.resize(*size)
    open_question(case, "plan")
    grading = case.grading.grading
    assert (case.window.width(), case.window.height()) == size
    assert grading.middle.horizontalScrollBar().maximum() == 0
    card_top = grading.card.mapTo(grading.middle.viewport(), grading.card.question_label.pos()).y()
    assert 0 <= card_top < grading.middle.viewport().height()
    case.press("E")
    note = grading.card.evidence.note
    top = note.mapTo(grading.middle.viewport(), note.rect().topLeft()).y()
    assert top >= 0
    assert top + note.height() <= grading.middle.viewport().height()


def test_text_grows_live(case: Desktop) -> None:
    label = case.grading.grading.card.question_label
    before = label.fontMetrics().height()
    case.press("Ctrl++")
    assert label.fontMetrics().height() > before
    case.press("Ctrl+0")
    assert label.fontMetrics().height() == before


def test_a_narrow_window_shows_the_list_or_the_descriptions_on_request(case: Desktop) -> None:
    case.window.resize(683, 689)
    grading = case.grading.grading
    assert (grading.list.isVisible(), grading.middle.isVisible(), grading.grades.isVisible()) == (False, True, False)
    case.press("F7")
    assert (grading.list.isVisible(), grading.middle.isVisible()) == (True, False)
    assert case.focused is grading.list
    case.press("Down", "Return")
    assert grading.middle.isVisible()
    assert current(case) == "Was the meeting quorate?"
    case.press("F4")
    assert (grading.grades.isVisible(), grading.middle.isVisible()) == (True, False)
    case.press("F4")
    assert grading.middle.isVisible()
