"""What a reader can work out about a hidden count: its smallest and its largest value, and what would widen them.

The reader knows every shown count, every sum, that counts are whole and not below none, that a count of none is never
hidden unless its whole block is, and of the count looked at that the rule itself may have hidden it.
"""

from collections.abc import Set
from dataclasses import dataclass

import highspy
import numpy as np

from qa_desk.domain.disclosure.rules import FEWEST_SMALL, NARROWEST
from qa_desk.reports.disclosure.problem import Problem
from qa_desk.reports.disclosure.quiet_solver import QuietSolver

TOLERANCE = 1e-6


@dataclass(frozen=True)
class Cut:
    """What must be hidden besides: the weights of the hidden places must come to ``need`` at least.

    A cut holds only where its ``unless_shown`` place is hidden too; None where that is hidden for its own sake.
    """

    weights: tuple[tuple[int, float], ...]
    need: float
    unless_shown: int | None = None


@dataclass(frozen=True)
class _End:
    """One end of a range, and how much hiding each other place can move it outwards at most."""

    value: float
    fixed: float
    moves: np.ndarray
    is_whole: bool


class Reader:
    """Somebody who looks for the range of each hidden count. ``whole`` are places of blocks hidden whole."""

    def __init__(self, problem: Problem, whole: Set[int]) -> None:
        self._problem = problem
        places = range(len(problem.counts))
        ranges = [problem.shown_range(place) for place in places]
        self._low = np.array([low for low, _ in ranges], dtype=np.float64)
        self._high = np.array([high for _, high in ranges], dtype=np.float64)
        hidden_low = [0.0 if place in whole else 1.0 for place in places]
        self._hidden_low = np.minimum(np.array(hidden_low), self._low)
        self._hidden_high = np.full(len(places), float(problem.highest))
        self._places = np.arange(len(places), dtype=np.int32)
        self._solver = _model(problem)
        self._hidden: Set[int] = frozenset()

    def look_at(self, hidden: Set[int]) -> None:
        """The counts that are hidden from now on."""
        self._hidden = hidden
        mask = np.zeros(len(self._places), dtype=bool)
        mask[list(hidden)] = True
        self._solver.changeColsBounds(
            len(self._places),
            self._places,
            np.where(mask, self._hidden_low, self._low),
            np.where(mask, self._hidden_high, self._high),
        )

    def cuts(self, place: int) -> tuple[Cut, ...]:
        """What else has to be hidden for the count at this place, each at least; empty when it is safe."""
        low, high = self._end(place, 1), self._end(place, -1)
        found = tuple(self._cut(place, *one) for one in self._too_narrow(place, low, high))
        if found or (low.is_whole and high.is_whole):
            return found
        low, high = self._whole_end(place, low, 1), self._whole_end(place, high, -1)
        return (self.more_than_these(place),) if any(self._too_narrow(place, low, high)) else ()

    def more_than_these(self, place: int) -> Cut:
        """At least one more than what is hidden now: what guards with less hidden would guard now."""
        others = sorted(self._problem.hidable - self._hidden)
        return Cut(tuple((one, 1.0) for one in others), 1.0, None if place in self._problem.small else place)

    def _too_narrow(self, place: int, low: _End, high: _End) -> list[tuple[np.ndarray, float, float]]:
        """Every promise that the range breaks: what moves it, what it has and what it needs."""
        broken = [(low.moves + high.moves, high.fixed - low.fixed, float(NARROWEST), high.value - low.value)]
        if place in self._problem.small:
            reach = FEWEST_SMALL - 1
            largest = self._problem.rule.largest_hidden
            broken.append((high.moves, high.fixed, 1.0 + reach, high.value))
            broken.append((low.moves, -low.fixed, float(reach - largest), -low.value))
        return [(moves, fixed, need) for moves, fixed, need, has in broken if has < need - TOLERANCE]

    def _cut(self, place: int, moves: np.ndarray, fixed: float, need: float) -> Cut:
        """Weights above the need are cut down to it: one such place is enough, so the cut gets sharper."""
        missing = need - fixed
        if missing <= TOLERANCE:
            return self.more_than_these(place)
        weights = tuple(
            (one, min(float(moves[one]), missing))
            for one in sorted(self._problem.hidable)
            if one != place and moves[one] > TOLERANCE
        )
        has = sum(weight for one, weight in weights if one in self._hidden)
        if has >= missing - TOLERANCE:
            return self.more_than_these(place)
        return Cut(weights, missing, None if place in self._problem.small else place)

    def _end(self, place: int, sign: int) -> _End:
        """The smallest value of a count (sign 1) or its largest (-1), with the prices of the bounds that hold it."""
        self._solver.changeColCost(place, float(sign))
        self._solver.run()
        solution = self._solver.getSolution()
        prices = np.array(solution.col_dual)
        values = np.array(solution.col_value)
        self._solver.changeColCost(place, 0.0)
        up, down = np.clip(prices, 0, None), np.clip(-prices, 0, None)
        up[up < TOLERANCE], down[down < TOLERANCE] = 0.0, 0.0
        # By weak duality: whatever is hidden, the end lies no further out than this sum.
        fixed = float(up @ self._low - down @ self._high)
        moves = up * (self._low - self._hidden_low) + down * (self._hidden_high - self._high)
        fixed -= float(moves[place]) if place in self._hidden else 0.0
        is_whole = bool(np.all(np.abs(values - np.round(values)) < TOLERANCE))
        return _End(float(values[place]), fixed * sign, moves, is_whole)

    def _whole_end(self, place: int, end: _End, sign: int) -> _End:
        """The same end among whole numbers only, where the other way round gave parts of one."""
        if end.is_whole:
            return end
        count = len(self._places)
        kinds = np.full(count, int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        self._solver.changeColsIntegrality(count, self._places, kinds)
        self._solver.changeColCost(place, float(sign))
        self._solver.run()
        value = self._problem.counts[place]  # at least that is possible, where the search was stopped
        if self._solver.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            value = round(self._solver.getSolution().col_value[place])
        self._solver.changeColCost(place, 0.0)
        kinds[:] = int(highspy.HighsVarType.kContinuous)
        self._solver.changeColsIntegrality(count, self._places, kinds)
        return _End(float(value), end.fixed, end.moves, True)


def _model(problem: Problem) -> QuietSolver:
    """Every sum as a row: its total less its parts is none."""
    solver = QuietSolver()
    count = len(problem.counts)
    solver.addVars(count, np.zeros(count), np.zeros(count))
    for total, parts in problem.sums:
        places = np.array([total, *parts], dtype=np.int32)
        solver.addRow(0.0, 0.0, len(places), places, np.array([1.0, *(-1.0 for _ in parts)]))
    solver.setOptionValue("presolve", "off")
    return solver
