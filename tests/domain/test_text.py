"""Text is cleaned once, at entry, and is the same everywhere afterwards."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.text import LONGEST_TEXT, MOST_MARKS, clean_text, too_long

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)
TROUBLE = st.lists(
    st.sampled_from(
        (
            *(
                "\x00",
                "\r",
                "\r\n",
                "\n",
                "\t",
                "\x1b",
                "\x7f",
                "\x85",
                "\ud83d",
                "\ude00",
                "\u202e",
                "\u2069",
                "\ufffe",
            ),
            *(
                "\u0301" * 30,
                "e\u0301",
                "\u0344",
                "\u09c7",
                "\u09be",
                "\u1100",
                "\u1161",
                "\U0001fffe",
                "\u2028",
                "ŵ",
                "a",
            ),
        )
    ),
    max_size=20,
).map("".join)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("- bullet\t+44 20 7946 0000 @handle", "- bullet\t+44 20 7946 0000 @handle"),
        ("e\u0301", "é"),
        ("w\u0302y\u0302", "ŵŷ"),
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("soft\x0bbreak\u2028line\u2029paragraph\x85next", "soft\nbreak\nline\nparagraph\nnext"),
        ("a\x00b\x1bc\x7fd\x9fe", "abcde"),
        ("x\ufffey\uffffz\ufdd0\U0010ffff", "xyz"),
        ("lone \ud800 here", "lone \ufffd here"),
        ("\ud83d\ude00", "😀"),
        ("user\u202etxt.exe", "user‹RLO›txt.exe"),
        ("\u2066a\u2069", "‹LRI›a‹PDI›"),
        ("שלום 12 עולם", "שלום 12 עולם"),
        ("👩‍👩‍👧 ❤️ 1️⃣ 🏴", "👩‍👩‍👧 ❤️ 1️⃣ 🏴"),
        ("</para><b>&amp;", "</para><b>&amp;"),
    ],
)
def test_what_is_typed_becomes_what_is_kept(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


def test_stacked_marks_are_capped() -> None:
    stacked = clean_text("q" + "\u0335" * 1_000 + "r")

    assert stacked == "q" + "\u0335" * MOST_MARKS + "r"


@given(ANY_TEXT | TROUBLE)
def test_cleaning_twice_is_cleaning_once(typed: str) -> None:
    assert clean_text(clean_text(typed)) == clean_text(typed)


@given(ANY_TEXT | TROUBLE)
def test_kept_text_can_be_written_everywhere(typed: str) -> None:
    kept = clean_text(typed)

    kept.encode("utf-8")
    assert unicodedata.is_normalized("NFC", kept)
    assert all(character in "\t\n" or unicodedata.category(character) not in {"Cc", "Cs"} for character in kept)
    assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Z"), max_codepoint=0x17F), max_size=80))
def test_ordinary_european_text_is_kept_whole(typed: str) -> None:
    assert clean_text(typed) == unicodedata.normalize("NFC", typed)


def test_long_text_is_named_and_never_cut() -> None:
    text = "a" * (LONGEST_TEXT + 1)

    assert clean_text(text) == text
    assert too_long(text)
    assert not too_long(text[:-1])
