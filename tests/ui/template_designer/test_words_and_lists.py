"""Conditions in words and as lists, and choices as lines, without a window."""

import pytest

from qa_desk.templates.text.plain import PlainMapping, plain_of
from qa_desk.ui.template_designer.conditions import (
    SimpleCondition,
    condition_words,
    expression_of,
    simple_condition,
)
from qa_desk.ui.template_designer.facts import DraftFacts
from qa_desk.ui.template_designer.naming import relabelled
from tests.ui.template_designer.designer_desk import VISIT_FORM


@pytest.mark.parametrize(
    ("expression", "simple"),
    [
        ("${a} = 'no'", SimpleCondition("a", ("no",))),
        ("${a} = 'no' or ${a} = 'partly'", SimpleCondition("a", ("no", "partly"))),
        ("selected(${a}, 'x')", SimpleCondition("a", ("x",))),
        ("${a} != ''", SimpleCondition("a")),
        ("${a} = 'no' or ${b} = 'no'", None),
        ("${a} = 'no' and ${a} = 'partly'", None),
        ("${a} > 3", None),
    ],
)
def test_conditions_that_lists_can_show(expression: str, simple: SimpleCondition | None) -> None:
    assert simple_condition(expression) == simple
    if simple is not None:
        assert expression_of(simple, several="selected" in expression) == expression


def test_a_condition_in_words() -> None:
    facts = DraftFacts(plain_of(VISIT_FORM.read_text(encoding="utf-8")))
    told = condition_words("${agreed} = 'no' or ${agreed} = 'not_recorded'", facts)
    assert told == "question 1 is No or Not recorded"
    assert condition_words("${planned_on} != ''", facts) == "question 2 is answered"
    assert condition_words("count(${x}) > 3", facts) == "count(${x}) > 3"


def test_choices_keep_their_values_while_their_words_change() -> None:
    choices: PlainMapping = {"police": "Police", "health": {"label": "Health", "region": "north"}, "housing": "Housing"}
    assert relabelled(choices, ["The police", "Health", "Housing"])["police"] == "The police"
    assert relabelled(choices, ["Police", "NHS", "Housing"])["health"] == {"label": "NHS", "region": "north"}
    assert list(relabelled(choices, ["Police", "Housing"])) == ["police", "housing"]
    assert list(relabelled(choices, ["Police", "Health", "Housing", "School nurse"]))[-1] == "school_nurse"
    assert list(relabelled({}, ["Same", "Same"])) == ["same", "same_2"]
