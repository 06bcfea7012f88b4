"""Small tables attacked by trying every number: slower than a solver, and proof that the solver misses none."""

from collections.abc import Iterator
from itertools import combinations

from qa_desk.domain.disclosure import Key, LinkedCounts
from qa_desk.proofs.suppress.attacker import is_too_narrow


def tried_out(table: LinkedCounts, hidden: frozenset[Key]) -> dict[Key, tuple[int, int]]:
    """What each hidden count of a small table can be, by trying every number no more than 3 away.

    That is enough to see that a range is wide.
    """
    order = sorted(hidden)
    ends: dict[Key, tuple[int, int]] = {}
    for values in _fitting(table, order):
        for key in order:
            low, high = ends.get(key, (values[key], values[key]))
            ends[key] = (min(low, values[key]), max(high, values[key]))
    return ends


def _fitting(table: LinkedCounts, order: list[Key]) -> Iterator[dict[Key, int]]:
    """Every way to fill the hidden places so that all sums hold."""
    last = {key: place for place, key in enumerate(order)}
    due: dict[int, list[tuple[Key, tuple[Key, ...]]]] = {}
    for one in table.sums:
        places = [last[key] for key in (one.total, *one.parts) if key in last]
        if places:
            due.setdefault(max(places), []).append((one.total, one.parts))
    values = dict(table.counts)

    def fill(place: int) -> Iterator[dict[Key, int]]:
        if place == len(order):
            yield values
            return
        key, count = order[place], table.counts[order[place]]
        for value in range(max(1, count - 3), count + 4):
            values[key] = value
            if all(values[total] == sum(values[part] for part in parts) for total, parts in due.get(place, ())):
                yield from fill(place + 1)
        values[key] = count

    return fill(0)


def fewest_hidden(table: LinkedCounts, largest_hidden: int) -> int | None:
    """How few counts have to be hidden, found by trying every choice; None when no choice will do."""
    small = [key for key, count in table.counts.items() if 1 <= count <= largest_hidden]
    others = [key for key, count in table.counts.items() if count > largest_hidden]
    for more in range(len(others) + 1):
        for chosen in combinations(others, more):
            ends = tried_out(table, frozenset((*small, *chosen)))
            if not any(is_too_narrow(table.counts[key], *ends[key], largest_hidden) for key in ends):
                return len(small) + more
    return None
