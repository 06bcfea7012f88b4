"""Packs: the chair gives each auditor their cases in one sealed file, and the auditor opens it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from qa_desk.domain.audit import Audit, Auditor
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.events import AuditSetUp, ReturnsAllocated, ReturnsWithdrawn, SubjectsAdded, TemplateKept
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.domain.receiving.devices import KnownDevice
from qa_desk.domain.receiving.events import DeviceEnrolled, PackIssued, PackOpened
from qa_desk.domain.receiving.packages import PackContents, campaign_of
from qa_desk.exchange.packs import write_pack
from qa_desk.exchange.sealing import DeviceKeys, Header, PackageKind, seal
from qa_desk.services.clock import Clock
from qa_desk.services.key_ring import KeyRing
from qa_desk.services.made_files import NewFile, intend, put
from qa_desk.services.moves import MoveService
from qa_desk.services.open_audits import check_open
from qa_desk.services.opened_packs import OpenedPackFile, PackPreview, compared, read_pack_file
from qa_desk.services.package_files import free_path, new_package_id
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading, UnitOfWork

OrderFor = Callable[[str, str], tuple[str, ...]]
"""The cases of one auditor (audit, auditor) in the order they get them."""


@dataclass(frozen=True)
class PackLine:
    """One auditor of an audit: how many cases a pack would hold, for which devices, and which pack was the last."""

    auditor: Auditor
    subjects: int
    devices: tuple[KnownDevice, ...]
    last_number: int
    last_issued_at: str


@dataclass(frozen=True)
class PackFile:
    """A pack that was made: for whom, where it is, and with how many cases."""

    auditor: Auditor
    path: Path
    subjects: int
    number: int


@dataclass(frozen=True)
class IssuedPacks:
    """The packs that were made, and the auditors with cases who have no device that a pack can be sealed to."""

    changed: Changed
    files: tuple[PackFile, ...]
    not_enrolled: tuple[Auditor, ...]


class PackService:
    """The verbs of packs, on both sides."""

    def __init__(
        self, store: Store, clock: Clock, actor: str, keys: KeyRing, moves: MoveService, order_for: OrderFor
    ) -> None:
        self._store, self._clock, self._actor, self._keys = store, clock, actor, keys
        self._moves, self._order_for = moves, order_for

    def lines(self, audit_id: str) -> tuple[PackLine, ...]:
        """Every auditor of an audit but its chair, and what a pack for them would be."""
        with self._store.reading() as reading:
            return _lines(reading, reading.audits.get(audit_id))

    def issue(
        self,
        audit_id: str,
        folder: Path,
        progress: Progress | None = None,
        auditors: Collection[str] | None = None,
    ) -> IssuedPacks:
        """Put a pack for each auditor, or for some, into a folder; all of them or none are recorded."""
        progress, files = progress or Progress(), list[tuple[PackFile, NewFile]]()
        with self._store.writing(self._actor) as uow:
            audit, keys = uow.audits.get(audit_id), self._keys.within(uow)
            check_open(uow, audit_id)
            lines = [
                line
                for line in _lines(uow, audit)
                if line.subjects and (auditors is None or line.auditor.id in auditors)
            ]
            for place, line in enumerate(lines):
                progress.step(place, len(lines), tr("Issuing packs"))
                files += self._packs_of(uow, (audit, keys, folder), line, {new.path for _, new in files})
            progress.step(len(lines), len(lines), tr("Issuing packs"))
            for _, new in files:
                intend(uow, new)
        put(self._store, self._actor, [new for _, new in files])
        missing = tuple(line.auditor for line in lines if not line.devices)
        return IssuedPacks(
            Changed(tr("Packs issued"), frozenset({audit_id})), tuple(file for file, _ in files), missing
        )

    def _packs_of(
        self, uow: UnitOfWork, where: tuple[Audit, DeviceKeys, Path], line: PackLine, taken: set[Path]
    ) -> Iterator[tuple[PackFile, NewFile]]:
        """A pack for every device of one auditor, none of them written yet."""
        audit, keys, folder = where
        source = uow.templates.source(audit.template.content_hash)
        if source is None:
            raise UserError(
                tr("The form of this audit is missing from this desk."), tr("No pack was made. Check this desk.")
            )
        codes = self._order_for(audit.id, line.auditor.id)
        found = uow.audits.subjects_by_code(audit.id, codes)
        for device in line.devices:
            contents = PackContents(
                new_package_id(),
                line.last_number + 1,
                self._clock.now().astimezone(UTC).isoformat(timespec="seconds"),
                self._actor,
                replace(audit, auditors=(line.auditor,), previous="", double_share=0, double_when=(), chair=""),
                source,
                tuple(found[code] for code in codes),
            )
            campaign, recipient = campaign_of(keys.fingerprint, audit.id), device.card.fingerprint
            header = Header(PackageKind.PACK, campaign, recipient, contents.package)
            file = seal(header, device.card.sealing_key, keys, write_pack(contents))
            path = free_path(folder, f"{audit.title} - {line.auditor.name}", PackageKind.PACK.suffix, taken)
            taken.add(path)
            digest = sha256(file).hexdigest()
            issued = PackIssued(audit.id, line.auditor.id, recipient, contents.package, contents.number, codes, digest)
            yield PackFile(line.auditor, path, len(codes), contents.number), NewFile(path, file, issued)

    def preview(self, path: Path) -> PackPreview:
        """What opening a pack would change here, and whose six words to compare; changes nothing."""
        with self._store.reading() as reading:
            return compared(reading, read_pack_file(reading, path, self._keys.every(reading)), self._moves)

    def open(self, path: Path, words: str = "") -> Changed:
        """Take over a pack, with no answer lost.

        From a chair whose device is not known here, ``words`` must be the six words that the chair read aloud.
        """
        with self._store.writing(self._actor) as uow:
            opened = read_pack_file(uow, path, self._keys.every(uow))
            preview = compared(uow, opened, self._moves)
            if not preview.known_sender and " ".join(words.lower().split()) != preview.sender_words:
                raise UserError(
                    tr("The six words of {words} are not confirmed.", words=opened.contents.chair or tr("the chair")),
                    tr("Nothing was changed. Ask the chair to read the words of their device aloud, and compare."),
                    field="words",
                )
            if preview.opened_before:
                return Changed(tr("Opened before"), frozenset({preview.audit.id}))
            check_open(uow, preview.audit.id)
            self._take_over(uow, opened, preview)
        ids = frozenset({preview.audit.id})
        return Changed(tr("Pack opened"), ids)

    def _take_over(self, uow: UnitOfWork, opened: OpenedPackFile, preview: PackPreview) -> None:
        """Record what a pack brings: the chair's device, the form, the set-up, and the cases."""
        contents, card = opened.contents, opened.card
        audit, template = contents.audit, contents.audit.template
        if not preview.known_sender:
            uow.record(DeviceEnrolled(card.fingerprint, card.name, card.agency, card.signing_key, card.sealing_key))
        if uow.templates.source(template.content_hash) is None:
            uow.record(TemplateKept(template.name, template.edition, template.content_hash, contents.template_source))
        kept = uow.audits.get(audit.id) if uow.audits.has(audit.id) else None
        told = audit if kept is None else replace(audit, template=kept.template)
        if kept != told:
            uow.record(AuditSetUp(told))
        if told.template != template:
            self._moves.follow_pack(
                uow, told, opened.template, tr("The chair's pack {number} asks with it", number=contents.number)
            )
        _bring_cases(uow, opened, preview)


