"""Where a case stands with the panel, and what keeps it sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.agency_return import SETTLED, AgencyReturn, ReturnState
from qa_desk.domain.wording import listed


class CaseStatus(StrEnum):
    """The words for where a case stands with the panel, in order."""

    SEALED = "Sealed"
    READY = "Ready to compare"
    IN_DISCUSSION = "In discussion"
    AGREED = "Agreed"
    DEFERRED = "Deferred"


@dataclass(frozen=True)
class Seal:
    """What keeps a case shut: who has returned it, and whose return is awaited. It holds no grade."""

    subject: str
    received: tuple[str, ...]
    awaited: tuple[str, ...]
    chairs_own: bool = False
    """The chair audits this case too, and has not signed off yet. Nothing opens it before that."""

    @property
    def sentence(self) -> str:
        """ "M. Bell’s return is in, J. Marsh’s is awaited"."""
        parts = []
        if self.received:
            parts.append(f"{_whose(self.received)} {'return is' if len(self.received) == 1 else 'returns are'} in")
        if self.awaited:
            noun = "" if self.received else " return" if len(self.awaited) == 1 else " returns"
            parts.append(f"{_whose(self.awaited)}{noun} {'is' if len(self.awaited) == 1 else 'are'} awaited")
        return ", ".join(parts) or "No return was asked for"


def _whose(names: Sequence[str]) -> str:
    return listed(f"{name}’s" for name in names)


def seal_of(
    subject: str, returns: Sequence[AgencyReturn], names: Mapping[str, str], chair: str, *, opened: bool = False
) -> Seal | None:
    """What keeps a subject shut; None when it can be compared.

    It is shut until nothing more is awaited on it, and until the chair's own copy, if there is one, is signed off.
    """
    awaited = [one for one in returns if one.state not in SETTLED]
    chairs_own = any(one.auditor == chair for one in awaited)
    if returns and not chairs_own and (opened or not awaited):
        return None
    received = [one for one in returns if one.state is ReturnState.SIGNED_OFF]
    return Seal(
        subject,
        tuple(names.get(one.auditor, one.auditor) for one in received),
        tuple(names.get(one.auditor, one.auditor) for one in awaited),
        chairs_own,
    )


def case_status(seal: Seal | None, to_decide: int, agreed: int, deferred: int) -> CaseStatus:
    """The word for a case with so many questions to decide, agreed and deferred; with none to decide it is agreed."""
    if seal is not None:
        return CaseStatus.SEALED
    if to_decide and not agreed and not deferred:
        return CaseStatus.READY
    if agreed + deferred < to_decide:
        return CaseStatus.IN_DISCUSSION
    return CaseStatus.DEFERRED if deferred else CaseStatus.AGREED
