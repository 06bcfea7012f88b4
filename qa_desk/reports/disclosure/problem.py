"""One table to be hidden, as numbers in a row: what the solver and the attacker work on."""

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from qa_desk.domain.disclosure import Key, LinkedCounts, SmallNumbersRule

ROOM = 20
"""How far above twice the largest count a reader is thought to look for a hidden one."""


@dataclass(frozen=True)
class Problem:
    """Counts by place, with sums as (total, parts) and blocks as numbers; equal tables make equal problems."""

    rule: SmallNumbersRule
    counts: tuple[int, ...]
    sums: tuple[tuple[int, tuple[int, ...]], ...]
    known: frozenset[int]
    blocks: tuple[int, ...]
    worth: tuple[int, ...]

    @cached_property
    def small(self) -> frozenset[int]:
        """The places whose count is hidden for its own sake."""
        return frozenset(
            place for place, count in enumerate(self.counts) if self.rule.is_small(count) and place not in self.known
        )

    @cached_property
    def hidable(self) -> frozenset[int]:
        """The places that may be hidden. None of anything is not: who knows the form knows it, so it guards nothing."""
        return frozenset(place for place, count in enumerate(self.counts) if count and place not in self.known)

    @cached_property
    def highest(self) -> int:
        """The largest count that a reader would think of."""
        return 2 * max(self.counts, default=0) + ROOM

    def in_block_of(self, place: int) -> frozenset[int]:
        """Every place that is hidden when the block of this one is hidden whole."""
        return frozenset(
            one for one, block in enumerate(self.blocks) if block == self.blocks[place] and one not in self.known
        )

    def tied_to(self, places: Set[int]) -> frozenset[int]:
        """Every place that is not known and stands in one sum with any of these."""
        sums = ((total, *parts) for total, parts in self.sums)
        return frozenset(one for every in sums if not places.isdisjoint(every) for one in every) - self.known

    def shown_range(self, place: int) -> tuple[int, int]:
        """What a reader knows of a count that is shown."""
        count = self.counts[place]
        return (count, count) if place in self.known else self.rule.known_range(count)


def problem_of(table: LinkedCounts, rule: SmallNumbersRule) -> tuple[Problem, tuple[Key, ...]]:
    """The table as numbers, and which key stands at each place."""
    keys = tuple(table.counts)
    place = {key: number for number, key in enumerate(keys)}
    names: dict[str, int] = {}
    blocks = []
    for number, key in enumerate(keys):
        name = table.blocks.get(key)
        blocks.append(number if name is None else names.setdefault(name, len(keys) + len(names)))
    sums = tuple((place[one.total], tuple(place[part] for part in one.parts)) for one in table.sums)
    known = frozenset(place[key] for key in table.known)
    worth = tuple(table.worth.get(key, 1) for key in keys)
    return Problem(rule, tuple(table.counts.values()), sums, known, tuple(blocks), worth), keys
