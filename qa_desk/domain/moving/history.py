"""Which move of an audit could be taken back now, worked out from its history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_desk.domain.comparing.events import QuestionsMatched
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernRaised, ConcernUpdated
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import (
    AnswerRevised,
    AuditMoved,
    AuditSetUp,
    FamilyDeclared,
    FileMade,
    Recorded,
    ReturnMoved,
    ReturnsAllocated,
    SubjectsAdded,
    TemplateKept,
)
from qa_desk.domain.language import tr
from qa_desk.domain.made_files.events import FileGivenUp, FileIntended
from qa_desk.domain.moving.mapping import KeptMapping
from qa_desk.domain.sharing.events import PassageDecided, PassageUndecided

HARMLESS = (
    AuditMoved, ReturnMoved, TemplateKept, SubjectsAdded, ReturnsAllocated, FamilyDeclared, FileMade,
    FileIntended, FileGivenUp, PassageDecided, PassageUndecided, ConcernRaised, ConcernUpdated, ConcernDischarged,
    QuestionsMatched,
)  # fmt: skip
"""What may have happened since a move that is taken back: nothing of it rests on the answers or their edition."""


@dataclass(frozen=True)
class LastMove:
    """The move that stands, how it was recorded, and why it cannot be taken back, if so."""

    event_id: str
    sequence: int
    actor: str
    moved_at: str
    move: AuditMoved
    refusal: UserError | None = None


def standing_moves(history: Iterable[Recorded]) -> tuple[Recorded, ...]:
    """The moves of one audit that were not taken back, oldest first."""
    standing: dict[str, Recorded] = {}
    for one in history:
        if isinstance(one.event, AuditMoved):
            if one.event.undoes:
                standing.pop(one.event.undoes, None)
            else:
                standing[one.id] = one
    return tuple(standing.values())


def kept_mapping(move: AuditMoved) -> KeptMapping:
    """The names that a move goes by."""
    names = tuple((old, new) for old, new in move.mapping if new)
    return KeptMapping(move.before.content_hash, move.after.content_hash, names)


def undo_refusal(move: AuditMoved, since: Sequence[Recorded]) -> UserError | None:
    """Why a move cannot be taken back after what was recorded for its audit since; None when it can."""
    blocking = [one.event for one in since if not isinstance(one.event, HARMLESS) and not _is_same(one, move)]
    if not blocking:
        return None
    answers = sum(isinstance(event, AnswerRevised) for event in blocking)
    told = tr("1 answer has") if answers == 1 else tr("{answers} answers have", answers=answers)
    happened = tr("{told} changed", told=told) if answers else tr("work on this audit has gone on")
    return UserError(
        tr(
            "{upper}{happened} since the move, so it cannot be undone.",
            upper=happened[:1].upper(),
            happened=happened[1:],
        ),
        tr("Nothing was changed. To go back to edition {edition}, move the audit to it.", edition=move.before.edition),
    )


def _is_same(one: Recorded, move: AuditMoved) -> bool:
    return isinstance(one.event, AuditSetUp) and one.event.audit.template == move.after


def moved_returns(since: Sequence[Recorded]) -> tuple[tuple[str, ReturnMoved], ...]:
    """What the last standing move did to each return, with the ids of the events: ``since`` begins after the move."""
    undone = {one.event.undoes for one in since if isinstance(one.event, ReturnMoved)}
    return tuple(
        (one.id, one.event)
        for one in since
        if isinstance(one.event, ReturnMoved) and not one.event.undoes and one.id not in undone
    )
