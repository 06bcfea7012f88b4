"""What the questions of a draft share: scales, choices, and how grades are suggested."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Template
from qa_desk.templates.drafts.choices import (
    add_choice,
    choices_from_lines,
    choices_of,
    delete_choice,
    move_choice,
    rename_choice,
    set_choice_label,
    set_choices,
    share_choices,
    sharing,
)
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import set_question
from qa_desk.templates.drafts.grading import (
    add_cap,
    delete_cap,
    delete_grading,
    grading_words,
    set_cap,
    set_grading,
    set_threshold,
    start_grading,
)
from qa_desk.templates.drafts.rules import (
    add_point,
    add_scale,
    copy_scale,
    delete_point,
    delete_scale,
    move_point,
    set_point,
    set_scale,
    set_template,
)
from qa_desk.templates.drafts.scales import points_of, scale_choices, scale_of, standard_as_plain
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import as_list, as_mapping, as_text, mappings
from tests.templates.test_drafts import TRANSLATED, codes


@pytest.fixture
def draft() -> Draft:
    return Draft.of(TRANSLATED)


def template(draft: Draft) -> Template:
    found = draft.reading().template
    assert found is not None, draft.reading().problems
    return found


def welsh(draft: Draft, key: str) -> object:
    return as_mapping(as_mapping(draft.plain["translations"])["cy"]).get(key)


# Scales


@pytest.mark.parametrize("name", standard_scales())
def test_each_standard_scale_can_be_copied_and_is_then_the_same_but_for_its_name(draft: Draft, name: str) -> None:
    graded = set_question(draft, "judged", "scale", name).draft
    copied = copy_scale(graded, name, f"Ours {name}")
    old, new = template(graded).by_name["judged"], template(copied.draft).by_name["judged"]
    assert old.scale is not None
    assert new.scale is not None
    assert new.scale.name == copied.question
    assert (new.scale.points, new.scale.best_first, new.note) == (old.scale.points, old.scale.best_first, old.note)


def test_copying_takes_everything_that_was_graded_on_it_along(draft: Draft) -> None:
    copied = copy_scale(draft, "ofsted", "Our grades").draft
    assert codes(copied) == []
    assert as_mapping(copied.plain["grading"])["scale"] == "our_grades"
    assert (copied.question("overall") or {})["scale"] == "our_grades"


def test_a_new_scale_begins_as_another_one(draft: Draft) -> None:
    added = add_scale(draft, "Seen or not", "yes_no")
    assert added.question == "seen_not"
    assert points_of(added.draft, "seen_not") == ["yes", "no", "not_recorded"]
    assert "seen_not" in scale_choices(added.draft)
    assert standard_as_plain("none") == scale_of(draft, "none") == {}


def test_a_standard_scale_is_never_changed(draft: Draft) -> None:
    with pytest.raises(UserError, match="same in every template"):
        set_point(draft, "met", 0, "label", "Done")


def test_a_renamed_point_is_followed_wherever_it_is_used(draft: Draft) -> None:
    copied = copy_scale(draft, "met", "Our met").draft
    renamed = set_point(copied, "our_met", 2, "name", "absent").draft
    assert codes(renamed) == []
    assert (renamed.question("why_not") or {})["relevant"] == "${seen} = 'absent' or ${seen} = 'not_evidenced'"
    assert as_mapping((renamed.question("seen") or {})["note"])["points"] == ["absent"]
    cap = mappings(as_mapping(renamed.plain["grading"])["caps"])[0]
    assert cap["points"] == ["absent", "late"]
    poor = set_point(draft, "own", 0, "name", "bad").draft
    assert codes(poor) == []
    assert welsh(poor, "scales") == {"own": {"bad": "Gwael"}}
    assert as_mapping(as_mapping(poor.plain["scales"])["own"])["note"] == ["bad"]


def test_a_cap_keeps_a_point_that_another_scale_still_has(draft: Draft) -> None:
    graded = set_question(draft, "judged", "critical", "true").draft
    graded = set_question(graded, "judged", "scale", "met_partly").draft
    copied = copy_scale(graded, "met", "Our met").draft
    renamed = set_point(copied, "our_met", 2, "name", "absent").draft
    assert codes(renamed) == []
    assert mappings(as_mapping(renamed.plain["grading"])["caps"])[0]["points"] == ["not_met", "absent", "late"]


def test_grades_that_are_renamed_are_followed_by_the_rules(draft: Draft) -> None:
    copied = copy_scale(draft, "ofsted", "Our grades").draft
    renamed = set_point(set_point(copied, "our_grades", 2, "name", "ri").draft, "our_grades", 3, "name", "poor").draft
    assert codes(renamed) == []
    grading = as_mapping(renamed.plain["grading"])
    assert (grading["thresholds"], grading["otherwise"]) == ({"good": "85", "ri": "55"}, "poor")
    assert mappings(grading["caps"])[0]["at_most"] == "ri"


def test_points_are_added_moved_and_deleted(draft: Draft) -> None:
    added = add_point(draft, "own", "Fairly good", 1).draft
    assert codes(added) == []
    assert points_of(added, "own") == ["poor", "fairly_good", "fair"]
    point = mappings(scale_of(added, "own")["points"])[1]
    assert (point["letter"], point["key"]) == ("FG", "3")
    moved = move_point(added, "own", 0, 2).draft
    assert points_of(moved, "own") == ["fairly_good", "fair", "poor"]
    assert codes(moved) == []
    deleted = delete_point(moved, "own", 2).draft
    assert points_of(deleted, "own") == ["fairly_good", "fair"]
    assert codes(deleted) == []
    with pytest.raises(UserError, match="at least 2 points"):
        delete_point(deleted, "own", 0)


def test_a_full_scale_has_eight_points_with_keys_of_their_own(draft: Draft) -> None:
    for number in range(6):
        draft = add_point(draft, "own", f"Point {number}").draft
    assert codes(draft) == []
    with pytest.raises(UserError, match="at most 8 points"):
        add_point(draft, "own", "One more")


@pytest.mark.parametrize("value", ["", "two words", "fair", "not_answered", "cannot_judge"])
def test_a_value_that_cannot_be_used_is_refused(draft: Draft, value: str) -> None:
    with pytest.raises(UserError) as refusal:
        set_point(draft, "own", 0, "name", value)
    assert refusal.value.field == "name"


def test_a_deleted_scale_leaves_the_check_to_name_its_questions(draft: Draft) -> None:
    deleted = delete_scale(draft, "own")
    assert deleted.told == ("1 question is still graded on it.",)
    assert codes(deleted.draft) == ["unknown_scale"]
    assert "scales" not in deleted.draft.plain
    assert welsh(deleted.draft, "scales") is None


def test_a_scale_has_a_direction_and_words_of_its_own(draft: Draft) -> None:
    changed = set_scale(set_scale(draft, "own", "label", "Ours").draft, "own", "direction", None).draft
    scale = template(changed).by_name["judged"].scale
    assert scale is not None
    assert (scale.label, scale.best_first) == ("Ours", True)


def test_what_is_gone_is_said_to_be_gone(draft: Draft) -> None:
    with pytest.raises(UserError, match="point is not in the scale any more"):
        set_point(draft, "own", 2, "label", "Third")
    with pytest.raises(UserError, match="choice is not in the list any more"):
        move_choice(draft, "needs", "none", 1)
    with pytest.raises(UserError, match="rule is not in the template any more"):
        set_cap(draft, 1, "level", "overall")
    with pytest.raises(UserError, match="question is not in the template any more"):
        set_question(draft, "none", "label", "None")


# Choices


def test_choices_are_added_moved_worded_and_deleted(draft: Draft) -> None:
    added = add_choice(draft, "needs", "Debt and money").draft
    assert list(choices_of(added, "needs")) == ["housing", "health", "debt_money"]
    moved = move_choice(added, "needs", "debt_money", -2).draft
    assert list(choices_of(moved, "needs")) == ["debt_money", "housing", "health"]
    worded = set_choice_label(moved, "needs", "health", "Health needs").draft
    deleted = delete_choice(worded, "needs", "housing").draft
    assert choices_of(deleted, "needs") == {"debt_money": "Debt and money", "health": "Health needs"}
    assert codes(deleted) == []


def test_a_list_that_is_shared_changes_for_all_that_share_it(draft: Draft) -> None:
    shared = share_choices(draft, "needs", "Needs")
    both = set_question(shared.draft, "level", "choices", "needs").draft
    assert sharing(both, "level") == ("level", "needs")
    changed = set_choices(both, "level", choices_from_lines("One\n\nTwo\nOne\n Three  times "))
    assert changed.told == ("1 other question shares this list and changed too.",)
    assert choices_of(changed.draft, "needs") == {"one": "One", "two": "Two", "three_times": "Three times"}


def test_a_choice_with_attributes_keeps_them_with_other_words(draft: Draft) -> None:
    with_attributes = set_choices(draft, "needs", {"a": {"label": "A", "region": "north"}, "b": "B"}).draft
    changed = set_choice_label(with_attributes, "needs", "a", "Other").draft
    assert choices_of(changed, "needs") == {"a": {"label": "Other", "region": "north"}, "b": "B"}


def test_a_renamed_value_is_followed_by_conditions_and_translations(draft: Draft) -> None:
    asked = set_question(draft, "children", "relevant", "${level} = 'low' or selected(${needs}, 'health')").draft
    asked = set_question(asked, "level", "constraint", ". != 'low'").draft
    renamed = rename_choice(rename_choice(asked, "level", "low", "lowest").draft, "needs", "health", "unwell").draft
    assert codes(renamed) == []
    assert as_text((renamed.question("children") or {})["relevant"]) == (
        "${level} = 'lowest' or selected(${needs}, 'unwell')"
    )
    assert as_text((renamed.question("level") or {})["constraint"]) == ". != 'lowest'"
    assert welsh(renamed, "choices") == {"level": {"lowest": "Isel"}}
    assert welsh(delete_choice(renamed, "level", "lowest").draft, "choices") is None


# Grading


def test_the_rules_are_said_in_sentences(draft: Draft) -> None:
    assert grading_words(template(draft)) == (
        "85% or more of what counts in a section suggests Good.",
        "55% or more of what counts in a section suggests Requires improvement.",
        "Less than 55% suggests Inadequate.",
        "Nothing is suggested until 50% of a section is answered.",
        "A critical question answered Not met or Late holds its section at Requires improvement.",
        "The overall suggestion is the middle of the section grades; of two middles, the lower.",
    )
    assert grading_words(template(delete_grading(draft).draft)) == ("This template suggests no grades.",)


def test_the_rules_are_changed_number_by_number(draft: Draft) -> None:
    changed = set_threshold(draft, "outstanding", "95").draft
    changed = set_threshold(changed, "requires_improvement", None).draft
    changed = set_grading(changed, "minimum_answered", "75").draft
    changed = set_question(changed, "in_time", "limiting", "true").draft
    changed = add_cap(changed, "limiting", ["late"], "overall", "inadequate").draft
    changed = set_cap(changed, 0, "at_most", "inadequate").draft
    assert grading_words(template(changed))[:6] == (
        "95% or more of what counts in a section suggests Outstanding.",
        "85% or more of what counts in a section suggests Good.",
        "Less than 85% suggests Inadequate.",
        "Nothing is suggested until 75% of a section is answered.",
        "A critical question answered Not met or Late holds its section at Inadequate.",
        "A limiting question answered Late holds the overall grade at Inadequate.",
    )
    assert len(as_list(as_mapping(delete_cap(changed, 1).draft.plain["grading"])["caps"])) == 1
    assert "caps" not in as_mapping(delete_cap(delete_cap(changed, 1).draft, 0).draft.plain["grading"])


@pytest.mark.parametrize("scale", standard_scales())
def test_new_rules_are_sound_on_every_standard_scale(draft: Draft, scale: str) -> None:
    graded = draft
    for question in ("first_grade", "overall"):
        graded = set_question(graded, question, "scale", scale).draft
    assert codes(start_grading(graded, scale).draft) == []


def test_facts_about_the_template_stand_where_a_person_would_write_them(draft: Draft) -> None:
    changed = set_template(draft, "na_reasons", ["Too young"]).draft
    changed = set_template(set_template(changed, "basis", None).draft, "basis", "Some Act").draft
    assert list(changed.plain)[:9] == [
        "name", "edition", "title", "subject", "published_on", "description", "basis", "agencies", "attributes",
    ]  # fmt: skip
    with pytest.raises(UserError):
        set_template(draft, "name", "two words")
