"""How a sample is to be chosen: everything a draw depends on, beside the list itself."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr

LARGEST_SEED = 999_999_999


class DrawMethod(StrEnum):
    """The four ways to choose cases from a list."""

    ALL = "all"
    RANDOM = "random"
    SPREAD = "spread"
    BY_HAND = "by-hand"

    @property
    def words(self) -> str:
        """As it is shown."""
        return METHOD_WORDS[self]


METHOD_WORDS = {
    DrawMethod.ALL: tr("All of them"),
    DrawMethod.RANDOM: tr("At random"),
    DrawMethod.SPREAD: tr("Spread across a column"),
    DrawMethod.BY_HAND: tr("By hand"),
}


@dataclass(frozen=True)
class SamplePlan:
    """A way to choose, how many, and the starting number.

    ``quotas`` say how many of a group of ``column`` are wanted; groups they leave out share the rest by their size.
    ``picked`` are the references chosen by hand.
    """

    method: DrawMethod
    size: int = 0
    seed: int = 0
    column: str = ""
    quotas: tuple[tuple[str, int], ...] = ()
    picked: tuple[str, ...] = ()

    def checked(self, listed: int) -> "SamplePlan":
        """The plan itself; raises UserError beside the field that cannot stand for a list of so many cases."""
        if not listed:
            raise UserError(
                tr("There are no cases to choose from."),
                tr("Paste or open a list of cases first. Nothing was changed."),
            )
        if not 0 <= self.seed <= LARGEST_SEED:
            raise UserError(
                tr("The starting number must be from 0 to {LARGEST_SEED}.", LARGEST_SEED=LARGEST_SEED),
                tr("Nothing was changed."),
                field="seed",
            )
        if self.method in (DrawMethod.RANDOM, DrawMethod.SPREAD):
            self._check_size(listed)
        if self.method is DrawMethod.SPREAD and not self.column:
            raise UserError(
                tr("Choose the column to spread the sample across."), tr("Nothing was changed."), field="column"
            )
        if self.method is DrawMethod.BY_HAND and not self.picked:
            raise UserError(tr("Choose at least one case."), tr("Nothing was changed."), field="picked")
        return self

    def _check_size(self, listed: int) -> None:
        if self.size < 1:
            raise UserError(tr("Sample must be 1 case or more."), tr("Nothing was changed."), field="size")
        if self.size > listed:
            raise UserError(
                tr("Sample must be {listed} or fewer, the number of cases in your list.", listed=listed),
                tr("Nothing was changed."),
                field="size",
            )
