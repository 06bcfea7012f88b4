"""Random answers to a form with every kind of rule: filled one by one or at once, it is the same form."""

from datetime import date

from hypothesis import given as hypothesis_given
from hypothesis import settings
from hypothesis import strategies as st

from qa_desk.domain.answers import BLANK, Answer, CellValue, RepeatRow, Rows, Value
from qa_desk.domain.expressions import Expression, ExpressionProblem, parse
from qa_desk.domain.expressions.functions import BUILT_WITH_THE_EXPRESSION, FUNCTIONS
from qa_desk.domain.expressions.parser import LEVELS
from qa_desk.domain.filled_form import FilledForm, FormPlan
from qa_desk.domain.form_problems import form_problems
from qa_desk.domain.template import Choice, GradeOf, Question, QuestionType, Template
from qa_desk.domain.timescales import TimescaleRule, Unit
from tests.builders import CANNOT_JUDGE, a_grade, a_question, a_section, a_template, circumstances

T = QuestionType
REGIONS = (Choice("north", "North"), Choice("south", "South"))
TEAMS = (
    Choice("a", "Team A", (("region", "north"),)),
    Choice("b", "Team B", (("region", "south"),)),
    Choice("c", "Team C"),
)
DAYS = st.dates(date(2026, 1, 1), date(2026, 7, 9))
CELLS: dict[str, st.SearchStrategy[CellValue]] = {
    "held_on": DAYS,
    "came": st.integers(-2, 9),
    "why": st.sampled_from(["", "Half term", "Late notice"]),
    "row_team": st.sampled_from(["a", "b", "c"]),
}


def _row(cells: dict[str, CellValue]) -> RepeatRow:
    return RepeatRow(tuple(cells.items()))


ROWS = st.lists(st.fixed_dictionaries({}, optional=CELLS).map(_row), max_size=4)
ANSWERS: dict[str, st.SearchStrategy[Value]] = {
    "region": st.sampled_from(["north", "south"]),
    "team": st.sampled_from(["a", "b", "c"]),
    "teams": st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, unique=True).map(tuple),
    "plan": st.sampled_from(["met", "partly_met", "not_met"]),
    "decided_on": DAYS,
    "least": st.integers(0, 9),
    "groups": ROWS.map(lambda rows: Rows(tuple(rows))),
    "remark": st.text(max_size=5),
}


def core_groups() -> Question:
    """Rows that read the form around them, each other, and sums of themselves."""
    return a_question(
        "groups",
        T.REPEAT,
        relevant="${region} != ''",
        questions=(
            a_question("held_on", T.DATE),
            a_question("came", T.INTEGER, required=False, required_if="${held_on} != ''", constraint=". >= ${least}"),
            a_question("why", T.TEXT, relevant="${came} < ${average}"),
            a_question("row_team", T.SELECT_ONE, choices=TEAMS, choice_filter="region = ${region} or name = ${why}"),
            a_question("share", T.CALCULATE, calculation="${came} div ${total}"),
            a_question("so_far", T.CALCULATE, calculation="coalesce(${came}, 0) + coalesce("
                       "indexed-repeat(${so_far}, ${groups}, position(..) - 1), 0)"),
            a_question("gap", T.CALCULATE, relevant="position(..) > 1",
                       calculation="${held_on} - indexed-repeat(${held_on}, ${groups}, position(..) - 1)"),
        ),
    )  # fmt: skip


def template() -> Template:
    """Rows that read sums of themselves, grades that are worked out, choices that follow rows."""
    return a_template(
        a_section(
            "one",
            a_question("region", T.SELECT_ONE, choices=REGIONS),
            a_question("team", T.SELECT_ONE, choices=TEAMS, choice_filter="region = ${region} or ${most} > 5"),
            a_question("teams", T.SELECT_MULTIPLE, choices=TEAMS, choice_filter="region != ${region}"),
            a_question("decided_on", T.DATE),
            a_question("least", T.INTEGER, required=False),
            core_groups(),
            a_question("total", T.CALCULATE, calculation="sum(${came})"),
            a_question("average", T.CALCULATE, calculation="${total} div count(${groups})"),
            a_question("most", T.CALCULATE, calculation="max(${so_far})"),
            a_question("widest", T.CALCULATE, calculation="join('/', ${gap})"),
            a_grade("grade", GradeOf.SECTION),
        ),
        a_section(
            "two",
            a_question("plan", relevant="${team} = 'a' or ${most} > 3"),
            a_question("worked", calculation="if(${plan} = 'met', if(${most} > 4, 'met', 'oops'), ${plan})"),
            a_question(
                "seen",
                T.TIMESCALE,
                timescale=TimescaleRule(10, Unit.WORKING_DAYS, starts=("decided_on",)),
                calculation="if(${groups} > 0, date(max(${held_on})), ${remark})",
            ),
            a_question("remark", T.TEXT, required=False, relevant="${worked} != 'met'"),
            a_grade("overall", GradeOf.OVERALL),
        ),
    )


