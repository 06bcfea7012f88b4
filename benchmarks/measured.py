"""One measured row: what it took, what the floor took, and what was promised."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter
from typing import Any


@dataclass(frozen=True)
class Row:
    """A figure beside its floor. ``limit`` is the most it may be, ``most_times`` how often the floor it may be."""

    what: str
    figure: float
    unit: str
    floor: float | None = None
    floor_is: str = ""
    limit: float | None = None
    most_times: float | None = None
    more: dict[str, float] = field(default_factory=dict)

    @property
    def times(self) -> float | None:
        """How often the floor."""
        return self.figure / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Whether everything that was promised holds."""
        within = self.limit is None or self.figure < self.limit
        return within and (self.most_times is None or self.times is None or self.times <= self.most_times)

    @property
    def line(self) -> str:
        """The row as one line of text."""
        told = f"{self.what}: {_figure(self.figure)} {self.unit}"
        if self.floor is not None:
            told += f"; {self.floor_is} {_figure(self.floor)} {self.unit}; ratio {self.times:.2f}"
        promised = [f"under {self.limit:g} {self.unit}"] if self.limit is not None else []
        promised += [f"ratio at most {self.most_times:g}"] if self.most_times is not None else []
        if promised:
            told += f"; must: {' and '.join(promised)}: {'kept' if self.kept else 'NOT KEPT'}"
        rest = ", ".join(f"{name} {_figure(value)}" for name, value in self.more.items())
        return f"{told} ({rest})" if rest else told

    @property
    def body(self) -> dict[str, Any]:
        """The row for `--json`."""
        return {
            "what": self.what,
            "figure": self.figure,
            "unit": self.unit,
            "floor": self.floor,
            "floor_is": self.floor_is,
            "ratio": self.times,
            "limit": self.limit,
            "most_times": self.most_times,
            "kept": self.kept,
            "more": self.more,
        }


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    started = perf_counter()
    work()
    return perf_counter() - started


def usual_seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median of some calls, after one that warms up."""
    work()
    return median(seconds(work) for _ in range(times))


def least_seconds(work: Callable[[], object], times: int = 7) -> float:
    """The fastest of some calls, after one that warms up: what else the computer did is left out."""
    work()
    return min(seconds(work) for _ in range(times))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
