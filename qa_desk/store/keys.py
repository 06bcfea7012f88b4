"""From a passphrase to the key of a desk. The file's first sixteen bytes say how.

========  =====================================================
bytes     what
========  =====================================================
0 to 3    ``QAD1``
4         memory of Argon2id: log2 of mebibytes
5         passes in the high four bits, lanes in the low four
6 to 13   random
14 to 15  check bytes: tell a mistyped passphrase from damage
========  =====================================================

SQLCipher takes the sixteen bytes as its salt and writes them in front of the first page, so the desk stays one file.
"""

import secrets
import unicodedata
from dataclasses import dataclass, field
from hmac import compare_digest

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MAGIC = b"QAD1"
HEADER_SIZE = 16
SALT_SIZE = 14
KEY_SIZE = 32
DERIVED_SIZE = 64

LEAST_MEMORY, MOST_MEMORY = 5, 11
"""32 MiB, the first step above the 19 MiB that OWASP asks for, and 2 GiB: more would only freeze the computer."""
LEAST_PASSES = 2


class ForeignHeaderError(ValueError):
    """The first sixteen bytes are not those of a desk that may be opened."""


class WrongPassphraseError(ValueError):
    """The check bytes do not match the passphrase."""


@dataclass(frozen=True)
class KeyCost:
    """How dear one guess of the passphrase is. The default takes about half a second on a laptop."""

    memory: int = 8
    """log2 of mebibytes: 8 is 256 MiB."""
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not LEAST_MEMORY <= self.memory <= MOST_MEMORY:
            raise ForeignHeaderError(f"memory of 2^{self.memory} MiB")
        if not LEAST_PASSES <= self.passes <= 15 or not 1 <= self.lanes <= 15:
            raise ForeignHeaderError(f"{self.passes} passes in {self.lanes} lanes")

    @classmethod
    def floor(cls) -> "KeyCost":
        """The cheapest that a desk may have; for tests and measurements."""
        return cls(LEAST_MEMORY, LEAST_PASSES, 4)


@dataclass(frozen=True)
class DeskKey:
    """What opens one desk: the bytes in front of its first page, and the secret that belongs to them."""

    header: bytes
    secret: bytes = field(repr=False)

    @property
    def pragma_value(self) -> str:
        """Key and salt as SQLCipher takes them. Never to be logged."""
        return f"x'{self.secret.hex()}{self.header.hex()}'"


def new_key(passphrase: str, cost: KeyCost) -> DeskKey:
    """A key under a fresh salt."""
    salt = MAGIC + bytes([cost.memory, cost.passes << 4 | cost.lanes]) + _randomness()
    derived = _derive(passphrase, salt, cost)
    return DeskKey(salt + derived[KEY_SIZE : KEY_SIZE + 2], derived[:KEY_SIZE])


def scratch_key() -> DeskKey:
    """A key that nobody knows, for a file that nobody will open again."""
    return DeskKey(MAGIC + secrets.token_bytes(HEADER_SIZE - len(MAGIC)), secrets.token_bytes(KEY_SIZE))


def key_of(passphrase: str, header: bytes) -> DeskKey:
    """The key of a desk from its passphrase; raises ForeignHeaderError or WrongPassphraseError."""
    derived = _derive(passphrase, header[:SALT_SIZE], cost_of(header))
    if not compare_digest(derived[KEY_SIZE : KEY_SIZE + 2], header[SALT_SIZE:HEADER_SIZE]):
        raise WrongPassphraseError
    return DeskKey(header[:HEADER_SIZE], derived[:KEY_SIZE])


def cost_of(header: bytes) -> KeyCost:
    """What the header asks for; raises ForeignHeaderError when it is not a desk's, or asks too little or too much."""
    if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
        raise ForeignHeaderError("not a desk")
    return KeyCost(header[4], header[5] >> 4, header[5] & 15)


def _randomness() -> bytes:
    return secrets.token_bytes(SALT_SIZE - len(MAGIC) - 2)


def _derive(passphrase: str, salt: bytes, cost: KeyCost) -> bytes:
    # Keyboards differ in how they compose an accent; the same passphrase has to give the same bytes.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    memory_kib = (1 << cost.memory) * 1024
    argon = Argon2id(salt=salt, length=DERIVED_SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=memory_kib)
    return argon.derive(typed)
