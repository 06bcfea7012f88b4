"""Files that only their recipient opens, and that say for certain whose device made them.

Outside: magic, version, length of the header, the header as JSON, and a blob sealed with HPKE (RFC 9180) to the
recipient, bound to all bytes before it. Inside: the sender's two public keys, an Ed25519 signature over the header and
the body, and the body, compressed. docs/exchange.md says it for other programs.
"""

import zlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from qa_desk.domain.errors import UserError
from qa_desk.domain.receiving.devices import fingerprint_of
from qa_desk.domain.receiving.revisions import canonical
from qa_desk.exchange import package_refusals as refusals
from qa_desk.exchange.strict_json import StrictJsonError, strict_object

MAGIC = b"QADESKPK"
VERSION = 1
MOST_FILE_BYTES = 32 * 1024 * 1024
MOST_BODY_BYTES = 64 * 1024 * 1024
MOST_HEADER_BYTES = 1024
HEADER_AT = len(MAGIC) + 3
KEY_BYTES, SIGNATURE_BYTES = 32, 64
SIGNED = b"qa-desk package 1\n"
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class PackageKind(StrEnum):
    """What a file is: from the chair, or to the chair."""

    PACK = "pack"
    RETURN = "return"

    @property
    def suffix(self) -> str:
        """How its file name ends."""
        return f".qa{self.value}"


@dataclass(frozen=True)
class DeviceKeys:
    """The two private keys of a device: to sign with, and to open with."""

    signing: bytes
    sealing: bytes

    @cached_property
    def signing_public(self) -> bytes:
        """What others check its signature with."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()

    @cached_property
    def opener(self) -> X25519PrivateKey:
        """What opens files that are sealed to it."""
        return X25519PrivateKey.from_private_bytes(self.sealing)

    @cached_property
    def sealing_public(self) -> bytes:
        """What others seal to it with."""
        return self.opener.public_key().public_bytes_raw()

    @cached_property
    def fingerprint(self) -> str:
        """What files name it by."""
        return fingerprint_of(self.signing_public.hex(), self.sealing_public.hex())


def new_keys() -> DeviceKeys:
    """Keys for a device that has none yet."""
    return DeviceKeys(Ed25519PrivateKey.generate().private_bytes_raw(), X25519PrivateKey.generate().private_bytes_raw())


@dataclass(frozen=True)
class Header:
    """All that can be read of a file without the key it was sealed to."""

    kind: PackageKind
    campaign: str
    recipient: str
    package: str

    @property
    def bytes(self) -> bytes:
        """With the magic, the version and the length before it, as it stands in the file."""
        body = {"kind": self.kind, "campaign": self.campaign, "recipient": self.recipient, "package": self.package}
        text = canonical(body).encode()
        return MAGIC + bytes([VERSION]) + len(text).to_bytes(2, "big") + text


@dataclass(frozen=True)
class Unsealed:
    """A file that was opened: whose device signed it, and the body, which nobody has looked at yet."""

    header: Header
    signing_key: str
    sealing_key: str
    sha256: str
    _compressed: bytes

    @property
    def sender(self) -> str:
        """The fingerprint of the device that signed it."""
        return fingerprint_of(self.signing_key, self.sealing_key)

    @property
    def is_own_copy(self) -> bool:
        """Whether whoever signed it sealed it to themselves."""
        return self.sender == self.header.recipient

    def body(self) -> bytes:
        """The body, unpacked up to its limit. Ask only once the sender is known."""
        unpacking = zlib.decompressobj()
        try:
            body = unpacking.decompress(self._compressed, MOST_BODY_BYTES + 1)
        except zlib.error:
            raise refusals.not_readable() from None
        if len(body) > MOST_BODY_BYTES:
            raise refusals.too_large()
        if not unpacking.eof or unpacking.unused_data:
            raise refusals.not_readable()
        return body


def seal(header: Header, recipient_key: str, keys: DeviceKeys, body: bytes) -> bytes:
    """The whole file: ``body`` signed with ``keys`` and sealed to ``recipient_key`` (hexadecimal)."""
    outside, compressed = header.bytes, zlib.compress(body, 6)
    sender = keys.signing_public + keys.sealing_public
    signature = Ed25519PrivateKey.from_private_bytes(keys.signing).sign(_signed(outside, sender, compressed))
    try:
        recipient = X25519PublicKey.from_public_bytes(bytes.fromhex(recipient_key))
        blob = SUITE.encrypt(sender + signature + compressed, recipient, info=outside)
    except ValueError:
        raise UserError(
            "The device card of the recipient cannot be used.", "No file was made. Enrol their card again."
        ) from None
    return outside + blob


def read_header(contents: bytes, kind: PackageKind, name: str) -> Header:
    """The header of a file; raises UserError when it is another kind of file, from a newer program, or damaged."""
    if len(contents) > MOST_FILE_BYTES:
        raise refusals.too_large()
    if contents[: len(MAGIC)] != MAGIC:
        raise refusals.wrong_file(kind, name)
    if len(contents) < HEADER_AT:
        raise refusals.cut_short()
    if contents[len(MAGIC)] > VERSION:
        raise refusals.newer_program()
    length = int.from_bytes(contents[len(MAGIC) + 1 : HEADER_AT], "big")
    if contents[len(MAGIC)] != VERSION or length > MOST_HEADER_BYTES:
        raise refusals.damaged()
    if len(contents) <= HEADER_AT + length:
        raise refusals.cut_short()
    header = _header(contents[HEADER_AT : HEADER_AT + length])
    if header.bytes != contents[: HEADER_AT + length]:
        raise refusals.damaged()
    if header.kind is not kind:
        raise refusals.other_kind(header.kind, name)
    return header


def _header(text: bytes) -> Header:
    try:
        body = strict_object(text)
        parts = [body.pop(name) for name in ("kind", "campaign", "recipient", "package")]
        if body or not all(isinstance(part, str) for part in parts):
            raise refusals.damaged()
        return Header(PackageKind(parts[0]), *parts[1:])
    except (StrictJsonError, KeyError, ValueError):
        raise refusals.damaged() from None


def unseal(contents: bytes, kind: PackageKind, keys: tuple[DeviceKeys, ...], name: str) -> Unsealed:
    """Open a file with whichever of ``keys`` it is sealed to; raises UserError unless all of it is as it was made."""
    header = read_header(contents, kind, name)
    own = next((one for one in keys if one.fingerprint == header.recipient), None)
    if own is None:
        raise refusals.wrong_recipient(kind)
    outside = header.bytes
    try:
        inside = SUITE.decrypt(contents[len(outside) :], own.opener, info=outside)
    except (InvalidTag, ValueError):
        raise refusals.altered_on_its_way() from None
    sender, rest = inside[: 2 * KEY_BYTES], inside[2 * KEY_BYTES :]
    signature, compressed = rest[:SIGNATURE_BYTES], rest[SIGNATURE_BYTES:]
    try:
        Ed25519PublicKey.from_public_bytes(sender[:KEY_BYTES]).verify(signature, _signed(outside, sender, compressed))
    except (InvalidSignature, ValueError):
        raise refusals.not_signed() from None
    digest = sha256(contents).hexdigest()
    return Unsealed(header, sender[:KEY_BYTES].hex(), sender[KEY_BYTES:].hex(), digest, compressed)


def _signed(outside: bytes, sender: bytes, compressed: bytes) -> bytes:
    """What the signature is over: nothing of the file can be put into another file, or go to another recipient."""
    return SIGNED + sha256(outside).digest() + sender + sha256(compressed).digest()
