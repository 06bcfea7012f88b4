"""Devices that are known, and the packs and returns that left this desk or were opened on it."""

from dataclasses import dataclass

from qa_desk.domain.receiving.devices import DeviceCard, KnownDevice
from qa_desk.store.engine import DeskConnection

DEVICES = """
SELECT name, agency, signing_key, sealing_key, enrolled_at, revoked, revoked_at FROM enrolled_device ORDER BY key
"""
ISSUED = """
SELECT p.auditor, p.device, p.package, p.number, p.subjects, p.issued_at
FROM issued_pack p JOIN audit a ON a.key = p.audit_key WHERE a.id = ? ORDER BY p.key
"""
OPENED = """
SELECT p.auditor, p.sender, p.package, p.number, p.opened_at
FROM opened_pack p JOIN audit a ON a.key = p.audit_key WHERE a.id = ? ORDER BY p.key
"""
SEALED = """
SELECT p.package, p.version, p.returns, p.sealed_at
FROM sealed_return p JOIN audit a ON a.key = p.audit_key WHERE a.id = ? ORDER BY p.key
"""
SENT = """
SELECT r.id, s.version FROM sent_return s JOIN agency_return r ON r.key = s.return_key
JOIN audit a ON a.key = r.audit_key WHERE a.id = ?
"""


@dataclass(frozen=True)
class IssuedPack:
    """A pack that left this desk: for whom, for which device, the how manieth, with how many subjects, when."""

    auditor: str
    device: str
    package: str
    number: int
    subjects: int
    issued_at: str


@dataclass(frozen=True)
class OpenedPack:
    """A pack that was opened here: for whom, from which device, the how manieth, when."""

    auditor: str
    sender: str
    package: str
    number: int
    opened_at: str


@dataclass(frozen=True)
class SealedFile:
    """A file of returns that left this desk: which version, how many returns, when."""

    package: str
    version: int
    returns: int
    sealed_at: str


class PackShelf:
    """What is known of devices, and what travelled from and to this desk."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def devices(self) -> tuple[KnownDevice, ...]:
        """Every device that was enrolled here, revoked ones too, in that order."""
        rows = self._connection.run(DEVICES)
        return tuple(KnownDevice(DeviceCard(*row[:4]), *row[4:]) for row in rows)

    def device(self, fingerprint: str) -> KnownDevice | None:
        """The device with this fingerprint, or None when nobody enrolled it."""
        return next((one for one in self.devices() if one.card.fingerprint == fingerprint), None)

    def issued(self, audit_id: str) -> tuple[IssuedPack, ...]:
        """The packs of an audit that left this desk, oldest first."""
        return tuple(IssuedPack(*row) for row in self._connection.run(ISSUED, (audit_id,)))

    def opened(self, audit_id: str) -> tuple[OpenedPack, ...]:
        """The packs of an audit that were opened here, oldest first."""
        return tuple(OpenedPack(*row) for row in self._connection.run(OPENED, (audit_id,)))

    def sealed(self, audit_id: str) -> tuple[SealedFile, ...]:
        """The files of returns of an audit that left this desk, oldest first."""
        return tuple(SealedFile(*row) for row in self._connection.run(SEALED, (audit_id,)))

    def sent(self, audit_id: str) -> dict[str, int]:
        """The returns that were sent and not reopened since, each with the version it was in."""
        return dict(self._connection.run(SENT, (audit_id,)))
