"""Questions pasted from Word and Excel: shown before they are made, with nothing of the list's own signs in them."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.pasting import paste_questions, read_pasted
from tests.templates.small_template import WHOLE
from tests.templates.test_drafts import codes


@pytest.fixture
def draft() -> Draft:
    return Draft.of(WHOLE)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Was the child seen?", "Was the child seen?"),
        ("1. Was the child seen?", "Was the child seen?"),
        ("1)\tWas the child seen?", "Was the child seen?"),
        ("12.3 Was the child seen?", "Was the child seen?"),
        ("(a) Was the child seen?", "Was the child seen?"),
        ("iv) Was the child seen?", "Was the child seen?"),
        ("• Was the child seen?", "Was the child seen?"),
        ("•\tWas  the   child seen?", "Was the child seen?"),
        ("– Was the child seen?", "Was the child seen?"),
        ("o\tWas the child seen?", "Was the child seen?"),
        ("Q7. Was the child seen?", "Was the child seen?"),
        ("Question 7: Was the child seen?", "Was the child seen?"),
        ("3\tWas the child seen?", "Was the child seen?"),
        ("3 children were at home?", "3 children were at home?"),
        ("2026 plan was followed?", "2026 plan was followed?"),
        ("A plan was made?", "A plan was made?"),
        ('"Was the child\nseen, and ""heard""?"', 'Was the child seen, and "heard"?'),
    ],
)
def test_a_line_becomes_a_wording(draft: Draft, line: str, label: str) -> None:
    assert [one.label for one in read_pasted(draft, f"\n{line}\r\n\n")] == [label]


@pytest.mark.parametrize(
    ("line", "kind", "scale"),
    [
        ("Was it shared?", "scale", "met"),
        ("Was it shared?\tYes / No", "scale", "yes_no"),
        ("Was it shared?\tMet / partly met / not met", "scale", "met"),
        ("Was it shared?\tRAG", "scale", "rag"),
        ("Was it shared?\t0-3", "scale", "score_0_3"),
        ("Was it shared?\tyes_partly_no", "scale", "yes_partly_no"),
        ("Was it shared?\tRed, amber, green", "scale", "rag"),
        ("Was it shared?\tOur own", "scale", "own"),
        ("Was it shared?\t\tFree text", "text", ""),
        ("Who came?\tAttendance and quorum", "attendance", ""),
        ("Was it in time?\ttime limit", "timescale", ""),
        ("Which of these?\tselect_multiple", "select_multiple", ""),
        ("Date of the meeting", "date", ""),
        ("When was the child seen?", "date", ""),
        ("How many children?", "integer", ""),
    ],
)
def test_a_second_column_says_the_type_or_the_scale(draft: Draft, line: str, kind: str, scale: str) -> None:
    (found,) = read_pasted(draft, line)
    assert (found.kind, found.scale, found.note) == (kind, scale, "")


def test_what_is_not_known_is_told_before_anything_is_made(draft: Draft) -> None:
    odd, long = read_pasted(draft, f"Was it shared?\tsideways\n{'x' * 301}")
    assert odd.note == "“sideways” is no type of answer or scale known here."
    assert long.note == "The wording has 301 characters; 300 are allowed."


@pytest.mark.parametrize("text", ["", " \n\t\n", "1.\n2.\n"])
def test_nothing_to_paste_is_refused(draft: Draft, text: str) -> None:
    with pytest.raises(UserError, match="no questions in what was pasted"):
        read_pasted(draft, text)


def test_too_many_lines_are_refused(draft: Draft) -> None:
    with pytest.raises(UserError, match="501 lines"):
        read_pasted(draft, "Question?\n" * 501)


def test_ten_lines_are_ten_sound_questions(draft: Draft) -> None:
    pasted = read_pasted(draft, "\n".join(f"{number}. Was it done well?" for number in range(1, 11)))
    edited = paste_questions(draft, "first", pasted, after="judged")
    assert edited.told == ("10 questions were made.",)
    assert codes(edited.draft) == []
    assert edited.question == "done_well"
    assert list(edited.draft.numbers)[3:5] == ["done_well", "done_well_2"]
