"""Computed questions, rows that calculate and choice filters, as a template writes them."""

import pytest

from qa_desk.domain.template import EvidenceNeed, Question, QuestionType
from qa_desk.templates.loader import read_template
from tests.templates.test_condition_checks import HEAD, problems, question

NUMBER = "{name: %s, label: L, type: integer%s}"
SUM = "{name: %s, label: L, type: calculate%s}"
TEXT = "{name: %s, label: L, type: text%s}"


def groups(*row_questions: str, relevant: str = "") -> str:
    """A repeat on a line, with one line more for each of its questions."""
    keys = f'\n        relevant: "{relevant}"' if relevant else ""
    rows = "".join(f"    {row}" for row in row_questions)
    return f"      - name: groups\n        label: L\n        type: repeat{keys}\n        questions:\n{rows}"


def made(*questions: str) -> dict[str, Question]:
    reading = read_template(HEAD + "".join(questions))
    assert reading.template is not None, reading.problems
    return {one.name: one for top in reading.template.questions() for one in (top, *top.questions)}


def circles(*questions: str) -> list[str]:
    return [message for code, _, message in problems(*questions) if code == "condition_cycle"]


def test_a_computed_scale_and_a_computed_clock_need_nothing_from_a_person() -> None:
    found = made(
        "      - {name: day, label: L, type: date}\n",
        "      - {name: grade, label: L, type: scale, scale: met, critical: true, calculation: \"'met'\"}\n",
        "      - name: clock\n        label: L\n        type: timescale\n        critical: true\n",
        "        timescale: {limit: 10, unit: days, starts: day}\n        calculation: ${day} + 1\n",
    )
    for one in (found["grade"], found["clock"]):
        assert one.is_computed
        assert not one.required
        assert (one.evidence, one.cannot_judge, one.note.points) == (EvidenceNeed.NEVER, False, frozenset())
        assert one.critical


def test_a_row_may_calculate() -> None:
    found = made(
        groups(
            question(NUMBER, "came"),
            question(SUM, "so_far", calculation="${came} + indexed-repeat(${so_far}, ${groups}, position(..) - 1)"),
        ),
        question(SUM, "most", calculation="max(${so_far})"),
    )
    assert found["so_far"].type is QuestionType.CALCULATE


def test_rows_may_read_a_sum_of_themselves() -> None:
    assert circles(
        groups(question(NUMBER, "came"), question(SUM, "share", calculation="${came} div ${total}")),
        question(SUM, "total", calculation="sum(${came})"),
    ) == []  # fmt: skip


@pytest.mark.parametrize(
    ("share", "told"),
    [
        ("${share} + 1", "“share” → “share”"),
        ("${total}", "“share” → “total” → “share”"),
        ("indexed-repeat(${share}, ${groups}, position(..))", "“share” → “share”"),
        ("indexed-repeat(${share}, ${groups}, position(..) + 1)", "“share” → “share”"),
        ("indexed-repeat(${share}, ${groups}, position(..) - 0)", "“share” → “share”"),
        ("indexed-repeat(${share}, ${groups}, ${came})", "“share” → “share”"),
    ],
)
def test_a_circle_through_rows_is_found(share: str, told: str) -> None:
    found = circles(
        groups(question(NUMBER, "came"), question(SUM, "share", calculation=share)),
        question(SUM, "total", calculation="sum(${share})"),
    )
    assert [told in one for one in found] == [True]


def test_a_circle_between_rows_and_their_repeat_is_found() -> None:
    found = circles(
        groups(question(NUMBER, "came"), relevant="${total} > 1"), question(SUM, "total", calculation="sum(${came})")
    )
    assert len(found) == 1
    assert all(name in found[0] for name in ("“groups”", "“total”", "“came”"))


def test_a_circle_through_a_choice_filter_and_a_computed_grade_is_found() -> None:
    one = "{name: %s, label: L, type: select_one, choices: {yes: 'Yes', no: 'No'}, choice_filter: \"%s\"}"
    found = circles(
        f"      - {one % ('a', 'name = ${b}')}\n",
        '      - {name: b, label: L, type: scale, scale: yes_no, calculation: "${a}"}\n',
    )
    assert len(found) == 1
    assert "“a”" in found[0]
    assert "“b”" in found[0]


def test_a_long_chain_is_no_circle() -> None:
    chain = [question(SUM, f"q{n}", calculation=f"${{q{n + 1}}} + 1") for n in range(1500)]
    assert problems(*chain, question(TEXT, "q1500")) == []


@pytest.mark.parametrize(
    ("offers", "code", "told"),
    [
        ("regon = ${a}", "unknown_attribute", "at character 1: no choice has the attribute “regon”. Did you"),
        ("region = ${a} and opn", "unknown_attribute", "at character 19"),
        ("region = 'east'", "never_offered", "can never offer any of its choices"),
        ("region = 'north' and open = 'no'", "never_offered", "can never"),
        ("false()", "never_offered", "can never"),
        ("'east' = region or name = 'z'", "never_offered", "can never"),
        ("region = ${z}", "unknown_question", "asks for “z”"),
        ("region = ${later}", "later_question", "asked later"),
        ("region == 'north'", "expression_syntax", "At character 8"),
        ("region = 'east' or ${a} = 'x'", "", ""),
        ("region != 'east' and open != ''", "", ""),
        ("name = ${a} or label = ${a}", "", ""),
        ("contains(region, 'east')", "", ""),
    ],
)  # fmt: skip
def test_a_choice_filter_is_held_against_its_choices(offers: str, code: str, told: str) -> None:
    choices = "{a: {label: A, region: north, open: 'yes'}, b: {label: B, region: south, open: 'no'}}"
    found = problems(
        question(TEXT, "a"),
        f'      - {{name: team, label: L, type: select_one, choices: {choices}, choice_filter: "{offers}"}}\n',
        question(TEXT, "later"),
    )
    assert [one[0] for one in found] == ([code] if code else [])
    assert all(told in one[2] for one in found)


def test_a_bare_word_outside_a_choice_filter_stays_a_problem_with_its_place() -> None:
    found = problems(question(TEXT, "a"), question(TEXT, "b", relevant="${a} = yes"))
    assert [code for code, _, _ in found] == ["expression_syntax"]
    assert "At character 8: “yes” stands alone." in found[0][2]
