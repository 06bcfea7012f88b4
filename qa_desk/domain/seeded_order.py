"""An order that nobody chose and anybody can make again: by the SHA-256 of a starting number, a purpose and a code.

The rank of a code is ``sha256("48213|random|CG-101")`` in hexadecimal, over the UTF-8 bytes; the smallest comes first.
It depends on no programming language, version or order of a list, and any SHA-256 tool can do it again.
"""

from collections.abc import Iterable
from hashlib import sha256


def rank(seed: int, purpose: str, code: str) -> str:
    """The rank of one code: 64 hexadecimal digits."""
    return sha256(f"{seed}|{purpose}|{code}".encode()).hexdigest()


def seeded_order(codes: Iterable[str], seed: int, purpose: str) -> tuple[str, ...]:
    """The codes by their rank, smallest first; equal ranks, which nobody has ever seen, by the code itself."""
    return tuple(sorted(codes, key=lambda code: (rank(seed, purpose, code), code)))
