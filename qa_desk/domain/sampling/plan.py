"""How a sample is to be chosen: everything a draw depends on, beside the list itself."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.errors import UserError

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
    DrawMethod.ALL: "All of them",
    DrawMethod.RANDOM: "At random",
    DrawMethod.SPREAD: "Spread across a column",
    DrawMethod.BY_HAND: "By hand",
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
                "There are no cases to choose from.", "Paste or open a list of cases first. Nothing was changed."
            )
        if not 0 <= self.seed <= LARGEST_SEED:
            raise UserError(
                f"The starting number must be from 0 to {LARGEST_SEED}.", "Nothing was changed.", field="seed"
            )
        if self.method in (DrawMethod.RANDOM, DrawMethod.SPREAD):
            self._check_size(listed)
        if self.method is DrawMethod.SPREAD and not self.column:
            raise UserError("Choose the column to spread the sample across.", "Nothing was changed.", field="column")
        if self.method is DrawMethod.BY_HAND and not self.picked:
            raise UserError("Choose at least one case.", "Nothing was changed.", field="picked")
        return self

    def _check_size(self, listed: int) -> None:
        if self.size < 1:
            raise UserError("Sample must be 1 case or more.", "Nothing was changed.", field="size")
        if self.size > listed:
            raise UserError(
                f"Sample must be {listed} or fewer, the number of cases in your list.",
                "Nothing was changed.",
                field="size",
            )
