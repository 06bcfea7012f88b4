"""Check answers, sign off, reopen."""

from dataclasses import replace
from datetime import date

import pytest

from qa_desk.domain.answers import Answer, Attendance, DatePair
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import AttendanceMark, QuestionType
from qa_desk.services.grading_session import GradingSession
from qa_desk.settings import QUICK_ANSWERS
from tests.ui.grading.test_answering import RETURN, current, kept, open_question
from tests.ui.window import Desktop

DAYS = {"strategy_date": date(2026, 3, 6), "conference_date": date(2026, 3, 25), "first_core_group": date(2026, 4, 7)}


def fill(session: GradingSession, *, but: tuple[str, ...] = ()) -> None:
    """Answer every question of the reference case well, except some."""
    for question in session.form.template.questions():
        if question.name in but:
            continue
        answer = Answer()
        if question.scale is not None:
            answer = Answer(question.scale.worst_first[-1].value)
        elif question.type is QuestionType.DATE:
            answer = Answer(DAYS[question.name])
        elif question.type is QuestionType.TIMESCALE:
            answer = Answer(DatePair(None, DAYS[question.name]))
        elif question.attendance is not None:
            roles = question.attendance.roles
            answer = Answer(Attendance(tuple((role.value, AttendanceMark.ATTENDED) for role in roles)))
        elif question.type is QuestionType.TEXT:
            answer = Answer("Keep dates beside every action.")
        session.revise(question.name, answer)


@pytest.fixture
def nearly(desk: Desktop) -> Desktop:
    """Case 01 answered but for question 19, with the evidence of question 8 missing."""
    assert desk.services is not None
    session = desk.services.returns.open(RETURN)
    session.declare_family(False)
    fill(session, but=("drive",))
    session.revise("plan", replace(session.form.state("plan").answer, value="requires_improvement"))
    desk.window.go("grading", RETURN)
    return desk


def test_problems_come_together_with_the_focus_on_them(nearly: Desktop) -> None:
    nearly.press("Ctrl+Return")
    check = nearly.grading.check
    assert nearly.focused is check.summary
    assert check.summary.heading.text() == "There is a problem"
    assert [link.words for link in check.summary.links] == [
        "Add evidence for question 8: how good was the multi-agency plan?",
        "Answer question 19: how good was the core group's drive for change?",
    ]
    assert not check.sign_off_button.isEnabled()
    assert check.why_not_label.text() == "This case can be signed off once the 2 problems above are put right."


def test_a_number_jumps_to_its_problem_and_finishing_it_comes_back(nearly: Desktop) -> None:
    nearly.press("Ctrl+Return", "2")
    assert current(nearly) == "How good was the core group's drive for change?"
    assert nearly.grading.grading.card.problem_line.text() == (
        "Answer question 19: how good was the core group's drive for change?"
    )
    nearly.press("2", "Return")
    assert nearly.grading.is_checking
    assert len(nearly.grading.check.summary.links) == 1
    nearly.press("1")
    nearly.type("Two actions have no date.")
    nearly.press("Tab")
    assert nearly.grading.is_checking
    assert not nearly.grading.check.summary.isVisible()
    assert kept(nearly, "plan").note == "Two actions have no date."


def test_every_asked_question_is_listed_once_with_its_words(nearly: Desktop) -> None:
    nearly.press("Ctrl+Return")
    rows = nearly.grading.check.list.rows
    spoken = [rows.index(place).data() for place in range(rows.rowCount())]
    assert len(spoken) == 30 + 4
    assert "4 Date of initial conference. In time. 13 working days after 6 March. Limit 15: in time" in spoken


def test_signing_off_makes_the_case_read_only_until_it_is_reopened(nearly: Desktop) -> None:
    nearly.press("Ctrl+Return", "2", "2", "Return", "1")
    nearly.type("Two actions have no date.")
    nearly.press("Tab", "Alt+S")
    check = nearly.grading.check
    assert check.message_bar.message_label.text().startswith("Case 01 signed off at 1")
    assert "1 of 3 done." in check.message_bar.message_label.text()
    assert nearly.focused is check.next_button
    nearly.press("Return")
    assert nearly.grading.grading.header.code_label.text() == "Case 02"
    nearly.press("N", "Ctrl+PgUp")
    assert nearly.grading.grading.header.code_label.text() == "Case 01"
    open_question(nearly, "voice")
    nearly.press("4")
    assert kept(nearly, "voice").value == "outstanding"
    nearly.dialogs.reasons = ["New papers came in"]
    nearly.press("Ctrl+Return")
    check.reopen_button.click()
    open_question(nearly, "voice")
    nearly.press("2")
    assert kept(nearly, "voice").value == "good"


def test_quick_answers_are_offered_once_with_what_they_would_have_saved(case: Desktop) -> None:
    for name in ("quorate", "recording", "right_people", "minutes", "reports", "dates_agreed", "decision", "voice"):
        open_question(case, name)
        case.press("1", "Return")
    for name in ("oversight", "minutes_sent", "visits", "seen_alone"):
        open_question(case, name)
        case.press("1", "Return")
    assert case.services is not None
    fill(case.grading.presenter[0].session)  # type: ignore[index]
    case.press("Ctrl+Return", "Alt+S")
    bar = case.grading.check.message_bar
    assert "With quick answers it would take" in bar.message_label.text()
    case.grading.check.quick_answers_requested.emit()
    assert case.settings[QUICK_ANSWERS]


def test_a_service_refuses_a_sign_off_that_the_page_would_not_offer(nearly: Desktop) -> None:
    assert nearly.services is not None
    session = nearly.services.returns.open(RETURN)
    with pytest.raises(UserError, match="Case 01 cannot be signed off yet: add evidence for question 8"):
        session.sign_off()


def test_escape_goes_back_to_the_case(nearly: Desktop) -> None:
    nearly.press("Ctrl+Return", "Escape")
    assert not nearly.grading.is_checking
    nearly.press("Escape")
    assert nearly.window.place == "my_cases"
