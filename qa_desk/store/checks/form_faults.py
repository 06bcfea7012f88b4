"""Damage to the form of the file: its marks, tables, indexes and triggers, and the row that says which desk it is."""

import re
import tempfile
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.store.engine import APPLICATION_ID, DeskConnection
from qa_desk.store.keys import scratch_key
from qa_desk.store.migrations import KNOWN_VERSION
from qa_desk.store.search_index import make_index
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.tables import APPEND_ONLY, Base

MADE_AGAIN = {one.name for one in PROJECTED}
GUARDS = {sql.split()[2] for sql in APPEND_ONLY}
NAME = re.compile(r"[0-9a-f]{16}")
LEFTOVER = re.compile(r"(.+)_(?:old|new)")
"""How a table is called while a change of form takes its place."""
UNREADABLE_WITHOUT = {Damage.TABLE_MISSING, Damage.OWN_TABLE_MISSING, Damage.COLUMNS_DIFFER, Damage.OWN_COLUMNS_DIFFER}
"""Damage with which the other parts of a check cannot be asked for."""


class Form(NamedTuple):
    """Tables with their columns and whether they are strict; indexes and triggers with their text; views."""

    tables: dict[str, tuple[tuple[object, ...], bool]]
    texts: dict[tuple[str, str], str]
    views: list[str]


def form_of(connection: DeskConnection) -> Form:
    """The form that an open file has."""
    tables = {}
    for _schema, name, type_, _columns, _rowid, strict in connection.run("PRAGMA table_list").fetchall():
        if type_ != "view" and not name.startswith("sqlite_"):
            columns = tuple(connection.run("SELECT name, type, pk FROM pragma_table_xinfo(?)", (name,)))
            tables[name] = (columns, bool(strict))
    texts = {
        (type_, name): " ".join(sql.split())
        for type_, name, sql in connection.run(
            "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
        )
    }
    views = [name for (name,) in connection.run("SELECT name FROM sqlite_schema WHERE type = 'view'")]
    return Form(tables, texts, views)


@cache
def expected_form() -> Form:
    """The form of a desk that was made just now."""
    with tempfile.TemporaryDirectory(prefix="qa-desk-") as folder:
        scratch = DeskConnection(Path(folder) / "scratch", scratch_key())
        try:
            scratch.run("BEGIN")
            Base.metadata.create_all(scratch.core)
            make_index(scratch)
            for trigger in APPEND_ONLY:
                scratch.run(trigger)
            return form_of(scratch)
        finally:
            scratch.close()


def form_faults(connection: DeskConnection) -> Iterator[Finding]:
    """Whatever is missing, changed, or not of QA Desk's making."""
    if connection.value("PRAGMA application_id") != APPLICATION_ID:
        yield Finding(Damage.FOREIGN_MARK)
    if connection.value("PRAGMA user_version") != KNOWN_VERSION:
        yield Finding(Damage.OTHER_FORM)
    kept, made = form_of(connection), expected_form()
    yield from _table_faults(kept, made)
    yield from _text_faults(kept, made)
    yield from (Finding(Damage.FOREIGN_VIEW, name) for name in kept.views)
    if "desk" in kept.tables and kept.tables["desk"][0] == made.tables["desk"][0]:
        yield from _desk_row_faults(connection)


def can_be_made_again(name: str) -> bool:
    """Whether a table is made from the history, or from tables that are."""
    return name in MADE_AGAIN or name.startswith(("search_", "searched_"))


def is_leftover(name: str, made: Form) -> bool:
    """Whether a table was left by a change of form that was interrupted."""
    match = LEFTOVER.fullmatch(name)
    return name not in made.tables and match is not None and match[1] in made.tables


def _table_faults(kept: Form, made: Form) -> Iterator[Finding]:
    for name, (columns, strict) in made.tables.items():
        again = can_be_made_again(name)
        if name not in kept.tables:
            yield Finding(Damage.TABLE_MISSING if again else Damage.OWN_TABLE_MISSING, name)
        elif kept.tables[name][0] != columns:
            yield Finding(Damage.COLUMNS_DIFFER if again else Damage.OWN_COLUMNS_DIFFER, name)
        elif strict and not kept.tables[name][1]:
            yield Finding(Damage.NOT_STRICT if again else Damage.OWN_COLUMNS_DIFFER, name)
    for name in kept.tables.keys() - made.tables.keys():
        yield Finding(Damage.LEFTOVER_TABLE if is_leftover(name, made) else Damage.FOREIGN_TABLE, name)


def _text_faults(kept: Form, made: Form) -> Iterator[Finding]:
    for (type_, name), sql in made.texts.items():
        there = kept.texts.get((type_, name))
        if there == sql:
            continue
        if type_ == "index":
            yield Finding(Damage.INDEX_CHANGED if there else Damage.INDEX_MISSING, name)
        elif name in GUARDS:
            yield Finding(Damage.GUARD_CHANGED if there else Damage.GUARD_MISSING, name)
        else:
            yield Finding(Damage.TRIGGER_CHANGED if there else Damage.TRIGGER_MISSING, name)
    for type_, name in kept.texts.keys() - made.texts.keys():
        if type_ == "trigger":
            yield Finding(Damage.FOREIGN_TRIGGER, name)


def _desk_row_faults(connection: DeskConnection) -> Iterator[Finding]:
    rows = connection.run("SELECT id, device, created_at FROM desk ORDER BY key").fetchall()
    if len(rows) != 1:
        yield Finding(Damage.DESK_ROWS if rows else Damage.DESK_ROW_MISSING)
    for id_, device, created_at in rows:
        if not NAME.fullmatch(id_):
            yield Finding(Damage.DESK_ID_MALFORMED)
        if not NAME.fullmatch(device):
            yield Finding(Damage.DEVICE_MALFORMED)
        try:
            datetime.fromisoformat(created_at)
        except ValueError:
            yield Finding(Damage.MADE_AT_UNREADABLE)
