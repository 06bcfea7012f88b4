"""The packages that came in, the revisions they brought, and what is in conflict between them."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qa_desk.domain.receiving.devices import LastHead
from qa_desk.domain.receiving.merge import Merged, merged
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.store.engine import DeskConnection
from qa_desk.store.slices.receiving.merging import REVISION_COLUMNS, active_revisions, revision_from

PACKAGES = """
SELECT p.package, a.id, p.auditor, p.sender, p.sent_at, p.version, p.device, p.device_size, p.device_hash, p.sha256,
    p.received_at, p.set_aside <> 0, (SELECT count(*) FROM received_in i WHERE i.package_key = p.key),
    CASE p.set_aside WHEN 2 THEN p.reason ELSE '' END
FROM received_package p JOIN audit a ON a.key = p.audit_key
"""
LAST_HEADS = "SELECT sender, max(device_size), device_hash, received_at FROM received_package GROUP BY sender"
RETURNS_IN = """
SELECT r.id FROM received_in i JOIN received_package p ON p.key = i.package_key
JOIN agency_return r ON r.key = i.return_key WHERE p.package = ? ORDER BY r.key
"""
HAVE_COME = """
SELECT DISTINCT r.id FROM received_in i JOIN received_package p ON p.key = i.package_key
JOIN agency_return r ON r.key = i.return_key JOIN audit a ON a.key = r.audit_key WHERE a.id = ? AND p.set_aside = 0
"""
REVISIONS = f"SELECT {REVISION_COLUMNS} FROM revision r JOIN agency_return a ON a.key = r.return_key"  # noqa: S608 - our own columns
AT_PLACES = f"{REVISIONS} WHERE r.device = ? AND r.device_sequence IN (SELECT value FROM json_each(?))"  # noqa: S608 - the same
KNOWN = "SELECT id FROM revision WHERE id IN (SELECT value FROM json_each(?))"
IN_CONFLICT = """
SELECT r.id FROM received_return v JOIN agency_return r ON r.key = v.return_key
JOIN audit a ON a.key = r.audit_key WHERE a.id = ? AND v.conflicts > 0 ORDER BY r.subject_key, r.key
"""
RETURN_KEY = "SELECT key FROM agency_return WHERE id = ?"
COUNT = "SELECT count(*) FROM revision"
HOLDS = """
SELECT count(*) FROM package_revision m JOIN received_package p ON p.key = m.package_key WHERE p.package = ?
"""


@dataclass(frozen=True)
class KeptPackage:
    """A package as the desk knows it. ``set_aside`` says that it counts for nothing now."""

    id: str
    audit: str
    auditor: str
    sender: str
    sent_at: str
    version: int
    device: str
    device_size: int
    device_hash: str
    sha256: str
    received_at: str
    set_aside: bool
    returns: int
    sent_back: str
    """Why the auditor was asked to correct it, while that is so."""


class ReceivingShelf:
    """Packages, revisions and conflicts."""

    def __init__(self, connection: DeskConnection) -> None:
        self._connection = connection

    def packages(self, audit_id: str) -> tuple[KeptPackage, ...]:
        """The packages of an audit, in the order they were first taken in, those set aside too."""
        return self._packages("WHERE a.id = ? ORDER BY p.key", audit_id)

    def package(self, package_id: str) -> KeptPackage | None:
        """One package, or None when it never came in."""
        return next(iter(self._packages("WHERE p.package = ?", package_id)), None)

    def device_packages(self, device: str) -> tuple[KeptPackage, ...]:
        """Everything that ever came from one device, of any audit."""
        return self._packages("WHERE p.device = ? ORDER BY p.key", device)

    def last_heads(self) -> dict[str, LastHead]:
        """How far the journal of each device had come when something of it was last taken in, by its fingerprint."""
        rows = self._connection.run(LAST_HEADS).fetchall()  # SQLite: bare columns come from the row of the max
        return {sender: LastHead(size, hash_, datetime.fromisoformat(seen)) for sender, size, hash_, seen in rows}

    def _packages(self, where: str, value: str) -> tuple[KeptPackage, ...]:
        rows: Iterable[list[Any]] = self._connection.run(f"{PACKAGES} {where}", (value,))
        return tuple(KeptPackage(*row) for row in rows)

    def returns_in(self, package_id: str) -> tuple[str, ...]:
        """The returns that a package holds."""
        return tuple(id_ for (id_,) in self._connection.run(RETURNS_IN, (package_id,)))

    def have_come(self, audit_id: str) -> frozenset[str]:
        """The returns of an audit that a package holds which was not set aside."""
        return frozenset(id_ for (id_,) in self._connection.run(HAVE_COME, (audit_id,)))

    def known(self, ids: Collection[str]) -> frozenset[str]:
        """Those of some revisions that the desk has already."""
        return frozenset(id_ for (id_,) in self._connection.run(KNOWN, (json.dumps([*ids]),)))

    def at_places(self, places: Iterable[tuple[str, int]]) -> tuple[Revision, ...]:
        """The known revisions that came from some events of some devices."""
        sequences: dict[str, list[int]] = {}
        for device, sequence in places:
            sequences.setdefault(device, []).append(sequence)
        asked = ((device, json.dumps(ones)) for device, ones in sequences.items())
        return tuple(revision_from(row) for one in asked for row in self._connection.run(AT_PLACES, one))

    def of_return(self, return_id: str) -> tuple[Revision, ...]:
        """Every revision of one return, those set aside too."""
        rows = self._connection.run(f"{REVISIONS} WHERE a.id = ? ORDER BY r.key", (return_id,))
        return tuple(map(revision_from, rows))

    def counting(self, return_id: str) -> tuple[Revision, ...]:
        """The revisions of one return that count: what was set aside is left out."""
        key = self._connection.value(RETURN_KEY, (return_id,))
        return active_revisions(self._connection, key) if key is not None else ()

    def merged(self, return_id: str) -> Merged:
        """One return as its counting revisions have it."""
        return merged(self.counting(return_id))

    def in_conflict(self, audit_id: str) -> tuple[str, ...]:
        """The returns of an audit that say two things at once, in the order of the subjects."""
        return tuple(id_ for (id_,) in self._connection.run(IN_CONFLICT, (audit_id,)))

    @property
    def count(self) -> int:
        """How many revisions the desk has."""
        return int(self._connection.value(COUNT))

    def held_by(self, package_id: str) -> int:
        """How many revisions a package is known to hold."""
        return int(self._connection.value(HOLDS, (package_id,)))
