"""Putting revisions from anywhere together: nothing is overwritten, and the order they came in never matters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.answers import Answer
from qa_desk.domain.receiving.revisions import (
    FAMILY,
    STATE,
    Revision,
    SentState,
    answers_digest,
)


@dataclass(frozen=True)
class Merged:
    """One return from all its revisions: the value of each cell, and the cells that say two things at once."""

    values: Mapping[str, Revision] = field(default_factory=dict)
    conflicts: Mapping[str, tuple[Revision, ...]] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, Answer]:
        """What each question was answered, where only one thing is said; blank answers are left out."""
        read = ((cell, one.answer) for cell, one in self.values.items() if one.is_question)
        return {cell: answer for cell, answer in read if not answer.is_empty}

    @property
    def state(self) -> SentState | None:
        """Where the return stands; None while that is not said, or said twice."""
        return self.values[STATE].state if STATE in self.values else None

    @property
    def worked_with_family(self) -> bool | None:
        """The auditor's word on it, if there is one."""
        return self.values[FAMILY].value == "true" if FAMILY in self.values else None


def heads_of(revisions: Iterable[Revision]) -> dict[str, tuple[Revision, ...]]:
    """By cell, the revisions that no other replaced, in the order of their ids."""
    every = {one.id: one for one in revisions}
    replaced = {parent for one in every.values() for parent in one.parents}
    heads: dict[str, list[Revision]] = {}
    for id_ in sorted(every.keys() - replaced):
        heads.setdefault(every[id_].cell, []).append(every[id_])
    return {cell: tuple(ones) for cell, ones in heads.items()}


def merged(revisions: Iterable[Revision]) -> Merged:
    """The return that a set of revisions amounts to.

    Heads that say the same are one value. A sign-off stands only on the answers it was given for: when others came
    in beside it, where the return stands is in conflict too, and the chair decides.
    """
    return merged_heads(heads_of(revisions))


def merged_heads(by_cell: Mapping[str, tuple[Revision, ...]]) -> Merged:
    """The same, from what `heads_of` gave."""
    values: dict[str, Revision] = {}
    conflicts: dict[str, tuple[Revision, ...]] = {}
    for cell, heads in sorted(by_cell.items()):
        if len({head.value for head in heads}) == 1:
            values[cell] = heads[0]
        else:
            conflicts[cell] = heads
    if not conflicts and STATE in values and not _stands(values):
        conflicts[STATE] = (values.pop(STATE),)
    return Merged(values, conflicts)


def _stands(values: Mapping[str, Revision]) -> bool:
    told = values[STATE].state
    if told.state is not ReturnState.SIGNED_OFF:
        return True
    return told.answers == answers_digest({cell: one.value for cell, one in values.items() if one.is_question})


def active(revisions: Iterable[Revision], settled: Iterable[Revision]) -> tuple[Revision, ...]:
    """The revisions that count, with those decisions of the chair whose every choice is still there."""
    kept = {one.id: one for one in revisions}
    waiting = list(settled)
    while ready := [one for one in waiting if all(parent in kept for parent in one.parents)]:
        kept.update((one.id, one) for one in ready)
        waiting = [one for one in waiting if one.id not in kept]
    return tuple(kept.values())
