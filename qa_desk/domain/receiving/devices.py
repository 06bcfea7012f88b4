"""Who a device is: its card, its fingerprint, and the six words that two people read to each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.text import clean_text

TITLE = "QA Desk device card 1"
WORDS = 6
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class DeviceCard:
    """What one person gives another so that files can be sealed to their device. Keys are hexadecimal."""

    name: str
    agency: str
    signing_key: str
    sealing_key: str

    @property
    def fingerprint(self) -> str:
        """Short for both keys; what files name their recipient by."""
        return fingerprint_of(self.signing_key, self.sealing_key)

    @property
    def text(self) -> str:
        """The card as a file or as something to paste."""
        lines = (
            TITLE,
            f"Name: {self.name}",
            f"Agency: {self.agency}",
            f"Signing key: {self.signing_key}",
            f"Sealing key: {self.sealing_key}",
        )
        return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class KnownDevice:
    """A device as this desk knows it. ``revoked`` says why nothing more is taken from it."""

    card: DeviceCard
    enrolled_at: str
    revoked: str = ""
    revoked_at: str = ""


def fingerprint_of(signing_key: str, sealing_key: str) -> str:
    """The same for the same two keys, and for no others."""
    return _digest(signing_key, sealing_key)[:16].hex()


def six_words(card: DeviceCard, words: Sequence[str]) -> str:
    """What the owner reads aloud and the other compares; another pair of keys has other words."""
    number = int.from_bytes(_digest(card.signing_key, card.sealing_key), "big")
    spoken = []
    for _ in range(WORDS):
        number, place = divmod(number, len(words))
        spoken.append(words[place])
    return " ".join(spoken)


def _digest(signing_key: str, sealing_key: str) -> bytes:
    return sha256(f"qa-desk device 1\n{signing_key}\n{sealing_key}".encode()).digest()


def read_card(text: str) -> DeviceCard:
    """The card in a text; raises UserError when there is none, or not a whole one."""
    parts = dict[str, str]()
    lines = [line.strip() for line in clean_text(text).splitlines() if line.strip()]
    if TITLE not in lines:
        raise UserError(
            tr("This is not a device card."),
            tr('Ask for the card again: it begins with "QA Desk device card".'),
            field="card",
        )
    for line in lines[lines.index(TITLE) + 1 :]:
        key, _, value = line.partition(":")
        parts.setdefault(key.strip().lower(), value.strip())
    signing, sealing = parts.get("signing key", ""), parts.get("sealing key", "")
    if not (parts.get("name") and _KEY.fullmatch(signing) and _KEY.fullmatch(sealing)):
        raise UserError(
            tr("This device card is not whole."), tr("Nobody was enrolled. Ask for the card again."), field="card"
        )
    return DeviceCard(parts["name"][:200], parts.get("agency", "")[:200], signing, sealing)


@dataclass(frozen=True)
class LastHead:
    """How far the journal of another device had come when something of it was last taken in, and when that was.

    A later file of that device whose history does not hold this head is refused: its history was rewritten.
    """

    size: int
    hash: str
    seen_at: datetime
