"""Choosing what else to hide: as few counts as can be (each as often as it is worth), and among those the smallest.

The method is that of Fischetti and Salazar (2001): choose, let a reader attack the choice, add what the attack teaches
as a condition on the next choice, until no attack succeeds.
"""

from collections.abc import Set

import highspy
import numpy as np

from qa_desk.reports.disclosure.attack import Cut, Reader
from qa_desk.reports.disclosure.problem import Problem
from qa_desk.reports.disclosure.quiet_solver import QuietSolver

MOST_ROUNDS = 300
"""A bound on the work, not on the time, so that a slow computer hides what a fast one hides."""


def smallest_hidden(problem: Problem, reader: Reader, start: Set[int]) -> frozenset[int] | None:
    """The fewest places to hide so that each keeps its range; ``start`` are hidden at all events.

    None when no choice was proven to be the smallest within the bounds on the work.
    """
    choice = _Choice(problem, start)
    safe: dict[int, list[frozenset[int]]] = {}
    for _ in range(MOST_ROUNDS):
        hidden = choice.next()
        if hidden is None:
            return None
        reader.look_at(hidden)
        cuts: list[Cut] = []
        # None in a block hidden whole shows nobody, whoever works it out.
        for place in sorted(hidden & problem.hidable, key=lambda one: (one not in problem.small, one)):
            # More hidden never tells more, so what was safe with less hidden is safe now.
            if any(before <= hidden for before in safe.get(place, ())):
                continue
            if found := reader.cuts(place):
                cuts += found
            else:
                safe.setdefault(place, []).append(hidden)
        if not cuts:
            return hidden
        choice.learn(cuts)
    return None


class _Choice:
    """The cheapest set of places that keeps to everything learnt so far."""

    def __init__(self, problem: Problem, start: Set[int]) -> None:
        count = len(problem.counts)
        self._solver = QuietSolver()
        low = np.array([float(place in start) for place in range(count)])
        high = np.array([float(place in start or place in problem.hidable) for place in range(count)])
        self._solver.addVars(count, low, high)
        places = np.arange(count, dtype=np.int32)
        costs = np.array(_costs(problem), dtype=np.float64)
        self._solver.changeColsCost(count, places, costs)
        kinds = np.full(count, int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        self._solver.changeColsIntegrality(count, places, kinds)
        for option, value in (("mip_rel_gap", 0.0), ("mip_abs_gap", 0.5)):
            self._solver.setOptionValue(option, value)

    def learn(self, cuts: list[Cut]) -> None:
        """Keep to these from now on."""
        for cut in dict.fromkeys(cuts):
            places = [place for place, _ in cut.weights]
            weights = [weight for _, weight in cut.weights]
            need = cut.need
            if cut.unless_shown is not None:
                places.append(cut.unless_shown)
                weights.append(-need)
                need = 0.0
            indices = np.array(places, dtype=np.int32)
            self._solver.addRow(need, highspy.kHighsInf, len(places), indices, np.array(weights, dtype=np.float64))

    def next(self) -> frozenset[int] | None:
        """The cheapest set; None when there is none, or none was proven the cheapest."""
        self._solver.run()
        if self._solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        values = self._solver.getSolution().col_value
        return frozenset(place for place, value in enumerate(values) if value > 0.5)


def _costs(problem: Problem) -> list[int]:
    """What is worth most stays longest; then small counts go before large ones, and parts before sums."""
    totals = {total for total, _ in problem.sums}
    weights = [count + (problem.highest if place in totals else 0) for place, count in enumerate(problem.counts)]
    many = sum(weights) + 1
    return [worth * many + weight for worth, weight in zip(problem.worth, weights, strict=True)]
