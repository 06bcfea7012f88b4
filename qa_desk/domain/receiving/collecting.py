"""From the journal of a desk to the revisions of one return."""

from collections.abc import Iterable, Iterator

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.events import (
    AnswerRevised,
    FamilyDeclared,
    Recorded,
    ReturnHandedBack,
    ReturnMoved,
    ReturnNotKnown,
    ReturnReopened,
    ReturnSignedOff,
)
from qa_desk.domain.journal_chain import JournalEntry
from qa_desk.domain.receiving.revisions import (
    FAMILY,
    STATE,
    Revision,
    SentState,
    answer_text,
    answers_digest,
    canonical,
)

History = Iterable[tuple[Recorded, JournalEntry]]


def revisions_of(agency_return: str, history: History) -> tuple[Revision, ...]:
    """Every revision of a return, oldest first; what earlier copies of the desk recorded is among them."""
    heads: dict[str, str] = {}
    answers: dict[str, str] = {}
    made: list[Revision] = []
    for recorded, entry in history:
        for cell, value in _changes(recorded, answers):
            parents = (heads[cell],) if cell in heads else ()
            one = Revision(
                agency_return,
                cell,
                value,
                recorded.actor,
                entry.device,
                entry.device_sequence,
                recorded.recorded_at,
                parents,
                entry.hash.hex(),
            )
            heads[cell] = one.id
            made.append(one)
    return tuple(made)


def _changes(recorded: Recorded, answers: dict[str, str]) -> Iterator[tuple[str, str]]:
    """What one event says of which cells; ``answers`` follow along. What the chair decides is no answer."""
    match recorded.event:
        case AnswerRevised(question=question, after=after):
            answers[question] = answer_text(after)
            yield question, answers[question]
        case FamilyDeclared(worked_with_family=worked):
            yield FAMILY, canonical(worked)
        case ReturnSignedOff(outcomes=outcomes, suggested=suggested):
            signed = SentState(ReturnState.SIGNED_OFF, "", outcomes, suggested, answers_digest(answers))
            yield STATE, signed.text
        case ReturnReopened(reason=reason):
            yield STATE, SentState(ReturnState.DRAFT, reason).text
        case ReturnHandedBack(reason=reason):
            yield STATE, SentState(ReturnState.HANDED_BACK, reason).text
        case ReturnNotKnown(reason=reason):
            yield STATE, SentState(ReturnState.NOT_KNOWN, reason).text
        case ReturnMoved() as moved:
            yield from _moved(moved, answers)


def _moved(event: ReturnMoved, answers: dict[str, str]) -> Iterator[tuple[str, str]]:
    for question, _before, after in event.changes:
        answers[question] = answer_text(after)
        yield question, answers[question]
    position = event.after
    if position.state is ReturnState.SIGNED_OFF:
        digest = answers_digest(answers)
        yield STATE, SentState(position.state, position.reason, position.outcomes, position.suggested, digest).text
    elif position.state is not event.before.state:
        yield STATE, SentState(position.state, position.reason).text
