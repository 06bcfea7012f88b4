"""Coefficients of agreement between raters, each as its paper defines it, over the full scale in its order.

Only units with two grades or more take part. None is an undefined figure.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from qa_desk.domain.agreement.ratings import Ratings
from qa_desk.domain.intervals import Z_95, Interval

Weights = tuple[tuple[float, ...], ...]
"""How much two points count as agreeing, from 1 for the same to 0."""

Distance = Callable[[int, int], float]
"""How far two points are apart, by their places on the scale."""


@dataclass(frozen=True)
class Kappa:
    """Cohen's kappa with what chance alone would give, and its standard error."""

    value: float
    chance: float
    error: float

    @property
    def interval(self) -> Interval | None:
        """The 95 % range; None when the standard error says nothing, as it does for perfect agreement."""
        if not self.error:
            return None
        spread = Z_95 * self.error
        return Interval(max(-1.0, self.value - spread), min(1.0, self.value + spread))


def identity(points: int) -> Weights:
    """Only the same point agrees."""
    return tuple(tuple(float(row == column) for column in range(points)) for row in range(points))


def linear(points: int) -> Weights:
    """Agreement falls in equal steps with the distance (Cicchetti and Allison 1971)."""
    return _falling(points, 1)


def quadratic(points: int) -> Weights:
    """Agreement falls with the square of the distance (Fleiss and Cohen 1973)."""
    return _falling(points, 2)


def within_one(points: int) -> Weights:
    """The same point or the next agrees."""
    return tuple(tuple(float(abs(row - column) <= 1) for column in range(points)) for row in range(points))


def _falling(points: int, power: int) -> Weights:
    places, most = range(points), points - 1
    return tuple(tuple(1 - (abs(row - column) / most) ** power for column in places) for row in places)


def observed(ratings: Ratings, weights: Weights) -> float | None:
    """The mean over units of the share of agreeing pairs; None when no unit has a pair."""
    if not ratings.units:
        return None
    total = 0.0
    for unit in ratings.units:
        agreeing = sum(
            count * (sum(w * other for w, other in zip(row, unit.counts, strict=True)) - 1)
            for count, row in zip(unit.counts, weights, strict=True)
            if count
        )
        total += unit.times * agreeing / (unit.grades * (unit.grades - 1))
    return total / ratings.subjects


def cohen(ratings: Ratings, weights: Weights) -> Kappa | None:
    """Kappa of two raters (Cohen 1960; weighted: Cohen 1968), its error by Fleiss, Cohen and Everitt 1969.

    None unless exactly two raters are told apart, or when chance agreement is 1.
    """
    table = ratings.pairs
    if table is None or not ratings.units or ratings.identical:
        return None
    n, places = ratings.subjects, range(len(table))
    first = [sum(table[row]) / n for row in places]
    second = [sum(table[row][column] for row in places) / n for column in places]
    agreed = sum(weights[i][j] * table[i][j] for i in places for j in places) / n
    chance = sum(weights[i][j] * first[i] * second[j] for i in places for j in places)
    kappa = (agreed - chance) / (1 - chance)
    mean_row = [sum(second[j] * weights[i][j] for j in places) for i in places]
    mean_column = [sum(first[i] * weights[i][j] for i in places) for j in places]
    spread = sum(
        table[i][j] / n * (weights[i][j] - (mean_row[i] + mean_column[j]) * (1 - kappa)) ** 2
        for i in places
        for j in places
    )
    variance = (spread - (kappa - chance * (1 - kappa)) ** 2) / (n * (1 - chance) ** 2)
    # Rounding leaves a few units in the last place where the true variance is nothing.
    return Kappa(kappa, chance, sqrt(variance) if variance > 1e-12 else 0.0)


def fleiss_chance(ratings: Ratings) -> float | None:
    """The agreement to expect when everyone guesses with the mix of grades of all raters together."""
    return sum(share * share for share in _shares(ratings)) if ratings.units else None


def fleiss(ratings: Ratings) -> float | None:
    """Kappa of several raters (Fleiss 1971); where units have unequal numbers of grades, each unit weighs the same."""
    agreed, chance = observed(ratings, identity(len(ratings.order.values))), fleiss_chance(ratings)
    if agreed is None or chance is None or ratings.identical:
        return None
    return (agreed - chance) / (1 - chance)


def gwet(ratings: Ratings, weights: Weights) -> float | None:
    """AC1 with identity weights, else AC2 (Gwet 2008).

    As he defines the chance, a grade that stands alone still tells which points raters use, and takes part in that.
    """
    agreed = observed(ratings, weights)
    if agreed is None:
        return None
    points = len(ratings.order.values)
    uneven = sum(share * (1 - share) for share in _shares(ratings, with_alone=True))
    chance = sum(map(sum, weights)) * uneven / (points * (points - 1))
    return (agreed - chance) / (1 - chance)


def _shares(ratings: Ratings, *, with_alone: bool = False) -> list[float]:
    """The mean over units of the share of each point."""
    alone = ratings.alone if with_alone else (0,) * len(ratings.alone)
    units = ratings.subjects + sum(alone)
    return [
        (sum(unit.times * unit.counts[place] / unit.grades for unit in ratings.units) + alone[place]) / units
        for place in range(len(ratings.order.values))
    ]


def nominal_distance(_: Ratings) -> Distance:
    """All differences are the same."""
    return lambda one, other: float(one != other)


def interval_distance(ratings: Ratings) -> Distance:
    """The square of the steps between two points: neighbours are one step apart, numbers as far as they say."""
    worth = ratings.order.numbers or tuple(map(float, range(len(ratings.order.values))))
    return lambda one, other: (worth[one] - worth[other]) ** 2


def ratio_distance(ratings: Ratings) -> Distance:
    """The square of the difference by the sum, for points that are numbers from 0 up (Krippendorff 2011)."""
    worth = ratings.order.numbers
    return lambda one, other: ((worth[one] - worth[other]) / (worth[one] + worth[other])) ** 2


def ordinal_distance(ratings: Ratings) -> Distance:
    """The square of how many grades lie between two points, half of their own counted (Krippendorff 2011)."""
    totals = ratings.totals

    def distance(one: int, other: int) -> float:
        low, high = sorted((one, other))
        return float((sum(totals[low : high + 1]) - (totals[low] + totals[high]) / 2) ** 2)

    return distance


def alpha(ratings: Ratings, distance_of: Callable[[Ratings], Distance]) -> float | None:
    """Krippendorff's alpha (2004, chapter 11; 2011) with the distance that is given; None when nothing differs."""
    if not ratings.units or ratings.identical:
        return None
    distance, places, totals = distance_of(ratings), range(len(ratings.order.values)), ratings.totals
    apart = [(i, j, distance(i, j)) for i in places for j in places if i < j]
    seen = sum(
        unit.times * unit.counts[i] * unit.counts[j] * far / (unit.grades - 1)
        for unit in ratings.units
        for i, j, far in apart
    )
    expected = sum(totals[i] * totals[j] * far for i, j, far in apart)
    return 1 - (sum(totals) - 1) * seen / expected
