"""The file beside a desk that its recovery key opens, and the key that opens it.

From the secret of the code or codes comes an X25519 key (HKDF-SHA256, bound to the desk). Its public half is kept in
the desk, so that the file can be made again whenever the passphrase changes, with nobody typing a code.

The file: ``QADR``, version, length of the header (2 bytes), the header as JSON, and for each entry of the header the
key of the desk, sealed with HPKE (RFC 9180) and bound to all of the header. An entry is named by the first sixteen
bytes of the desk that it opens. While a passphrase changes there are two: the old desk's and the new one's, and
whichever the desk is after a kill, its entry is there.
"""

import contextlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from qa_desk.domain.errors import UserError
from qa_desk.store import refusals
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_form import canonical_json
from qa_desk.store.files import clear_part, put_in_place, start_part
from qa_desk.store.keys import HEADER_SIZE, KEY_SIZE, DeskKey

SUFFIX = ".recovery"
MAGIC, VERSION = b"QADR", 1
HEADER_AT = len(MAGIC) + 3
LARGEST_FILE = 4096
MOST_ENTRIES = 2
SEALED_BYTES = 32 + KEY_SIZE + 16
"""What HPKE adds: the ephemeral key before it, the tag after it."""
INFO = b"qa-desk recovery 1\n"
FINGERPRINT_LETTERS = 16
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

IS_THERE = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'recovery_key'"
KEPT = "SELECT public_key, codes, actor, made_at, withdrawn_at, (SELECT id FROM desk) FROM recovery_key"


@dataclass(frozen=True)
class KeptRecoveryKey:
    """What a desk keeps of its recovery key."""

    public_key: str
    codes: int
    actor: str
    made_at: str
    withdrawn_at: str
    desk: str

    @property
    def is_withdrawn(self) -> bool:
        """Whether it opens the desk no more."""
        return bool(self.withdrawn_at)


@dataclass(frozen=True)
class RecoveryFile:
    """What a recovery file says: of which desk, for which key, in how many codes, and its entries by desk header."""

    desk: str
    fingerprint: str
    codes: int
    outside: bytes
    sealed: Mapping[str, bytes]


