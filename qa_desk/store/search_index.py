"""The full-text index of a desk: made from the projected tables, kept in step by triggers, and made again at will.

FTS5 has no counterpart on other databases: a desk on one of those would make its index here in a way of its own.
"""

from collections.abc import Iterator

from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.store.engine import DeskConnection
from qa_desk.store.searched import COLUMNS
from qa_desk.store.slices.every import SEARCHED

SEGMENTS = """
SELECT 1 FROM (
    SELECT * FROM (SELECT segid FROM {index}_idx EXCEPT SELECT id >> 37 FROM {index}_data WHERE id > 10)
    UNION ALL
    SELECT * FROM (SELECT id >> 37 FROM {index}_data WHERE id > 10 EXCEPT SELECT segid FROM {index}_idx)
) LIMIT 1
"""
"""FTS5's own check does not look for terms of segments that are gone; sqlite.org/fts5.html tells how it keeps both."""


def drop_index(connection: DeskConnection) -> None:
    """Away with the index and its triggers, so that many changes are made without it. `make_index` follows."""
    for one in SEARCHED:
        for name in one.trigger_names:
            connection.run(f"DROP TRIGGER IF EXISTS {name}")
        connection.run(f"DROP TABLE IF EXISTS {one.index}")
        connection.run(f"DROP TABLE IF EXISTS {one.texts}")


def make_index(connection: DeskConnection) -> None:
    """Make the index of what the projected tables hold, and keep it in step from here on."""
    for one in SEARCHED:
        for statement in (*one.make(), *one.triggers()):
            connection.run(statement)


def count_texts(connection: DeskConnection) -> int:
    """How many texts can be found."""
    return sum(int(connection.value(f"SELECT count(*) FROM {one.texts}")) for one in SEARCHED)  # noqa: S608


def index_faults(connection: DeskConnection) -> Iterator[Finding]:
    """What the index has that it would not have if it were made again, or lacks; nothing is told of what it says."""
    for one in SEARCHED:
        kept, fresh = f"SELECT {COLUMNS} FROM {one.texts}", f"SELECT {COLUMNS} FROM ({one.select})"  # noqa: S608
        try:
            for damage, more, fewer in (
                (Damage.TEXT_TOO_MANY, kept, fresh),
                (Damage.TEXT_NOT_FOUND, fresh, kept),
            ):
                if connection.value(f"SELECT 1 FROM ({more} EXCEPT {fewer}) LIMIT 1"):  # noqa: S608 - our own words
                    yield Finding(damage, one.texts)
            connection.run(f"INSERT INTO {one.index} ({one.index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
            if connection.value(SEGMENTS.format(index=one.index)):
                yield Finding(Damage.WORDS_OUT_OF_STEP, one.index)
        except sqlcipher.DatabaseError:  # how FTS5 says that words and text differ
            yield Finding(Damage.WORDS_OUT_OF_STEP, one.index)
