"""What the questions of a draft share: scales, choices, and how grades are suggested."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.template import Template
from qa_desk.templates.drafts.choices import (
    choices_of,
    set_choices,
    share_choices,
    sharing,
)
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import rename_question, set_question
from qa_desk.templates.drafts.grading import (
    delete_grading,
    grading_words,
    set_grading,
    start_grading,
)
from qa_desk.templates.drafts.rules import (
    add_scale,
    copy_scale,
    delete_scale,
    set_scale,
    set_template,
)
from qa_desk.templates.drafts.scales import points_of, scale_of, standard_as_plain
from qa_desk.templates.drafts.translating import without_lost_words
from qa_desk.templates.reading.scale_reader import standard_scales
from qa_desk.templates.text.plain import PlainMapping, as_mapping, mappings
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
    assert standard_as_plain("none") == scale_of(draft, "none") == {}


def test_a_standard_scale_is_never_changed(draft: Draft) -> None:
    with pytest.raises(UserError, match="same in every template"):
        set_scale(draft, "met", "label", "Done")


def test_a_point_that_is_gone_takes_along_what_was_said_about_it(draft: Draft) -> None:
    copied = copy_scale(draft, "met", "Our met").draft
    copied = set_question(copied, "seen", "descriptors", {"met": "Seen alone", "not_met": "Not seen"}).draft
    copied = set_scale(copied, "our_met", "note", ["not_met", "not_evidenced"]).draft
    points = [one for one in mappings(scale_of(copied, "our_met")["points"]) if one["name"] != "not_met"]
    changed = set_scale(copied, "our_met", "points", [*points]).draft
    assert points_of(changed, "our_met") == ["met", "partly_met", "not_evidenced"]
    seen = changed.question("seen") or {}
    assert seen["descriptors"] == {"met": "Seen alone"}
    assert as_mapping(seen["note"])["points"] == []
    assert scale_of(changed, "our_met")["note"] == ["not_evidenced"]


def test_points_beyond_the_usual_keys_get_keys_of_their_own(draft: Draft) -> None:
    points = mappings(scale_of(draft, "own")["points"])
    shape: PlainMapping = {"shape": "circle"}
    more: list[PlainMapping] = [
        shape | {"name": f"p{number}", "label": f"Point {number}", "letter": f"P{number}"} for number in range(6)
    ]
    changed = set_scale(draft, "own", "points", [*points, *more]).draft
    assert codes(changed) == []
    assert len(points_of(changed, "own")) == 8


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
    with pytest.raises(UserError, match="question is not in the template any more"):
        set_question(draft, "none", "label", "None")


# Choices


def test_a_list_that_is_shared_changes_for_all_that_share_it(draft: Draft) -> None:
    shared = share_choices(draft, "needs", "Needs")
    both = set_question(shared.draft, "level", "choices", "needs").draft
    assert sharing(both, "level") == ("level", "needs")
    changed = set_choices(both, "level", {"one": "One", "two": "Two"})
    assert changed.told == ("1 other question shares this list and changed too.",)
    assert choices_of(changed.draft, "needs") == {"one": "One", "two": "Two"}


# Words in other languages


def test_what_is_taken_out_takes_its_words_in_other_languages_along(draft: Draft) -> None:
    fewer = set_choices(draft, "level", {"high": "High", "highest": "Highest"}).draft
    assert codes(fewer) == ["unknown_translation"]
    changed = without_lost_words(draft, fewer)
    assert codes(changed) == []
    assert welsh(changed, "choices") is None
    assert welsh(changed, "scales") == {"own": {"poor": "Gwael"}}


def test_words_of_a_point_a_shared_list_and_another_type_are_lost_with_them(draft: Draft) -> None:
    points = mappings(scale_of(draft, "own")["points"])
    best: PlainMapping = points[1] | {"name": "good", "label": "Good", "letter": "G"}
    other = set_scale(draft, "own", "points", [points[1], best]).draft
    assert welsh(without_lost_words(draft, other), "scales") is None
    shared = share_choices(draft, "needs", "Needs").draft
    assert welsh(without_lost_words(shared, set_question(shared, "level", "choices", "needs").draft), "choices") is None
    assert welsh(without_lost_words(draft, set_question(draft, "level", "type", "text").draft), "choices") is None


def test_words_stay_where_what_they_say_stays(draft: Draft) -> None:
    worded = set_choices(draft, "level", choices_of(draft, "level") | {"low": "Rather low", "extra": "Extra"}).draft
    assert without_lost_words(draft, worded) is worded
    renamed = rename_question(draft, "level", "how_high").draft
    assert without_lost_words(draft, renamed).plain == renamed.plain


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
    changed = set_grading(draft, "thresholds", {"outstanding": "95", "good": "85"}).draft
    changed = set_grading(changed, "minimum_answered", "75").draft
    changed = set_question(changed, "in_time", "limiting", "true").draft
    first = mappings(as_mapping(changed.plain["grading"])["caps"])[0] | {"at_most": "inadequate"}
    more: PlainMapping = {"mark": "limiting", "points": ["late"], "level": "overall", "at_most": "inadequate"}
    changed = set_grading(changed, "caps", [first, more]).draft
    assert grading_words(template(changed))[:6] == (
        "95% or more of what counts in a section suggests Outstanding.",
        "85% or more of what counts in a section suggests Good.",
        "Less than 85% suggests Inadequate.",
        "Nothing is suggested until 75% of a section is answered.",
        "A critical question answered Not met or Late holds its section at Inadequate.",
        "A limiting question answered Late holds the overall grade at Inadequate.",
    )
    assert "caps" not in as_mapping(set_grading(changed, "caps", None).draft.plain["grading"])


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