class RecoveryShelf:
    """The recovery key of this desk."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def kept(self) -> KeptRecoveryKey | None:
        """The latest one, withdrawn or not; None on a desk that never had any."""
        return kept_key(self._connection)


def kept_key(connection: DeskConnection) -> KeptRecoveryKey | None:
    """What a desk keeps of its recovery key; None on a desk that never had any, or is of a form before there were."""
    if not connection.value(IS_THERE):
        return None
    row = connection.run(KEPT).fetchone()
    return KeptRecoveryKey(*row) if row else None


def recovery_file_of(desk: Path) -> Path:
    """Where the file of a desk stands."""
    return desk.with_name(f"{desk.stem}{SUFFIX}")


def public_key_of(secret: bytes, desk_id: str) -> str:
    """The half of the key that seals (hexadecimal)."""
    return _private_key(secret, desk_id).public_key().public_bytes_raw().hex()


def _private_key(secret: bytes, desk_id: str) -> X25519PrivateKey:
    derived = HKDF(SHA256(), KEY_SIZE, salt=desk_id.encode(), info=INFO).derive(secret)
    return X25519PrivateKey.from_private_bytes(derived)


def _fingerprint(public_key: str) -> str:
    return sha256(INFO + bytes.fromhex(public_key)).hexdigest()[:FINGERPRINT_LETTERS]


def write_recovery_file(path: Path, kept: KeptRecoveryKey, keys: Sequence[DeskKey]) -> None:
    """Seal the keys of a desk to its recovery key, in one file that only its owner may read: the old one or the new."""
    body = {
        "codes": kept.codes,
        "desk": kept.desk,
        "entries": [key.header.hex() for key in keys],
        "key": _fingerprint(kept.public_key),
    }
    header = canonical_json(body).encode()
    outside = MAGIC + bytes([VERSION]) + len(header).to_bytes(2, "big") + header
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(kept.public_key))
    sealed = b"".join(SUITE.encrypt(key.secret, public, info=outside + key.header) for key in keys)
    try:
        part = start_part(path)
        part.write_bytes(outside + sealed)
        put_in_place(part, path, replace=True)
    except OSError as error:
        cause = refusals.storage_cause(error)
        raise refusals.not_written("The recovery file", cause) from error
    finally:
        with contextlib.suppress(OSError):
            clear_part(path)


def is_of(path: Path, kept: KeptRecoveryKey, key: DeskKey) -> bool:
    """Whether the file there is for this desk as it is now, and for nothing else."""
    try:
        found = read_recovery_file(path)
    except UserError:
        return False
    expected = (kept.desk, _fingerprint(kept.public_key), kept.codes, {key.header.hex()})
    return (found.desk, found.fingerprint, found.codes, set(found.sealed)) == expected


def settle_recovery_file(connection: DeskConnection) -> bool:
    """Make the file agree with the desk, after a kill, a move or another name; whether it does now.

    The file of a key that was withdrawn is removed. A desk that never had a key says nothing about files beside it.
    """
    kept, path = kept_key(connection), recovery_file_of(connection.path)
    if kept is None:
        return True
    try:
        clear_part(path)  # a kill may have left the half of a new one beside a file that holds
        if kept.is_withdrawn:
            remove_recovery_file(path, kept)
        elif not is_of(path, kept, connection.key):
            write_recovery_file(path, kept, [connection.key])
    except (UserError, OSError):
        return False
    return True


def remove_recovery_file(path: Path, kept: KeptRecoveryKey) -> None:
    """Remove the file of a key that was withdrawn; one of another desk or another key is left."""
    clear_part(path)
    try:
        found = read_recovery_file(path)
    except UserError:
        return
    if (found.desk, found.fingerprint) == (kept.desk, _fingerprint(kept.public_key)):
        path.unlink(missing_ok=True)


def read_recovery_file(path: Path) -> RecoveryFile:
    """What can be read of a recovery file without a code; raises UserError when it is none, or is damaged."""
    try:
        with path.open("rb") as file:
            contents = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise no_recovery_file(path) from None
    except OSError:
        raise refusals.unreadable(path) from None
    if not contents.startswith(MAGIC):
        raise _damaged(path)
    if len(contents) > HEADER_AT and contents[len(MAGIC)] > VERSION:
        raise UserError(f"{path.name} was made by a newer QA Desk.", "Nothing was changed. Use the newer QA Desk.")
    length = int.from_bytes(contents[len(MAGIC) + 1 : HEADER_AT], "big")
    outside, sealed = contents[: HEADER_AT + length], contents[HEADER_AT + length :]
    try:
        body = json.loads(outside[HEADER_AT:])
        entries = [str(one) for one in body["entries"]]
        whole = len(entries) <= MOST_ENTRIES and len(sealed) == len(entries) * SEALED_BYTES
        if not whole or body["codes"] not in (1, 2) or canonical_json(body).encode() != outside[HEADER_AT:]:
            raise _damaged(path)
        parts = (sealed[at * SEALED_BYTES : (at + 1) * SEALED_BYTES] for at in range(len(entries)))
        by_header = dict(zip(entries, parts, strict=True))
        return RecoveryFile(str(body["desk"]), str(body["key"]), int(body["codes"]), outside, by_header)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _damaged(path) from None


def recovered_key(path: Path, header: bytes, secret: bytes) -> DeskKey:
    """The key of the desk that begins with ``header``, out of its recovery file."""
    found = read_recovery_file(path)
    private = _private_key(secret, found.desk)
    if _fingerprint(private.public_key().public_bytes_raw().hex()) != found.fingerprint:
        raise wrong_code()
    sealed = found.sealed.get(header.hex())
    if sealed is None or len(header) != HEADER_SIZE:
        raise _other_desk(path)
    try:
        return DeskKey(header, SUITE.decrypt(sealed, private, info=found.outside + header))
    except (InvalidTag, ValueError):
        raise _damaged(path) from None


def wrong_code() -> UserError:
    """The code holds, and is not that of this key."""
    return UserError(
        "That recovery code does not open this desk.",
        "Nothing was changed. It is a whole code, so look for the sheet of this desk, and its latest.",
        field="code",
    )


def no_recovery_file(path: Path) -> UserError:
    """There is no way in but the passphrase."""
    return UserError(
        f"There is no recovery file {path.name} beside the desk.",
        "Nothing was changed. Put it there: each backup has a copy of it beside it. A desk whose recovery key was "
        "never made, or was withdrawn, opens only with its passphrase.",
    )


def _other_desk(path: Path) -> UserError:
    return UserError(
        f"{path.name} belongs to this desk as it was under another passphrase.",
        "Nothing was changed. Use the recovery file that was kept beside this copy of the desk.",
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        f"{path.name} is damaged, or is not a recovery file.",
        "Nothing was changed. Use the copy of it that is kept beside each backup, under this name.",
    )
