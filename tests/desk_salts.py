"""The salts of the tests' desks: the same few in every test, so that the keys under them are derived once.

No two desks that a test can have at once are under one salt: what outlives a test takes them from a row of its own.
"""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

_lasting = itertools.count(1 << 32)
_row = _lasting


def next_salt() -> bytes:
    """Eight bytes that stand for chance."""
    return next(_row).to_bytes(8, "big")


@contextmanager
def for_one_test() -> Iterator[None]:
    """Begin the row of a test anew; fixtures of a module or a session stand outside of it."""
    with _from(itertools.count()):
        yield


@contextmanager
def for_all_tests() -> Iterator[None]:
    """Around the making of a desk that is kept for other tests, too, whichever test asks for it first."""
    with _from(_lasting):
        yield


@contextmanager
def _from(row: "itertools.count[int]") -> Iterator[None]:
    global _row
    before, _row = _row, row
    try:
        yield
    finally:
        _row = before
