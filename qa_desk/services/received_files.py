"""One sealed return as it was opened: what it would bring, what speaks against it, and what would be recorded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from qa_desk.domain.agency_return import SETTLED, AgencyReturn, ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.concerns.received import received_concern
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.checks import check_history, not_whole
from qa_desk.domain.receiving.collecting import revisions_of
from qa_desk.domain.receiving.devices import KnownDevice
from qa_desk.domain.receiving.events import OwnWorkJoined, ReceivedPackage, ReturnReceived
from qa_desk.domain.receiving.gaps import Gap
from qa_desk.domain.receiving.merge import merged
from qa_desk.domain.receiving.packages import ReturnContents, ReturnManifest, campaign_of
from qa_desk.domain.receiving.revisions import STATE
from qa_desk.exchange.sealing import DeviceKeys, PackageKind, Unsealed
from qa_desk.services.gaps import gaps_of
from qa_desk.services.open_audits import check_open
from qa_desk.services.package_files import opened_file
from qa_desk.services.read_returns import ReadReturn
from qa_desk.services.received_words import erased_here, is_known, standing_note
from qa_desk.services.templates import TemplateService
from qa_desk.store.unit_of_work import Reading

ReadFile = Callable[[Unsealed], ReadReturn]
"""How what is in an opened file is come by."""

NOT_AWAITED = SETTLED | {ReturnState.WITHDRAWN}


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
    read: ReadReturn | None = None


@dataclass(frozen=True)
class _OpenedFile:
    """One file while it is looked at: what is in it, whose it is, and what was asked of its auditor, by return id."""

    path: Path
    unsealed: Unsealed
    read: ReadReturn
    audit: Audit
    device: KnownDevice
    asked: Mapping[str, AgencyReturn]

    @property
    def contents(self) -> ReturnContents:
        """What it says."""
        return self.read.contents

    @property
    def sender(self) -> str:
        """The name on the card of the device it came from."""
        return self.device.card.name

    @property
    def missing(self) -> tuple[str, ...]:
        """The cases of this auditor in this audit that are still waited for once the file is taken in."""
        arriving = {sent.id for sent in self.contents.manifest.returns}
        return tuple(
            one.subject
            for one in self.asked.values()
            if one.audit == self.audit.id
            and one.id not in arriving
            and not one.received
            and one.state not in NOT_AWAITED
        )


class ReturnReader:
    """Reads sealed returns beside what one desk knows. Nothing is kept here."""

    def __init__(
        self, reading: Reading, keys: tuple[DeviceKeys, ...], templates: TemplateService, read: ReadFile
    ) -> None:
        self._reading, self._keys, self._templates, self._read = reading, keys, templates, read

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
        audit, name = self._audit(unsealed), device.card.name
        read = self._read(unsealed)
        manifest = read.contents.manifest
        if manifest.package != unsealed.header.package or manifest.audit != audit.id:
            raise not_whole(name)
        asked = {one.id: one for one in self._reading.returns.of_auditor(manifest.auditor)}
        file = _OpenedFile(path, unsealed, read, audit, device, asked)
        self._check_asked(file)
        read.whole(name)
        self._check_form(file)
        self._check_history(file)
        self._check_concerns(file)
        return self._plan(file)

    def _sender(self, unsealed: Unsealed) -> KnownDevice:
        if unsealed.is_own_copy:
            raise UserError(
                tr("This is the copy that this desk keeps of a return it sent."),
                tr("It has not been taken in. To send the return again, make it again in My cases."),
            )
        device = self._reading.packs.device(unsealed.sender)
        if device is None:
            raise UserError(
                tr("This return was signed by a device that is not enrolled here."),
                tr("It has not been taken in. Enrol the sender's device card, then open it again."),
            )
        if device.revoked_at:
            raise UserError(
                tr("The device of {name} was revoked: {revoked}.", name=device.card.name, revoked=device.revoked),
                tr("The return has not been taken in. Ask for it from an enrolled device."),
            )
        return device

    def _audit(self, unsealed: Unsealed) -> Audit:
        audit = self._campaigns.get(unsealed.header.campaign)
        if audit is None:
            raise UserError(
                tr("This return belongs to an audit that this desk does not have."),
                tr("It has not been taken in. Open it on the desk that issued the pack."),
            )
        return audit

    @cached_property
    def _campaigns(self) -> dict[str, Audit]:
        """The audits by the names that files call them by; taking returns in changes none of them."""
        fingerprints = [keys.fingerprint for keys in self._keys]
        audits = self._reading.audits.list()
        return {campaign_of(one, audit.id): audit for audit in audits for one in fingerprints}

    def _check_asked(self, file: _OpenedFile) -> None:
        """The sender speaks for this auditor, and every return was asked of that auditor."""
        manifest, audit, card = file.contents.manifest, file.audit, file.device.card
        self._check_not_erased(file)
        auditor = next((one for one in audit.auditors if one.id == manifest.auditor), None)
        if auditor is None:
            raise UserError(
                tr("{name} is not an auditor of this audit any more.", name=card.name),
                tr("The return has not been taken in."),
            )
        packs = self._reading.packs.issued(audit.id)
        by_pack = any((one.auditor, one.device) == (auditor.id, card.fingerprint) for one in packs)
        if not by_pack and card.name.casefold() != auditor.name.casefold():
            raise UserError(
                tr("The device of {name} sent a return of {name_2}.", name=card.name, name_2=auditor.name),
                tr("It has not been taken in. Ask {name} to send it.", name=auditor.name),
            )
        asked = {one.id for one in file.asked.values() if one.audit == audit.id}
        if any(sent.id not in asked for sent in manifest.returns):
            raise UserError(
                tr(
                    "{name}'s return holds a case that was never given to {name_2} here.",
                    name=card.name,
                    name_2=auditor.name,
                ),
                tr("It has not been taken in. Check the cases of this audit."),
            )

    def _check_not_erased(self, file: _OpenedFile) -> None:
        """What was erased by law does not come back in a file that was made before."""
        erased = self._reading.retention.erased_subjects(file.audit.id)
        found = next((one.id for one in file.contents.manifest.returns if one.id.split("/")[1] in erased), "")
        if found or "" in erased:
            raise erased_here(file.sender, found.split("/")[1] if found else "")

    def _check_form(self, file: _OpenedFile) -> None:
        reference = file.audit.template
        if file.contents.manifest.template != reference.content_hash:
            raise UserError(
                tr(
                    "{sender}'s return answers another edition of the form than this audit asks with.",
                    sender=file.sender,
                ),
                tr("It has not been taken in. Give {sender} a new pack.", sender=file.sender),
            )
        title = file.read.misfit(self._templates.plan(reference).template, reference.content_hash, file.sender)
        if title:
            raise UserError(
                tr(
                    '{sender}\'s return has an answer that its form cannot hold: "{title}".',
                    sender=file.sender,
                    title=title,
                ),
                tr("It has not been taken in. Ask {sender} to send it again.", sender=file.sender),
            )

    def _check_history(self, file: _OpenedFile) -> None:
        shelf, contents, manifest = self._reading.receiving, file.contents, file.contents.manifest
        kept = shelf.package(manifest.package)
        if kept is not None and kept.sha256 != file.unsealed.sha256:
            raise UserError(
                tr("{sender}'s device sent two different files under one name.", sender=file.sender),
                tr("It has not been taken in. Ask for the return again, and keep both files."),
            )
        known_of = [one for sent in manifest.returns for one in shelf.of_return(sent.id)]
        known_at = shelf.at_places({one.place for one in contents.revisions})
        checkpoints = [(one.device_size, one.device_hash) for one in shelf.device_packages(manifest.device)]
        check_history(manifest, contents.revisions, known_at, known_of, checkpoints, file.sender)

    def _check_concerns(self, file: _OpenedFile) -> None:
        """What goes along is about this audit, and about this auditor's returns if about any."""
        for concern in map(received_concern, file.contents.concerns):
            about, kept = concern.about, self._reading.concerns.find(concern.id)
            mixed_up = about.audit != file.audit.id or (kept is not None and kept.about != about)
            if mixed_up or (about.agency_return and about.agency_return not in file.asked):
                raise not_whole(file.sender)

    def _plan(self, file: _OpenedFile) -> PlannedFile:
        shelf, contents, audit = self._reading.receiving, file.contents, file.audit
        manifest, card = contents.manifest, file.device.card
        known = shelf.known([one.id for one in contents.revisions])
        own_work = tuple(self._own_work(sent.id) for sent in manifest.returns)
        own_work = tuple(one for one in own_work if one.revisions)
        packages = [one for one in shelf.packages(audit.id) if one.auditor == manifest.auditor]
        note = standing_note(manifest, packages, card.name)
        incoming = [one for one in contents.revisions if one.id not in known]
        heads = {id_ for sent in manifest.returns for id_ in sent.heads}
        answers = [one for one in contents.revisions if one.is_question and one.id in heads]
        preview = ReturnPreview(
            file.path.name,
            file.path,
            card.name,
            card.agency,
            manifest.auditor,
            audit.id,
            audit.title,
            manifest.package,
            manifest.version,
            max([manifest.version, *(one.version for one in packages)]),
            manifest.sent_at,
            tuple(file.asked[sent.id].subject for sent in manifest.returns),
            sum(one.id not in known for one in answers),
            sum(one.id in known for one in answers),
            self._conflicts(file, own_work),
            sum(self._reading.concerns.find(received_concern(one).id) is None for one in contents.concerns),
            file.missing,
            note,
            gaps_of(self._reading, contents, file.asked.values()),
            is_known(manifest, packages),
        )
        if not preview.brings_something:
            return PlannedFile(preview)
        check_open(self._reading, audit.id)
        package = _package(file.unsealed, manifest)
        received = ReturnReceived(audit.id, package, tuple(incoming), tuple(sorted(known)))
        return PlannedFile(preview, own_work, received, file.read)

    def _own_work(self, return_id: str) -> OwnWorkJoined:
        """What was graded here and does not take part yet."""
        made = revisions_of(return_id, self._reading.history.chained(return_id))
        known = self._reading.receiving.known([one.id for one in made]) if made else ()
        return OwnWorkJoined(return_id, tuple(one for one in made if one.id not in known))

    def _conflicts(self, file: _OpenedFile, own_work: tuple[OwnWorkJoined, ...]) -> tuple[ConflictSpot, ...]:
        """The cells that would say two things. A return that nothing is known of yet has none: it was checked alone."""
        own = {one.agency_return: one.revisions for one in own_work}
        template = self._templates.plan(file.audit.template).template
        spots = []
        for id_, revisions in file.read.arrived.items():
            beside = (*self._reading.receiving.counting(id_), *own.get(id_, ()))
            for cell in merged([*beside, *revisions]).conflicts if beside else ():
                question = template.by_name.get(cell)
                title = question.title if question else tr("Where the return stands") if cell == STATE else cell
                spots.append(ConflictSpot(id_, file.asked[id_].subject, cell, title))
        return tuple(spots)


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
