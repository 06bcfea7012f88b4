"""Conditions held against the whole template."""

import pytest

from qa_desk.templates.loader import read_template

HEAD = """\
name: conditions
edition: "1"
title: Conditions
subject: case
sections:
  - name: only
    label: Only
    questions:
"""
YES_NO = "{name: %s, label: L, type: select_one, choices: {yes: 'Yes', no: 'No', maybe: Maybe}%s}"
SEVERAL = "{name: %s, label: L, type: select_multiple, choices: {x: X, y: Y}%s}"
TEXT = "{name: %s, label: L, type: text%s}"
SUM = "{name: %s, label: L, type: calculate%s}"


def question(pattern: str, name: str, relevant: str = "", calculation: str = "") -> str:
    """One question on a line."""
    keys = f', relevant: "{relevant}"' if relevant else ""
    keys += f', calculation: "{calculation}"' if calculation else ""
    return f"      - {pattern % (name, keys)}\n"


def problems(*questions: str) -> list[tuple[str, int, str]]:
    """Code, number of the question, and message of each problem."""
    reading = read_template(HEAD + "".join(questions))
    return [(problem.code, problem.line - HEAD.count("\n"), problem.message) for problem in reading.problems]


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        ("${a} = 'yes' and ${a} = 'no'", "both “no” and “yes”"),
        ("${a} = 'yes' and (${b} = 'no' and 'no' = ${a})", "both “no” and “yes”"),
        ("${a} = 'yes' and ${a} != 'yes'", "“yes” and not to be"),
        ("${a} = 'yes' and not(${a} = 'yes')", "“yes” and not to be"),
        ("selected(${a}, 'yes') and ${a} = 'no'", "both “no” and “yes”"),
        ("(${a} = 'yes' or ${a} = 'maybe') and ${a} = 'no'", "both"),
        ("false()", "never holds"),
        ("${c} != '' and ${c} = 'yes' and ${a} = 'no'", "both"),
    ],
)
def test_a_question_that_can_never_be_asked_is_found(condition: str, why: str) -> None:
    found = problems(
        question(YES_NO, "a"),
        question(YES_NO, "b"),
        question(YES_NO, "c", relevant="${a} = 'yes'"),
        question(TEXT, "last", relevant=condition),
    )
    assert [(code, place) for code, place, _ in found] == [("never_asked", 4)]
    assert "“last” can never be asked" in found[0][2]
    assert why in found[0][2]


@pytest.mark.parametrize(
    "condition",
    [
        "${a} = 'yes' or ${a} = 'no'",
        "${a} != 'yes' and ${a} != 'no'",
        "selected(${several}, 'x') and selected(${several}, 'y')",
        "${several} = 'x y'",
        "not(${a} = 'yes' and ${a} = 'no')",
        "if(${a} = 'yes', ${b} = 'no', ${b} = 'yes')",
        "${c} = 'no' or ${a} = 'no'",
        "${a} = ''",
        " and ".join("(${a} = 'yes' or ${b} = 'no')" for _ in range(12)),
    ],
)
def test_a_question_that_can_be_asked_is_left_alone(condition: str) -> None:
    assert (
        problems(
            question(YES_NO, "a"),
            question(YES_NO, "b"),
            question(YES_NO, "c", relevant="${a} = 'yes'"),
            question(SEVERAL, "several"),
            question(TEXT, "last", relevant=condition),
        )
        == []
    )


def test_a_chain_of_parents_is_followed() -> None:
    found = problems(
        question(YES_NO, "a"),
        question(YES_NO, "b", relevant="${a} = 'yes'"),
        question(YES_NO, "c", relevant="${b} = 'yes'"),
        question(TEXT, "last", relevant="${c} = 'no' and ${a} = 'no'"),
    )
    assert [(code, place) for code, place, _ in found] == [("never_asked", 4)]


def test_a_circle_names_all_its_questions() -> None:
    found = problems(
        question(SUM, "a", calculation="${c} + 1"),
        question(SUM, "b", calculation="${a} + 1"),
        question(SUM, "c", calculation="${b} + 1"),
    )
    (circle,) = [message for code, _, message in found if code == "condition_cycle"]
    assert "“a” → “c” → “b” → “a”" in circle


def test_a_condition_may_read_a_calculation_that_stands_later() -> None:
    assert problems(
        question(TEXT, "a"), question(TEXT, "b", relevant="${sum} > 1"), question(SUM, "sum", calculation="${a} * 2")
    ) == []  # fmt: skip


def test_a_value_that_can_never_be_is_found_on_either_side() -> None:
    found = problems(
        question(YES_NO, "a"),
        question(SEVERAL, "several"),
        question(TEXT, "b", relevant="'yess' = ${a}"),
        question(TEXT, "c", relevant="selected(${several}, 'z') or ${several} = 'x z'"),
        question(TEXT, "d", relevant="${a} = '' or ${b} = 'anything'"),
    )
    assert [(code, place) for code, place, _ in found] == [
        ("unknown_value", 3),
        ("unknown_value", 4),
        ("unknown_value", 4),
    ]
    assert "Did you mean “yes”?" in found[0][2]
