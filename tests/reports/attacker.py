"""Somebody who tries to work hidden counts out, written apart from what hides them: by trying, and by a solver."""

from collections.abc import Iterator
from itertools import combinations

import highspy

from qa_desk.domain.disclosure import Hidden, Key, LinkedCounts, Rounded, Shown, ShownCounts
from qa_desk.reports.disclosure.quiet_solver import QuietSolver

FAR = 10_000
NHS_HALF, NHS_LEAST = 2, 8


def ranges_of(table: LinkedCounts, shown: ShownCounts) -> dict[Key, tuple[int, int]]:
    """What a reader knows of each count before adding anything up: nothing here is told of the counts themselves."""
    known: dict[Key, tuple[int, int]] = {}
    for key, token in shown.tokens.items():
        match token:
            case Shown(count):
                known[key] = (count, count)
            case Rounded(0):
                known[key] = (0, 0)
            case Rounded(count):
                known[key] = (max(count - NHS_HALF, NHS_LEAST), count + NHS_HALF)
            case Hidden():
                known[key] = (0 if table.blocks.get(key, " ".join(key)) in shown.whole else 1, FAR)
    return known


def worked_out(table: LinkedCounts, shown: ShownCounts) -> dict[Key, tuple[int, int]]:
    """The smallest and largest whole number that each hidden count can be."""
    solver, keys = QuietSolver(), tuple(table.counts)
    ranges = ranges_of(table, shown)
    variables = {key: solver.addIntegral(*ranges[key]) for key in keys}
    for one in table.sums:
        solver.addConstr(sum(variables[part] for part in one.parts) == variables[one.total])
    found = {}
    for key in shown.hidden:
        ends = []
        for best in (solver.minimize, solver.maximize):
            best(variables[key])
            assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
            ends.append(round(solver.getInfo().objective_function_value))
        found[key] = (ends[0], ends[1])
    return found


def found_out(table: LinkedCounts, shown: ShownCounts, ends: dict[Key, tuple[int, int]]) -> list[str]:
    """Every hidden count that is known too closely, in words; empty when the table keeps its promise."""
    return [
        f"{key}: {low} to {high}, and is {table.counts[key]}"
        for key, (low, high) in ends.items()
        if is_too_narrow(table.counts[key], low, high, shown.rule.largest_hidden)
    ]


def is_too_narrow(count: int, low: int, high: int, largest_hidden: int) -> bool:
    """Less than 3 wide; or fewer than three values for who knows that the rule itself hid the count.

    That there was none of something may be found out: it shows nobody.
    """
    assert low <= count <= high
    if not count:
        return False
    small = 1 <= count <= largest_hidden
    return high - low < 3 or (small and min(high, largest_hidden) - max(low, 1) < 2)


def tried_out(table: LinkedCounts, hidden: frozenset[Key]) -> dict[Key, tuple[int, int]]:
    """The same for a small table by trying every number no more than 3 away: enough to see that a range is wide."""
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
