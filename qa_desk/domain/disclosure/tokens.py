"""What stands in the place of a count once small numbers are hidden: never a bare number, which might leak."""

from collections.abc import Mapping
from dataclasses import dataclass

from qa_desk.domain.disclosure.counts import Key
from qa_desk.domain.disclosure.rules import SmallNumbersRule

MARK = "*"
"""What is printed in the place of a hidden count."""


@dataclass(frozen=True)
class Shown:
    """A count as it is."""

    count: int

    def __str__(self) -> str:
        return str(self.count)


@dataclass(frozen=True)
class Rounded:
    """A count rounded by the rule."""

    count: int

    def __str__(self) -> str:
        return str(self.count)


@dataclass(frozen=True)
class Hidden:
    """A count that is not told; it knows no number."""

    mark: str = MARK

    def __str__(self) -> str:
        return self.mark


Token = Shown | Rounded | Hidden
"""One count as it may be told. Printed it is what a reader sees."""


def token_json(token: Token) -> int | str:
    """A count in JSON: the number, or the mark."""
    return token.mark if isinstance(token, Hidden) else token.count


@dataclass(frozen=True)
class ShownCounts:
    """A table after a rule: a token for every count. ``whole`` names the blocks hidden as a whole."""

    rule: SmallNumbersRule
    tokens: Mapping[Key, Token]
    whole: tuple[str, ...] = ()

    @property
    def hidden(self) -> frozenset[Key]:
        """Which counts are hidden."""
        return frozenset(key for key, token in self.tokens.items() if isinstance(token, Hidden))
