"""Somebody who tries to work hidden counts out with a solver, written apart from what hides them."""

import highspy

from qa_desk.domain.disclosure import Hidden, Key, LinkedCounts, Rounded, Shown, ShownCounts
from qa_desk.reports.disclosure.quiet_solver import QuietSolver

FAR = 10_000
NHS_HALF, NHS_LEAST = 2, 8

Ends = dict[Key, tuple[int, int]]
"""The smallest and largest number that each count can be."""


def ranges_of(table: LinkedCounts, shown: ShownCounts) -> Ends:
    """What a reader knows of each count before adding anything up: nothing here is told of the counts themselves."""
    known: Ends = {}
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


def worked_out(table: LinkedCounts, shown: ShownCounts) -> Ends:
    """The smallest and largest whole number that each hidden count can be.

    Raises ArithmeticError when the solver finds none: then what is shown contradicts itself.
    """
    solver, keys = QuietSolver(), tuple(table.counts)
    ranges = ranges_of(table, shown)
    variables = {key: solver.addIntegral(*ranges[key]) for key in keys}
    for one in table.sums:
        solver.addConstr(sum(variables[part] for part in one.parts) == variables[one.total])
    found = {}
    for key in sorted(shown.hidden):
        ends = []
        for best in (solver.minimize, solver.maximize):
            best(variables[key])
            if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                raise ArithmeticError(f"no number fits {key}")
            ends.append(round(solver.getInfo().objective_function_value))
        found[key] = (ends[0], ends[1])
    return found


def found_out(table: LinkedCounts, shown: ShownCounts, ends: Ends) -> list[str]:
    """Every hidden count that is known too closely, in words; empty when the table keeps its promise."""
    return [
        f"{key}: {low} to {high}, and is {table.counts[key]}"
        for key, (low, high) in ends.items()
        if is_too_narrow(table.counts[key], low, high, shown.rule.largest_hidden)
    ]


def is_too_narrow(count: int, low: int, high: int, largest_hidden: int) -> bool:
    """Less than 3 wide; or fewer than three values for who knows that the rule itself hid the count.

    That there was none of something may be found out: it shows nobody. A range without the count is an attacker
    that cannot count: ArithmeticError.
    """
    if not low <= count <= high:
        raise ArithmeticError(f"{count} is not from {low} to {high}")
    if not count:
        return False
    small = 1 <= count <= largest_hidden
    return high - low < 3 or (small and min(high, largest_hidden) - max(low, 1) < 2)
