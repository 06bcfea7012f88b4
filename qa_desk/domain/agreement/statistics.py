"""Every figure on how far raters agree, with the number of units it stands on and what was left out."""

from dataclasses import dataclass
from functools import cached_property

from qa_desk.domain.agreement import coefficients
from qa_desk.domain.agreement.coefficients import Kappa
from qa_desk.domain.agreement.ratings import Ratings
from qa_desk.domain.language import tr

IDENTICAL = tr("All grades are identical; kappa is undefined")
NO_PAIRS = tr("Nothing has two grades, so there is nothing to compare")
NOT_TOLD_APART = tr("Cohen's kappa is undefined: it needs to know which rater gave which grade")


@dataclass(frozen=True)
class CohenKappas:
    """Cohen's kappa with each kind of weights; None is undefined."""

    unweighted: Kappa | None
    linear: Kappa | None
    quadratic: Kappa | None


@dataclass(frozen=True)
class Alphas:
    """Krippendorff's alpha with each kind of distance; None is undefined."""

    nominal: float | None
    ordinal: float | None
    interval: float | None
    ratio: float | None
    """For points that are numbers from 0 up; undefined for words."""


@dataclass(frozen=True)
class WeightedAC2:
    """Gwet's AC2 with each kind of weights; None is undefined."""

    linear: float | None
    quadratic: float | None


@dataclass(frozen=True)
class Agreement:
    """How far raters agree. Shares and coefficients are None where they are undefined; ``notes`` say why."""

    ratings: Ratings
    percent: float | None
    percent_within_one: float | None
    cohen: CohenKappas
    fleiss: float | None
    alpha: Alphas
    ac1: float | None
    ac2: WeightedAC2
    notes: tuple[str, ...] = ()

    @cached_property
    def pairs(self) -> int:
        """How many pairs of grades of one unit there are."""
        return sum(map(sum, self.ratings.met))

    @property
    def same(self) -> int:
        """How many of them are the same grade."""
        return self._apart(0)

    @property
    def one_apart(self) -> int:
        """How many are one grade apart."""
        return self._apart(1)

    @property
    def different(self) -> int:
        """How many are not the same grade."""
        return self.pairs - self.same

    @property
    def crossing(self) -> int | None:
        """How many differences cross the line of the scale; None when it has no line."""
        line = self.ratings.order.line
        if line is None:
            return None
        return sum(sum(row[line + 1 :]) for row in self.ratings.met[: line + 1])

    @property
    def earlier(self) -> tuple[int, int] | None:
        """How often each of two raters gave the point that stands earlier on the scale; None with more raters."""
        table = self.ratings.pairs
        if table is None:
            return None
        first = sum(sum(row[place + 1 :]) for place, row in enumerate(table))
        return first, self.different - first

    @property
    def chance(self) -> float | None:
        """The share of pairs to expect from guessing: each with their own mix, or all with one where they are many."""
        if self.ratings.identical:
            return 1.0
        kappa = self.cohen.unweighted
        return kappa.chance if kappa else coefficients.fleiss_chance(self.ratings)

    def _apart(self, steps: int) -> int:
        met = self.ratings.met
        return sum(met[place][place + steps] for place in range(len(met) - steps))


def agreement(ratings: Ratings) -> Agreement:
    """Work every figure out."""
    points = len(ratings.order.values)
    plain, linear, quadratic = (
        weights(points) for weights in (coefficients.identity, coefficients.linear, coefficients.quadratic)
    )
    return Agreement(
        ratings,
        coefficients.observed(ratings, plain),
        coefficients.observed(ratings, coefficients.within_one(points)),
        CohenKappas(*(coefficients.cohen(ratings, weights) for weights in (plain, linear, quadratic))),
        coefficients.fleiss(ratings),
        Alphas(
            coefficients.alpha(ratings, coefficients.nominal_distance),
            coefficients.alpha(ratings, coefficients.ordinal_distance),
            coefficients.alpha(ratings, coefficients.interval_distance),
            coefficients.alpha(ratings, coefficients.ratio_distance) if _are_amounts(ratings) else None,
        ),
        coefficients.gwet(ratings, plain),
        WeightedAC2(coefficients.gwet(ratings, linear), coefficients.gwet(ratings, quadratic)),
        tuple(_notes(ratings)),
    )


def _are_amounts(ratings: Ratings) -> bool:
    numbers = ratings.order.numbers
    return bool(numbers) and min(numbers) >= 0


def _notes(ratings: Ratings) -> list[str]:
    if not ratings.units:
        return [NO_PAIRS]
    notes = [IDENTICAL] if ratings.identical else []
    if ratings.pairs is None and ratings.raters:
        notes.append(
            tr(
                "Cohen's kappa is undefined: it compares two raters, and here are {rater_count}",
                rater_count=ratings.rater_count,
            )
        )
    elif ratings.pairs is None:
        notes.append(NOT_TOLD_APART)
    return notes
