"""How sure a share can be when it is counted on few cases."""

from dataclasses import dataclass
from math import sqrt

Z_95 = 1.959963984540054

FEWEST_FOR_PERCENT = 30
"""Below this many subjects a share is told as "7 of 25", never as a percentage alone."""


@dataclass(frozen=True)
class Interval:
    """A range of shares between 0 and 1, or of their difference."""

    low: float
    high: float


def wilson(count: int, of: int, z: float = Z_95) -> Interval:
    """The Wilson score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22, 209-212).

    Raises ValueError unless 0 <= count <= of and of > 0.
    """
    if of <= 0 or not 0 <= count <= of:
        raise ValueError(f"{count} of {of} is not a share")
    share, squared = count / of, z * z
    centre = share + squared / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + squared / (4 * of * of))
    scale = 1 + squared / of
    low = 0.0 if count == 0 else (centre - spread) / scale
    high = 1.0 if count == of else (centre + spread) / scale
    return Interval(low, high)


def newcombe(count: int, of: int, before: int, before_of: int) -> Interval:
    """The range of the difference of two shares, between -1 and 1 (Newcombe 1998, Stat. Med. 17, 873-890, method 10).

    Positive when the first share is the larger one. Raises ValueError as ``wilson`` does.
    """
    now, then = wilson(count, of), wilson(before, before_of)
    share, earlier = count / of, before / before_of
    down = sqrt((share - now.low) ** 2 + (then.high - earlier) ** 2)
    up = sqrt((now.high - share) ** 2 + (earlier - then.low) ** 2)
    return Interval(share - earlier - down, share - earlier + up)


def told(count: int, of: int) -> str:
    """A share in words: "7 of 25", and with its percentage only from 30 on."""
    if of < FEWEST_FOR_PERCENT:
        return f"{count} of {of}"
    return f"{count} of {of} ({100 * count / of:.0f}%)"
