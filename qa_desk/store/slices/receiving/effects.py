"""What the events of devices, packs and returns that travel do to the tables."""

from collections.abc import Iterable

from sqlalchemy import insert

from qa_desk.domain.events import Recorded
from qa_desk.domain.receiving.events import (
    ConflictSettled,
    DeviceEnrolled,
    DeviceRevoked,
    ImportUndone,
    OwnWorkJoined,
    PackIssued,
    PackOpened,
    ReturnReceived,
    ReturnSealed,
    ReturnUnread,
    UnreadAssigned,
)
from qa_desk.domain.receiving.merge import merged
from qa_desk.domain.receiving.revisions import Revision
from qa_desk.store.event_form import canonical_json
from qa_desk.store.prepared import text_of
from qa_desk.store.projected_tables import ProjectedTables, UnknownReferenceError
from qa_desk.store.searched import found_at_once
from qa_desk.store.slices.receiving.merging import HAS_COME, put_merged, put_whole
from qa_desk.store.slices.receiving.tables import (
    IssuedPackRow,
    OpenedPackRow,
    ReceivedPackageRow,
    RevisionRow,
    SealedReturnRow,
)
from qa_desk.store.slices.receiving.unread import return_unread, settle_unread, unread_assigned
from qa_desk.store.slices.slice import Effect
from qa_desk.store.tables import table

