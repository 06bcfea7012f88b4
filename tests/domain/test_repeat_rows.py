"""Rows under rules of their own: what is worked out, hidden, needed or wrong in each of them."""

from datetime import date

import pytest

from qa_desk.domain.answer_words import answer_words
from qa_desk.domain.answers import Answer, CellValue, RepeatRow, Rows
from qa_desk.domain.filled_form import FilledForm
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.question_state import Need
from qa_desk.domain.template import Choice, Question, QuestionType, Template
from tests.builders import a_form, a_question, a_section, a_template, given, not_applicable

T = QuestionType
MARCH, APRIL, MAY = date(2026, 3, 6), date(2026, 4, 9), date(2026, 5, 29)


def core_groups(*columns: Question) -> Template:
    """A repeat with these questions, and what is made of it outside."""
    return a_template(
        a_section(
            "one",
            a_question("limit", T.INTEGER, required=False),
            a_question("groups", T.REPEAT, questions=columns, label="Core groups"),
            a_question("in_all", T.CALCULATE, calculation="sum(${share})"),
        ),
        grading=None,
    )


def rows(*cells: dict[str, CellValue]) -> Answer:
    return Answer(Rows(tuple(RepeatRow(tuple(row.items())) for row in cells)))


def seen(form: FilledForm, column: str) -> list[object]:
    """What a column reads as, row by row."""
    return [row.values.get(column, "") for row in form.state("groups").repeat.rows]


HELD = a_question("held_on", T.DATE, label="Date held", required=False)
CAME = a_question("came", T.INTEGER, label="How many came", required=False)


@pytest.mark.parametrize(
    ("calculation", "expected"),
    [
        ("position(..)", ["1", "2", "3"]),
        ("${came} * 2", ["8", "", "12"]),
        ("${came} div sum(${came}) * 100", ["40", "", "60"]),
        ("count(${groups})", ["3", "3", "3"]),
        ("${groups}", ["3", "3", "3"]),
        ("if(${came} > ${limit}, 'many', 'few')", ["few", "few", "many"]),
        ("${held_on} - indexed-repeat(${held_on}, ${groups}, position(..) - 1)", ["", "34", "50"]),
        ("coalesce(indexed-repeat(${share}, ${groups}, position(..) - 1), 0) + coalesce(${came}, 0)", ["4", "4", "10"]),
        ("coalesce(${came}, indexed-repeat(${came}, ${groups}, position(..) + 1))", ["4", "6", "6"]),
        ("once(${came})", ["4", "", "6"]),
        ("date(${held_on} + 1)", [date(2026, 3, 7), date(2026, 4, 10), date(2026, 5, 30)]),
        ("${came} > 3", ["true", "false", "true"]),
        ("0.1 + 0.2", ["0.3", "0.3", "0.3"]),
        ("1234567 * 10", ["12345670", "12345670", "12345670"]),
        ("1 div 0", ["", "", ""]),
    ],
)
def test_a_question_of_a_row_is_worked_out_from_its_own_row_and_from_others(
    calculation: str, expected: list[object]
) -> None:
    template = core_groups(HELD, CAME, a_question("share", T.CALCULATE, calculation=calculation))
    answer = rows({"held_on": MARCH, "came": 4}, {"held_on": APRIL}, {"held_on": MAY, "came": 6})
    form = a_form(template, {"groups": answer, "limit": given(5)})
    assert seen(form, "share") == expected


def test_what_is_worked_out_in_rows_is_read_outside_and_never_kept() -> None:
    template = core_groups(CAME, a_question("share", T.CALCULATE, calculation="${came} * 2", label="Twice"))
    answer = rows({"came": 4}, {"came": 6})
    form = a_form(template).with_answer("groups", answer)
    assert form.state("in_all").answer.value == "20"
    assert form.answers() == {"groups": answer}
    state = form.state("groups")
    told = "2 rows: How many came: 4, Twice: 8; How many came: 6, Twice: 12"
    assert answer_words(state.question, state.shown) == told
    assert answer_words(state.question, state.answer) == "2 rows: How many came: 4; How many came: 6"


def test_a_share_of_a_total_that_is_worked_out_outside_follows_both_ways() -> None:
    template = a_template(
        a_section(
            "one",
            a_question(
                "groups",
                T.REPEAT,
                questions=(CAME, a_question("share", T.CALCULATE, calculation="${came} div ${total} * 100")),
            ),
            a_question("total", T.CALCULATE, calculation="sum(${came})"),
            a_question("most", T.CALCULATE, calculation="max(${share})"),
        ),
        grading=None,
    )
    form = a_form(template).with_answer("groups", rows({"came": 1}, {"came": 3}))
    assert (seen(form, "share"), form.state("most").answer.value) == (["25", "75"], "75")
    form = form.with_answer("groups", rows({"came": 1}, {"came": 1}))
    assert (seen(form, "share"), form.state("most").answer.value) == (["50", "50"], "50")


