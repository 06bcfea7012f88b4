"""A template while it is written: every edit gives a sound next draft, and says what happened."""

import copy
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk import paths
from qa_desk.domain.errors import UserError
from qa_desk.domain.template import QuestionType
from qa_desk.templates.canonical import content
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import (
    Edited,
    add_question,
    add_row_question,
    add_section,
    delete_question,
    delete_section,
    move_section,
    name_after_wording,
    rename_question,
    set_question,
    set_section,
)
from qa_desk.templates.drafts.moves import copied_text, move_question, paste_copied
from qa_desk.templates.drafts.names import name_from
from qa_desk.templates.drafts.rules import set_template
from qa_desk.templates.loader import read_template
from qa_desk.templates.reading.plain_reader import read_plain
from qa_desk.templates.text.plain import as_mapping, as_text, mappings, plain_of, plain_template
from tests.templates.plain_strategies import values
from tests.templates.small_template import WHOLE
from tests.templates.test_patching import Mutation

TRANSLATED = (
    WHOLE
    + """\
translations:
  cy:
    language: Welsh
    sections: {first: Adran gyntaf}
    questions:
      seen: {label: A welwyd y plentyn?}
      level: {label: Pa lefel?}
    choices:
      level: {low: Isel}
    scales:
      own: {poor: Gwael}
"""
)


@pytest.fixture
def draft() -> Draft:
    """A draft with one of everything, in two languages."""
    return Draft.of(TRANSLATED)


def order(draft: Draft) -> list[str]:
    return list(draft.numbers)


def codes(draft: Draft) -> list[str]:
    return [problem.code for problem in draft.reading().problems]


def texts(draft: Draft, question: str) -> dict[str, str]:
    return {key: as_text(value) for key, value in (draft.question(question) or {}).items()}


def test_it_begins_without_a_problem_and_says_what_to_expect(draft: Draft) -> None:
    reading = draft.reading()
    assert (reading.problems, reading.notes, reading.minutes) == ((), (), 7)
    assert reading.template == read_template(TRANSLATED).template
    assert draft.text() == TRANSLATED


# Questions


@pytest.mark.parametrize("kind", QuestionType)
def test_a_new_question_of_each_type_is_sound_at_once(draft: Draft, kind: QuestionType) -> None:
    edited = add_question(draft, "first", kind, "Was the plan shared with the family?", after="judged")
    assert codes(edited.draft) == []
    assert edited.question == "plan_shared_family"
    assert order(edited.draft)[2:4] == ["judged", "plan_shared_family"]
    assert edited.draft.alone(edited.question) is not None


def test_a_follow_up_stands_under_its_question(draft: Draft) -> None:
    edited = add_question(draft, "first", "text", "Who was told?", follows="seen")
    edited = set_question(edited.draft, edited.question, "relevant", "${seen} = 'not_met'")
    assert codes(edited.draft) == []
    assert edited.draft.numbers[edited.question] == "1b"


def test_a_question_never_parts_another_from_its_follow_ups(draft: Draft) -> None:
    edited = add_question(draft, "first", "date", "New one", after="seen")
    assert order(edited.draft)[:3] == ["seen", "why_not", "new_one"]


def test_a_question_is_added_to_the_rows_of_a_repeat(draft: Draft) -> None:
    edited = add_row_question(draft, "groups", "text", "Who chaired?")
    assert codes(edited.draft) == []
    assert [row["name"] for row in mappings((edited.draft.question("groups") or {})["questions"])][-1] == "chaired"


def test_a_new_type_keeps_what_it_takes_and_tells_the_rest(draft: Draft) -> None:
    edited = set_question(draft, "seen", "type", "timescale")
    assert edited.told == ("Taken out, because it does not fit any more: scale and descriptors.",)
    changed = edited.draft.question("seen") or {}
    assert changed["critical"] == "true"
    assert as_mapping(changed["timescale"])["unit"] == "working_days"


def test_a_calculation_takes_out_what_is_only_for_answers(draft: Draft) -> None:
    edited = set_question(draft, "judged", "calculation", "if(${children} > 2, 'fair', 'poor')")
    assert "evidence" not in (edited.draft.question("judged") or {})
    assert codes(edited.draft) == []


def test_another_scale_takes_out_descriptors_that_do_not_fit(draft: Draft) -> None:
    edited = set_question(draft, "seen", "scale", "yes_no")
    changed = edited.draft.question("seen") or {}
    assert "descriptors" not in changed
    assert as_mapping(changed["note"])["points"] == []


