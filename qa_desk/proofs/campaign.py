"""What a campaign is told, and what it says when it is over."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Protocol

from qa_desk.domain.progress import Progress

FAILURES_TOLD = 20
"""Of more failures than this only the number is told."""


@dataclass(frozen=True)
class Attack:
    """One run of a campaign: how many times, from which seed, where it may write, and who watches.

    ``folder`` is empty at the start and belongs to this run alone. The same ``seed`` and ``count`` give the same
    attacks, and so the same report.
    """

    count: int
    seed: int
    folder: Path
    progress: Progress = field(default_factory=Progress)

    def random(self, *of: object) -> Random:
        """Chance that depends on the seed and on what it is for: one draw more elsewhere changes nothing here."""
        return Random(":".join(map(str, (self.seed, *of))))


@dataclass
class Outcome:
    """What a campaign found: how many attacks, what became of them, and each that broke the promise, in words.

    ``became`` may hold only what the seed settles: the report is compared with another's, figure by figure.
    ``seen`` holds what also depends on the moment, such as how many saves were done before each kill.
    """

    attacks: int = 0
    became: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    not_tried: str = ""
    """Why this machine cannot try it, in words; empty when it can."""

    @property
    def held(self) -> bool:
        """Whether the promise held in every attack, and there was at least one."""
        return not self.failures and not self.not_tried and self.attacks > 0


class Proof(Protocol):
    """One campaign."""

    def __call__(self, attack: Attack) -> Outcome:
        """Attack so many times; raises Cancelled when the person asked to stop."""
        ...


@dataclass(frozen=True)
class Campaign:
    """A promise in plain words, how it is attacked, and how often: before every change, and at a release."""

    name: str
    promise: str
    attacks: str
    floor: int
    """How many attacks a change of the program has to stand."""
    in_a_minute: int
    """How many of them, beside the other campaigns, fit into about a minute on two cores."""
    load: Callable[[], Proof]
    """Loads the proof when it is wanted: some need parts that the window never does."""
