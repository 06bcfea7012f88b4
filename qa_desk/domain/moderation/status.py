"""Where a case stands with the panel, and what keeps it sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.agency_return import SETTLED, AgencyReturn, ReturnState
from qa_desk.domain.language import tr
from qa_desk.domain.moderation.hold import HOLDABLE, Hold
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
    held: tuple[tuple[str, str], ...] = ()
    """Whose returns the chair holds back, each with the reason. Nothing opens it before they are released."""

    @property
    def sentence(self) -> str:
        """ "M. Bell’s return is in, J. Marsh’s is awaited"."""
        parts = list[str]()
        told = (self.received, "in"), (self.awaited, "awaited"), (tuple(name for name, _ in self.held), tr("held back"))
        for names, what in told:
            if names:
                noun = "" if parts else " return" if len(names) == 1 else " returns"
                parts.append(f"{_whose(names)}{noun} {'is' if len(names) == 1 else 'are'} {what}")
        return ", ".join(parts) or tr("No return was asked for")


def _whose(names: Sequence[str]) -> str:
    return listed(f"{name}’s" for name in names)


def seal_of(
    subject: str,
    returns: Sequence[AgencyReturn],
    names: Mapping[str, str],
    chair: str,
    *,
    opened: bool = False,
    holds: Mapping[str, Hold] | None = None,
) -> Seal | None:
    """What keeps a subject shut; None when it can be compared.

    It is shut until nothing more is awaited on it, until the chair's own copy, if there is one, is signed off, and
    while the chair holds a return on it back (``holds``, by auditor).
    """
    open_holds = holds or {}
    awaited = [one for one in returns if one.state not in SETTLED]
    held = [one for one in returns if one.auditor in open_holds and one.state in HOLDABLE]
    chairs_own = any(one.auditor == chair for one in awaited)
    if returns and not held and not chairs_own and (opened or not awaited):
        return None
    received = [one for one in returns if one.state is ReturnState.SIGNED_OFF and one not in held]
    return Seal(
        subject,
        tuple(names.get(one.auditor, one.auditor) for one in received),
        tuple(names.get(one.auditor, one.auditor) for one in awaited),
        chairs_own,
        tuple((names.get(one.auditor, one.auditor), open_holds[one.auditor].reason) for one in held),
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