def test_a_key_stands_where_a_person_would_write_it(draft: Draft) -> None:
    edited = set_question(draft, "judged", "hint", "Look at the plan.")
    assert list(edited.draft.question("judged") or {}) == [
        "name",
        "label",
        "hint",
        "type",
        "scale",
        "evidence",
        "basis",
    ]
    assert "hint" not in (set_question(edited.draft, "judged", "hint", None).draft.question("judged") or {})


def test_a_name_is_followed_wherever_it_is_used(draft: Draft) -> None:
    renamed = rename_question(rename_question(draft, "seen", "child_seen").draft, "met_on", "meeting_on").draft
    renamed = rename_question(rename_question(renamed, "came", "number_came").draft, "level", "the_level").draft
    assert codes(renamed) == []
    assert texts(renamed, "why_not")["relevant"] == "${child_seen} = 'not_met' or ${child_seen} = 'not_evidenced'"
    assert texts(renamed, "why_not")["follows"] == "child_seen"
    assert as_mapping((renamed.question("in_time") or {})["timescale"])["starts"] == "meeting_on"
    assert texts(renamed, "total_came")["calculation"] == "sum(${number_came})"
    welsh = as_mapping(as_mapping(renamed.plain["translations"])["cy"])
    assert list(as_mapping(welsh["questions"])) == ["child_seen", "the_level"]
    assert list(as_mapping(welsh["choices"])) == ["the_level"]


@pytest.mark.parametrize("name", ["", "1st", "two words", "why_not", "x" * 61])
def test_a_name_that_cannot_be_used_is_refused(draft: Draft, name: str) -> None:
    with pytest.raises(UserError) as refusal:
        rename_question(draft, "seen", name)
    assert refusal.value.field == "name"


def test_a_name_can_be_made_from_the_wording_later(draft: Draft) -> None:
    edited = add_question(draft, "last", "text")
    edited = set_question(edited.draft, edited.question, "label", "What did the GP’s letter say?")
    assert name_after_wording(edited.draft, edited.question).question == "gps_letter_say"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Was the child seen?", "child_seen_2"),
        ("A oedd y plentyn yno? Éèê", "oedd_y_plentyn_yno_eee"),
        ("2 meetings held", "q_2_meetings_held"),
        ("是否", "question"),
        ("Who?", "who"),
        ("word " * 40, "word_word_word_word_word_word_word_word"),
    ],
)
def test_names_are_made_from_words(words: str, name: str) -> None:
    assert name_from(words, {"child_seen"}, "question") == name


def test_deleting_takes_the_follow_ups_and_leaves_the_check_to_say_what_is_missing(draft: Draft) -> None:
    edited = delete_question(draft, "seen")
    assert edited.told == ("Its follow-up was deleted with it.",)
    assert edited.question == "judged"
    assert "why_not" not in edited.draft.names
    assert codes(delete_question(draft, "met_on").draft) == ["timescale_start_not_a_date"]
    assert codes(delete_question(draft, "level").draft) == []  # its translations are gone with it


def test_a_row_is_deleted_from_its_repeat(draft: Draft) -> None:
    edited = delete_question(draft, "held_on")
    assert edited.question == "groups"
    assert codes(edited.draft) == ["unknown_question"]


def test_edits_share_what_they_do_not_change(draft: Draft) -> None:
    before = copy.deepcopy(draft.plain)
    edited = set_question(draft, "seen", "label", "Was each child seen?").draft
    assert draft.plain == before
    assert edited.question("judged") is draft.question("judged")
    assert edited.sections[1] is draft.sections[1]


# Sections


def test_sections_are_added_renamed_moved_and_deleted(draft: Draft) -> None:
    added = add_section(draft, "The plan", after="first")
    assert [one["name"] for one in added.draft.sections] == ["first", "plan", "last"]
    renamed = set_section(added.draft, "first", "name", "beginning")
    assert as_mapping(as_mapping(renamed.draft.plain["translations"])["cy"])["sections"] == {
        "beginning": "Adran gyntaf"
    }
    assert set_section(added.draft, "plan", "label", "Plan").draft.section("plan") == {
        "name": "plan", "label": "Plan", "questions": [],
    }  # fmt: skip
    moved = move_section(added.draft, "plan", -5)
    assert [one["name"] for one in moved.draft.sections] == ["plan", "first", "last"]
    deleted = delete_section(moved.draft, "first")
    assert deleted.told == ("The section and its 13 questions were deleted.",)
    assert [one["name"] for one in deleted.draft.sections] == ["plan", "last"]


