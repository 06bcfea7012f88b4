"""The private keys of this device. They never leave the desk, and no event names them."""

from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.store.engine import DeskConnection
from qa_desk.store.tables import STRICT_BY_KEY, Base

OWN = "SELECT signing, sealing FROM device_key WHERE device = (SELECT device FROM desk)"
EVERY = "SELECT signing, sealing FROM device_key ORDER BY device = (SELECT device FROM desk) DESC, device"
KEEP = "INSERT INTO device_key (device, signing, sealing) SELECT device, ?, ? FROM desk"


class DeviceKeyRow(Base):
    """The keys of one device name. Not part of the journal.

    A restored desk has a new device name, and so makes new keys; with the earlier ones it still opens what was
    sealed to it before.
    """

    __tablename__ = "device_key"
    __table_args__ = (STRICT_BY_KEY,)
    device: Mapped[str] = mapped_column(primary_key=True)
    signing: Mapped[bytes]
    sealing: Mapped[bytes]


class DeviceKeyShelf:
    """The pairs of private keys that this desk has: to sign with, and to open with."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def own(self) -> tuple[bytes, bytes] | None:
        """The keys of the device that writes now; None until they are first needed."""
        row = self._connection.run(OWN).fetchone()
        return (row[0], row[1]) if row else None

    def every(self) -> list[tuple[bytes, bytes]]:
        """These and the keys of earlier devices of the same desk."""
        return list(self._connection.run(EVERY))

    def keep(self, signing: bytes, sealing: bytes) -> None:
        """Keep new keys for the device that writes now. Only inside a writing block."""
        self._connection.run(KEEP, (signing, sealing))
