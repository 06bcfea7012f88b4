"""What expressions come to: XPath's rules, ODK's functions, dates as dates."""

import math
import pickle
from datetime import date, datetime
from decimal import Decimal

import pytest

from qa_desk.domain.expressions import XValue, parse
from qa_desk.domain.expressions.functions import BUILT_WITH_THE_EXPRESSION, FUNCTIONS
from tests.domain.expression_scope import PlainScope, worked_out

DAY = date(2026, 3, 6)

CASES: tuple[tuple[str, XValue], ...] = (
    # operators and their order
    ("1 + 2 * 3", 7.0),
    ("(1 + 2) * 3", 9.0),
    ("10 - 4 - 3", 3.0),
    ("100 div 10 div 5", 2.0),
    ("7 mod 4", 3.0),
    ("-7 mod 4", -3.0),
    ("- 2 + 5", 3.0),
    ("--2", 2.0),
    ("2 - -3", 5.0),
    ("1 div 0", math.inf),
    ("-1 div 0", -math.inf),
    ("1 = 1 and 2 = 3 or 4 = 4", True),
    ("1 = 2 or 2 = 2 and 3 = 4", False),
    ("3 > 2 > 1", False),
    ("1 + 1 = 2", True),
    ("2 <= 2 and 2 >= 2 and not(2 < 2) and 2 != 3", True),
    (".5 + 1.", 1.5),
    # comparing
    ("'a' = \"a\"", True),
    ("'5' = 5", True),
    ("'5.0' = '5'", False),
    ("'10' > '9'", True),
    ("'x' < 'y'", False),
    ("'' = 0", False),
    ("true() = 'anything'", True),
    ("'2026-03-06' < '2026-11-01'", True),
    ("date('2026-03-06') = '2026-03-06'", True),
    ("date('2026-03-06') != ''", True),
    ("date('2026-03-06') > date('2025-12-31')", True),
    ("date('2026-02-30') = ''", True),
    # choices
    ("selected('a b c', 'b')", True),
    ("selected('ab c', 'b')", False),
    ("selected('', 'b')", False),
    ("count-selected('a b c')", 3.0),
    ("selected-at('a b c', 1)", "b"),
    ("selected-at('a b c', 9)", ""),
    # choosing
    ("if(1 = 1, 'yes', 'no')", "yes"),
    ("if('', 'yes', 'no')", "no"),
    ("coalesce('', 'b')", "b"),
    ("coalesce('a', 'b')", "a"),
    ("coalesce('', '')", ""),
    ("not(true()) or false()", False),
    ("boolean('false')", True),
    ("boolean-from-string('false')", False),
    ("boolean-from-string('1')", True),
    # numbers
    ("number('12')", 12.0),
    ("int(2.9)", 2.0),
    ("int(-2.9)", -2.0),
    ("round(2.5)", 3.0),
    ("round(-2.5)", -2.0),
    ("round(1.005, 2)", 1.01),
    ("round(1234, -2)", 1200.0),
    ("floor(-2.1)", -3.0),
    ("ceiling(2.1)", 3.0),
    ("abs(-3)", 3.0),
    ("pow(2, 10)", 1024.0),
    ("sqrt(9)", 3.0),
    ("exp(0) + log(1) + log10(100)", 3.0),
    ("round(pi(), 4)", 3.1416),
    ("exp10(3)", 1000.0),
    ("round(sin(pi() div 2) + cos(0) + tan(0), 9)", 2.0),
    ("round(asin(1) + acos(0), 9)", round(math.pi, 9)),
    ("round(atan(1) * 4 - atan2(0, -1), 9)", 0.0),
    ("checklist(2, 3, 1 = 1, 2 = 2, 1 = 2)", True),
    ("checklist(-1, 1, 1 = 1, 2 = 2)", False),
    ("weighted-checklist(5, -1, 1 = 1, 3, 1 = 2, 4, 2 = 2, 2)", True),
    ("weighted-checklist(6, 9, 1 = 1, 3, 2 = 2, 2)", False),
    ("sum(1, 2, '', 3)", 6.0),
    ("min(3, '', 1)", 1.0),
    ("max(3, '', 1)", 3.0),
    # texts
    ("string(3)", "3"),
    ("string(1.50)", "1.5"),
    ("string(1 div 0)", "Infinity"),
    ("string(number('x'))", "NaN"),
    ("string(1 = 1)", "true"),
    ("string-length('Łódź')", 4.0),
    ("string-length()", 0.0),
    ("contains('abc', 'b')", True),
    ("starts-with('abc', 'ab')", True),
    ("ends-with('abc', 'bc')", True),
    ("substr('abcdef', 2)", "cdef"),
    ("substr('abcdef', 1, 3)", "bc"),
    ("substr('abcdef', -2)", "ef"),
    ("substring-before('6/3/2026', '/')", "6"),
    ("substring-after('6/3/2026', '/')", "3/2026"),
    ("translate('abc', 'abz', 'AB')", "ABc"),
    ("normalize-space('  a   b ')", "a b"),
    ("concat('a', 1, 'b')", "a1b"),
    ("join(', ', 'a', 'b')", "a, b"),
    ("regex('AB12', '[A-Z]{2}[0-9]+')", True),
    ("regex('xAB12', '[A-Z]{2}[0-9]+')", False),
    # dates
    ("today()", DAY),
    ("now()", datetime(2026, 3, 6, 14, 32, 5)),  # noqa: DTZ001
    ("today() - 1", 20517.0),
    ("date(today() + 10)", date(2026, 3, 16)),
    ("date('2026-03-06T09:30:00')", DAY),
    ("date('soon')", ""),
    ("date(1 div 0)", ""),
    ("date-time('2026-03-06')", datetime(2026, 3, 6)),  # noqa: DTZ001
    ("decimal-date-time('1970-01-02T12:00:00')", 1.5),
    ("decimal-time('06:00')", 0.25),
    ("decimal-time(now()) = decimal-time('14:32:05')", True),
    ("date(now()) = today()", True),
    ("format-date(today(), '%d/%m/%Y %e %n %b %a %y')", "06/03/2026 6 3 Mar Fri 26"),
    ("format-date-time(now(), '%H:%M:%S.%3 %h 100%%')", "14:32:05.000 14 100%"),
    ("format-date('', '%Y')", ""),
    ("position(..)", 0.0),
    ("count(${nothing})", 0.0),
    ("count-non-empty(${nothing})", 0.0),
    ("once('first')", "first"),
    ("jr:choice-name('x', '${nothing}')", ""),
    ("indexed-repeat(${x}, ${meeting}, 1)", ""),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_an_expression_comes_to(text: str, expected: XValue) -> None:
    result = worked_out(text)
    assert result == expected
    assert isinstance(result, bool) == isinstance(expected, bool)


def test_every_function_is_tried_above() -> None:
    tried = " ".join(text for text, _ in CASES)
    assert [name for name in (*FUNCTIONS, *BUILT_WITH_THE_EXPRESSION) if f"{name}(" not in tried] == []


@pytest.mark.parametrize(
    "text",
    [
        "0 div 0",
        "number('')",
        "number('1e5')",
        "min('')",
        "sqrt(-1)",
        "log(0)",
        "exp10(999)",
        "acos(2)",
        "decimal-time('noon')",
        "5 mod 0",
    ],
)
def test_what_is_no_number_is_nan(text: str) -> None:
    result = worked_out(text)
    assert isinstance(result, float)
    assert math.isnan(result)


def test_an_unanswered_question_is_an_empty_text() -> None:
    assert worked_out("${a} = ''") is True
    assert worked_out("${a} > 5") is False
    assert worked_out("${a} <= 5") is False
    assert worked_out("selected(${a}, 'x')") is False


def test_answers_of_every_kind_can_be_compared() -> None:
    assert worked_out("${n} = 3 and ${d} = 2.5 and ${day} = '2026-03-06'", n=3, d=Decimal("2.5"), day=DAY) is True
    assert worked_out("${several} = 'a b' and selected(${several}, 'b')", several=("a", "b")) is True
    assert worked_out("${day} <= today() and ${day} > date('2026-01-01')", day=DAY) is True
    assert worked_out("${end} - ${start}", end=date(2026, 3, 20), start=DAY) == 14.0
    assert worked_out("${end} <= ${start} + 14", end=date(2026, 3, 20), start=DAY) is True


def test_the_dot_is_the_answer_itself() -> None:
    assert worked_out(". <= today()", current=DAY) is True
    assert worked_out(". > 0 and . <= 10", current=11) is False
    assert worked_out("once('new')", current="old") == "old"


def test_rows_of_a_repeat_are_counted_and_summed() -> None:
    rows: tuple[dict[str, XValue], ...] = ({"held": DAY, "people": 4}, {"held": date(2026, 4, 1), "people": 6}, {})
    scope = PlainScope(repeats={"meeting": rows}, position=2)
    for text, expected in (
        ("count(${meeting})", 3.0),
        ("sum(${people})", 10.0),
        ("max(${people})", 6.0),
        ("min(${held})", 20518.0),
        ("count-non-empty(${people})", 2.0),
        ("join(' ', ${people})", "4 6 "),
        ("indexed-repeat(${people}, ${meeting}, 2)", 6),
        ("indexed-repeat(${people}, ${meeting}, 9)", ""),
        ("indexed-repeat(${people}, ${meeting}, position(..) - 1)", 4),
        ("position(..)", 2.0),
    ):
        assert parse(text).value(scope) == expected, text


def test_only_the_chosen_branch_is_worked_out() -> None:
    asked: list[str] = []

    class Watching(PlainScope):
        def lookup(self, name: str) -> XValue:
            asked.append(name)
            return "x"

    assert parse("if(1 = 1, ${a}, ${b})").value(Watching()) == "x"
    assert parse("${c} = 'y' and ${d} = 'x'").is_true(Watching()) is False
    assert asked == ["a", "c"]


def test_names_are_collected_and_equality_is_by_text() -> None:
    expression = parse("${a} = 'x' or count(${b}) > indexed-repeat(${c}, ${b}, 1)")
    assert expression.names == {"a", "b", "c"}
    assert {expression, parse(expression.text)} == {expression}
    assert parse("1+1") != parse("1 + 1")
    assert "evaluate" not in repr(expression)


def test_a_choice_is_named_by_its_label() -> None:
    expression = parse("jr:choice-name(${team}, '${team}')")
    assert expression.names == {"team"}
    assert expression.value(PlainScope({"team": "a"}, labels={("team", "a"): "Team A"})) == "Team A"


def test_an_expression_travels_between_processes_as_its_text() -> None:
    expression = parse("${a} + 1")
    again = pickle.loads(pickle.dumps(expression))
    assert again == expression
    assert again.value(PlainScope({"a": 2})) == 3.0
