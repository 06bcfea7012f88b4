"""Whose devices this desk trusts: cards that are exchanged, and six words that are read aloud."""

from dataclasses import dataclass, replace
from pathlib import Path

from qa_desk.atomic_files import write_file
from qa_desk.domain.changes import Changed
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.receiving.devices import DeviceCard, KnownDevice, LastHead, read_card, six_words
from qa_desk.domain.receiving.events import DeviceEnrolled, DeviceRevoked
from qa_desk.domain.text import clean_text
from qa_desk.services.key_ring import KeyRing, spoken_words
from qa_desk.store.store import Store

MOST_CARD_BYTES = 20_000


@dataclass(frozen=True)
class OfferedCard:
    """A card with its six words; ``known`` is the device as this desk knows it, if it does, and ``last`` how far its
    history had come when something of it was last taken in."""

    card: DeviceCard
    words: str
    known: KnownDevice | None = None
    last: LastHead | None = None


class EnrolmentService:
    """The verbs of devices."""

    def __init__(self, store: Store, actor: str, keys: KeyRing) -> None:
        self._store, self._actor, self._keys = store, actor, keys

    def own_card(self, name: str = "", agency: str = "") -> OfferedCard:
        """The card of this desk's device, to give to others; ``name`` is the actor's unless another is given."""
        keys = self._keys.own()
        told = clean_text(name).strip() or self._actor
        if not told:
            raise UserError(
                tr("Enter the name or role for the card."), tr("Others know your device by it."), field="name"
            )
        card = DeviceCard(told, clean_text(agency).strip(), keys.signing_public.hex(), keys.sealing_public.hex())
        return OfferedCard(card, six_words(card, spoken_words()))

    def save_card(self, path: Path, name: str = "", agency: str = "") -> OfferedCard:
        """Put that card into a file."""
        offered = self.own_card(name, agency)
        write_file(path, offered.card.text.encode())
        return offered

    def read_card(self, source: Path | str) -> OfferedCard:
        """A card from a file or from pasted text; raises UserError when it is none. Enrols nobody."""
        card = read_card(_text_of(source) if isinstance(source, Path) else source)
        with self._store.reading() as reading:
            known = reading.packs.device(card.fingerprint)
        return OfferedCard(card, six_words(card, spoken_words()), known)

    def enrol(self, card: DeviceCard, name: str = "") -> Changed:
        """Trust a device from now on, once its owner read the same six words aloud.

        ``name`` is how the audits of this desk call its owner, when the card says it otherwise.
        """
        told = replace(card, name=clean_text(name).strip() or card.name)
        if told.fingerprint == self._keys.own().fingerprint:
            raise UserError(
                tr("This is the card of this desk itself."), tr("Nobody was enrolled. Ask for the other card.")
            )
        with self._store.writing(self._actor) as uow:
            known = uow.packs.device(told.fingerprint)
            if known is not None and known.card == told and not known.revoked_at:
                return Changed(tr("Enrolled already"))
            uow.record(DeviceEnrolled(told.fingerprint, told.name, told.agency, told.signing_key, told.sealing_key))
        return Changed(tr("Device enrolled"))

    def revoke(self, fingerprint: str, reason: str) -> Changed:
        """Take nothing more from a device, and keep why. What came from it before stays."""
        reason = clean_text(reason).strip()
        with self._store.writing(self._actor) as uow:
            known = uow.packs.device(fingerprint)
            if known is None:
                raise UserError(tr("No device with this fingerprint is enrolled here."), tr("Nothing was changed."))
            if not reason:
                raise UserError(
                    tr("Say why nothing more is taken from the device of {name}.", name=known.card.name),
                    tr("It stays enrolled until then."),
                    field="reason",
                )
            if known.revoked_at:
                raise UserError(
                    tr("The device of {name} was revoked before.", name=known.card.name), tr("Nothing was changed.")
                )
            uow.record(DeviceRevoked(fingerprint, reason))
        return Changed(tr("Device revoked"))

    def devices(self) -> tuple[OfferedCard, ...]:
        """Every device that was enrolled here with its six words, revoked ones too."""
        with self._store.reading() as reading:
            known, heads = reading.packs.devices(), reading.receiving.last_heads()
        return tuple(
            OfferedCard(one.card, six_words(one.card, spoken_words()), one, heads.get(one.card.fingerprint))
            for one in known
        )


def _text_of(path: Path) -> str:
    try:
        contents = path.read_bytes()
    except OSError:
        raise UserError(
            tr('"{name}" cannot be read.', name=path.name), tr("Nobody was enrolled. Check where it is.")
        ) from None
    if len(contents) > MOST_CARD_BYTES:
        raise UserError(
            tr('"{name}" is not a device card.', name=path.name), tr("Nobody was enrolled. Ask for the card again.")
        )
    return contents.decode("utf-8", "replace")
