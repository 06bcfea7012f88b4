"""Rows that are not what the journal says, and what is kept beside the journal and points at nothing."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Table, select

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.store.engine import DeskConnection
from qa_desk.store.prepared import text_of

TOLD_OF_EACH_TABLE = 20
"""Enough to see what happened; a table that is all wrong would say the same for each of its rows."""
DIFFERS = {
    "answer": Damage.ANSWER_DIFFERS,
    "agency_return": Damage.RETURN_DIFFERS,
    "audit": Damage.AUDIT_DIFFERS,
    "agency": Damage.AUDIT_DIFFERS,
    "auditor": Damage.AUDIT_DIFFERS,
    "subject": Damage.CASE_DIFFERS,
    "subject_attribute": Damage.CASE_DIFFERS,
    "template_source": Damage.TEMPLATE_DIFFERS,
    "suggested_grade": Damage.SUGGESTION_DIFFERS,
    "made_file": Damage.FILE_DIFFERS,
}
LOOSE_ENDS = (
    (
        Damage.COUNTED_TOO_EARLY,
        "SELECT DISTINCT 'return ' || r.key FROM answer a JOIN agency_return r ON r.key = a.return_key"
        " WHERE a.counted = 1 AND r.state <> 'signed_off'",
    ),
    (
        Damage.NOT_COUNTED,
        "SELECT 'return ' || r.key FROM agency_return r WHERE r.state = 'signed_off'"
        " AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.return_key = r.key AND a.counted = 1)",
    ),
    (
        Damage.PLACE_LOST,
        "SELECT 'kept_place' FROM kept_place WHERE agency_return NOT IN (SELECT id FROM agency_return)",
    ),
    (
        Damage.KEYS_MISSING,
        "SELECT 'device_key' WHERE EXISTS (SELECT 1 FROM sent_copy) AND NOT EXISTS (SELECT 1 FROM device_key)",
    ),
    (
        Damage.KEY_MALFORMED,
        "SELECT 'device_key' FROM device_key WHERE length(signing) <> 32 OR length(sealing) <> 32"
        " OR length(device) <> 16",
    ),
    (
        Damage.COPY_OF_OTHER_FILE,
        "SELECT 'sent_copy ' || c.key FROM sent_copy c JOIN sealed_return s ON s.package = c.package"
        " WHERE c.sha256 <> s.sha256",
    ),
    (Damage.COPY_EMPTY, "SELECT 'sent_copy ' || key FROM sent_copy WHERE length(contents) = 0"),
)
"""What each kind of loose end is found by; every row says where, by table and number."""


def row_faults(table: Table, kept: DeskConnection, fresh: DeskConnection) -> list[Finding]:
    """How a table differs from the same made again from the journal, as far as it helps to know."""
    return list(islice(_row_faults(table, kept, fresh), TOLD_OF_EACH_TABLE))


def _row_faults(table: Table, kept: DeskConnection, fresh: DeskConnection) -> Iterator[Finding]:
    keys = [list(table.columns).index(column) for column in table.primary_key.columns]
    sql = text_of(select(table).order_by(*table.primary_key.columns))
    mine, other = kept.run(sql), fresh.run(sql)
    row, wanted = mine.fetchone(), other.fetchone()
    while row is not None or wanted is not None:
        if row == wanted:
            row, wanted = mine.fetchone(), other.fetchone()
        elif wanted is None or (row is not None and _key(row, keys) < _key(wanted, keys)):
            yield Finding(Damage.ROW_EXTRA, f"{table.name} {row[0]}")
            row = mine.fetchone()
        elif row is None or _key(row, keys) > _key(wanted, keys):
            yield Finding(Damage.ROW_MISSING, f"{table.name} {wanted[0]}")
            wanted = other.fetchone()
        else:
            yield Finding(DIFFERS.get(table.name, Damage.OTHER_ROW_DIFFERS), f"{table.name} {row[0]}")
            row, wanted = mine.fetchone(), other.fetchone()


def _key(row: tuple[Any, ...], keys: list[int]) -> tuple[Any, ...]:
    return tuple(row[at] for at in keys)


def link_faults(connection: DeskConnection) -> list[Finding]:
    """Rows that belong to something that is not there, once for each table."""
    tables = {row[0] for row in connection.run("PRAGMA foreign_key_check")}
    return [Finding(Damage.LINK_BROKEN, name) for name in sorted(tables)]


def loose_ends(connection: DeskConnection) -> list[Finding]:
    """Counts that do not follow from sign-offs, and places, keys and copies that belong to nothing."""
    return [Finding(damage, where) for damage, sql in LOOSE_ENDS for (where,) in connection.run(sql)]
