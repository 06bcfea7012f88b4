"""The words of a draft in other languages."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.templates.drafts.draft import Draft
from qa_desk.templates.drafts.edits import set_question
from qa_desk.templates.drafts.languages import languages_of
from qa_desk.templates.drafts.translating import add_language, translate
from qa_desk.templates.loader import read_template
from tests.graded_audit import TEMPLATE

SEEN = "A welwyd pob plentyn?"


def welsh() -> Draft:
    """The small form with one question in Welsh."""
    return translate(add_language(Draft.of(TEMPLATE), "cy Welsh").draft, "seen", "cy", "label", SEEN).draft


def test_a_language_is_begun_and_a_question_said_in_it() -> None:
    draft = welsh()
    assert languages_of(draft.plain) == (("cy", "Welsh"),)
    read = read_template(draft.text())
    assert read.template is not None, read.problems
    (translation,) = read.template.translations
    assert (translation.label, translation.texts) == ("Welsh", (("questions/seen/label", SEEN),))


def test_words_are_taken_out_again_without_a_trace() -> None:
    assert (
        translate(welsh(), "seen", "cy", "label", None).draft.plain
        == add_language(Draft.of(TEMPLATE), "cy Welsh").draft.plain
    )


def test_words_stand_in_one_order_whichever_came_first() -> None:
    draft = translate(translate(welsh(), "seen", "cy", "hint", "Edrychwch.").draft, "seen", "cy", "label", SEEN).draft
    told = draft.plain["translations"]
    assert told == {"cy": {"language": "Welsh", "questions": {"seen": {"label": SEEN, "hint": "Edrychwch."}}}}
    assert list(told["cy"]["questions"]["seen"]) == ["label", "hint"]  # type: ignore[call-overload,index]


@pytest.mark.parametrize("words", ["", "Welsh", "cy", "C Welsh", "cy  "])
def test_a_language_that_is_written_otherwise_is_refused(words: str) -> None:
    with pytest.raises(UserError, match="code and its name"):
        add_language(Draft.of(TEMPLATE), words)


def test_a_language_stands_once() -> None:
    with pytest.raises(UserError, match="already"):
        add_language(welsh(), "cy Cymraeg")


def test_a_wording_that_changed_in_one_language_alone_is_told() -> None:
    base = read_template(welsh().text()).template
    draft = Draft.of(welsh().text(), base)
    assert "stale_words" not in [note.code for note in draft.reading().notes]
    changed = set_question(draft, "seen", "label", "Was each child seen alone?").draft
    (note,) = [note for note in changed.reading().notes if note.code == "stale_words"]
    assert (note.question, note.key) == ("seen", "label")
    assert note.message == "What it says changed, and its words in Welsh did not."
    both = translate(changed, "seen", "cy", "label", "A welwyd pob plentyn ar ei ben ei hun?").draft
    assert "stale_words" not in [note.code for note in both.reading().notes]
