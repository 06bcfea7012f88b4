"""Choices that follow other answers."""

import pickle

import pytest

from qa_desk.domain.expressions import ExpressionProblem, parse
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.question_state import Need
from qa_desk.domain.template import Choice, QuestionType, Template
from tests.builders import CANNOT_JUDGE, a_form, a_question, a_section, a_template, given
from tests.domain.expression_scope import PlainScope

T = QuestionType
REGIONS = (Choice("north", "North"), Choice("south", "South"))
TEAMS = (
    Choice("a", "Team A", (("region", "north"), ("open", "yes"))),
    Choice("b", "Team B", (("region", "south"), ("open", "yes"))),
    Choice("c", "Team C", (("region", "south"), ("open", "no"))),
    Choice("other", "Another team"),
)


def teams(offers: str, kind: QuestionType = T.SELECT_ONE) -> Template:
    return a_template(
        a_section(
            "one",
            a_question("region", T.SELECT_ONE, choices=REGIONS),
            a_question("team", kind, choices=TEAMS, choice_filter=offers),
        ),
        grading=None,
    )


@pytest.mark.parametrize(
    ("offers", "region", "expected"),
    [
        ("region = ${region}", "south", ["b", "c"]),
        ("region=${region} and open='yes'", "south", ["b"]),
        ("region = ${region} or name = 'other'", "north", ["a", "other"]),
        ("region = ''", "north", ["other"]),
        ("starts-with(label, 'Team')", None, ["a", "b", "c"]),
        ("region = ${region}", None, ["other"]),
        ("region = ${region} and region != ''", None, []),
        ("true()", None, ["a", "b", "c", "other"]),
    ],
)
def test_what_is_offered_follows_the_answers(offers: str, region: str | None, expected: list[str]) -> None:
    form = a_form(teams(offers), {"region": given(region)} if region else {})
    assert [choice.value for choice in form.state("team").choices] == expected


def test_an_answer_that_is_no_longer_offered_is_kept_and_told() -> None:
    form = a_form(teams("region = ${region}"), {"region": given("south"), "team": given("b")})
    assert form.state("team").needs == ()
    form = form.with_answer("region", given("north"))
    assert form.state("team").answer == given("b")
    assert form.state("team").needs == (Need.CORRECTION,)
    assert form_problems(form)[0].message == "Team B is no longer one of the choices for team"
    assert form.with_answer("region", given("south")).state("team").needs == ()
    assert form.with_answer("team", CANNOT_JUDGE).state("team").correction == ""


def test_one_of_several_that_is_no_longer_offered_is_told() -> None:
    form = a_form(teams("region = ${region}", T.SELECT_MULTIPLE), {"region": given("south"), "team": given(("b", "c"))})
    assert form.state("team").needs == ()
    form = form.with_answer("region", given("north"))
    assert form.state("team").correction == "Team B is no longer one of the choices for team"


def test_where_nothing_can_be_chosen_nothing_is_needed() -> None:
    form = a_form(teams("region = ${region} and region != ''"))
    assert [problem.question for problem in form_problems(form)] == ["region"]
    assert form.with_answer("region", given("north")).state("team").needs == (Need.VALUE,)


def test_the_label_of_a_choice_can_be_read() -> None:
    template = a_template(
        a_section(
            "one",
            a_question("team", T.SELECT_ONE, choices=TEAMS),
            a_question("plan"),
            a_question("told", T.CALCULATE, calculation="concat(jr:choice-name(${team}, '${team}'), ': ', "
                       "jr:choice-name(${plan}, '${plan}'))"),
        ),
        grading=None,
    )  # fmt: skip
    form = a_form(template).with_answer("team", given("a")).with_answer("plan", given("met"))
    assert form.state("told").answer.value == "Team A: Met"
    assert form.with_answer("team", given("zzz")).state("told").answer.value == ": Met"


def test_a_bare_word_is_an_attribute_in_a_choice_filter_alone() -> None:
    offers = parse("region = 'north'", columns=True)
    assert offers.is_true(PlainScope(attributes={"region": "north"}))
    again = pickle.loads(pickle.dumps(offers))
    assert again.is_true(PlainScope(attributes={"region": "north"}))
    with pytest.raises(ExpressionProblem, match="At character 1: “region” stands alone"):
        parse("region = 'north'")
