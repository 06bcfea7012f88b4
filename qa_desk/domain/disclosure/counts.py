"""Counts with the sums that tie them together: all that a reader of a table knows of it beside the numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

Key = tuple[str, ...]
"""Where a count stands: ("overall", "good")."""

TOTAL = "\x1ftotal"
"""The place of a margin among rows or columns. No words of a person start so: that character is cleaned away."""


@dataclass(frozen=True)
class SumOf:
    """One count that is the sum of others."""

    total: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True)
class LinkedCounts:
    """One or more tables that are told together. Counts that stand in several of them have one key.

    ``known`` are counts that everybody knows anyway, such as how many cases were audited: they are never hidden.
    ``blocks`` are the rows or tables that are hidden whole where hiding less is not enough; a count in none of them
    is a block by itself. ``worth`` is how many others would rather be hidden than this one, 1 where nothing is said.
    Raises ValueError when a sum does not hold, because what is hidden would then rest on it.
    """

    counts: Mapping[Key, int]
    sums: tuple[SumOf, ...] = ()
    known: frozenset[Key] = frozenset()
    blocks: Mapping[Key, str] = field(default_factory=lambda: MappingProxyType({}))
    worth: Mapping[Key, int] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        for one in self.sums:
            if self.counts[one.total] != sum(self.counts[part] for part in one.parts):
                raise ValueError(f"{one.total} is not the sum of its parts")
        if any(count < 0 for count in self.counts.values()):
            raise ValueError("a count is below none")

    def beside(self, other: "LinkedCounts") -> "LinkedCounts":
        """Both as one. Raises ValueError when they have one key with two counts."""
        if any(self.counts[key] != other.counts[key] for key in self.counts.keys() & other.counts.keys()):
            raise ValueError("one place has two counts")
        return LinkedCounts(
            {**self.counts, **other.counts},
            tuple(dict.fromkeys((*self.sums, *other.sums))),
            self.known | other.known,
            {**self.blocks, **other.blocks},
            {**self.worth, **other.worth},
        )

    def components(self) -> Iterator["LinkedCounts"]:
        """The parts that no sum ties to each other: each can be hidden by itself. Known counts tie nothing."""
        leader = {key: key for key in self.counts}

        def find(key: Key) -> Key:
            while leader[key] != key:
                leader[key] = leader[leader[key]]
                key = leader[key]
            return key

        for one in self.sums:
            tied = [key for key in (one.total, *one.parts) if key not in self.known]
            for key in tied[1:]:
                leader[find(key)] = find(tied[0])
        members: dict[Key, list[Key]] = {}
        for key in self.counts:
            if key not in self.known:
                members.setdefault(find(key), []).append(key)
        sums: dict[Key, list[SumOf]] = {}
        for one in self.sums:
            open_keys = [key for key in (one.total, *one.parts) if key not in self.known]
            if open_keys:
                sums.setdefault(find(open_keys[0]), []).append(one)
        for first, keys in members.items():
            yield self._part(keys, sums.get(first, []))

    def _part(self, keys: Sequence[Key], sums: Sequence[SumOf]) -> "LinkedCounts":
        wanted = dict.fromkeys((*keys, *(key for one in sums for key in (one.total, *one.parts))))
        return LinkedCounts(
            {key: self.counts[key] for key in wanted},
            tuple(sums),
            self.known & wanted.keys(),
            {key: self.blocks[key] for key in wanted if key in self.blocks},
            {key: self.worth[key] for key in wanted if key in self.worth},
        )


def cross_counts(
    name: str, rows: Sequence[str], columns: Sequence[str], cells: Iterable[Sequence[int]]
) -> LinkedCounts:
    """A table of rows by columns with both margins and the whole; each row is a block.

    A cell stands at (name, row, column), a margin at (name, row, TOTAL) or (name, TOTAL, column).
    """
    counts: dict[Key, int] = {}
    for row, values in zip(rows, cells, strict=True):
        for column, value in zip(columns, values, strict=True):
            counts[name, row, column] = value
    sums = []
    for row in rows:
        sums.append(SumOf((name, row, TOTAL), tuple((name, row, column) for column in columns)))
    for column in columns:
        sums.append(SumOf((name, TOTAL, column), tuple((name, row, column) for row in rows)))
    for one in sums:
        counts[one.total] = sum(counts[part] for part in one.parts)
    whole: Key = (name, TOTAL, TOTAL)
    counts[whole] = sum(counts[name, row, TOTAL] for row in rows)
    sums.append(SumOf(whole, tuple((name, row, TOTAL) for row in rows)))
    sums.append(SumOf(whole, tuple((name, TOTAL, column) for column in columns)))
    blocks = {key: f"{name}, {'totals' if key[1] == TOTAL else key[1]}" for key in counts}
    return LinkedCounts(counts, tuple(sums), blocks=blocks)