ENROL = """
INSERT INTO enrolled_device (fingerprint, name, agency, signing_key, sealing_key, enrolled_at, revoked, revoked_at)
VALUES (?, ?, ?, ?, ?, ?, '', '') ON CONFLICT (fingerprint) DO UPDATE
SET name = excluded.name, agency = excluded.agency, enrolled_at = excluded.enrolled_at, revoked = '', revoked_at = ''
"""
REVOKE = "UPDATE enrolled_device SET revoked = ?, revoked_at = ? WHERE fingerprint = ?"
ADD_REVISION = f"""
{text_of(insert(table(RevisionRow)))}
ON CONFLICT (id) DO UPDATE SET origin = CASE excluded.origin WHEN 'own' THEN 'own' ELSE origin END
"""  # what was made here counts even when the package it also came in is set aside
ADD_SENT = """
INSERT INTO sent_return (return_key, version, sent_at) VALUES (?, ?, ?)
ON CONFLICT (return_key) DO UPDATE SET version = excluded.version, sent_at = excluded.sent_at
"""
ADD_SENT_BEFORE = """
INSERT INTO sent_before (package_key, agency_return, version, device, first, last) VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_HOLDING = """
INSERT INTO package_revision (revision_key, package_key)
SELECT key, ? FROM revision WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
"""
REMEMBER = """
INSERT INTO received_return (return_key, state, reason, outcomes, conflicts) SELECT key, state, reason, ?, 0
FROM agency_return WHERE key = ? AND true
ON CONFLICT (return_key) DO UPDATE SET state = excluded.state, reason = excluded.reason, outcomes = excluded.outcomes
"""
ANY_REVISION = "SELECT 1 FROM revision WHERE return_key = ? LIMIT 1"
OUTCOMES = "SELECT question, outcome FROM answer WHERE return_key = ? AND outcome <> '' ORDER BY question"
BRING_BACK = "UPDATE received_package SET set_aside = 0, reason = '' WHERE package = ?"
SET_ASIDE = "UPDATE received_package SET set_aside = ?, reason = ? WHERE package = ?"
PACKAGE_KEY = "SELECT key FROM received_package WHERE package = ?"
RETURNS_IN = """
SELECT r.key, r.audit_key FROM received_in i JOIN agency_return r ON r.key = i.return_key
WHERE i.package_key = ? ORDER BY r.key
"""


def _device_enrolled(projection: ProjectedTables, event: DeviceEnrolled, one: Recorded) -> None:
    columns = (event.fingerprint, event.name, event.agency, event.signing_key, event.sealing_key, one.recorded_at)
    projection.connection.run(ENROL, columns)


def _device_revoked(projection: ProjectedTables, event: DeviceRevoked, one: Recorded) -> None:
    projection.connection.run(REVOKE, (event.reason, one.recorded_at, event.fingerprint))


def _pack_issued(projection: ProjectedTables, event: PackIssued, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "auditor": event.auditor,
        "device": event.device,
        "package": event.package,
        "number": event.number,
        "subjects": len(event.subjects),
        "sha256": event.sha256,
        "issued_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(IssuedPackRow).values(columns))
    projection.settle_file(event.sha256)


def _pack_opened(projection: ProjectedTables, event: PackOpened, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "auditor": event.auditor,
        "sender": event.sender,
        "package": event.package,
        "number": event.number,
        "sha256": event.sha256,
        "opened_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(OpenedPackRow).values(columns))


def _return_sealed(projection: ProjectedTables, event: ReturnSealed, one: Recorded) -> None:
    columns = {
        "audit_key": projection.audit_key(event.audit),
        "recipient": event.recipient,
        "package": event.package,
        "version": event.version,
        "returns": len(event.returns),
        "sha256": event.sha256,
        "sealed_at": one.recorded_at,
    }
    projection.connection.core.execute(insert(SealedReturnRow).values(columns))
    sent = [(projection.return_keys(id_)[0], event.version, one.recorded_at) for id_ in event.returns]
    projection.connection.run_many(ADD_SENT, sent)
    projection.settle_file(event.sha256)


def _own_work_joined(projection: ProjectedTables, event: OwnWorkJoined, _: Recorded) -> None:
    _add_revisions(projection, event.revisions, "own")


def _return_received(projection: ProjectedTables, event: ReturnReceived, one: Recorded) -> None:
    keys = {id_: projection.return_keys(id_) for id_ in event.package.returns}
    for return_key, _audit_key in keys.values():
        if projection.connection.value(HAS_COME, (return_key,)) is None:
            _remember(projection, return_key)
    first = {id_ for id_, (key, _) in keys.items() if projection.connection.value(ANY_REVISION, (key,)) is None}
    package_key = _package_key(projection, event, one)
    _add_revisions(projection, event.revisions, "package")
    held = [*(revision.id for revision in event.revisions), *event.known]
    projection.connection.run(ADD_HOLDING, (package_key, canonical_json(held)))
    arrived: dict[str, list[Revision]] = {}
    for revision in event.revisions:
        arrived.setdefault(revision.agency_return, []).append(revision)
    with found_at_once(projection.connection, [key for key, _ in keys.values()]):
        for id_, (return_key, audit_key) in keys.items():
            if id_ in first:  # what arrived is all there is: it need not be read back
                put_whole(projection, return_key, audit_key, merged(arrived.get(id_, ())))
            else:
                put_merged(projection, return_key, audit_key)
    settle_unread(projection, event)


def _package_key(projection: ProjectedTables, event: ReturnReceived, one: Recorded) -> int:
    """The row of a package, new or brought back."""
    connection, package = projection.connection, event.package
    found = connection.value(PACKAGE_KEY, (package.id,))
    if found is not None:
        connection.run(BRING_BACK, (package.id,))
        return int(found)
    key = projection.next_key("received_package")
    columns = {
        "key": key,
        "package": package.id,
        "audit_key": projection.audit_key(event.audit),
        "auditor": package.auditor,
        "sender": package.sender,
        "sent_at": package.sent_at,
        "version": package.version,
        "device": package.device,
        "device_size": package.device_size,
        "device_hash": package.device_hash,
        "sha256": package.sha256,
        "received_at": one.recorded_at,
        "set_aside": 0,
        "reason": "",
    }
    connection.core.execute(insert(ReceivedPackageRow).values(columns))
    held = [(projection.return_keys(id_)[0], key) for id_ in package.returns]
    connection.run_many("INSERT INTO received_in (return_key, package_key) VALUES (?, ?)", held)
    connection.run_many(ADD_SENT_BEFORE, [(key, *one) for one in package.sent_before])
    return key


def _import_undone(projection: ProjectedTables, event: ImportUndone, _: Recorded) -> None:
    key = projection.connection.value(PACKAGE_KEY, (event.package,))
    if key is None:
        raise UnknownReferenceError(event.package)
    projection.connection.run(SET_ASIDE, (2 if event.sent_back else 1, event.reason, event.package))
    keys = projection.connection.run(RETURNS_IN, (key,)).fetchall()
    with found_at_once(projection.connection, [return_key for return_key, _ in keys]):
        for return_key, audit_key in keys:
            put_merged(projection, return_key, audit_key)


def _conflict_settled(projection: ProjectedTables, event: ConflictSettled, _: Recorded) -> None:
    _add_revisions(projection, (event.revision,), "settled")
    put_merged(projection, *projection.return_keys(event.revision.agency_return))


def _remember(projection: ProjectedTables, return_key: int) -> None:
    """Keep how a return stood before anything came in for it, for the day when all of that is set aside."""
    outcomes = [list(row) for row in projection.connection.run(OUTCOMES, (return_key,))]
    projection.connection.run(REMEMBER, (canonical_json(outcomes), return_key))


def _add_revisions(projection: ProjectedTables, revisions: Iterable[Revision], origin: str) -> None:
    first = projection.next_key("revision")
    rows = [
        (
            key,
            one.id,
            projection.return_keys(one.agency_return)[0],
            one.cell,
            one.value,
            one.author,
            one.device,
            one.device_sequence,
            one.recorded_at,
            " ".join(one.parents),
            one.journal_hash,
            one.reason,
            origin,
        )
        for key, one in enumerate(revisions, first)
    ]
    projection.connection.run_many(ADD_REVISION, rows)


EFFECTS: dict[type, Effect] = {
    DeviceEnrolled: _device_enrolled,
    DeviceRevoked: _device_revoked,
    PackIssued: _pack_issued,
    PackOpened: _pack_opened,
    ReturnSealed: _return_sealed,
    OwnWorkJoined: _own_work_joined,
    ReturnReceived: _return_received,
    ImportUndone: _import_undone,
    ConflictSettled: _conflict_settled,
    ReturnUnread: return_unread,
    UnreadAssigned: unread_assigned,
}
