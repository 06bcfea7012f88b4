"""The named rule sets for small numbers, and the words each is known by."""

from dataclasses import dataclass

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.wording import listed

NARROWEST = 3
"""How far apart the smallest and the largest value that a hidden count may have must stay."""

FEWEST_SMALL = 3
"""How many values must stay possible to somebody who knows that a count was hidden for being small."""


@dataclass(frozen=True)
class SmallNumbersRule:
    """What happens to a count before it is drawn or written.

    Counts from 1 to ``largest_hidden`` are hidden, and as many others as it takes that they cannot be worked out.
    With ``rounds_to`` every other count is rounded to the nearest multiple of it. ``printed`` stands on the file.
    """

    name: str
    words: str
    printed: str
    largest_hidden: int = 0
    rounds_to: int = 1

    @property
    def hides(self) -> bool:
        """Whether anything is hidden or rounded at all."""
        return self.largest_hidden > 0

    def is_small(self, count: int) -> bool:
        """Whether a count is hidden for its own sake. A count of none shows nobody, so it stays."""
        return 0 < count <= self.largest_hidden

    def rounded(self, count: int) -> int:
        """The count as it is shown when it is not hidden."""
        return (count + self.rounds_to // 2) // self.rounds_to * self.rounds_to

    def known_range(self, count: int) -> tuple[int, int]:
        """The smallest and largest count that a reader must reckon with where this one is shown."""
        if count == 0 or self.rounds_to == 1:
            return count, count
        half, shown = self.rounds_to // 2, self.rounded(count)
        return max(shown - half, self.largest_hidden + 1), shown + half


INTERNAL = SmallNumbersRule(
    "internal",
    tr("Nothing hidden, for use inside the partnership"),
    tr("Nothing is hidden in this file. It is for use inside the partnership."),
)
UNDER_5 = SmallNumbersRule(
    "under-5",
    tr("1 to 4 hidden, with others so that they cannot be worked out"),
    tr(
        "Counts of 1 to 4 are hidden and shown as *. Other counts are hidden where a small one could be worked out "
        "from them. 0 stays 0."
    ),
    largest_hidden=4,
)
NHS = SmallNumbersRule(
    "nhs",
    tr("1 to 7 hidden, all others rounded to the nearest 5"),
    tr(
        "Counts of 1 to 7 are hidden and shown as *. All others are rounded to the nearest 5, so they may not add up; "
        "0 stays 0. Shares are worked out from the rounded counts."
    ),
    largest_hidden=7,
    rounds_to=5,
)
THRESHOLD_10 = SmallNumbersRule(
    "threshold-10",
    tr("1 to 9 hidden, with others so that they cannot be worked out"),
    tr(
        "Counts of 1 to 9 are hidden and shown as *. Other counts are hidden where a small one could be worked out "
        "from them. 0 stays 0."
    ),
    largest_hidden=9,
)
RULES = (INTERNAL, UNDER_5, NHS, THRESHOLD_10)
"""Every rule set that can be chosen, the one that hides nothing first."""


def rule_named(name: str) -> SmallNumbersRule:
    """The rule set with this name. Raises UserError when there is none."""
    for rule in RULES:
        if rule.name == name:
            return rule
    known = listed(one.name for one in RULES)
    raise UserError(
        tr("There is no rule for small numbers called “{name}”.", name=name),
        tr("Nothing was made. There are: {known}.", known=known),
        field="rule",
    )
