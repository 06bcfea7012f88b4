"""Parts that a partnership fixed stay as they are in every edition; with another name it is another form."""

from collections.abc import Callable

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Template
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import (
    add_question,
    add_section,
    delete_question,
    delete_section,
    set_question,
    set_section,
)
from qa_desk.templates.drafts.grading import set_grading
from qa_desk.templates.drafts.locks import lock_problems, may_change
from qa_desk.templates.drafts.moves import move_question
from qa_desk.templates.drafts.rules import copy_scale, set_scale, set_template
from qa_desk.templates.loader import read_template
from tests.templates.small_template import WHOLE

OWN = """\
  - name: own_questions
    label: Questions of our own
    additions: true
    questions:
      - name: ours
        label: Anything else?
        type: text
"""
FIXED = (
    WHOLE.replace("agencies:\n", "fixed_by: The regional partnership\nagencies:\n", 1)
    .replace("    label: First section\n", "    label: First section\n    fixed: true\n")
    .replace("        label: How good was it all?\n", "        label: How good was it all?\n        fixed: true\n")
    .replace("scale: own\n        evidence: low", "scale: own\n        grades: section\n        evidence: low")
    .replace("        scale: ofsted\n        grades: section", "        scale: ofsted")
    .replace("scale: ofsted\n  thresholds:\n    good: 85\n    requires_improvement: 55\n  otherwise: inadequate",
             "scale: own\n  thresholds:\n    fair: 85\n  otherwise: poor")
    .replace("at_most: requires_improvement", "at_most: poor")
    .replace("        scale: ofsted\n        grades: overall", "        scale: own\n        grades: overall")
    + OWN
)  # fmt: skip
REASON = (
    "This question is fixed by The regional partnership. "
    "Add your own questions in “Questions of our own”, or make a template with another name."
)


@pytest.fixture
def base() -> Template:
    template = read_template(FIXED).template
    assert template is not None
    return template


@pytest.fixture
def draft(base: Template) -> Draft:
    return Draft.of(FIXED, base)


def test_a_draft_of_a_fixed_template_begins_without_a_problem(draft: Draft) -> None:
    assert draft.reading().problems == ()
    assert draft.based_on is not None
    assert draft.based_on.name == "small"


def test_fixed_questions_cannot_be_changed_moved_or_deleted(draft: Draft) -> None:
    edits: tuple[Callable[[], object], ...] = (
        lambda: set_question(draft, "seen", "label", "Was each child seen?"),
        lambda: set_question(draft, "overall", "name", "whole"),
        lambda: set_question(draft, "held_on", "label", "Day"),
        lambda: delete_question(draft, "judged"),
        lambda: move_question(draft, "overall", 1),
    )
    for edit in edits:
        with pytest.raises(UserError) as refusal:
            edit()
        assert refusal.value.message == REASON
    assert may_change(draft, "first", "seen", "label") == REASON


def test_own_questions_go_where_the_partnership_says_alone(draft: Draft) -> None:
    added = add_question(draft, "own_questions", "text", "What would we do again?")
    assert added.draft.reading().problems == ()
    assert delete_question(added.draft, "ours").draft.reading().problems == ()
    for section in ("first", "last"):
        with pytest.raises(UserError, match="What is asked here is fixed by"):
            add_question(draft, section, "text", "More?")
    with pytest.raises(UserError, match="The list of sections is fixed by"):
        add_section(draft, "Ours")
    with pytest.raises(UserError, match="is fixed by"):
        move_question(draft, "ours", -1)


def test_sections_rules_and_scales_that_fixed_questions_need_stay(draft: Draft) -> None:
    edits: tuple[Callable[[], object], ...] = (
        lambda: set_section(draft, "first", "label", "Other"),
        lambda: delete_section(draft, "first"),
        lambda: set_template(draft, "fixed_by", None),
        lambda: set_grading(draft, "otherwise", "fair"),
        lambda: set_scale(draft, "own", "label", "Bad"),
        lambda: copy_scale(draft, "own", "Ours"),
    )
    for edit in edits:
        with pytest.raises(UserError, match="is fixed by The regional partnership"):
            edit()


def test_what_is_not_fixed_may_be_changed(draft: Draft) -> None:
    changed = set_question(draft, "ours", "label", "What else?").draft
    changed = set_template(changed, "title", "Small, in our town").draft
    assert changed.reading().problems == ()


def test_with_another_name_it_is_another_form(draft: Draft) -> None:
    renamed = set_template(draft, "name", "ours_alone")
    assert renamed.told == ("With another name this is another form, so nothing in it is fixed any more.",)
    changed = set_question(renamed.draft, "seen", "label", "Was each child seen?").draft
    reading = changed.reading()
    assert reading.problems == ()
    assert reading.template is not None
    assert (reading.template.fixed_by, reading.template.sections[0].fixed) == ("", False)


@pytest.mark.parametrize(
    ("old", "new", "code", "question", "key"),
    [
        ("Was the child seen?", "Was each child seen?", "fixed_question_changed", "seen", "label"),
        ("weight: 2", "weight: 3", "fixed_question_changed", "seen", "weight"),
        ("required: ${seen} = 'not_met'", "required: false", "fixed_question_changed", "why_not", "required"),
        ("label: How good was it all?\n        fixed: true", "label: How good was it all?", "fixed_question_changed",
         "overall", "fixed"),
        ("label: First section", "label: Another", "fixed_section_changed", "", "label"),
        ("fair: 85", "fair: 80", "fixed_rules_changed", "", "grading"),
        ("fixed_by: The regional partnership\n", "", "fixed_rules_changed", "", "fixed_by"),
        ("      - name: level\n        label: Which level?\n        type: select_one\n        choices: levels\n", "",
         "fixed_question_missing", "", ""),
        (OWN, "", "", "", ""),
    ],
)  # fmt: skip
def test_a_file_edited_by_hand_is_found_out(
    base: Template, old: str, new: str, code: str, question: str, key: str
) -> None:
    assert old in FIXED
    changed = read_template(FIXED.replace(old, new, 1)).template
    assert changed is not None
    found = [(one.code, one.question, one.key) for one in lock_problems(base, changed)]
    assert found == ([(code, question, key)] if code else [])


def test_order_and_added_questions_are_found_out(base: Template) -> None:
    added = "      - name: extra\n        label: Extra?\n        type: text\n"
    level = "      - name: level\n        label: Which level?\n        type: select_one\n        choices: levels\n"
    moved = FIXED.replace(level, "").replace("      - name: children\n", f"{level}      - name: children\n")
    for text, code in ((FIXED.replace(level, level + added), "own_question_not_here"), (moved, "fixed_order_changed")):
        changed = read_template(text).template
        assert changed is not None
        assert [one.code for one in lock_problems(base, changed)] == [code]
