"""Every kind of damage, as what is done to a real desk to have it."""

from pathlib import Path

from qa_desk.domain.closing.events import AuditClosed
from qa_desk.domain.events import FileMade
from qa_desk.store.engine import DeskConnection
from qa_desk.store.keys import DeskKey
from tests.store.desks import a_desk, graded, revise, set_up, sign_off

ClosedDesk = tuple[bytes, DeskKey]
OPEN = ("DROP TRIGGER event_is_never_changed", "DROP TRIGGER event_is_never_removed")
SIXTH = "UPDATE event SET {} WHERE sequence = 6"
SCHEMA = "PRAGMA writable_schema = ON"
UNCHECKED = "PRAGMA ignore_check_constraints = ON"
EVENTS = {
    "D30": ("DELETE FROM event WHERE sequence = 6",),
    "D31": (SIXTH.format("sequence = -1"),),
    "D32": (SIXTH.format("actor = 'another'"),),
    "D33": (SIXTH.format("hash = x'00'"),),
    "D34": (SIXTH.format("previous = zeroblob(32)"),),
    "D35": (SIXTH.format("kind = 'no.such_kind'"),),
    "D36": (SIXTH.format("body = '{'"),),
    "D37": (SIXTH.format("body = '{}'"),),
    "D38": (SIXTH.format("entity = 'another'"),),
    "D39": (SIXTH.format("id = 'another'"),),
    "D40": (SIXTH.format("id = (SELECT id FROM event WHERE sequence = 5)"),),
    "D41": (SIXTH.format("id = '00000000-0000-7000-8000-000000000000'"),),
    "D42": (SIXTH.format("recorded_at = 'lately'"),),
    "D43": (SIXTH.format("device_sequence = 99"),),
    "D44": (SIXTH.format("actor = ''"),),
    "D45": ("DELETE FROM event WHERE sequence = 2",),
    "D46": (SIXTH.format("""body = '{"erased_by":7,"was":"' || printf('%064d', 0) || '"}'"""),),
}
SEEDED = {
    "D02": (
        SCHEMA,
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'answer_counted') "
        "WHERE name = 'event_by_entity'",
    ),
    "D03": (
        SCHEMA,
        "UPDATE sqlite_schema SET sql = replace(sql, 'counted = 1', 'counted = 0') WHERE name = 'answer_counted'",
    ),
    "D04": (UNCHECKED, "UPDATE answer SET flagged = 7"),
    "D05": ("PRAGMA application_id = 7",),
    "D06": ("PRAGMA user_version = 4",),
    "D07": ("DROP TABLE suggested_grade",),
    "D08": ("DROP TABLE device_key",),
    "D09": ("CREATE TABLE another (x)",),
    "D10": ("CREATE TABLE answer_old (x)",),
    "D11": ("ALTER TABLE answer ADD COLUMN x TEXT",),
    "D12": ("ALTER TABLE desk ADD COLUMN x TEXT",),
    "D13": (SCHEMA, "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'made_file'"),
    "D14": ("DROP TRIGGER event_is_never_changed",),
    "D15": (
        "DROP TRIGGER event_is_never_changed",
        "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT 1; END",
    ),
    "D16": ("DROP TRIGGER searched_case_by_subject_added",),
    "D17": (
        "DROP TRIGGER searched_case_by_subject_added",
        "CREATE TRIGGER searched_case_by_subject_added AFTER INSERT ON subject BEGIN SELECT 1; END",
    ),
    "D18": ("CREATE TRIGGER another AFTER INSERT ON answer BEGIN SELECT 1; END",),
    "D19": ("DROP INDEX event_by_entity",),
    "D20": ("DROP INDEX event_by_entity", "CREATE INDEX event_by_entity ON event (entity)"),
    "D21": ("CREATE VIEW another AS SELECT 1",),
    "D22": ("DELETE FROM desk",),
    "D23": (UNCHECKED, "INSERT INTO desk SELECT 2, id, device, created_at FROM desk"),
    "D24": ("UPDATE desk SET id = 'another'",),
    "D25": ("UPDATE desk SET device = 'another'",),
    "D26": ("UPDATE desk SET created_at = 'lately'",),
    "D50": ("DELETE FROM suggested_grade WHERE section = 'child'",),
    "D51": ("INSERT INTO suggested_grade SELECT return_key, 'other', point FROM suggested_grade LIMIT 1",),
    "D52": ("UPDATE answer SET note = 'another'",),
    "D53": ("UPDATE agency_return SET reason = 'another'",),
    "D54": ("UPDATE audit SET lead = 'another'",),
    "D55": ("UPDATE subject_attribute SET value = 'another'",),
    "D56": ("UPDATE template_source SET edition = 'another'",),
    "D57": ("UPDATE suggested_grade SET point = 'another'",),
    "D58": ("UPDATE made_file SET rule = 'another'",),
    "D59": ("UPDATE closed_audit SET words = 'another'",),
    "D60": ("UPDATE subject SET audit_key = 99",),
    "D61": ("UPDATE answer SET counted = 1",),
    "D62": ("UPDATE answer SET counted = 0",),
    "D63": ("INSERT INTO kept_place VALUES (1, 'another', 'q', 0)",),
    "D64": ("INSERT INTO sent_copy VALUES (1, 'p', 'eha', 1, '', '', x'00')",),
    "D65": ("INSERT INTO device_key VALUES ('another', x'00', x'00')",),
    "D67": ("INSERT INTO sent_copy VALUES (1, 'p', 'eha', 1, '', '', x'')",),
    "D70": ("DELETE FROM searched_case",),
    "D71": ("UPDATE searched_case SET words = 'another'",),
    "D72": ("INSERT INTO search_case (search_case) VALUES ('delete-all')",),
    **{code: (*OPEN, *seed) for code, seed in EVENTS.items()},
}


def a_closed_desk(path: Path) -> ClosedDesk:
    """A closed desk with a signed-off return and a draft, and its key: making a key is dear."""
    with a_desk(path) as store:
        first, second, *_ = set_up(store)
        revise(store, first, "overall", graded("good", "Seen alone."))
        sign_off(store, first, ("overall", "good"))
        revise(store, second, "overall", graded("inadequate", "Not seen."))
        with store.writing("jo") as uow:
            uow.record(FileMade("eha", "findings", 1, "0" * 64, False))
            uow.record(AuditClosed("eha", "All is done."))
        key = store._transactions.connection.key
    return path.read_bytes(), key


def seed_damage(path: Path, desk: ClosedDesk, seed: tuple[str, ...]) -> None:
    """Put the desk at ``path``, and spoil it there."""
    path.write_bytes(desk[0])
    connection = DeskConnection(path, desk[1])
    try:
        for statement in seed:
            connection.run(statement)
    finally:
        connection.close()
