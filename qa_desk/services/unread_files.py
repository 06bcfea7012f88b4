"""Files that were opened as returns and could not be taken in: noted, so that they are asked for again."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from qa_desk.domain.audit import Audit
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.devices import KnownDevice
from qa_desk.domain.receiving.events import ReturnUnread, UnreadAssigned
from qa_desk.domain.receiving.packages import campaign_of
from qa_desk.domain.receiving.unread import UnreadFile
from qa_desk.domain.text import clean_text
from qa_desk.exchange.sealing import MOST_FILE_BYTES, DeviceKeys, PackageKind, Unsealed, read_header, unseal
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.open_audits import check_open
from qa_desk.services.received_files import ReturnPreview
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading

LONGEST_NAME = 200
"""What is kept of a file name."""


class Sender(NamedTuple):
    """An auditor of an audit whose file it may be; ``label`` says who in words."""

    audit: str
    auditor: str
    label: str


@dataclass(frozen=True)
class Noted:
    """What was noted, and which of the files are asked for again."""

    changed: Changed
    files: tuple[UnreadFile, ...]


class UnreadService:
    """The verbs of files that could not be read. None of them changes an answer."""

    def __init__(self, store: Store, actor: str, keys: KeyRing) -> None:
        self._store, self._actor, self._keys = store, actor, keys

    def of_audit(self, audit_id: str) -> tuple[UnreadFile, ...]:
        """The files that are asked for again in this audit, or that may belong to it, oldest first."""
        with self._store.reading() as reading:
            reading.audits.get(audit_id)
            return reading.unread.of_audit(audit_id)

    def note(self, files: Sequence[ReturnPreview]) -> Noted:
        """Note which of some previewed files were refused: name, hash and reason, and whose it is where that is sure.

        Only what is named as a return, or was signed by a known device, is noted; each file once.
        """
        noted = dict[str, UnreadFile]()
        with self._store.writing(self._actor) as uow:
            keys = self._keys.every(uow)
            for one in files:
                event = _event(uow, keys, one) if one.refused is not None else None
                if event is None:
                    continue
                known = uow.unread.find(event.sha256)
                if known is None or (event.auditor and not known.auditor and not known.is_settled):
                    uow.record(event)
                kept = uow.unread.find(event.sha256)
                if kept is not None and not kept.is_settled:
                    noted[kept.sha256] = kept
        audits = frozenset(one.audit for one in noted.values() if one.audit)
        return Noted(Changed(tr("Files noted that cannot be read"), audits), tuple(noted.values()))

    def still_asked(self, files: Sequence[UnreadFile]) -> tuple[UnreadFile, ...]:
        """Some files as they stand now; without those that are asked for no more."""
        with self._store.reading() as reading:
            now = [reading.unread.find(one.sha256) for one in files]
        return tuple(one for one in now if one is not None and not one.is_settled)

    def senders(self, audit_id: str = "") -> tuple[Sender, ...]:
        """Whose file it may be: the auditors of one audit, or of every audit that is not closed."""
        with self._store.reading() as reading:
            closed = reading.closings.closed()
            audits = [one for one in reading.audits.list() if one.id not in closed and audit_id in ("", one.id)]
        return tuple(
            Sender(audit.id, one.id, one.name if len(audits) == 1 else f"{one.name}, {audit.title}")
            for audit in audits
            for one in audit.auditors
        )

    def tell_sender(self, file: str, audit_id: str, auditor: str) -> Changed:
        """Record from whom a file is, by its hash, so that the board asks them to send it again."""
        with self._store.writing(self._actor) as uow:
            unread = _unsettled(uow, file)
            audit = uow.audits.get(audit_id)
            check_open(uow, audit_id)
            if unread.audit not in ("", audit_id) or auditor not in {one.id for one in audit.auditors}:
                raise UserError(
                    tr("This file cannot be from that auditor."), tr("Nothing was changed. Choose another one.")
                )
            uow.record(UnreadAssigned(audit_id, auditor, file))
        return Changed(tr("Sender of a file noted"), frozenset({audit_id}))

    def dismiss(self, file: str) -> Changed:
        """Ask for a file no more, by its hash; that it came stays in the history."""
        with self._store.writing(self._actor) as uow:
            unread = _unsettled(uow, file)
            if unread.audit:
                check_open(uow, unread.audit)
            uow.record(UnreadAssigned(unread.audit, "", file))
            audits = frozenset({unread.audit} if unread.audit else {one.id for one in uow.audits.list()})
        return Changed(tr("File asked for no more"), audits)


def _unsettled(reading: Reading, file: str) -> UnreadFile:
    found = reading.unread.find(file)
    if found is None or found.is_settled:
        raise UserError(tr("This file is not among those that could not be read."), tr("Nothing was changed."))
    return found


def _event(reading: Reading, keys: tuple[DeviceKeys, ...], one: ReturnPreview) -> ReturnUnread | None:
    """What is noted of a refused file; None for one that is no return of anybody, or of an audit that is closed."""
    try:
        if one.path.stat().st_size > MOST_FILE_BYTES:
            return None
        contents = one.path.read_bytes()
    except OSError:
        return None
    unsealed = _unsealed(contents, keys)
    audit, device = _audit(reading, keys, contents), _device(reading, unsealed)
    is_named_so = one.path.suffix.lower() == PackageKind.RETURN.suffix
    if one.refused is None or not (is_named_so or device) or (unsealed and unsealed.is_own_copy):
        return None
    if audit is not None and reading.closings.is_closed(audit.id):
        return None
    auditor = auditor_of(reading, audit, device) if audit is not None and device is not None else ""
    name = clean_text(one.file)[:LONGEST_NAME]
    digest = sha256(contents).hexdigest()
    return ReturnUnread(audit.id if audit else "", auditor, name, digest, clean_text(one.refused.message))


def _audit(reading: Reading, keys: tuple[DeviceKeys, ...], contents: bytes) -> Audit | None:
    """The audit that the outside of a file names, if it can be read and this desk has it."""
    try:
        campaign = read_header(contents, PackageKind.RETURN, "").campaign
    except UserError:
        return None
    fingerprints = [one.fingerprint for one in keys]
    audits = reading.audits.list()
    return next((one for one in audits if campaign in {campaign_of(key, one.id) for key in fingerprints}), None)


def _unsealed(contents: bytes, keys: tuple[DeviceKeys, ...]) -> Unsealed | None:
    try:
        return unseal(contents, PackageKind.RETURN, keys, "")
    except UserError:
        return None


def _device(reading: Reading, unsealed: Unsealed | None) -> KnownDevice | None:
    """The known device that signed a file; a revoked one speaks for nobody."""
    device = reading.packs.device(unsealed.sender) if unsealed is not None else None
    return None if device is None or device.revoked_at else device


def auditor_of(reading: Reading, audit: Audit, device: KnownDevice) -> str:
    """The auditor of an audit whom a device speaks for: who got a pack on it, else who is called so; empty for none."""
    packs = reading.packs.issued(audit.id)
    issued = next((one.auditor for one in reversed(packs) if one.device == device.card.fingerprint), "")
    name = device.card.name.casefold()
    return issued or next((one.id for one in audit.auditors if one.name.casefold() == name), "")
