"""Holding an auditor's returns back from the panel: what is kept of it, and which returns it keeps from being seen."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.language import tr

HOLDABLE = frozenset({ReturnState.SIGNED_OFF, ReturnState.NOT_KNOWN})
"""The states in which an auditor said something that can be kept from the panel; any other is awaited or empty."""


@dataclass(frozen=True)
class Hold:
    """One time that the chair held an auditor's returns back: why, since when and by whom, and how it ended."""

    auditor: str
    reason: str
    held_at: datetime
    held_by: str
    released_at: datetime | None = None
    """None while it is open."""
    released_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the returns are held back now."""
        return self.released_at is None

    @property
    def words(self) -> str:
        """ "Held: the evidence is being checked"."""
        return tr("Held: {reason}", reason=self.reason)


def may_be_held(returns: Iterable[AgencyReturn], came: Collection[str]) -> bool:
    """Whether anything of one auditor is in that the panel sees now, or once it is settled.

    ``came`` are the ids of returns that are in a package which counts.
    """
    return any(one.state is ReturnState.SIGNED_OFF or one.id in came for one in returns)
