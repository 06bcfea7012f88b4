"""Cards survive pasting, and six words tell two devices apart."""

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.devices import DeviceCard, read_card, six_words
from qa_desk.services.key_ring import spoken_words

CARD = DeviceCard("J. Okoro", "Health trust", "a1" * 32, "b2" * 32)


def test_a_card_is_read_from_a_letter_it_was_pasted_into() -> None:
    assert read_card(CARD.text) == CARD
    pasted = f"Dear Priya,\r\n\r\n  {CARD.text.replace(chr(10), chr(13) + chr(10) + '  ')}\r\nBest wishes\r\n"
    assert read_card(pasted) == CARD


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a device card"),
        ("Name: Jo", "not a device card"),
        (CARD.text.replace("a1", "zz"), "not whole"),
        (CARD.text.replace("Name: J. Okoro", "Name: "), "not whole"),
        (CARD.text[:-5], "not whole"),
    ],
)
def test_what_is_no_whole_card_is_refused(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_card(text)


def test_six_words_are_the_keys_and_not_the_name() -> None:
    words = six_words(CARD, spoken_words())
    assert len(words.split()) == 6
    assert words == six_words(DeviceCard("Somebody else", "", CARD.signing_key, CARD.sealing_key), spoken_words())
    others = [DeviceCard("", "", f"{number:064x}", CARD.sealing_key) for number in range(2_000)]
    assert len({six_words(one, spoken_words()) for one in others} | {words}) == 2_001
