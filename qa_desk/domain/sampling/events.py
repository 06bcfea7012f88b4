"""What can happen to the population and the sample of an audit."""

from dataclasses import dataclass
from typing import ClassVar

from qa_desk.domain.audit import Subject
from qa_desk.domain.sampling.plan import SamplePlan


@dataclass(frozen=True)
class PopulationListed:
    """The cases to choose from were listed. Nothing is audited until a sample is drawn from them.

    ``checksum`` is over the canonical text of the list, whatever its order.
    """

    kind: ClassVar[str] = "population.listed"
    audit: str
    cases: tuple[Subject, ...]
    checksum: str


@dataclass(frozen=True)
class SampleDrawn:
    """A sample was drawn from the list with this checksum: it takes the place of an earlier one."""

    kind: ClassVar[str] = "sample.drawn"
    audit: str
    plan: SamplePlan
    checksum: str
    chosen: tuple[str, ...]
    reserves: tuple[str, ...]


@dataclass(frozen=True)
class CaseReplaced:
    """A case of the sample gave its place to one of the reserves, and why."""

    kind: ClassVar[str] = "case.replaced"
    audit: str
    old: str
    new: str
    reason: str


SamplingEvent = PopulationListed | SampleDrawn | CaseReplaced
"""Every event of this part."""
