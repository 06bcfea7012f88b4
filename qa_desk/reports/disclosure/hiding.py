"""Hiding the small numbers of a table, whatever the table is: every count goes in, a token for each comes out."""

from collections.abc import Set
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_desk.domain.disclosure import Hidden, Key, LinkedCounts, Rounded, Shown, ShownCounts, SmallNumbersRule, Token
from qa_desk.domain.errors import UserError
from qa_desk.reports.disclosure.problem import Problem, problem_of

if TYPE_CHECKING:
    from qa_desk.reports.disclosure.attack import Reader


class NotProtected(UserError):  # noqa: N818 - what happened, in the words of those who show it
    """So few were counted that even a table with nothing in it would tell them, because their number is known."""

    def __init__(self, rule: SmallNumbersRule) -> None:
        super().__init__(
            f"So few were counted that their numbers could be worked out whatever is hidden ({rule.words}).",
            "Nothing was made. Share the words of the findings without counts, or make the file for use inside the "
            "partnership.",
            field="rule",
        )


def hide(table: LinkedCounts, rule: SmallNumbersRule) -> ShownCounts:
    """The table after the rule: hidden are the small counts, and the fewest others that keep them from being found.

    Where that is not enough or would take too long, the whole block of a count is hidden and named in ``whole``.
    The same table always comes out the same. Raises NotProtected where known totals give the counts away.
    """
    tokens: dict[Key, Token] = {key: Shown(count) for key, count in table.counts.items()}
    whole: dict[str, None] = {}
    if rule.hides:
        for part in table.components():
            problem, keys = problem_of(part, rule)
            hidden, in_whole = _hidden(problem)
            for place, key in enumerate(keys):
                if place not in problem.known:
                    tokens[key] = Hidden() if place in hidden else _token(problem.counts[place], rule)
            whole |= dict.fromkeys(part.blocks.get(keys[place], " ".join(keys[place])) for place in sorted(in_whole))
    return ShownCounts(rule, tokens, tuple(whole))


def _token(count: int, rule: SmallNumbersRule) -> Token:
    return Shown(count) if rule.rounds_to == 1 else Rounded(rule.rounded(count))


@lru_cache(maxsize=4096)
def _hidden(problem: Problem) -> tuple[frozenset[int], frozenset[int]]:
    """The places to hide, and those among them that are hidden as whole blocks."""
    if not problem.small:
        return frozenset(), frozenset()
    from qa_desk.reports.disclosure.attack import Reader  # its library takes time to load: not before it is needed
    from qa_desk.reports.disclosure.smallest import smallest_hidden

    whole = _hopeless(problem)
    reader = Reader(problem, whole)
    hidden = smallest_hidden(problem, reader, problem.small | whole)
    if hidden is not None:
        return hidden, whole
    everything = frozenset(range(len(problem.counts))) - problem.known
    reader = Reader(problem, everything)
    if _narrow(problem, reader, everything):
        raise NotProtected(problem.rule)
    return everything, everything


def _hopeless(problem: Problem) -> frozenset[int]:
    """The blocks whose small counts could be worked out with every other count hidden: they are hidden whole.

    Where that is not enough, those that a sum ties to them are hidden whole too, and so on.
    """
    from qa_desk.reports.disclosure.attack import Reader

    whole: frozenset[int] = frozenset()
    while True:
        reader = Reader(problem, whole)
        found = _narrow(problem, reader, problem.hidable | whole)
        if not found:
            return whole
        more = whole.union(*(problem.in_block_of(place) for place in found))
        if more == whole:
            more = whole.union(*(problem.in_block_of(place) for place in problem.tied_to(whole)))
        if more == whole:
            raise NotProtected(problem.rule)
        whole = more


def _narrow(problem: Problem, reader: "Reader", hidden: Set[int]) -> list[int]:
    """The small counts that a reader could work out with these hidden."""
    reader.look_at(hidden)
    return [place for place in sorted(problem.small) if reader.cuts(place)]
