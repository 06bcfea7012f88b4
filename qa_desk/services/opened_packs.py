"""A pack as it was opened, and what it would change on this desk."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.dates import day_and_month
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.devices import DeviceCard, six_words
from qa_desk.domain.receiving.packages import PackContents, campaign_of
from qa_desk.domain.template import Template
from qa_desk.domain.wording import counted, listed
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.packs import read_pack
from qa_desk.exchange.sealing import DeviceKeys, PackageKind
from qa_desk.services.key_ring import spoken_words
from qa_desk.services.moves import MoveService
from qa_desk.services.package_files import opened_file
from qa_desk.store.packs import OpenedPack
from qa_desk.store.unit_of_work import Reading
from qa_desk.templates.loader import read_template


@dataclass(frozen=True)
class OpenedPackFile:
    """A pack whose seal and signature held: who signed it, what is in it, its form, and the hash of the file."""

    contents: PackContents
    template: Template
    card: DeviceCard
    sha256: str


@dataclass(frozen=True)
class PackPreview:
    """What opening a pack would change: cases by code that come new and that are not asked for any more.

    ``note`` says in words that it replaces an earlier pack, or that it was opened before.
    """

    audit: Audit
    sender: str
    sender_words: str
    known_sender: bool
    number: int
    subjects: int
    added: tuple[str, ...]
    withdrawn: tuple[str, ...]
    answers_kept: int
    left_behind: tuple[str, ...]
    """Answered questions that the new form asks no more: what was said there is kept, and counts no more."""
    opened_before: bool
    note: str


def read_pack_file(reading: Reading, path: Path, keys: tuple[DeviceKeys, ...]) -> OpenedPackFile:
    """Open a pack; raises UserError, with the reason, when any part of it is not as a chair's desk makes it."""
    unsealed = opened_file(path, PackageKind.PACK, keys)
    known = reading.packs.device(unsealed.sender)
    if known is not None and known.revoked_at:
        raise UserError(
            tr("The device of {name} was revoked here: {revoked}.", name=known.card.name, revoked=known.revoked),
            tr("Nothing was changed. Ask the chair for a pack from another device."),
        )
    contents = read_pack(unsealed.body())
    audit, template = contents.audit, contents.audit.template
    if contents.package != unsealed.header.package or unsealed.header.campaign != campaign_of(
        unsealed.sender, audit.id
    ):
        raise refusals.not_readable(tr("its beginning"))
    read = read_template(contents.template_source).template
    if read is None or (read.name, read.edition, read.content_hash, read.subject) != (
        template.name,
        template.edition,
        template.content_hash,
        audit.subject,
    ):
        raise refusals.not_readable(tr("its form"))
    card = DeviceCard(contents.chair or tr("The chair"), "", unsealed.signing_key, unsealed.sealing_key)
    return OpenedPackFile(contents, read, known.card if known else card, unsealed.sha256)


def compared(reading: Reading, opened: OpenedPackFile, moves: MoveService) -> PackPreview:
    """A pack beside what is on this desk; raises UserError when the two cannot go together."""
    contents, card = opened.contents, opened.card
    audit, codes = contents.audit, tuple(one.code for one in contents.subjects)
    before = reading.packs.opened(audit.id)
    _refuse_misplaced(reading, opened, before)
    (auditor,) = audit.auditors
    theirs = [one for one in reading.returns.of_audit(audit.id) if one.auditor == auditor.id]
    asked = {one.subject for one in theirs}
    gone = tuple(one.subject for one in theirs if one.subject not in codes and one.state is not ReturnState.SIGNED_OFF)
    kept = sum(len(reading.answers.of_return(one.id)) for one in theirs)
    again = any(one.package == contents.package for one in before)
    kept_audit = reading.audits.get(audit.id) if before and not again else audit
    moved = kept_audit.template != audit.template
    behind = moves.left_behind(reading, kept_audit, opened.template) if moved else ()
    return PackPreview(
        audit,
        card.name,
        six_words(card, spoken_words()),
        reading.packs.device(card.fingerprint) is not None,
        contents.number,
        len(codes),
        tuple(code for code in codes if code not in asked),
        gone,
        kept,
        behind,
        again,
        _again() if again else _replaced(contents, gone, kept, behind) if before else "",
    )


def _refuse_misplaced(reading: Reading, opened: OpenedPackFile, before: tuple[OpenedPack, ...]) -> None:
    contents, audit = opened.contents, opened.contents.audit
    if any(one.package == contents.package for one in before):
        return
    if reading.audits.has(audit.id):
        kept = reading.audits.get(audit.id)
        if not before or not _same_chair(reading, before[-1].sender, opened.card):
            raise UserError(
                tr("This desk has an audit called {id} that this pack did not bring.", id=kept.id),
                tr("Nothing was changed. Open the pack on a desk of your own for it."),
            )
        if before[-1].auditor != audit.auditors[0].id:
            raise UserError(
                tr("This pack is for another auditor than the pack before it."),
                tr("Nothing was changed. Ask the chair."),
            )
        if kept.subject is not audit.subject:
            raise refusals.not_readable(tr("its form"))
    if any(one.sender == opened.card.fingerprint and one.number > contents.number for one in before):
        raise UserError(tr("You have opened a newer pack than this one."), tr("Nothing was changed."))


def _same_chair(reading: Reading, fingerprint: str, card: DeviceCard) -> bool:
    """Whether a device is the chair's of before, or another one under the same name; its six words are compared too."""
    before = reading.packs.device(fingerprint)
    return card.fingerprint == fingerprint or (before is not None and before.card.name == card.name)


def _again() -> str:
    return tr("You have opened this pack before. Nothing will change.")


def _replaced(contents: PackContents, gone: tuple[str, ...], kept: int, behind: tuple[str, ...]) -> str:
    """That a pack takes the place of an earlier one, and what becomes of the answers given so far."""
    issued = day_and_month(datetime.fromisoformat(contents.issued_at).astimezone().date())
    answers = tr("1 answer is") if kept == 1 else tr("{kept} answers are", kept=kept)
    told = tr(
        "This pack was replaced on {issued}. Your {answers} safe and will move to the new pack",
        issued=issued,
        answers=answers,
    )
    if behind:
        told += tr(
            ", except question {listed}, which {part} removed",
            listed=listed(behind),
            part=tr("was") if len(behind) == 1 else tr("were"),
        )
    if gone:
        are = "is" if len(gone) == 1 else "are"
        told += tr(
            ". {counted} {are} not asked of you any more: {listed}",
            counted=counted(len(gone), contents.audit.subject),
            are=are,
            listed=listed(gone),
        )
    return f"{told}."