# Problems and notes


def test_problems_are_told_in_the_words_of_the_designer_with_their_place(draft: Draft) -> None:
    broken = set_question(draft, "why_not", "relevant", "${seen} = 'met' and ${seen} = 'not_met'").draft
    broken = set_question(broken, "judged", "label", " ").draft
    broken = set_question(broken, "later_on", "name", "later").draft
    broken = set_template(broken, "subject", "child").draft
    told = [(one.section, one.question, one.key, one.message) for one in broken.reading().problems]
    assert told == [
        ("", "", "subject", "“Subject” of the template is “child”."),
        ("first", "why_not", "relevant", "Question 1a can never be asked: it needs question 1 to be both “Met” and "
         "“Not met”."),
        ("first", "judged", "label", "“Wording” of question 2 is empty."),
    ]  # fmt: skip


def test_things_to_look_at_do_not_hold_publishing(draft: Draft) -> None:
    edited = set_question(draft, "judged", "label", "Was MAPPA and/or the LADO told " + "and told again " * 12).draft
    edited = set_question(edited, "judged", "hint", None).draft
    choices = {f"c{number}": f"Choice {number}" for number in range(10)} | {"again": "Choice 1"}
    edited = set_question(edited, "needs", "choices", dict(choices)).draft
    edited = set_question(edited, "overall", "scale", "rag").draft
    edited = set_template(edited, "grading", None).draft
    reading = edited.reading()
    assert reading.problems == ()
    assert [(one.question, one.code) for one in reading.notes] == [
        ("judged", "long_wording"), ("judged", "no_short_label"), ("judged", "jargon"), ("judged", "jargon"),
        ("judged", "two_questions"), ("needs", "same_label"), ("needs", "many_choices"), ("overall", "no_descriptors"),
    ]  # fmt: skip


@pytest.mark.parametrize("path", sorted(paths.forms_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_templates_have_no_problem_as_drafts_and_are_read_while_typing(path: object) -> None:
    draft = Draft.of(path.read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    assert draft.reading().problems == ()
    times: list[float] = []
    for place in range(3):
        changed = set_template(draft, "title", f"Another {place}").draft
        start = time.perf_counter()
        assert changed.reading().template is not None
        times.append(time.perf_counter() - start)
    assert min(times) < 0.1  # the aim is a few milliseconds; this only tells a program gone wrong from a busy machine


# Any edits at all


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=8))
def test_after_any_edits_the_text_says_what_the_draft_says(steps: list[tuple[int, int, int]]) -> None:
    draft = Draft.of(TRANSLATED)
    for kind, first, second in steps:
        names = sorted(draft.names)
        sections = [as_text(section["name"]) for section in draft.sections]
        if not names:
            break
        draft = _edit(draft, kind, names[first % len(names)], sections[second % len(sections)], first).draft
    assert plain_of(draft.text()) == draft.plain
    template = draft.reading().template
    if template is not None:
        again = read_plain(plain_template(template)).template
        assert again is not None
        assert content(again) == content(template)


def _edit(draft: Draft, kind: int, question: str, section: str, number: int) -> Edited:
    edits: list[Callable[[], Edited]] = [
        lambda: add_question(draft, section, list(QuestionType)[number % 11], f"Question: number {number}?"),
        lambda: delete_question(draft, question),
        lambda: move_question(draft, question, number % 7 - 3),
        lambda: set_question(draft, question, "label", f"'{number}' # no"),
        lambda: set_question(draft, question, "type", list(QuestionType)[number % 11]),
        lambda: rename_question(draft, question, name_from(f"name {number}", draft.names, "question")),
        lambda: paste_copied(draft, section, copied_text(draft, [question])),
        lambda: move_section(draft, section, number % 3 - 1),
        lambda: add_section(draft, f"Section {number}", after=section),
    ]
    return edits[kind]()


@settings(max_examples=40)
@given(st.data())
def test_whatever_a_file_holds_a_draft_of_it_can_be_looked_at(data: st.DataObject) -> None:
    plain = plain_of(TRANSLATED)
    mutation = Mutation(lambda count: data.draw(st.integers(0, count - 1)), lambda: data.draw(values))
    for _ in range(data.draw(st.integers(1, 6))):
        mutation.change(plain)
    draft = Draft("", plain)
    assert draft.reading().template is not None or draft.reading().problems
    assert set(draft.numbers) <= draft.names
    for question in sorted(draft.names)[:3]:
        draft.alone(question)
