"""Numbered steps from any older desk to this one.

A desk says its form in ``user_version``. A new desk is made in the newest form at once; an older one goes up one
step at a time, each in one transaction with its number. Events are never rewritten: most steps change the projected
tables and make them again from the journal (`Projection.rebuild`).
"""

from collections.abc import Callable, Mapping
from functools import cache

from sqlalchemy import Index, insert, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from qa_desk.domain.progress import Progress
from qa_desk.store.device_keys import DeviceKeyRow
from qa_desk.store.engine import APPLICATION_ID, DeskConnection
from qa_desk.store.projection import Projection
from qa_desk.store.search_index import drop_index, make_index
from qa_desk.store.sent_copies import SentCopyRow
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.tables import APPEND_ONLY, Base, DeskRow, KeptScreenRow, table

KNOWN_VERSION = 5

Step = Callable[[DeskConnection], None]


def _made_again(connection: DeskConnection) -> None:
    """Every projected table is made new in today's form and filled from the journal.

    The tables that no event fills are made where they are missing: keys, copies of what was sent, the kept screen.
    """
    for row in (DeviceKeyRow, SentCopyRow, KeptScreenRow):
        table(row).create(connection.core, checkfirst=True)
    present = set(inspect(connection.core).get_table_names())
    connection.run("PRAGMA defer_foreign_keys = ON")
    drop_index(connection)
    for one in reversed(PROJECTED):
        if one.name in present:
            one.drop(connection.core)
    for one in PROJECTED:
        one.create(connection.core)
    Projection(connection).rebuild(connection, Progress())
    make_index(connection)


def _nothing_yet(_: DeskConnection) -> None:
    """A form between two that both differ from today's in projected tables alone: the last step makes them all."""


STEPS: Mapping[int, Step] = {1: _nothing_yet, 2: _nothing_yet, 3: _nothing_yet, 4: _made_again}
"""By the number a desk has before the step. To change the tables: add the step here and raise KNOWN_VERSION."""


def make_tables(connection: DeskConnection, desk_id: str, device: str, created_at: str) -> None:
    """Everything a new desk needs, in one transaction."""
    connection.run("BEGIN IMMEDIATE")
    for statement in _statements():
        connection.run(statement)
    make_index(connection)
    for trigger in APPEND_ONLY:
        connection.run(trigger)
    connection.core.execute(insert(DeskRow).values(key=1, id=desk_id, device=device, created_at=created_at))
    connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.run(f"PRAGMA user_version = {KNOWN_VERSION}")
    connection.run("COMMIT")


@cache
def _statements() -> tuple[str, ...]:
    """What makes each table of a new desk and its indexes; put into words once, which takes longer than doing it."""
    dialect = sqlite.dialect()
    making = []
    for one in Base.metadata.sorted_tables:
        making.append(CreateTable(one).compile(dialect=dialect))
        making += [CreateIndex(index).compile(dialect=dialect) for index in sorted(one.indexes, key=_index_name)]
    return tuple(str(statement) for statement in making)


def _index_name(index: Index) -> str:
    return str(index.name)


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
