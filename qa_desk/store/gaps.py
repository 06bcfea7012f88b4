"""What packages say of earlier files, beside what came of those files."""

from typing import NamedTuple

from qa_desk.domain.receiving.gaps import SentBefore
from qa_desk.store.engine import DeskConnection

TOLD = """
SELECT p.auditor, b.agency_return, b.version, b.device, b.first, b.last
FROM sent_before b JOIN received_package p ON p.key = b.package_key JOIN audit a ON a.key = p.audit_key
WHERE a.id = ? AND p.set_aside = 0 ORDER BY b.agency_return, b.device, b.last
"""
REACHED = """
SELECT max(v.device_sequence) FROM revision v JOIN agency_return r ON r.key = v.return_key
WHERE r.id = ? AND v.device = ? AND v.device_sequence <= ?
"""
HERE = """
SELECT min(v.device_sequence), max(v.device_sequence) FROM revision v JOIN agency_return r ON r.key = v.return_key
JOIN audit a ON a.key = r.audit_key WHERE a.id = ? AND v.device = ?
"""


class Told(NamedTuple):
    """What a package that counts says of an earlier file, and whose package it is."""

    auditor: str
    before: SentBefore


class GapShelf:
    """Earlier files as later ones tell of them, and the numbers of devices that came."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def told(self, audit_id: str) -> tuple[Told, ...]:
        """What the packages of an audit say of earlier files; of one return and device the latest comes last."""
        return tuple(Told(auditor, SentBefore(*rest)) for auditor, *rest in self._connection.run(TOLD, (audit_id,)))

    def reached(self, before: SentBefore) -> int | None:
        """The highest number up to its last that came of this return from this device; None when nothing did."""
        value = self._connection.value(REACHED, (before.agency_return, before.device, before.last))
        return None if value is None else int(value)

    def here(self, audit_id: str, device: str) -> tuple[int, int] | None:
        """The lowest and the highest number that came from a device for an audit."""
        first, last = self._connection.run(HERE, (audit_id, device)).fetchone()
        return None if first is None else (int(first), int(last))
