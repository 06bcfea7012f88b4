"""Words as they are typed, and the part of a text that is shown around them."""

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.searching.words import LONGEST_SNIPPET, begins_words, folded, plain, snippet, typed_words


def test_accents_capitals_and_signs_make_no_difference() -> None:
    assert typed_words("Tŷ  Gŵyr, TŶ o'r “plant”?") == ("ty", "gwyr", "o", "r", "plant")
    assert begins_words(("hou", "ch"), ("children", "housing"))
    assert not begins_words(("using",), ("housing",))


def test_what_was_looked_for_is_marked_and_nothing_of_the_text_is_changed() -> None:
    parts = snippet("The CHÂTEAU was cold.\nMother said so.", ("chat", "so"))
    assert plain(parts) == "The CHÂTEAU was cold. Mother said so."
    assert [part.text for part in parts if part.marked] == ["CHÂTEAU", "so"]


def test_a_long_text_is_shown_around_the_first_word_found() -> None:
    text = "word " * 60 + "housing was poor " + "word " * 60
    told = plain(snippet(text, ("housing",)))
    assert told.startswith("… word")
    assert told.endswith(" …")
    assert "housing was poor" in told


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_can_be_looked_for_in_any_other(text: str, typed: str) -> None:
    assert len(folded(text)) == len(text)
    parts = snippet(text, typed_words(typed))
    assert len(plain(parts)) <= LONGEST_SNIPPET + 4
