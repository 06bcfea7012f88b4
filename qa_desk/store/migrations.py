"""Numbered steps from any older desk to this one.

A desk says its form in ``user_version``. A new desk is made in the newest form at once; an older one goes up one
step at a time, each in one transaction with its number. Events are never rewritten: most steps change the projected
tables and make them again from the journal (`Projection.rebuild`).
"""

from collections.abc import Callable, Mapping

from sqlalchemy import insert

from qa_desk.store.engine import APPLICATION_ID, DeskConnection
from qa_desk.store.tables import APPEND_ONLY, AgreedGradeRow, Base, DeskRow, table

KNOWN_VERSION = 2

Step = Callable[[DeskConnection], None]


def _agreed_grades(connection: DeskConnection) -> None:
    """The panel's grades have a table, and an audit may name the one before it; no older desk has either."""
    table(AgreedGradeRow).create(connection.core)
    connection.run("ALTER TABLE audit ADD COLUMN previous TEXT DEFAULT '' NOT NULL")


STEPS: Mapping[int, Step] = {1: _agreed_grades}
"""By the number a desk has before the step. To change the tables: add the step here and raise KNOWN_VERSION."""


def make_tables(connection: DeskConnection, desk_id: str, device: str, created_at: str) -> None:
    """Everything a new desk needs, in one transaction."""
    connection.run("BEGIN IMMEDIATE")
    Base.metadata.create_all(connection.core)
    for trigger in APPEND_ONLY:
        connection.run(trigger)
    connection.core.execute(insert(DeskRow).values(key=1, id=desk_id, device=device, created_at=created_at))
    connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.run(f"PRAGMA user_version = {KNOWN_VERSION}")
    connection.run("COMMIT")


def migrate(connection: DeskConnection, steps: Mapping[int, Step] = STEPS, known: int = KNOWN_VERSION) -> None:
    """Bring an older desk up to ``known``; a step that fails leaves the desk at the number it had."""
    for version in range(connection.value("PRAGMA user_version"), known):
        connection.run("BEGIN IMMEDIATE")
        try:
            steps[version](connection)
            connection.run(f"PRAGMA user_version = {version + 1}")
            connection.run("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.run("ROLLBACK")
            raise
    connection.settle()