def test_questions_of_a_row_may_wait_for_each_other_in_any_order() -> None:
    """The first waits for the second of its row, the second for the first of the row before, the third for both."""
    columns = (
        a_question("third", T.CALCULATE, calculation="sum(${second}) - ${second}"),
        a_question("share", T.CALCULATE, calculation="${second} + 1"),
        a_question("second", T.CALCULATE, calculation="${came} + coalesce("
                   "indexed-repeat(${share}, ${groups}, position(..) - 1), 0)"),
        CAME,
    )  # fmt: skip
    one: dict[str, CellValue] = {"came": 1}
    form = a_form(core_groups(*columns), {"groups": rows(*[one] * 40)})
    assert seen(form, "share") == [str(2 * number) for number in range(1, 41)]
    assert seen(form, "third") == [str(1600 - (2 * number - 1)) for number in range(1, 41)]


def test_a_hidden_cell_is_kept_not_needed_and_not_seen() -> None:
    why = a_question("why", T.TEXT, relevant="${came} < 3", label="Why so few")
    template = core_groups(CAME, why, a_question("share", T.CALCULATE, calculation="string-length(${why})"))
    form = a_form(template, {"groups": rows({"came": 4, "why": "Half term"}, {"came": 2})})
    state = form.state("groups")
    assert seen(form, "share") == ["0", "0"]
    assert [sorted(row.hidden) for row in state.repeat.rows] == [["why"], []]
    assert [problem.message for problem in form_problems(form)] == ["Enter why so few in row 2 of core groups"]
    assert "Half term" not in answer_words(state.question, state.shown)
    assert state.answer == rows({"came": 4, "why": "Half term"}, {"came": 2})
    assert state.repeat.next_row.hidden == {"why"}


def test_a_cell_is_needed_only_where_its_condition_holds() -> None:
    why = a_question("why", T.TEXT, required=False, label="Why so few")
    needed = a_question("share", T.TEXT, required=False, required_if="${came} < 3", label="Who was missing")
    form = a_form(core_groups(CAME, why, needed), {"groups": rows({"came": 4}, {"came": 2})})
    assert form.state("groups").needs == (Need.CORRECTION,)
    assert form.state("groups").correction == "Enter who was missing in row 2 of core groups"
    form = form.with_answer("groups", rows({"came": 4}, {"came": 2, "share": "School"}))
    assert form.state("groups").needs == ()


def test_a_fault_in_a_row_names_the_row() -> None:
    came = a_question(
        "came", T.INTEGER, constraint=". >= 0 and . <= ${limit}", constraint_message="People there must be 0 to 20"
    )
    template = core_groups(HELD, came)
    form = a_form(template, {"groups": rows({"came": 3}, {"came": 21}), "limit": given(20)})
    assert form.state("groups").correction == "In row 2 of core groups, people there must be 0 to 20"
    form = form.with_answer("limit", given(30))
    assert form.state("groups").correction == ""
    form = form.with_answer("groups", rows({"came": 3, "held_on": date(2026, 7, 8)}))
    assert form.state("groups").correction == "In row 1 of core groups, date held must be today or in the past"


def test_a_choice_in_a_row_that_is_no_longer_offered_is_told() -> None:
    teams = (Choice("a", "Team A", (("region", "north"),)), Choice("b", "Team B", (("region", "south"),)))
    region = a_question("region", T.SELECT_ONE, choices=(Choice("north", "North"), Choice("south", "South")))
    team = a_question("share", T.SELECT_ONE, choices=teams, choice_filter="region = ${region}", label="Team")
    form = a_form(core_groups(region, team), {"groups": rows({"region": "north", "share": "a"}, {"region": "south"})})
    offered = [[choice.value for choice in row.choices(team)] for row in form.state("groups").repeat.rows]
    assert offered == [["a"], ["b"]]
    assert form.state("groups").correction == "Enter team in row 2 of core groups"
    form = form.with_answer("groups", rows({"region": "south", "share": "a"}))
    told = "In row 1 of core groups, Team A is no longer one of the choices for team"
    assert form.state("groups").correction == told
    form = form.with_answer("groups", rows({"region": "", "came": 1}))
    assert form.state("groups").correction == "Enter region in row 1 of core groups"


def test_rows_that_do_not_apply_have_no_values() -> None:
    template = core_groups(CAME, a_question("share", T.CALCULATE, calculation="${came}"))
    form = a_form(template, {"groups": rows({"came": 4})})
    form = form.with_answer("groups", not_applicable("No meeting"))
    assert (form.state("in_all").answer.value, seen(form, "share")) == ("0", [])


def test_a_repeat_without_rows_counts_as_none() -> None:
    template = a_template(
        a_section(
            "one",
            a_question("groups", T.REPEAT, questions=(HELD,), required=False),
            a_question("held", T.CALCULATE, calculation="count(${groups})"),
        ),
        grading=None,
    )
    assert [a_form(template, {"groups": one}).state("held").answer.value for one in (rows(), rows({}))] == ["0", "1"]
    assert a_form(template).state("held").answer.value == "0"


def test_rows_are_told_with_how_many_there_are() -> None:
    question = a_question("groups", T.REPEAT, questions=(HELD,))
    assert answer_words(question, rows({"held_on": MARCH}, {"held_on": APRIL})) == (
        "2 rows: Date held: 6 March 2026; Date held: 9 April 2026"
    )
    assert answer_words(question, rows()) == "Not answered"
