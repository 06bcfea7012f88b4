"""Immediate safeguarding concerns: raised in a moment, told of until they are discharged, never edited."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.concerns.concern import (
    STOP_AND_TELL,
    About,
    Concern,
    ConcernEntry,
    EntryKind,
    Told,
    raised_entry,
)
from qa_desk.domain.concerns.events import ConcernDischarged, ConcernEvent, ConcernRaised, ConcernUpdated
from qa_desk.domain.concerns.facts import concern_to_json
from qa_desk.domain.concerns.received import received_concern
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


@dataclass(frozen=True)
class OpenConcern:
    """A concern that is not discharged, with the audit it belongs to."""

    audit: Audit
    concern: Concern


@dataclass(frozen=True)
class ConcernRecorded:
    """What was recorded, and the concern as it stands now."""

    changed: Changed
    concern: Concern


class ConcernService:
    """The verbs of immediate safeguarding concerns."""

    def __init__(self, store: Store, clock: Clock, actor: str) -> None:
        self._store, self._clock, self._actor = store, clock, actor

    def of_audit(self, audit: str) -> tuple[Concern, ...]:
        """Every concern of an audit, discharged or not, in the order of raising."""
        with self._store.reading() as reading:
            reading.audits.get(audit)
            return reading.concerns.of_audit(audit)

    def get(self, concern: str) -> Concern:
        """The concern with this id; raises UserError when the desk has none."""
        with self._store.reading() as reading:
            return reading.concerns.get(concern)

    def open(self) -> tuple[OpenConcern, ...]:
        """The concerns of every audit that are not discharged, those nobody was told of first."""
        with self._store.reading() as reading:
            found = [OpenConcern(reading.audits.get(one.about.audit), one) for one in reading.concerns.open()]
        return tuple(sorted(found, key=lambda one: bool(one.concern.told)))

    def open_on(self, audit: str, subject: str) -> tuple[Concern, ...]:
        """The concerns on one case, or with an empty ``subject`` on the audit itself, that are not discharged."""
        with self._store.reading() as reading:
            return tuple(one for one in reading.concerns.open_of_audit(audit) if one.about.subject == subject)

    def raise_concern(self, about: About, words: str, told: Told | None = None) -> ConcernRecorded:
        """Record what was seen and, once they know, who was told. Tells nobody by itself.

        Raises UserError with nothing recorded when something is missing.
        """
        concern = str(uuid4())
        with self._store.writing(self._actor) as uow:
            if uow.closings.is_closed(_known(uow, about).audit):
                raise UserError(
                    tr("This audit is closed, so nothing was recorded."),
                    tr("{partition}. Then reopen the audit and record it.", partition=STOP_AND_TELL.partition(".")[0]),
                )
            entry = raised_entry(self._entry(EntryKind.RAISED, words, told))
            uow.record(ConcernRaised(concern, about, entry))
            return _recorded(tr("Concern raised"), uow.concerns.get(concern))

    def update(self, concern_id: str, words: str, told: Told | None = None) -> ConcernRecorded:
        """Add what happened since, or who was told. What was recorded before stays as it is."""
        with self._store.writing(self._actor) as uow:
            concern = uow.concerns.get(concern_id)
            entry = concern.updated(self._entry(EntryKind.UPDATED, words, told))
            uow.record(ConcernUpdated(concern_id, concern.about.audit, entry))
            return _recorded(tr("Concern added to"), uow.concerns.get(concern_id))

    def discharge(self, concern_id: str, outcome: str, role: str) -> ConcernRecorded:
        """Record what came of it and whose decision that was; refused while nobody was told."""
        with self._store.writing(self._actor) as uow:
            concern = uow.concerns.get(concern_id)
            entry = concern.discharged(self._entry(EntryKind.DISCHARGED, outcome, role=role))
            uow.record(ConcernDischarged(concern_id, concern.about.audit, entry))
            return _recorded(tr("Concern discharged"), uow.concerns.get(concern_id))

    def facts(self, audit: str, return_ids: Collection[str]) -> list[dict[str, Any]]:
        """`concern_facts` in a reading of its own."""
        with self._store.reading() as reading:
            return concern_facts(reading, audit, return_ids)

    def take_in(self, audit: str, facts: Iterable[object]) -> Changed:
        """`take_in_concerns` in a transaction of its own."""
        with self._store.writing(self._actor) as uow:
            take_in_concerns(uow, audit, facts)
        return Changed(tr("Concerns taken in"), audits=frozenset({audit}))

    def _entry(self, kind: EntryKind, words: str, told: Told | None = None, role: str = "") -> ConcernEntry:
        return ConcernEntry(str(uuid4()), kind, words, self._actor, self._clock.now(), told, role)


def concern_facts(reading: Reading, audit: str, return_ids: Collection[str]) -> list[dict[str, Any]]:
    """The concerns that go along with these returns, and those about no return, as values that JSON can carry."""
    return [
        concern_to_json(one)
        for one in reading.concerns.of_audit(audit)
        if not one.about.agency_return or one.about.agency_return in return_ids
    ]


def take_in_concerns(uow: UnitOfWork, audit: str, facts: Iterable[object]) -> int:
    """Add what `concern_facts` gave on another laptop and is not here yet; returns how many entries are new.

    Nothing is taken in twice and nothing is refused for being late: also a closed audit takes a concern in.
    Raises UserError, and nothing is kept, when one is not whole or belongs to another audit.
    """
    new = 0
    for concern in map(received_concern, facts):
        kept = uow.concerns.find(concern.id)
        if concern.about.audit != audit or (kept is not None and kept.about != concern.about):
            raise UserError(
                tr("A safeguarding concern that was sent belongs somewhere else, so nothing was taken in."),
                tr("Ask whoever sent it what they saw and whom they told, now. Then record it here."),
                field="concerns",
            )
        known = {entry.id for entry in kept.entries} if kept else set()
        for entry in concern.entries:
            if entry.id not in known:
                uow.record(_event(concern, entry))
                known.add(entry.id)
                new += 1
    return new


def _event(concern: Concern, entry: ConcernEntry) -> ConcernEvent:
    match entry.kind:
        case EntryKind.RAISED:
            return ConcernRaised(concern.id, concern.about, entry)
        case EntryKind.UPDATED:
            return ConcernUpdated(concern.id, concern.about.audit, entry)
        case EntryKind.DISCHARGED:
            return ConcernDischarged(concern.id, concern.about.audit, entry)


def _known(reading: Reading, about: About) -> About:
    """The same, once all that it names is known to be there."""
    reading.audits.get(about.audit)
    if about.subject:
        reading.audits.subject(about.audit, about.subject)
    if about.agency_return:
        reading.returns.get(about.agency_return)
    return about


def _recorded(what: str, concern: Concern) -> ConcernRecorded:
    about = concern.about
    returns = frozenset({about.agency_return} if about.agency_return else ())
    return ConcernRecorded(Changed(what, frozenset({about.audit}), returns), concern)
