"""Passphrases to suggest: words a person can remember, drawn so that nobody can guess them."""

import secrets
from functools import lru_cache

from qa_desk.paths import resources_folder

WORDS_IN_PHRASE = 5
"""Five words of a list of more than 1,900 take over 2^54 guesses."""


def suggested_passphrase(words: int = WORDS_IN_PHRASE) -> str:
    """A new passphrase, different words with a space between them."""
    drawn: list[str] = []
    while len(drawn) < words:
        word = secrets.choice(passphrase_words())
        if word not in drawn:
            drawn.append(word)
    return " ".join(drawn)


@lru_cache(maxsize=1)
def passphrase_words() -> tuple[str, ...]:
    """The bundled list: short plain words, each once."""
    return tuple((resources_folder() / "passphrase_words.txt").read_text(encoding="utf-8").split())
