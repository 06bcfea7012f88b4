"""The grades that are compared: for each unit, how many raters gave which point."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from qa_desk.domain.agreement.grade_order import GradeOrder

Table = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Unit:
    """What at least two raters graded: how many gave each point, and how many units have just these counts."""

    counts: tuple[int, ...]
    times: int = 1

    @property
    def grades(self) -> int:
        """How many raters graded it."""
        return sum(self.counts)


@dataclass(frozen=True)
class Ratings:
    """The units with two grades or more, and what was left out. Missing grades are not in it.

    ``raters`` are names, in the order of the table; empty where only their number is known. ``pairs`` counts the
    points of the first rater (rows) against those of the second, where the same two graded everything. ``alone``
    counts the grades of units that have only one.
    """

    order: GradeOrder
    raters: tuple[str, ...]
    rater_count: int
    units: tuple[Unit, ...]
    left_out: int
    alone: tuple[int, ...]
    pairs: Table | None = None

    @classmethod
    def of_grades(cls, order: GradeOrder, raters: Sequence[str], rows: Iterable[Sequence[str | None]]) -> "Ratings":
        """From one row for each unit with one grade for each rater, None where it is missing."""
        every = [[None if value is None else order.values.index(value) for value in row] for row in rows]
        paired = [row for row in every if sum(place is not None for place in row) >= 2]
        taking_part = [column for column in range(len(raters)) if any(row[column] is not None for row in paired)]
        pairs: Table | None = None
        if len(taking_part) == 2:
            first, second = taking_part
            pairs = _crossed(order, Counter((row[first], row[second]) for row in paired))
        counted = [_counts(order, row) for row in every]
        names = tuple(raters[column] for column in taking_part) or tuple(raters)
        return cls._of_counts(order, names, len(names), Counter(counted), pairs)

    @classmethod
    def of_pairs(cls, order: GradeOrder, raters: tuple[str, str], table: Table) -> "Ratings":
        """From the points of one rater (rows) against those of the other, over the whole scale."""
        counted: Counter[tuple[int, ...]] = Counter()
        for row, times in enumerate(table):
            for column, count in enumerate(times):
                counted[_counts(order, (row, column))] += count
        return cls._of_counts(order, raters, 2, counted, table)

    @classmethod
    def of_counts(cls, order: GradeOrder, rows: Iterable[tuple[int, ...]]) -> "Ratings":
        """From how many raters gave each point to each unit; who gave which is not known."""
        counted = Counter(rows)
        return cls._of_counts(order, (), max(map(sum, counted), default=0), counted, None)

    @classmethod
    def _of_counts(
        cls,
        order: GradeOrder,
        raters: tuple[str, ...],
        number: int,
        counted: Counter[tuple[int, ...]],
        pairs: Table | None,
    ) -> "Ratings":
        units = tuple(Unit(counts, times) for counts, times in counted.items() if times and sum(counts) >= 2)
        lone = {counts: times for counts, times in counted.items() if sum(counts) < 2}
        alone = tuple(
            sum(counts[place] * times for counts, times in lone.items()) for place in range(len(order.values))
        )
        return cls(order, raters, number, units, sum(lone.values()), alone, pairs)

    @property
    def subjects(self) -> int:
        """How many units take part."""
        return sum(unit.times for unit in self.units)

    @cached_property
    def totals(self) -> tuple[int, ...]:
        """How many grades of each point take part."""
        return tuple(
            sum(unit.counts[place] * unit.times for unit in self.units) for place in range(len(self.order.values))
        )

    @property
    def identical(self) -> bool:
        """Whether every grade that takes part is the same."""
        return sum(map(bool, self.totals)) == 1

    @cached_property
    def met(self) -> Table:
        """How many pairs of grades of one unit have these two points; the row is the earlier on the scale."""
        places = range(len(self.order.values))
        return tuple(tuple(self._met(row, column) for column in places) for row in places)

    def _met(self, row: int, column: int) -> int:
        if column < row:
            return 0
        if column == row:
            return sum(unit.times * unit.counts[row] * (unit.counts[row] - 1) // 2 for unit in self.units)
        return sum(unit.times * unit.counts[row] * unit.counts[column] for unit in self.units)


def _counts(order: GradeOrder, row: Iterable[int | None]) -> tuple[int, ...]:
    given = Counter(row)
    return tuple(given[place] for place in range(len(order.values)))


def _crossed(order: GradeOrder, counted: Counter[tuple[int | None, int | None]]) -> Table:
    places = range(len(order.values))
    return tuple(tuple(counted[row, column] for column in places) for row in places)
