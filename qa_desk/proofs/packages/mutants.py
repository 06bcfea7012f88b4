"""A file as a memory stick, a mail gateway or a vandal hands it on: nearly the same, and never the same."""

from collections.abc import Iterator
from random import Random


def mutants(whole: bytes, count: int, draw: Random) -> Iterator[bytes]:
    """Flipped, cut, longer, repeated and swapped files, never the file itself."""
    while count:
        made = _changed(whole, draw)
        if made != whole:
            count -= 1
            yield made


def _changed(whole: bytes, draw: Random) -> bytes:
    size = len(whole)
    kind, at, made = draw.randrange(8), draw.randrange(size), bytearray(whole)
    if kind <= 2:
        made[at] ^= 1 << draw.randrange(8)
    elif kind == 3:
        del made[at:]
    elif kind == 4:
        made += draw.randbytes(1 + at % 40)
    elif kind == 5:
        made[at:at] = draw.randbytes(1 + at % 3)
    elif kind == 6:
        del made[at : at + 1 + at % 3]
    else:
        other = draw.randrange(size)
        made[at], made[other] = made[other], made[at]
    return bytes(made)
