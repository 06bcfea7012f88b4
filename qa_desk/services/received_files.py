"""One sealed return as it was opened: what it would bring, what speaks against it, and what would be recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qa_desk.domain.agency_return import SETTLED
from qa_desk.domain.audit import Audit
from qa_desk.domain.concerns.received import received_concern
from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.checks import check_contents, check_history, not_whole
from qa_desk.domain.receiving.collecting import revisions_of
from qa_desk.domain.receiving.devices import KnownDevice
from qa_desk.domain.receiving.events import OwnWorkJoined, ReceivedPackage, ReturnReceived
from qa_desk.domain.receiving.fit import misfit
from qa_desk.domain.receiving.gaps import Gap
from qa_desk.domain.receiving.merge import Merged, merged
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, campaign_of
from qa_desk.domain.receiving.revisions import STATE, Revision
from qa_desk.exchange.sealed_returns import read_return
from qa_desk.exchange.sealing import DeviceKeys, PackageKind, Unsealed
from qa_desk.services.gaps import gaps_of
from qa_desk.services.open_audits import check_open
from qa_desk.services.package_files import opened_file
from qa_desk.services.received_words import is_known, standing_note
from qa_desk.services.templates import TemplateService
from qa_desk.store.unit_of_work import Reading


@dataclass(frozen=True)
class ConflictSpot:
    """A cell that would say two things: of which return, and the title of its question."""

    agency_return: str
    subject: str
    cell: str
    title: str


@dataclass(frozen=True)
class ReturnPreview:
    """What taking in one file would do. ``refused`` says why it cannot be taken in; then only the sender may be known.

    ``new`` and ``unchanged`` count answers; ``missing`` are the cases that are still waited for afterwards.
    """

    file: str
    path: Path
    sender: str = ""
    agency: str = ""
    auditor: str = ""
    audit: str = ""
    audit_title: str = ""
    package: str = ""
    version: int = 0
    newest: int = 0
    sent_at: str = ""
    subjects: tuple[str, ...] = ()
    new: int = 0
    unchanged: int = 0
    conflicts: tuple[ConflictSpot, ...] = ()
    concerns: int = 0
    """Safeguarding concerns that come along and are not known here."""
    missing: tuple[str, ...] = ()
    note: str = ""
    gaps: tuple[Gap, ...] = ()
    """What earlier files of this sender held and never came."""
    known: bool = False
    """Whether this very file was taken in before and counts: nothing will be added."""
    refused: UserError | None = None

    @property
    def brings_something(self) -> bool:
        """Whether taking it in would change anything."""
        return self.refused is None and not self.known


@dataclass(frozen=True)
class PlannedFile:
    """A preview with the events that taking it in would record; none when it brings nothing."""

    preview: ReturnPreview
    own_work: tuple[OwnWorkJoined, ...] = ()
    received: ReturnReceived | None = None
    concerns: tuple[Mapping[str, Any], ...] = ()


class ReturnReader:
    """Reads sealed returns beside what one desk knows. Nothing is kept here."""

    def __init__(self, reading: Reading, keys: tuple[DeviceKeys, ...], templates: TemplateService) -> None:
        self._reading, self._keys, self._templates = reading, keys, templates

    def planned(self, path: Path) -> PlannedFile:
        """What taking a file in would do; a refusal is part of the answer."""
        told = ReturnPreview(path.name, path)
        try:
            unsealed = opened_file(path, PackageKind.RETURN, self._keys)
            device = self._sender(unsealed)
            told = replace(told, sender=device.card.name, agency=device.card.agency)
            return self._planned(path, unsealed, device)
        except UserError as refusal:
            return PlannedFile(replace(told, refused=refusal))

    def _planned(self, path: Path, unsealed: Unsealed, device: KnownDevice) -> PlannedFile:
        audit = self._audit(unsealed)
        contents = read_return(unsealed.body())
        manifest, name = contents.manifest, device.card.name
        if manifest.package != unsealed.header.package or manifest.audit != audit.id:
            raise not_whole(name)
        self._check_asked(audit, manifest, device)
        whole = check_contents(contents, name)
        self._check_form(audit, manifest, whole, name)
        self._check_history(contents, unsealed, name)
        self._check_concerns(audit, contents, name)
        return self._plan(path, unsealed, contents, audit, device)

    def _sender(self, unsealed: Unsealed) -> KnownDevice:
        if unsealed.is_own_copy:
            raise UserError(
                "This is the copy that this desk keeps of a return it sent.",
                "It has not been taken in. To send the return again, make it again in My cases.",
            )
        device = self._reading.packs.device(unsealed.sender)
        if device is None:
            raise UserError(
                "This return was signed by a device that is not enrolled here.",
                "It has not been taken in. Enrol the sender's device card, then open it again.",
            )
        if device.revoked_at:
            raise UserError(
                f"The device of {device.card.name} was revoked: {device.revoked}.",
                "The return has not been taken in. Ask for it from an enrolled device.",
            )
        return device

    def _audit(self, unsealed: Unsealed) -> Audit:
        fingerprints = [keys.fingerprint for keys in self._keys]
        for audit in self._reading.audits.list():
            if unsealed.header.campaign in {campaign_of(one, audit.id) for one in fingerprints}:
                return audit
        raise UserError(
            "This return belongs to an audit that this desk does not have.",
            "It has not been taken in. Open it on the desk that issued the pack.",
        )

    def _check_asked(self, audit: Audit, manifest: ReturnManifest, device: KnownDevice) -> None:
        """The sender speaks for this auditor, and every return was asked of that auditor."""
        auditor = next((one for one in audit.auditors if one.id == manifest.auditor), None)
        if auditor is None:
            raise UserError(
                f"{device.card.name} is not an auditor of this audit any more.", "The return has not been taken in."
            )
        packs = self._reading.packs.issued(audit.id)
        by_pack = any((one.auditor, one.device) == (auditor.id, device.card.fingerprint) for one in packs)
        if not by_pack and device.card.name.casefold() != auditor.name.casefold():
            raise UserError(
                f"The device of {device.card.name} sent a return of {auditor.name}.",
                f"It has not been taken in. Ask {auditor.name} to send it.",
            )
        asked = {one.id for one in self._reading.returns.of_auditor(auditor.id) if one.audit == audit.id}
        if any(sent.id not in asked for sent in manifest.returns):
            raise UserError(
                f"{device.card.name}'s return holds a case that was never given to {auditor.name} here.",
                "It has not been taken in. Check the cases of this audit.",
            )

    def _check_form(self, audit: Audit, manifest: ReturnManifest, whole: dict[str, Merged], sender: str) -> None:
        if manifest.template != audit.template.content_hash:
            raise UserError(
                f"{sender}'s return answers another edition of the form than this audit asks with.",
                f"It has not been taken in. Give {sender} a new pack.",
            )
        template = self._templates.plan(audit.template).template
        for one in whole.values():
            title = misfit(template, one)
            if title:
                raise UserError(
                    f'{sender}\'s return has an answer that its form cannot hold: "{title}".',
                    f"It has not been taken in. Ask {sender} to send it again.",
                )

    def _check_history(self, contents: ReturnContents, unsealed: Unsealed, sender: str) -> None:
        shelf, manifest = self._reading.receiving, contents.manifest
        kept = shelf.package(manifest.package)
        if kept is not None and kept.sha256 != unsealed.sha256:
            raise UserError(
                f"{sender}'s device sent two different files under one name.",
                "It has not been taken in. Ask for the return again, and keep both files.",
            )
        known_of = [one for sent in manifest.returns for one in shelf.of_return(sent.id)]
        known_at = shelf.at_places({one.place for one in contents.revisions})
        checkpoints = [(one.device_size, one.device_hash) for one in shelf.device_packages(manifest.device)]
        check_history(manifest, contents.revisions, known_at, known_of, checkpoints, sender)

    def _check_concerns(self, audit: Audit, contents: ReturnContents, sender: str) -> None:
        """What goes along is about this audit, and about this auditor's returns if about any."""
        asked = {one.id for one in self._reading.returns.of_auditor(contents.manifest.auditor)}
        for concern in map(received_concern, contents.concerns):
            about, kept = concern.about, self._reading.concerns.find(concern.id)
            mixed_up = about.audit != audit.id or (kept is not None and kept.about != about)
            if mixed_up or (about.agency_return and about.agency_return not in asked):
                raise not_whole(sender)

    def _plan(
        self, path: Path, unsealed: Unsealed, contents: ReturnContents, audit: Audit, device: KnownDevice
    ) -> PlannedFile:
        shelf, manifest = self._reading.receiving, contents.manifest
        known = shelf.known([one.id for one in contents.revisions])
        own_work = tuple(self._own_work(sent.id) for sent in manifest.returns)
        own_work = tuple(one for one in own_work if one.revisions)
        packages = [one for one in shelf.packages(audit.id) if one.auditor == manifest.auditor]
        note = standing_note(manifest, packages, device.card.name)
        incoming = [one for one in contents.revisions if one.id not in known]
        heads = {id_ for sent in manifest.returns for id_ in sent.heads}
        answers = [one for one in contents.revisions if one.is_question and one.id in heads]
        preview = ReturnPreview(
            path.name,
            path,
            device.card.name,
            device.card.agency,
            manifest.auditor,
            audit.id,
            audit.title,
            manifest.package,
            manifest.version,
            max([manifest.version, *(one.version for one in packages)]),
            manifest.sent_at,
            tuple(self._subject(sent.id) for sent in manifest.returns),
            sum(one.id not in known for one in answers),
            sum(one.id in known for one in answers),
            self._conflicts(audit, contents, own_work),
            sum(self._reading.concerns.find(received_concern(one).id) is None for one in contents.concerns),
            self._missing(audit, manifest),
            note,
            gaps_of(self._reading, contents, self._reading.returns.of_audit(audit.id)),
            is_known(manifest, packages),
        )
        if not preview.brings_something:
            return PlannedFile(preview)
        check_open(self._reading, audit.id)
        package = _package(unsealed, manifest)
        received = ReturnReceived(audit.id, package, tuple(incoming), tuple(sorted(known)))
        return PlannedFile(preview, own_work, received, contents.concerns)

    def _own_work(self, return_id: str) -> OwnWorkJoined:
        """What was graded here and does not take part yet."""
        made = revisions_of(return_id, self._reading.history.chained(return_id))
        known = self._reading.receiving.known([one.id for one in made])
        return OwnWorkJoined(return_id, tuple(one for one in made if one.id not in known))

    def _conflicts(
        self, audit: Audit, contents: ReturnContents, own_work: tuple[OwnWorkJoined, ...]
    ) -> tuple[ConflictSpot, ...]:
        arriving: dict[str, list[Revision]] = {}
        for one in contents.revisions:
            arriving.setdefault(one.agency_return, []).append(one)
        for own in own_work:
            arriving[own.agency_return] += own.revisions
        template = self._templates.plan(audit.template).template
        spots = []
        for id_, revisions in arriving.items():
            counting = self._reading.receiving.counting(id_)
            for cell in merged([*counting, *revisions]).conflicts:
                question = template.by_name.get(cell)
                title = question.title if question else "Where the return stands" if cell == STATE else cell
                spots.append(ConflictSpot(id_, self._subject(id_), cell, title))
        return tuple(spots)

    def _missing(self, audit: Audit, manifest: ReturnManifest) -> tuple[str, ...]:
        arriving = {sent.id for sent in manifest.returns}
        return tuple(
            one.subject
            for one in self._reading.returns.of_audit(audit.id)
            if one.auditor == manifest.auditor
            and one.id not in arriving
            and not one.received
            and one.state not in SETTLED
        )

    def _subject(self, return_id: str) -> str:
        return self._reading.returns.get(return_id).subject


def _package(unsealed: Unsealed, manifest: ReturnManifest) -> ReceivedPackage:
    return ReceivedPackage(
        manifest.package,
        manifest.auditor,
        unsealed.sender,
        manifest.sent_at,
        manifest.version,
        manifest.device,
        manifest.device_size,
        manifest.device_hash,
        tuple(sent.id for sent in manifest.returns),
        unsealed.sha256,
        manifest.sent_before,
    )
