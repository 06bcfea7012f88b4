"""A form as its answers change: what is asked, what counts, what is still needed."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from qa_desk.domain import outcomes
from qa_desk.domain.answers import BLANK, Answer, Attendance, DatePair, RepeatRow, Rows
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems, soft_notes
from qa_desk.domain.question_state import Need
from qa_desk.domain.template import AttendanceMark, EvidenceNeed, GradeOf, QuestionType, Template
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import (
    CANNOT_JUDGE,
    MAY_NOT_APPLY,
    a_form,
    a_grade,
    a_question,
    a_section,
    a_template,
    given,
    not_applicable,
)


def follow_up_template() -> Template:
    return a_template(
        a_section(
            "one",
            a_question("plan"),
            a_question("missing", QuestionType.TEXT, relevant="${plan} = 'not_met'", follows="plan"),
            a_question("voice"),
        ),
        grading=None,
    )


def test_a_follow_up_is_asked_only_while_its_condition_holds_and_keeps_its_answer() -> None:
    form = a_form(follow_up_template())
    assert not form.state("missing").asked
    form = form.with_answer("plan", given("not_met", "No plan on file."))
    assert form.state("missing").needs == (Need.VALUE,)
    assert form.counts.asked == 3
    form = form.with_answer("missing", given("The whole plan"))
    form = form.with_answer("plan", given("met"))
    assert form.state("missing").outcome == outcomes.NOT_ASKED
    assert form.state("missing").answer == given("The whole plan")
    assert form.counts.asked == 2
    form = form.with_answer("plan", given("not_met", "No plan on file."))
    assert form.state("missing").outcome == outcomes.ANSWERED


def test_follow_ups_are_numbered_under_their_question() -> None:
    assert follow_up_template().numbers == {"plan": "1", "missing": "1a", "voice": "2"}


def test_low_points_and_cannot_judge_need_a_sentence() -> None:
    form = a_form(follow_up_template(), {"plan": given("partly_met"), "voice": CANNOT_JUDGE})
    assert form.state("plan").needs == (Need.NOTE,)
    assert [problem.message for problem in form_problems(form)] == [
        "Add evidence for question 1: plan",
        "Say what was missing for question 2: voice",
    ]
    assert a_form(follow_up_template(), {"plan": given("met")}).state("plan").needs == ()


def test_a_blank_question_is_named_in_the_summary() -> None:
    assert form_problems(a_form(follow_up_template()))[0].message == "Answer question 1: plan"


def test_not_applicable_needs_one_of_its_reasons() -> None:
    template = a_template(a_section("one", a_question("siblings", not_applicable=MAY_NOT_APPLY)))
    assert a_form(template, {"siblings": not_applicable()}).state("siblings").needs == (Need.REASON,)
    assert a_form(template, {"siblings": not_applicable("Only child")}).state("siblings").needs == ()


def test_a_critical_answer_needs_to_say_where_it_was_seen() -> None:
    template = a_template(a_section("one", a_question("seen", evidence=EvidenceNeed.ALWAYS)))
    assert a_form(template, {"seen": given("met")}).state("seen").needs == (Need.EVIDENCE,)
    assert a_form(template, {"seen": given("met", "", "Minutes 9 April, p2")}).state("seen").needs == ()


def test_a_clock_starts_from_the_first_answered_of_its_dates() -> None:
    rule = TimescaleRule(10, Unit.WORKING_DAYS, starts=("last_meeting", "first_meeting"))
    template = a_template(
        a_section(
            "one",
            a_question("first_meeting", QuestionType.DATE),
            a_question("last_meeting", QuestionType.DATE, required=False),
            a_question("conference", QuestionType.TIMESCALE, timescale=rule),
        )
    )
    form = a_form(template, {"conference": given(DatePair(None, date(2026, 3, 25)))})
    assert form.state("conference").outcome == outcomes.NOT_ANSWERED
    form = form.with_answer("first_meeting", given(date(2026, 3, 2)))
    assert form.state("conference").outcome == outcomes.LATE
    assert form.state("conference").needs == (Need.NOTE,)
    form = form.with_answer("last_meeting", given(date(2026, 3, 16)))
    assert form.state("conference").outcome == outcomes.IN_TIME


def test_dates_in_the_wrong_order_or_in_the_future_are_described() -> None:
    rule = TimescaleRule(10, Unit.WORKING_DAYS, starts=("meeting",))
    template = a_template(
        a_section(
            "one",
            a_question("meeting", QuestionType.DATE, label="Date of strategy discussion"),
            a_question("conference", QuestionType.TIMESCALE, timescale=rule, label="Date of conference"),
        )
    )
    form = a_form(
        template, {"meeting": given(date(2026, 3, 25)), "conference": given(DatePair(None, date(2026, 3, 24)))}
    )
    assert [problem.message for problem in form_problems(form)] == [
        "Date of conference must be on or after 25 March 2026, the day the clock starts"
    ]
    form = form.with_answer("meeting", given(date(2026, 7, 8)))
    assert form_problems(form)[0].message == "Date of strategy discussion must be today or in the past"


def test_an_attendance_grid_is_answered_once_every_role_is_marked() -> None:
    template = a_template(a_section("one", a_question("who", QuestionType.ATTENDANCE)))
    here, away = AttendanceMark.ATTENDED, AttendanceMark.DID_NOT_ATTEND
    part = Attendance((("social_work", here),))
    form = a_form(template, {"who": given(part)})
    assert form.state("who").outcome == outcomes.NOT_ANSWERED
    assert form_problems(form)[0].message == "Finish question 1: who"
    whole = part.marked("police", here).marked("health", away)
    form = form.with_answer("who", given(whole))
    assert form.state("who").outcome == outcomes.QUORATE
    assert form.state("who").quorum is not None
    assert form.state("who").quorum.sentence == "2 of 3 came or sent a report. Quorate."  # type: ignore[union-attr]
    form = form.with_answer("who", given(whole.marked("police", AttendanceMark.SENT_REPORT)))
    assert form.state("who").outcome == outcomes.NOT_QUORATE


def test_a_constraint_speaks_in_the_words_of_the_template() -> None:
    template = a_template(
        a_section(
            "one",
            a_question(
                "visits", QuestionType.INTEGER, constraint=". >= 0", constraint_message="Visits must be 0 or more"
            ),
        )
    )
    assert form_problems(a_form(template, {"visits": given(-1)}))[0].message == "Visits must be 0 or more"
    assert form_problems(a_form(template, {"visits": given(0)})) == ()


def test_an_own_grade_that_departs_from_the_suggestion_needs_a_reason() -> None:
    template = a_template(
        a_section("one", a_question("a"), a_question("b"), a_grade("one_grade", GradeOf.SECTION)),
    )
    form = a_form(template, {"a": given("met"), "b": given("met")})
    section = template.sections[0]
    assert form.suggestion(section).point == "good"
    form = form.with_answer("one_grade", given("inadequate"))
    assert form.state("one_grade").needs == (Need.REASON, Need.NOTE)
    form = form.with_answer("one_grade", Answer("inadequate", reason="Nobody saw the child."))
    assert form.state("one_grade").needs == ()
    form = form.with_answer("one_grade", given("good"))
    assert form.state("one_grade").needs == ()


def test_the_suggestion_follows_the_answers_and_so_does_the_need_for_a_reason() -> None:
    template = a_template(a_section("one", a_question("a"), a_grade("one_grade", GradeOf.SECTION)))
    form = a_form(template, {"a": given("met"), "one_grade": given("good")})
    assert form.state("one_grade").needs == ()
    form = form.with_answer("a", given("not_met", "Nothing on file."))
    assert form.suggestion(template.sections[0]).point == "inadequate"
    assert form.state("one_grade").needs == (Need.REASON,)


def test_a_calculation_reads_the_rows_of_a_repeat() -> None:
    meetings = a_question(
        "meetings",
        QuestionType.REPEAT,
        questions=(a_question("late_by", QuestionType.INTEGER), a_question("where", QuestionType.TEXT, required=False)),
    )
    template = a_template(
        a_section(
            "one",
            meetings,
            a_question("total", QuestionType.CALCULATE, calculation="sum(${late_by})"),
            a_question("how_many", QuestionType.CALCULATE, calculation="count(${meetings})"),
        )
    )
    rows = Rows((RepeatRow((("late_by", 3),)), RepeatRow((("late_by", 4), ("where", "School")))))
    form = a_form(template).with_answer("meetings", given(rows))
    assert form.state("total").answer.value == "7"
    assert form.state("how_many").answer.value == "2"
    short = Rows((RepeatRow((("where", "School"),)),))
    assert form_problems(form.with_answer("meetings", given(short)))[0].message == "Enter late by in row 1 of meetings"


def test_next_needed_wraps_and_skips_what_is_not_asked() -> None:
    form = a_form(follow_up_template(), {"plan": given("met")})
    assert form.next_needed("voice") == "voice"
    assert form.next_needed("plan") == "voice"
    form = form.with_answer("voice", given("met"))
    assert form.next_needed("plan") is None


def test_all_the_same_grade_is_questioned_softly() -> None:
    template = a_template(a_section("one", *(a_question(f"q{n}") for n in range(12))), grading=None)
    form = a_form(template, {f"q{n}": given("met") for n in range(12)})
    assert soft_notes(form) == ("All 12 grades are Met. Is that right?",)
    assert form_problems(form) == ()


CHAIN = a_template(
    a_section(
        "one",
        a_question("q0"),
        *(a_question(f"q{n}", relevant=f"${{q{n - 1}}} = 'met'") for n in range(1, 6)),
        a_question("sum", QuestionType.CALCULATE, calculation="if(${q2} = 'met', 'yes', '')"),
        a_grade("grade", GradeOf.SECTION),
    ),
    a_section("two", a_question("end", relevant="${q1} = 'not_met' or ${q5} = 'met'"), a_grade("all", GradeOf.OVERALL)),
)
NAMES = [*(f"q{n}" for n in range(6)), "grade", "end", "all"]


@hypothesis_given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(["met", "not_met", "good", "clear", "cannot_judge"])),
        max_size=25,
    )
)
def test_changing_answers_one_by_one_gives_the_same_form_as_filling_it_at_once(moves: list[tuple[str, str]]) -> None:
    form, answers = a_form(CHAIN), dict[str, Answer]()
    for name, move in moves:
        on_grade_scale = name in ("grade", "all")
        answer = BLANK if move == "clear" else CANNOT_JUDGE if move == "cannot_judge" else given(move)
        if answer.value is not None and (answer.value == "good") != on_grade_scale:
            continue
        answers[name] = answer
        form = form.with_answer(name, answer)
    fresh: FilledForm = a_form(CHAIN, answers)
    assert [form.state(q.name) for q in CHAIN.questions()] == [fresh.state(q.name) for q in CHAIN.questions()]


@pytest.mark.parametrize(("plan", "voice"), list(product(["met", "not_met"], ["met", "partly_met"])))
def test_what_changed_is_exactly_what_differs(plan: str, voice: str) -> None:
    before = a_form(follow_up_template(), {"voice": given(voice)})
    after = before.with_answer("plan", given(plan))
    expected = {"plan", "missing"} if plan == "not_met" else {"plan"}
    assert set(after.changed_since(before)) == expected
