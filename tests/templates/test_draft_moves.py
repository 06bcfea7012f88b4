"""Questions moved and copied, with their follow-ups and with what they need."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import add_question
from qa_desk.templates.drafts.moves import copied_text, is_copied, move_question, paste_copied
from qa_desk.templates.text.plain import as_mapping, mappings
from tests.templates.test_drafts import TRANSLATED, codes, order, texts


@pytest.fixture
def draft() -> Draft:
    return Draft.of(TRANSLATED)


def test_a_question_moves_with_its_follow_ups(draft: Draft) -> None:
    assert order(move_question(draft, "seen", 1).draft)[:3] == ["judged", "seen", "why_not"]
    assert order(move_question(draft, "judged", -1).draft)[:3] == ["judged", "seen", "why_not"]


def test_a_question_moves_past_the_end_of_its_section(draft: Draft) -> None:
    down = move_question(draft, "first_grade", 1)
    assert (down.section, order(down.draft)[-2:]) == ("last", ["first_grade", "overall"])
    back = move_question(down.draft, "first_grade", -1)
    assert (back.section, back.draft.plain) == ("first", draft.plain)
    assert move_question(draft, "overall", 1).told == ("This question is at the end of the template.",)


def test_a_follow_up_moves_among_its_own_kind_alone(draft: Draft) -> None:
    edited = add_question(draft, "first", "text", "And then?", follows="seen")
    moved = move_question(edited.draft, edited.question, -1)
    assert order(moved.draft)[:3] == ["seen", edited.question, "why_not"]
    assert move_question(moved.draft, edited.question, -1).told == (
        "It is a follow-up of question 1 and stays under it.",
    )


def test_rows_move_among_themselves(draft: Draft) -> None:
    moved = move_question(draft, "came", -1).draft
    assert [row["name"] for row in mappings((moved.question("groups") or {})["questions"])] == ["came", "held_on"]


# Copying


def test_copied_questions_keep_looking_at_each_other(draft: Draft) -> None:
    text = copied_text(draft, ["seen", "why_not", "judged", "level", "groups"])
    assert is_copied(text)
    pasted = paste_copied(draft, "last", text, after="overall")
    assert pasted.told == ("5 questions pasted.",)
    assert codes(pasted.draft) == []
    assert texts(pasted.draft, "why_not_2")["relevant"].startswith("${seen_2} = 'not_met'")
    assert texts(pasted.draft, "why_not_2")["follows"] == "seen_2"


def test_copied_questions_bring_what_they_need_to_another_draft(draft: Draft) -> None:
    empty = "name: a\nedition: b\ntitle: c\nsubject: case\nsections:\n  - {name: s, label: S, questions: []}\n"
    text = copied_text(draft, ["judged", "level", "why_not"])
    pasted = paste_copied(Draft.of(empty), "s", text)
    assert list(as_mapping(pasted.draft.plain["scales"])) == ["own"]
    assert list(as_mapping(pasted.draft.plain["choices"])) == ["levels"]
    assert "follows" not in (pasted.draft.question("why_not") or {})
    assert codes(pasted.draft) == ["unknown_question", "unknown_question"]


def test_text_from_elsewhere_is_no_copied_question(draft: Draft) -> None:
    assert not is_copied("1. Was the child seen?")
    with pytest.raises(UserError, match="no copied questions"):
        paste_copied(draft, "last", "copied_questions: []\n")
