"""Sealed returns on the auditor's side: what is ready to go to the chair, and putting it into one file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.agency_return import AgencyReturn, ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.made_files.events import FileIntended
from qa_desk.domain.receiving.collecting import revisions_of
from qa_desk.domain.receiving.devices import KnownDevice
from qa_desk.domain.receiving.events import ReturnSealed
from qa_desk.domain.receiving.gaps import SentBefore, sent_before
from qa_desk.domain.receiving.merge import heads_of, merged
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, SentReturn, campaign_of
from qa_desk.domain.receiving.revisions import SENT_STATES, Revision
from qa_desk.exchange.sealed_returns import read_return, write_return
from qa_desk.exchange.sealing import Header, PackageKind, seal, unseal
from qa_desk.services.clock import Clock
from qa_desk.services.concerns import concern_facts
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.made_files import NewFile, intend, put
from qa_desk.services.package_files import new_package_id
from qa_desk.store.packs import SealedFile
from qa_desk.store.sent_copies import KEPT, SentCopy
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork


@dataclass(frozen=True)
class Sealable:
    """What could go to the chair now: the returns that are ready, and those that somebody still works on."""

    audit: Audit
    chair: str
    version: int
    """Which file this would be: 2 is the second one of this audit."""
    ready: tuple[AgencyReturn, ...]
    not_ready: tuple[AgencyReturn, ...]

    @property
    def unsent(self) -> tuple[AgencyReturn, ...]:
        """Those that are ready and did not go out as they are."""
        return tuple(one for one in self.ready if not one.sent)


@dataclass(frozen=True)
class SealedFileMade:
    """A file of returns that was made: how many returns and answers are in it."""

    changed: Changed
    path: Path
    returns: int
    answers: int
    version: int


@dataclass(frozen=True)
class SavedCopy:
    """A copy that was saved as a file again, and how many returns are in it."""

    copy: SentCopy
    path: Path
    returns: int


class SendingService:
    """The verbs of making a return."""

    def __init__(self, store: Store, clock: Clock, actor: str, keys: KeyRing) -> None:
        self._store, self._clock, self._actor, self._keys = store, clock, actor, keys

    def sealable(self, audit_id: str) -> Sealable:
        """What could go to the chair of an audit; raises UserError when no pack says who that is."""
        with self._store.reading() as reading:
            return _sealable(reading, reading.audits.get(audit_id))

    def sent(self, audit_id: str) -> tuple[SealedFile, ...]:
        """The files of an audit that were made here, oldest first; what was in each stays in the history."""
        with self._store.reading() as reading:
            return reading.packs.sealed(audit_id)

    def seal(self, audit_id: str, path: Path, return_ids: Sequence[str] | None = None) -> SealedFileMade:
        """Put returns, or all that are ready, into a file that only the chair opens.

        The whole history of each goes along. They can be corrected and sent again, and nothing here is lost by it.
        """
        with self._store.writing(self._actor) as uow:
            keys = self._keys.within(uow)
            found = _sealable(uow, uow.audits.get(audit_id))
            chosen = _chosen(found, return_ids)
            contents = self._contents(uow, found, chosen)
            chair = _chair(uow, audit_id)
            manifest = contents.manifest
            campaign = campaign_of(chair.card.fingerprint, audit_id)
            header = Header(PackageKind.RETURN, campaign, chair.card.fingerprint, manifest.package)
            body = write_return(contents)
            file = seal(header, chair.card.sealing_key, keys, body)
            ids = tuple(one.id for one in chosen)
            recipient, digest = chair.card.fingerprint, sha256(file).hexdigest()
            sealed = ReturnSealed(audit_id, recipient, manifest.package, manifest.version, ids, digest)
            intend(uow, made := NewFile(path, file, sealed))
            copy = SentCopy(manifest.package, audit_id, manifest.version, self._clock.now(), digest)
            own = replace(header, recipient=keys.fingerprint)
            uow.sent_copies.keep(copy, seal(own, keys.sealing_public.hex(), keys, body))
            answers = sum(len(uow.answers.of_return(one.id)) for one in chosen)
        put(self._store, self._actor, [made])
        changed = Changed(tr("Return made"), frozenset({audit_id}), frozenset(ids))
        return SealedFileMade(changed, path, len(chosen), answers, manifest.version)

    def copies(self, audit_id: str) -> tuple[SentCopy, ...]:
        """The copies that this desk keeps of what it sent in an audit, oldest first."""
        with self._store.reading() as reading:
            reading.audits.get(audit_id)
            return reading.sent_copies.of_audit(audit_id)

    def save_copy(self, audit_id: str, path: Path, version: int | None = None) -> SavedCopy:
        """Put the copy of the last return of an audit, or of one version, into a file that only this desk opens.

        It is opened first: what is saved is the body that was sent, byte for byte, or nothing is saved.
        """
        with self._store.reading() as reading:
            every = reading.sent_copies.of_audit(reading.audits.get(audit_id).id)
            copy = next((one for one in reversed(every) if version in (None, one.version)), None)
            if copy is None:
                raise UserError(
                    tr("This desk keeps no copy of such a return."),
                    tr("Nothing was saved. The newest {KEPT} of each audit are kept.", KEPT=KEPT),
                )
            contents = reading.sent_copies.contents(copy.package)
            opened = unseal(contents, PackageKind.RETURN, self._keys.every(reading), path.name)
        manifest = read_return(opened.body()).manifest
        write_file(path, contents)
        return SavedCopy(copy, path, len(manifest.returns))

    def _contents(self, uow: UnitOfWork, found: Sealable, chosen: tuple[AgencyReturn, ...]) -> ReturnContents:
        made, sent = list[Revision](), list[SentReturn]()
        for one in chosen:
            revisions = revisions_of(one.id, uow.history.chained(one.id))
            if merged(revisions).conflicts:
                raise UserError(
                    tr("The return on {subject} does not hold together.", subject=one.subject), tr("Check this desk.")
                )
            heads = tuple(head.id for heads in heads_of(revisions).values() for head in heads)
            sent.append(SentReturn(one.id, len(revisions), heads))
            made += revisions
        concerns = tuple(concern_facts(uow, found.audit.id, {one.id for one in chosen}))
        device, size, hash_ = uow.checkpoint
        manifest = ReturnManifest(
            package=new_package_id(),
            audit=found.audit.id,
            auditor=chosen[0].auditor,
            template=found.audit.template.content_hash,
            sent_at=self._clock.now().astimezone(UTC).isoformat(timespec="seconds"),
            version=found.version,
            device=device,
            device_size=size,
            device_hash=hash_,
            returns=tuple(sent),
            revisions=len(made),
            concerns=len(concerns),
            sent_before=_sent_before(uow, chosen),
        )
        return ReturnContents(manifest, tuple(made), concerns)


def _sent_before(reading: Reading, chosen: Sequence[AgencyReturn]) -> tuple[SentBefore, ...]:
    """What earlier files of this auditor held and the one with ``chosen`` will not, as it was when it last went."""
    here, auditor = {one.id for one in chosen}, chosen[0].auditor
    last: dict[str, tuple[int, int]] = {}
    begun: dict[str, int] = {}  # what was in a file is what there was when it was begun, not when it was there
    for recorded in reading.history.of_audit(chosen[0].audit):
        match recorded.event:
            case FileIntended(sha256=digest):
                begun[digest] = recorded.sequence
            case ReturnSealed(returns=ids, version=version, sha256=digest):
                last.update(dict.fromkeys(ids, (version, begun.get(digest, recorded.sequence))))
    told = list[SentBefore]()
    for id_, (version, sequence) in last.items():
        if id_ not in here and id_.endswith(f"/{auditor}"):
            until = (pair for pair in reading.history.chained(id_) if pair[0].sequence < sequence)
            told += sent_before(id_, version, revisions_of(id_, until))
    return tuple(told)


def _sealable(reading: Reading, audit: Audit) -> Sealable:
    chair = _chair(reading, audit.id)
    returns = reading.returns.of_audit(audit.id)
    ready = tuple(one for one in returns if one.state in SENT_STATES)
    version = len(reading.packs.sealed(audit.id)) + 1
    open_ones = tuple(one for one in returns if one.state is ReturnState.DRAFT)
    return Sealable(audit, chair.card.name, version, ready, open_ones)


def _chair(reading: Reading, audit_id: str) -> KnownDevice:
    """The device that the audit came from."""
    opened = reading.packs.opened(audit_id)
    if not opened:
        raise UserError(
            tr("This audit did not come in a pack, so there is no chair to send a return to."),
            tr("Nothing was made. Open the pack that the chair gave you."),
        )
    chair = reading.packs.device(opened[-1].sender)
    if chair is None or chair.revoked_at:
        raise UserError(
            tr("The chair's device was revoked on this desk, so nothing is sealed to it."),
            tr("Nothing was made. Open a pack from the chair's new device."),
        )
    return chair


def _chosen(found: Sealable, return_ids: Sequence[str] | None) -> tuple[AgencyReturn, ...]:
    chosen = found.ready if return_ids is None else tuple(one for one in found.ready if one.id in set(return_ids))
    if return_ids is not None and len(chosen) != len(set(return_ids)):
        raise UserError(
            tr("Only returns that are signed off, handed back or not known can be sent."),
            tr("Nothing was made. Sign off the others first, or leave them out."),
        )
    if not chosen:
        raise UserError(tr("No return is ready to be sent."), tr("Nothing was made. Sign off at least one."))
    return chosen
