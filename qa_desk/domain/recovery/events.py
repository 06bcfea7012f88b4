"""What happens to the recovery key of a desk, as the journal keeps it for ever."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class RecoveryKeyMade:
    """A recovery key was made, in one code or in two; of the key only the half that seals is kept (hexadecimal)."""

    kind: ClassVar[str] = "recovery.made"
    public_key: str
    codes: int


@dataclass(frozen=True)
class RecoveryKeyWithdrawn:
    """The recovery key opens this desk no more; older copies of its file still open older copies of the desk."""

    kind: ClassVar[str] = "recovery.withdrawn"


@dataclass(frozen=True)
class DeskRecovered:
    """The desk was opened with its recovery key, and is given another passphrase at once."""

    kind: ClassVar[str] = "recovery.used"


RecoveryEvent = RecoveryKeyMade | RecoveryKeyWithdrawn | DeskRecovered