def _lines(reading: Reading, audit: Audit) -> tuple[PackLine, ...]:
    issued = reading.packs.issued(audit.id)
    returns = reading.returns.of_audit(audit.id)
    devices = [one for one in reading.packs.devices() if not one.revoked_at]
    lines = []
    for auditor in audit.auditors:
        if auditor.id == audit.chair:
            continue
        last = [one for one in issued if one.auditor == auditor.id]
        theirs = tuple(one for one in devices if one.card.name.casefold() == auditor.name.casefold())
        count = sum(one.auditor == auditor.id for one in returns)
        number, issued_at = (last[-1].number, last[-1].issued_at) if last else (0, "")
        lines.append(PackLine(auditor, count, theirs, number, issued_at))
    return tuple(lines)


def _bring_cases(uow: UnitOfWork, opened: OpenedPackFile, preview: PackPreview) -> None:
    """Record the cases that a pack brings, those that are not asked for any more, and that it was opened."""
    contents, audit = opened.contents, opened.contents.audit
    (auditor,) = audit.auditors
    codes = tuple(one.code for one in contents.subjects)
    known = uow.audits.subjects_by_code(audit.id, codes)
    added = tuple(one for one in contents.subjects if one.code not in known)
    if added:
        uow.record(SubjectsAdded(audit.id, added))
    if preview.added:
        uow.record(ReturnsAllocated(audit.id, auditor.id, preview.added))
    if preview.withdrawn:
        uow.record(ReturnsWithdrawn(audit.id, auditor.id, preview.withdrawn, "the chair's newer pack is without it"))
    sender, digest = opened.card.fingerprint, opened.sha256
    uow.record(PackOpened(audit.id, auditor.id, sender, contents.package, contents.number, codes, digest))