PLAN = FormPlan(template())
MOVES = st.lists(
    st.sampled_from(sorted(ANSWERS)).flatmap(
        lambda name: st.tuples(
            st.just(name), st.one_of(ANSWERS[name].map(Answer), st.just(BLANK), st.just(CANNOT_JUDGE))
        )
    ),
    max_size=12,
)


@settings(max_examples=60)
@hypothesis_given(MOVES)
def test_a_form_is_the_same_filled_one_by_one_or_at_once(moves: list[tuple[str, Answer]]) -> None:
    where = circumstances()
    form, answers = FilledForm.of(PLAN, {}, where), dict[str, Answer]()
    for name, answer in moves:
        answers[name] = answer
        form = form.with_answer(name, answer)
    fresh = FilledForm.of(PLAN, answers, where)
    assert list(form.states()) == list(fresh.states())
    assert form.answers() == {name: answer for name, answer in answers.items() if not answer.is_empty}
    assert form_problems(form) == form_problems(fresh)


NAMES = ["came", "so_far", "groups", "team", "teams", "worked", "seen", "decided_on", "nobody"]
ATOMS = st.one_of(
    st.sampled_from([f"${{{name}}}" for name in NAMES]),
    st.sampled_from(["''", "'north'", "'2026-03-06'", "0", "-1", "2.5", "99999999", ".", "today()", "position(..)"]),
)


def _calls(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Every function with some arguments, often of the wrong number or kind."""
    names = st.sampled_from([*FUNCTIONS, *BUILT_WITH_THE_EXPRESSION])
    return st.one_of(
        st.builds(lambda name, parts: f"{name}({', '.join(parts)})", names, st.lists(inner, max_size=4)),
        st.builds(lambda a, sign, b: f"({a} {sign} {b})", inner, st.sampled_from(sorted(LEVELS)), inner),
        inner.map(lambda one: f"-({one})"),
    )


EXPRESSIONS = st.recursive(ATOMS, _calls, max_leaves=8)


def _read(text: str) -> Expression | None:
    try:
        return parse(text)
    except ExpressionProblem:
        return None


@settings(max_examples=80)
@hypothesis_given(st.lists(EXPRESSIONS, min_size=5, max_size=5), MOVES)
def test_any_expression_over_any_answers_comes_to_something(texts: list[str], moves: list[tuple[str, Answer]]) -> None:
    relevant, constraint, calculation, row_relevant, row_calculation = map(_read, texts)
    rows = (
        a_question("came", T.INTEGER, relevant=row_relevant, constraint=constraint),
        a_question("so_far", T.CALCULATE, calculation=row_calculation or parse("1")),
    )
    asked = a_template(
        a_section(
            "one",
            a_question("decided_on", T.DATE, relevant=relevant),
            a_question("groups", T.REPEAT, questions=rows),
            a_question("team", T.SELECT_ONE, choices=TEAMS, constraint=constraint, choice_filter=calculation),
            a_question("teams", T.SELECT_MULTIPLE, choices=TEAMS, required_if=constraint),
            a_question("worked", calculation=calculation or parse("''")),
            a_question("told", T.CALCULATE, calculation=calculation or parse("''")),
            a_grade("grade", GradeOf.SECTION),
        )
    )
    form = FilledForm.of(
        FormPlan(asked), {name: answer for name, answer in moves if name in asked.by_name}, circumstances()
    )
    assert form.counts.asked >= 0
    assert all(problem.message for problem in form_problems(form))
