"""Reading expressions: every fault has its place, and nothing else is ever raised."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.expressions import Expression, ExpressionProblem, XValue, parse
from qa_desk.domain.expressions.parser import DEEPEST, LONGEST
from tests.domain.expression_scope import PlainScope, worked_out

FAULTS: tuple[tuple[str, int, str], ...] = (
    ("", 0, "empty"),
    ("   ", 0, "empty"),
    ("${a} =", 6, "missing at the end"),
    ("${a} = 'x", 7, "closing quote"),
    ("${a} == 'x'", 5, "one ="),
    ("${a} <> 'x'", 5, "!="),
    ("${a} && ${b}", 5, "word and"),
    ("${a} || ${b}", 5, "word or"),
    ("${a} = “x”", 7, "straight quotes"),
    ("${a} = ‘x’", 7, "straight quotes"),
    ("${} = 1", 0, "between ${ and }"),
    ("${a b} = 1", 0, "between ${ and }"),
    ("(1 + 2", 0, "not closed"),
    ("count(${a}", 5, "not closed"),
    ("1 + 2)", 5, "not expected"),
    ("1 2", 2, "not expected"),
    ("* 2", 0, "not expected"),
    ("f(1,)", 4, "not expected"),
    ("true", 0, "true()"),
    ("1 = 1 AND 2 = 2", 6, "not expected"),
    ("AND", 0, "small letters"),
    ("yes = ${a}", 0, "${yes}"),
    ("/data/a = 1", 0, "Paths"),
    ("../a = 1", 2, "Paths"),
    ("instance('x')[a = 1]", 13, "square brackets"),
    ("!${a}", 0, "not("),
    ("slected(${a}, 'x')", 0, "selected()"),
    ("zzzzzz(1)", 0, "no function"),
    ("selected(${a})", 0, "takes 2"),
    ("if(1, 2)", 0, "takes 3"),
    ("round()", 0, "1 to 2"),
    ("coalesce('a')", 0, "at least 2"),
    ("1 + ..", 4, "position(..)"),
    ("position(1)", 0, "position(..)"),
    ("indexed-repeat(1, ${a}, 2)", 0, "${question}"),
    ("regex(., ${a})", 9, "in quotes"),
    ("regex(., '(a')", 12, "not closed"),
    ("\x00", 0, "no meaning"),
    ("(" * (DEEPEST + 1), DEEPEST, "deep"),
    ("1" * (LONGEST + 1), LONGEST, "longer"),
)


@pytest.mark.parametrize(("text", "position", "words"), FAULTS, ids=[repr(text[:20]) for text, _, _ in FAULTS])
def test_a_fault_names_its_place(text: str, position: int, words: str) -> None:
    with pytest.raises(ExpressionProblem) as caught:
        parse(text)
    assert caught.value.position == position
    assert words in caught.value.message
    assert caught.value.message.endswith((".", "?"))


PIECES = """${a} ${b} . .. 'x' "y" 1 2.5 ( ) , + - * div mod and or = != < <= > >= not( if( count( selected( regex(
    today() date( position( '[a-z]+' round( substr( indexed-repeat( coalesce( '2026-03-06' format-date( '%Y' true()"""
ANSWERS = st.one_of(
    st.text(max_size=20),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(allow_nan=False),
    st.dates(),
    st.datetimes(),
    st.lists(st.sampled_from("abc")).map(tuple),
)


def read(text: str) -> Expression | None:
    try:
        return parse(text)
    except ExpressionProblem as problem:
        assert 0 <= problem.position <= max(len(text), 0)
        return None


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    read(text)


@given(st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join), ANSWERS, ANSWERS)
def test_whatever_can_be_read_can_be_worked_out(text: str, first: XValue, second: XValue) -> None:
    expression = read(text)
    if expression is not None:
        scope = PlainScope({"a": first, "b": second}, current=first, repeats={"b": ({"a": second},)})
        expression.is_true(scope)


CALLS = """round({0},{1}) substr({0},{1}) selected-at({0},{1}) date({0}) date-time({0}) int({0}) format-date({0},'%Y')
    decimal-date-time({0}) pow({0},{1}) {0}div{1} {0}mod{1} {0}<{1} {0}={1} string({0}) translate({0},{1},'x') -{0}
    min({0},{1}) sum({0},{1}) concat({0},{1}) exp({0}) floor({0}) substring-before({0},{1}) regex({0},'(a|b)*')
    count-selected({0})"""


@given(st.sampled_from(CALLS.split()), ANSWERS, ANSWERS)
def test_no_answer_makes_a_function_fail(call: str, first: XValue, second: XValue) -> None:
    parse(call.format("${a}", "${b}")).value(PlainScope({"a": first, "b": second}))


NUMBERS = st.integers(min_value=0, max_value=99)


@given(st.lists(st.tuples(st.sampled_from(["+", "-", "*"]), NUMBERS), max_size=12), NUMBERS)
def test_arithmetic_has_the_usual_order(rest: list[tuple[str, int]], first: int) -> None:
    text = str(first) + "".join(f" {sign} {number}" for sign, number in rest)
    assert worked_out(text) == float(eval(text))  # digits and + - * alone


@given(NUMBERS, NUMBERS, NUMBERS)
def test_equal_levels_go_from_left_to_right(first: int, second: int, third: int) -> None:
    assert worked_out(f"{first} - {second} - {third}") == float((first - second) - third)
    left = worked_out(f"{first} div {second + 1} div {third + 1}")
    assert isinstance(left, float)
    assert math.isclose(left, first / (second + 1) / (third + 1))


@given(st.booleans(), st.booleans(), st.booleans())
def test_and_binds_tighter_than_or(first: bool, second: bool, third: bool) -> None:
    words = {True: "true()", False: "false()"}
    text = f"{words[first]} or {words[second]} and {words[third]}"
    assert worked_out(text) is (first or (second and third))


def test_a_long_chain_does_not_nest() -> None:
    assert worked_out(" + ".join(["1"] * 1500)) == 1500.0
    assert worked_out(" and ".join(["true()"] * 700)) is True
    assert worked_out("-" * 2001 + "1") == -1.0


def test_the_deepest_nesting_works() -> None:
    assert worked_out("(" * DEEPEST + "1" + ")" * DEEPEST) == 1.0
    nested = "1"
    for _ in range(DEEPEST):
        nested = f"0 or 1 and 1 = 1 < 2 + 1 * ({nested})"
    assert worked_out(nested) is True
