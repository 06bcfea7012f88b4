"""A pack as it was opened, and what it would change on this desk."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_desk.domain.agency_return import ReturnState
from qa_desk.domain.audit import Audit
from qa_desk.domain.dates import short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.devices import DeviceCard, six_words
from qa_desk.domain.receiving.packages import PackContents, campaign_of
from qa_desk.domain.wording import counted
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.packs import read_pack
from qa_desk.exchange.sealing import DeviceKeys, PackageKind
from qa_desk.services.key_ring import spoken_words
from qa_desk.services.package_files import opened_file
from qa_desk.store.packs import OpenedPack
from qa_desk.store.unit_of_work import Reading
from qa_desk.templates.loader import read_template


@dataclass(frozen=True)
class OpenedPackFile:
    """A pack whose seal and signature held: who signed it, what is in it, and the hash of the file."""

    contents: PackContents
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
    opened_before: bool
    note: str


def read_pack_file(reading: Reading, path: Path, keys: tuple[DeviceKeys, ...]) -> OpenedPackFile:
    """Open a pack; raises UserError, with the reason, when any part of it is not as a chair's desk makes it."""
    unsealed = opened_file(path, PackageKind.PACK, keys)
    known = reading.packs.device(unsealed.sender)
    if known is not None and known.revoked_at:
        raise UserError(
            f"The device of {known.card.name} was revoked here: {known.revoked}.",
            "Nothing was changed. Ask the chair for a pack from another device.",
        )
    contents = read_pack(unsealed.body())
    audit, template = contents.audit, contents.audit.template
    if contents.package != unsealed.header.package or unsealed.header.campaign != campaign_of(
        unsealed.sender, audit.id
    ):
        raise refusals.not_readable("its beginning")
    read = read_template(contents.template_source).template
    fits = read is not None and (read.name, read.edition, read.content_hash, read.subject) == (
        template.name,
        template.edition,
        template.content_hash,
        audit.subject,
    )
    if not fits:
        raise refusals.not_readable("its form")
    card = DeviceCard(contents.chair or "The chair", "", unsealed.signing_key, unsealed.sealing_key)
    return OpenedPackFile(contents, known.card if known else card, unsealed.sha256)


def compared(reading: Reading, opened: OpenedPackFile) -> PackPreview:
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
        again,
        _note(contents, before, again, gone, kept),
    )


def _refuse_misplaced(reading: Reading, opened: OpenedPackFile, before: tuple[OpenedPack, ...]) -> None:
    contents, audit = opened.contents, opened.contents.audit
    if any(one.package == contents.package for one in before):
        return
    if reading.audits.has(audit.id):
        kept = reading.audits.get(audit.id)
        if not before or before[-1].sender != opened.card.fingerprint:
            raise UserError(
                f"This desk has an audit called {kept.id} that this pack did not bring.",
                "Nothing was changed. Open the pack on a desk of your own for it.",
            )
        if before[-1].auditor != audit.auditors[0].id:
            raise UserError(
                "This pack is for another auditor than the pack before it.", "Nothing was changed. Ask the chair."
            )
        if kept.template.content_hash != audit.template.content_hash:
            raise UserError(
                f"This pack asks with edition {audit.template.edition} of the form, and your answers are to edition "
                f"{kept.template.edition}.",
                "Nothing was changed, and your answers are safe. Move this audit to that edition first, then open the "
                "pack again.",
            )
    if before and before[-1].number > contents.number:
        raise UserError("You have opened a newer pack than this one.", "Nothing was changed.")


def _note(contents: PackContents, before: tuple[OpenedPack, ...], again: bool, gone: tuple[str, ...], kept: int) -> str:
    if again:
        return "You have opened this pack before. Nothing will change."
    if not before:
        return ""
    issued = short_date(datetime.fromisoformat(contents.issued_at).astimezone().date())
    answers = "Your 1 answer is" if kept == 1 else f"Your {kept} answers are"
    told = f"Your pack was replaced on {issued}. {answers} safe."
    if gone:
        told += f" {counted(len(gone), contents.audit.subject).capitalize()} not asked of you any more: "
        told += f"{', '.join(gone)}."
    return told
