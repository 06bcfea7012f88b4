"""Auditors as A, B and C, shuffled anew for each case, so that nobody is known by their letter."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from string import ascii_uppercase


def letters(seed: str, subject: str, auditors: Iterable[str]) -> Mapping[str, str]:
    """The letter of each auditor of one subject, in the order of the letters.

    The same seed gives the same letters on every laptop; the order of the auditors says nothing.
    """
    ranked = sorted(set(auditors), key=lambda auditor: sha256(f"{seed}/{subject}/{auditor}".encode()).digest())
    return {auditor: _letter(place) for place, auditor in enumerate(ranked)}


def _letter(place: int) -> str:
    """A to Z, then A2 to Z2."""
    turn, letter = divmod(place, len(ascii_uppercase))
    return f"{ascii_uppercase[letter]}{turn + 1 if turn else ''}"
