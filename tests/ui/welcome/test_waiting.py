"""Waiting after wrong passphrases, and the passphrases that are suggested."""

from qa_desk.services.passphrases import passphrase_strength
from qa_desk.ui.welcome.suggestions import passphrase_words, suggested_passphrase
from qa_desk.ui.welcome.waiting import Tries


def test_three_tries_then_a_minute() -> None:
    tries, seen = Tries(), []
    for _ in range(4):
        tries = tries.after_wrong()
        seen.append((tries.left, tries.wait_s, tries.words))
    assert seen == [
        (2, 1, "2 tries left before a 1 minute wait. Check Caps Lock."),
        (1, 1, "1 try left before a 1 minute wait. Check Caps Lock."),
        (0, 60, "Wait 1 minute, then try again. Nothing in the desk has changed."),
        (0, 60, "Wait 1 minute, then try again. Nothing in the desk has changed."),
    ]


def test_words_are_short_plain_and_each_once() -> None:
    words = passphrase_words()
    assert len(words) >= 1_296
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() and 4 <= len(word) <= 8 for word in words)


def test_a_suggestion_is_strong_enough_for_a_desk() -> None:
    drawn = {suggested_passphrase() for _ in range(20)}
    assert len(drawn) == 20
    for phrase in drawn:
        assert len(set(phrase.split())) == 5
        assert passphrase_strength(phrase).enough
