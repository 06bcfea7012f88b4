"""Every decision of a panel from what was recorded, oldest first, each with what stood before it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from qa_desk.domain.events import GradeAgreed, Recorded
from qa_desk.domain.moderation.decision import Deferral, PastDecision, TakenBack
from qa_desk.domain.moderation.events import DecisionTakenBack, GradeDeferred, PanelMet
from qa_desk.domain.panel import AgreedGrade

Key = tuple[str, str]
"""Subject and question."""


def past_decisions(history: Iterable[Recorded]) -> Mapping[Key, tuple[PastDecision, ...]]:
    """The decisions of one audit by subject and question."""
    found: dict[Key, list[PastDecision]] = {}
    present: tuple[str, ...] = ()
    for one in history:
        if isinstance(one.event, PanelMet):
            present = one.event.present
            continue
        decision, seen = _decision(one)
        if decision is None:
            continue
        past = found.setdefault((decision.subject, decision.question), [])
        at = datetime.fromisoformat(one.recorded_at)
        past.append(PastDecision(at, one.actor, present, decision, standing_grade(past), seen))
    return {key: tuple(past) for key, past in found.items()}


def before_the_last(past: Iterable[PastDecision]) -> PastDecision | None:
    """What stands again once the last decision is taken back; None when nothing stood before it.

    What stood again after an earlier taking back was recorded once more beside it, and is no decision of its own.
    """
    standing: list[PastDecision] = []
    stands_again = False
    for one in past:
        if isinstance(one.decision, TakenBack):
            standing = standing[:-1]
            stands_again = bool(standing)
        elif stands_again:
            standing[-1], stands_again = one, False
        else:
            standing.append(one)
    return standing[-2] if len(standing) > 1 else None


def standing_grade(past: Iterable[PastDecision]) -> AgreedGrade | None:
    """The grade that stands after these decisions; None while the question waits or was taken back."""
    grade: AgreedGrade | None = None
    for one in past:
        grade = one.decision if isinstance(one.decision, AgreedGrade) else None
    return grade


def _decision(
    one: Recorded,
) -> tuple[AgreedGrade | Deferral | TakenBack | None, tuple[tuple[str, str], ...]]:
    match one.event:
        case GradeAgreed(grade=grade, seen=seen):
            return grade, seen
        case GradeDeferred() as event:
            return Deferral(event.subject, event.question, event.awaited, event.whom), ()
        case DecisionTakenBack() as event:
            return TakenBack(event.subject, event.question, event.reason), ()
    return None, ()
