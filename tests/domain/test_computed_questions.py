"""Scale and timescale questions that are worked out: graded like any other, and never asked."""

from datetime import date

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, DatePair, EvidenceReference
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.question_state import Need
from qa_desk.domain.template import EvidenceNeed, GradeOf, QuestionType, Template
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import a_form, a_grade, a_question, a_section, a_template, given

T = QuestionType
TEN_DAYS = TimescaleRule(10, Unit.WORKING_DAYS, starts=("decided_on",))


def template_with(calculation: str) -> Template:
    """A computed scale question, critical, between two that are asked, and the grade of the section."""
    return a_template(
        a_section(
            "one",
            a_question("plan"),
            a_question("voice"),
            a_question("both", calculation=calculation, required=False, critical=True, evidence=EvidenceNeed.ALWAYS),
            a_question("after", T.TEXT, relevant="${both} = 'not_met'"),
            a_grade("grade", GradeOf.SECTION),
        )
    )


def clock_template() -> Template:
    return a_template(
        a_section(
            "one",
            a_question("decided_on", T.DATE),
            a_question("first_visit", T.DATE, required=False),
            a_question("second_visit", T.DATE, required=False),
            a_question(
                "seen",
                T.TIMESCALE,
                timescale=TEN_DAYS,
                required=False,
                label="Child seen",
                calculation="if(${first_visit} = '', '', date(min(${first_visit}, ${second_visit})))",
            ),
            a_grade("grade", GradeOf.SECTION),
        )
    )


BOTH = "if(${plan} = '' or ${voice} = '', '', if(${plan} = ${voice}, ${plan}, 'partly_met'))"


def test_a_computed_grade_follows_the_answers_and_is_never_asked() -> None:
    form = a_form(template_with(BOTH))
    state = form.state("both")
    assert (state.outcome, state.needs, state.counts) == (outcomes.NOT_ANSWERED, (), False)
    assert form.counts.asked == 3
    form = form.with_answer("plan", given("not_met", "No plan.")).with_answer("voice", given("not_met", "Not heard."))
    assert form.state("both").outcome == "not_met"
    assert form.state("both").needs == ()
    assert form.state("after").asked
    form = form.with_answer("voice", given("met"))
    assert form.state("both").outcome == "partly_met"
    assert not form.state("after").asked


def test_a_computed_grade_counts_in_the_suggestion_and_in_its_caps() -> None:
    form = a_form(template_with(BOTH), {"plan": given("met"), "voice": given("met")})
    assert form.suggestion(form.template.sections[0]).point == "good"
    assert "from 3 answers" in form.suggestion(form.template.sections[0]).why
    low = given("not_met", "Nothing.")
    form = a_form(template_with("if(${plan} = '', '', 'not_met')"), {"plan": given("met"), "voice": low})
    assert form.suggestion(form.template.sections[0]).point == "inadequate"
    capped = a_form(template_with("'not_met'"), {"plan": given("met"), "voice": given("met")})
    assert form.outcomes()["both"] == "not_met"
    assert capped.suggestion(form.template.sections[0]).point == "requires_improvement"


def test_a_value_that_is_no_point_is_told_in_words() -> None:
    form = a_form(template_with("concat(${plan}, '!')"), {"plan": given("met"), "voice": given("met")})
    state = form.state("both")
    assert (state.outcome, state.needs) == (outcomes.CANNOT_BE_COUNTED, (Need.CORRECTION,))
    assert state.correction == "Both comes to “met!”, which is no point of its scale"
    assert state.answer.value is None
    assert form.suggestion(form.template.sections[0]).point is not None


def test_a_note_on_a_computed_question_is_kept_and_its_value_is_not() -> None:
    note = Answer("good", note="As agreed.", evidence=(EvidenceReference("minutes"),))
    form = a_form(template_with("'met'")).with_answer("both", note)
    assert form.state("both").answer == given("met", "As agreed.", "minutes")
    assert form.kept("both") == Answer(note="As agreed.", evidence=(EvidenceReference("minutes"),))
    assert form.answers() == {"both": form.kept("both")}


def visits(form: FilledForm, first: date, second: date | None = None) -> FilledForm:
    form = form.with_answer("decided_on", given(date(2026, 3, 2))).with_answer("first_visit", given(first))
    return form.with_answer("second_visit", given(second)) if second else form


def test_a_computed_date_is_judged_against_its_clock() -> None:
    form = a_form(clock_template())
    assert form.state("seen").outcome == outcomes.NOT_ANSWERED
    late = visits(form, date(2026, 3, 25))
    assert late.state("seen").outcome == outcomes.LATE
    assert late.state("seen").answer.value == DatePair(None, date(2026, 3, 25))
    assert late.state("seen").needs == ()
    in_time = visits(form, date(2026, 3, 25), date(2026, 3, 9))
    assert in_time.state("seen").outcome == outcomes.IN_TIME
    assert in_time.suggestion(form.template.sections[0]).point == "good"
    assert in_time.state("seen").verdict is not None


def test_a_computed_date_that_cannot_be_is_told() -> None:
    before = visits(a_form(clock_template()), date(2026, 3, 1))
    assert form_problems(before)[0].message == ("Child seen must be on or after 2 March 2026, the day the clock starts")
    soon = a_question("seen", T.TIMESCALE, timescale=TEN_DAYS, required=False, calculation="'soon'", label="Child seen")
    form = a_form(a_template(a_section("one", a_question("decided_on", T.DATE), soon), grading=None))
    assert form.state("seen").outcome == outcomes.CANNOT_BE_COUNTED
    assert form.state("seen").correction == "Child seen comes to “soon”, which is no date"


def test_a_clock_may_start_from_a_computed_date() -> None:
    template = a_template(
        a_section(
            "one",
            a_question("decided_on", T.DATE),
            a_question("seen", T.TIMESCALE, timescale=TEN_DAYS, required=False, calculation="date(${decided_on} + 1)"),
            a_question("written", T.TIMESCALE, timescale=TimescaleRule(5, Unit.DAYS, starts=("seen",))),
        ),
        grading=None,
    )
    form = a_form(template, {"written": given(DatePair(None, date(2026, 3, 9)))})
    form = form.with_answer("decided_on", given(date(2026, 3, 2)))
    assert form.state("written").outcome == outcomes.LATE
    assert form.with_answer("decided_on", given(date(2026, 3, 3))).state("written").outcome == outcomes.IN_TIME


def test_once_keeps_nothing_where_nothing_is_kept() -> None:
    template = a_template(
        a_section("one", a_question("a", T.TEXT), a_question("b", T.CALCULATE, calculation="once(${a})")), grading=None
    )
    form = a_form(template).with_answer("a", given("x")).with_answer("a", given("y"))
    assert form.state("b").answer.value == "y"
