"""How a sample is spread beside its list, group by group, and what must be said about small groups."""

from collections.abc import Collection
from dataclasses import dataclass

from qa_desk.domain.language import tr
from qa_desk.domain.sampling.group_numbers import NOTHING_SAID, group_words
from qa_desk.domain.sampling.population import Population
from qa_desk.domain.wording import lower_first

MOST_SMALL = 3
"""Up to how many small groups are named one by one."""


@dataclass(frozen=True)
class GroupShare:
    """One group of a column, in the list and in the sample."""

    group: str
    listed: int
    sampled: int
    all_listed: int
    all_sampled: int

    @property
    def share_listed(self) -> str:
        """ "44%"."""
        return f"{round(100 * self.listed / self.all_listed)}%"

    @property
    def share_sampled(self) -> str:
        """ "9 of 20": a sample is too small for a percentage alone."""
        return f"{self.sampled} of {self.all_sampled}" if self.all_sampled else ""


def group_shares(population: Population, column: str, chosen: Collection[str]) -> tuple[GroupShare, ...]:
    """Every group of a column, largest first."""
    groups, wanted = population.groups(column), frozenset(chosen)
    return tuple(
        GroupShare(group_words(value), len(codes), len(wanted.intersection(codes)), len(population.cases), len(wanted))
        for value, codes in groups.items()
    )


def share_warnings(shares: Collection[GroupShare]) -> tuple[str, ...]:
    """Groups that the sample has one case of or none, in whole sentences."""
    if not any(share.sampled for share in shares):
        return ()
    single = [share.group for share in shares if share.sampled == 1]
    none = [share.group for share in shares if not share.sampled]
    told = [
        tr("Only 1 {case_of}. Findings about this group will not stand alone.", case_of=_case_of(group))
        for group in single
    ]
    if len(single) > MOST_SMALL:
        told = [
            tr("{count} groups have only 1 case. Findings about these groups will not stand alone.", count=len(single))
        ]
    missing = [tr("No {case_of} is in the sample.", case_of=_case_of(group)) for group in none]
    if len(none) > MOST_SMALL:
        missing = [tr("{count} groups have no case in the sample.", count=len(none))]
    return (*told, *missing)


def _case_of(group: str) -> str:
    """A case of a group inside a sentence: "neglect case"."""
    if group == NOTHING_SAID:
        return tr("case with nothing said")
    return tr("{lower_first} case", lower_first=lower_first(group))
