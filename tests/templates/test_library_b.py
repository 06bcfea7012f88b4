"""Section 175, child in need threshold and return home interviews: every question of their lists, and what follows."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from qa_desk.domain import outcomes
from qa_desk.domain.answers import Answer, DatePair, Value
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.grading import suggest_overall, suggest_section
from qa_desk.domain.question_state import Circumstances, Need
from qa_desk.domain.template import BasisKind, QuestionType, SubjectKind, Template
from qa_desk.domain.timescales import Unit
from qa_desk.templates.library import TemplateLibrary
from tests.builders import NO_HOLIDAYS, NOW, TODAY

FORMS = Path(__file__).parents[2] / "forms"
WHERE = Circumstances(TODAY, NOW, NO_HOLIDAYS)
SCHOOLS, NEED, RETURN = "section_175", "child_in_need_threshold", "return_home_interviews"


@pytest.fixture(scope="module")
def library() -> TemplateLibrary:
    return TemplateLibrary(FORMS)


@pytest.fixture(params=[SCHOOLS, NEED, RETURN])
def template(request: pytest.FixtureRequest, library: TemplateLibrary) -> Template:
    """Each of the three."""
    return library.get(request.param, "2026.1")


@pytest.fixture(scope="module")
def schools(library: TemplateLibrary) -> Template:
    return library.get(SCHOOLS, "2026.1")


@pytest.fixture(scope="module")
def need(library: TemplateLibrary) -> Template:
    return library.get(NEED, "2026.1")


@pytest.fixture(scope="module")
def back_home(library: TemplateLibrary) -> Template:
    return library.get(RETURN, "2026.1")


def codes(template: Template) -> set[str]:
    """The numbers of the list its questions were written from: "ed08_referrals" stands under "ed08"."""
    return {name[:4] for name in template.by_name if re.match(r"(ed|cn|rh)\d\d_", name)}


def filled(template: Template, values: Mapping[str, Value]) -> FilledForm:
    """A form with these answers alone."""
    answers = {name: Answer(value) for name, value in values.items()}
    return FilledForm.of(FormPlan(template), answers, WHERE)


def test_every_question_of_the_lists_is_there(schools: Template, need: Template, back_home: Template) -> None:
    assert codes(schools) == {f"ed{number:02}" for number in range(1, 16)}
    assert codes(need) == {f"cn{number:02}" for number in range(1, 13)}
    assert codes(back_home) == {f"rh{number:02}" for number in range(1, 14)}
    assert schools.subject is SubjectKind.SCHOOL
    assert (need.subject, back_home.subject) == (SubjectKind.CASE, SubjectKind.CASE)


def test_critical_and_limiting_questions_are_those_of_the_lists(
    schools: Template, need: Template, back_home: Template
) -> None:
    marked = {
        template.name: (
            {q.name[:4] for q in template.questions() if q.critical},
            {q.name[:4] for q in template.questions() if q.limiting},
        )
        for template in (schools, need, back_home)
    }
    assert marked == {SCHOOLS: ({"ed01", "ed05"}, set()), NEED: (set(), {"cn04"}), RETURN: ({"rh02"}, {"rh08"})}


def test_every_section_ends_with_its_grade_strengths_and_gaps(template: Template) -> None:
    *sections, last = template.sections
    for section in sections:
        names = [question.name for question in section.questions[-3:]]
        assert names == [f"{section.name}_grade", f"{section.name}_strengths", f"{section.name}_gaps"]
        grade = template.grade_question(section)
        assert grade is not None
        assert grade.scale is not None
        assert all(point.descriptor for point in grade.scale.points)
        assert grade.scale.name == ("rag" if template.name == SCHOOLS else "ofsted")
    assert template.grade_question(None) is last.questions[0]
    assert template.by_name["concern_alerted_role"].follows == "immediate_concern"


def test_statutory_is_only_what_has_a_national_source_with_its_edition(template: Template) -> None:
    statutory = {q.name[:4]: q.basis for q in template.questions() if q.basis and q.basis.kind is BasisKind.STATUTORY}
    assert all(basis.source and basis.edition for basis in statutory.values())
    assert set(statutory) == {
        SCHOOLS: {"ed01", "ed02", "ed03", "ed05", "ed06"},
        NEED: {"cn03"},
        RETURN: {"rh01", "rh02", "rh03"},
    }.get(template.name)


def test_limits_are_those_of_their_sources(schools: Template, need: Template, back_home: Template) -> None:
    limits = {
        q.name: (q.timescale.limit, q.timescale.unit)
        for template in (schools, need, back_home)
        for q in template.questions()
        if q.timescale
    }
    assert limits == {
        "ed02_lead_trained": (24, Unit.MONTHS),
        "ed02_staff_updated": (12, Unit.MONTHS),
        "cn03_assessment_in_time": (45, Unit.WORKING_DAYS),
        "cn06_planning_meeting": (10, Unit.WORKING_DAYS),
        "cn08_review_in_time": (3, Unit.MONTHS),
        "cn08_visit_in_time": (4, Unit.WEEKS),
        "rh02_within_72_hours": (72, Unit.HOURS),
    }


def test_the_level_now_is_a_scale_of_its_own_that_leaves_the_grade_alone(need: Template) -> None:
    level = need.by_name["cn01_level_now"]
    assert level.scale is not None
    assert [point.label for point in level.scale.points] == ["Right", "Step down", "Step up"]
    assert level.note.points == frozenset({"step_down", "step_up"})
    asked = filled(need, {level.name: "step_down"})
    assert asked.state("cn11_change_sustained").asked
    assert not filled(need, {level.name: "right"}).state("cn11_change_sustained").asked
    others = [(need.by_name["cn02_level_at_decision"], "met"), (need.by_name["cn04_no_unassessed_harm"], "met")]
    assert need.grading is not None
    grades = {suggest_section(need.grading, [(level, point.value), *others]).point for point in level.scale.points}
    assert grades == {"good"}


def test_harm_that_nobody_assessed_holds_the_whole_at_inadequate(need: Template, back_home: Template) -> None:
    for template, question in ((need, "cn04_no_unassessed_harm"), (back_home, "rh08_harm_acted_on")):
        assert template.grading is not None
        overall = suggest_overall(template.grading, ["good"] * 3, [(template.by_name[question], "not_met")])
        assert (overall.point, overall.capped_by) == ("inadequate", (question,))


def test_the_planning_meeting_is_counted_from_the_assessment(need: Template) -> None:
    form = filled(
        need,
        {
            "cn03_assessment_in_time": DatePair(date(2026, 3, 2), date(2026, 4, 1)),
            "cn06_planning_meeting": DatePair(None, date(2026, 4, 16)),
        },
    )
    assert form.state("cn03_assessment_in_time").outcome == outcomes.IN_TIME
    assert form.state("cn06_planning_meeting").outcome == outcomes.LATE


def test_an_interview_is_judged_only_where_there_was_one(back_home: Template) -> None:
    interview = {"rh02", "rh03", "rh04", "rh05", "rh06", "rh07"}
    for followed, asked, left_out in (
        ("took_place", interview, {"rh09"}),
        ("declined", {"rh09"}, interview),
        ("not_followed_up", {"rh09"}, interview),
    ):
        form = filled(back_home, {"rh01_offered": "yes", "rh01_what_followed": followed})
        standing = {state.question.name[:4]: state.asked for state in form.states()}
        assert {code for code in asked if standing[code]} == asked
        assert not {code for code in left_out if standing[code]}
    never_offered = filled(back_home, {"rh01_offered": "no"})
    assert not never_offered.state("rh01_what_followed").asked
    assert never_offered.state("rh09_refusal").asked


def test_a_late_interview_holds_its_section_at_requires_improvement(back_home: Template) -> None:
    rules = back_home.grading
    assert rules is not None
    best = [
        (back_home.by_name[name], outcome)
        for name, outcome in (("rh01_offered", "yes"), ("rh13_police_return_check", "met"))
    ]
    late = (back_home.by_name["rh02_within_72_hours"], outcomes.LATE)
    on_time = (back_home.by_name["rh02_within_72_hours"], outcomes.IN_TIME)
    assert suggest_section(rules, [*best, on_time]).point == "good"
    assert suggest_section(rules, [*best, *best, *best, late]).point == "requires_improvement"


def test_a_school_is_green_only_when_its_record_of_checks_is_met(schools: Template) -> None:
    rules = schools.grading
    assert rules is not None
    record, allegations = schools.by_name["ed05_single_central_record"], schools.by_name["ed06_allegations"]
    for outcome, expected in (("met", "green"), ("partly_met", "amber"), ("not_met", "amber")):
        assert suggest_section(rules, [(record, outcome), (allegations, "met")]).point == expected
    capped = suggest_section(rules, [(record, "not_evidenced"), *[(allegations, "met")] * 9])
    assert (capped.point, capped.capped_by) == ("amber", (record.name,))


NUMBERS = {"ed08_pupils_on_roll": 300, "ed08_early_help_children": 40, "ed08_early_help_led": 12, "ed08_referrals": 9}


def test_the_numbers_of_the_year_have_their_terms_and_must_fit_each_other(schools: Template) -> None:
    numbers = [q for q in schools.questions() if q.type is QuestionType.INTEGER]
    assert len(numbers) == 6
    assert all(len(q.hint) > 40 and q.constraint and q.follows == "ed08_numbers_used" for q in numbers)
    fitting = filled(schools, {**NUMBERS, "ed08_referrals_accepted": 9, "ed08_private_fostering": 0})
    assert all(Need.CORRECTION not in state.needs for state in fitting.states())
    for name, value in (
        ("ed08_early_help_led", 41),
        ("ed08_early_help_children", 301),
        ("ed08_referrals_accepted", 10),
    ):
        state = filled(schools, {**NUMBERS, name: value}).state(name)
        assert state.needs[0] is Need.CORRECTION
        assert state.correction == state.question.constraint_message


def test_a_number_that_could_not_be_counted_does_not_spoil_the_next(schools: Template) -> None:
    without = {name: value for name, value in NUMBERS.items() if name != "ed08_early_help_children"}
    assert Need.CORRECTION not in filled(schools, without).state("ed08_early_help_led").needs
