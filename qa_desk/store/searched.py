"""What can be found by its words: which rows, by which text, and the triggers that keep the index in step with them.

Every slice says so of its own tables in ``SLICE.searched``; the index itself is made in `search_index`.
"""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qa_desk.domain.searching.found import FoundKind
from qa_desk.store.engine import DeskConnection

CHANGES = ("added", "changed", "removed")
RANK = "bm25(8.0, 1.0)"
"""A word in a code or a title is worth more than one in a text."""
COLUMNS = "of_key, part, audit_key, subject_key, return_key, name, title, words"


@dataclass(frozen=True)
class Watched:
    """A table whose rows change what is found.

    ``of_key`` and ``part`` are its columns that say which row of the index; ``columns`` are those whose text matters:
    a row where all of them are empty is not looked at.
    """

    table: str
    of_key: str
    columns: tuple[str, ...]
    part: str = ""


@dataclass(frozen=True)
class Searched:
    """One kind of thing that can be found.

    ``select`` gives the columns of COLUMNS, one row for each pair of ``of_key`` and ``part``, from projected tables
    alone. ``audit_key`` may be empty; ``subject_key`` says which case it tells of and ``return_key`` whose return, for
    what is sealed; ``name`` is the id that opens it.
    """

    kind: FoundKind
    select: str
    watched: tuple[Watched, ...]

    @property
    def texts(self) -> str:
        """The table that holds what can be found of this kind, one row for each pair of ``of_key`` and ``part``."""
        return f"searched_{self.kind}"

    @property
    def index(self) -> str:
        """The index of its words. Each kind has its own, so that a search for one never reads through another."""
        return f"search_{self.kind}"

    @property
    def trigger_names(self) -> tuple[str, ...]:
        """What the triggers on the tables it is made of are called."""
        return tuple(f"{self._named(one)}_{change}" for one in self.watched for change in CHANGES)

    def make(self) -> Iterator[str]:
        """The statements that make the index and take in everything there is."""
        yield (
            f"CREATE TABLE {self.texts} (key INTEGER PRIMARY KEY, of_key INTEGER NOT NULL, part TEXT NOT NULL,"
            " audit_key INTEGER, subject_key INTEGER, return_key INTEGER, name TEXT NOT NULL,"
            " title TEXT NOT NULL, words TEXT NOT NULL, UNIQUE (of_key, part)) STRICT"
        )
        # No prefix indexes: they would double the index and its part in every commit to save some ms of a search.
        yield (
            f"CREATE VIRTUAL TABLE {self.index} USING fts5(title, words, content = '{self.texts}',"
            " content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2')"
        )
        yield (
            f"INSERT INTO {self.texts} ({COLUMNS}) "  # noqa: S608 - our own words
            f"SELECT {COLUMNS} FROM ({self.select}) ORDER BY of_key, part"
        )
        yield f"INSERT INTO {self.index} ({self.index}) VALUES ('rebuild')"  # noqa: S608 - our own words
        yield f"INSERT INTO {self.index} ({self.index}, rank) VALUES ('rank', '{RANK}')"  # noqa: S608 - our own words

    def triggers(self) -> Iterator[str]:
        """What keeps it in step: each change of a watched row makes its text anew, each text its words."""
        for row, change, told in (("new", "INSERT", ""), ("old", "DELETE", "'delete'")):
            columns, values = (f"{self.index}, ", f"{told}, ") if told else ("", "")
            yield (
                f"CREATE TRIGGER {self.index}_{change.lower()} AFTER {change} ON {self.texts} BEGIN "  # noqa: S608
                f"INSERT INTO {self.index} ({columns}rowid, title, words) "
                f"VALUES ({values}{row}.key, {row}.title, {row}.words); END"
            )
        for one in self.watched:
            yield from self._watching(one)

    def _watching(self, one: Watched) -> Iterator[str]:
        name, new, old = self._named(one), self._refresh(one, "new"), self._refresh(one, "old")
        said = " || ".join(f"coalesce({{row}}.{column}, '')" for column in one.columns)
        before, after = (f"({', '.join(f'{row}.{column}' for column in one.columns)})" for row in ("old", "new"))
        yield (
            f"CREATE TRIGGER {name}_added AFTER INSERT ON {one.table} "
            f"WHEN {said.format(row='new')} <> '' BEGIN {new} END"
        )
        yield (
            f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {', '.join(one.columns)} ON {one.table} "
            f"WHEN {before} IS NOT {after} BEGIN {old} {new} END"
        )
        yield (
            f"CREATE TRIGGER {name}_removed AFTER DELETE ON {one.table} "
            f"WHEN {said.format(row='old')} <> '' BEGIN {old} END"
        )

    def _named(self, one: Watched) -> str:
        return f"{self.texts}_by_{one.table}"

    def _refresh(self, one: Watched, row: str) -> str:
        key, part = f"{row}.{one.of_key}", f"{row}.{one.part}" if one.part else "''"
        return (
            f"DELETE FROM {self.texts} WHERE of_key = {key} AND part = {part}; "  # noqa: S608 - our own words
            f"INSERT INTO {self.texts} ({COLUMNS}) "
            f"SELECT {COLUMNS} FROM ({self.select}) WHERE of_key = {key} AND part = {part};"
        )


EVIDENCE_WORDS = """
trim(a.note || char(10) || a.reason || char(10) || CASE a.evidence WHEN '' THEN '' ELSE (
    SELECT group_concat(CASE e.type WHEN 'object' THEN e.value ->> 'source' ELSE e.value END, char(10))
    FROM json_each(a.evidence) e
) END, char(10))
"""

EVIDENCE = Searched(
    FoundKind.EVIDENCE,
    f"""
    SELECT a.return_key AS of_key, a.question AS part, a.audit_key, r.subject_key, a.return_key, '' AS name,
        '' AS title, {EVIDENCE_WORDS} AS words
    FROM answer a JOIN agency_return r ON r.key = a.return_key
    WHERE a.note <> '' OR a.reason <> '' OR a.evidence <> ''
    """,  # noqa: S608 - our own words
    (Watched("answer", "return_key", ("note", "reason", "evidence"), "question"),),
)
"""The sentences of answers, with where they were seen and why."""

CORE_SEARCHED = (
    Searched(
        FoundKind.CASE,
        """
        SELECT s.key AS of_key, '' AS part, s.audit_key, s.key AS subject_key, NULL AS return_key, '' AS name,
            s.code AS title, coalesce((
                SELECT group_concat(t.value, ' ' ORDER BY t.position)
                FROM subject_attribute t WHERE t.subject_key = s.key
            ), '') AS words
        FROM subject s
        """,
        (Watched("subject", "key", ("code",)),),  # its attributes are there before it
    ),
    EVIDENCE,
    Searched(
        FoundKind.AUDIT,
        """
        SELECT key AS of_key, '' AS part, key AS audit_key, NULL AS subject_key, NULL AS return_key, id AS name,
            title, theme || char(10) || key_lines AS words
        FROM audit
        """,
        (Watched("audit", "key", ("title", "theme", "key_lines")),),
    ),
)
"""What is found of the core tables; slices add theirs."""

TRIGGER = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"
OF_KEYS = "of_key IN (SELECT value FROM json_each(?))"


@contextmanager
def found_at_once(connection: DeskConnection, returns: Collection[int]) -> Iterator[None]:
    """While many answers of these returns (by key) change, put what is found of them in step once, at the end.

    FTS5 writes back what it has gathered before every statement, so that ten thousand of them cost ten times as much as
    one. While the index is being made anew there is nothing to put in step.
    """
    triggers = [(name, connection.value(TRIGGER, (name,))) for name in EVIDENCE.trigger_names]
    if not all(sql for _, sql in triggers):
        yield
        return
    for name, _ in triggers:
        connection.run(f"DROP TRIGGER {name}")
    yield
    keys = (json.dumps([*returns]),)
    connection.run(f"DELETE FROM {EVIDENCE.texts} WHERE {OF_KEYS}", keys)  # noqa: S608 - our own words
    connection.run(
        f"INSERT INTO {EVIDENCE.texts} ({COLUMNS}) "  # noqa: S608 - our own words
        f"SELECT {COLUMNS} FROM ({EVIDENCE.select}) WHERE {OF_KEYS} ORDER BY of_key, part",
        keys,
    )
    for _, sql in triggers:
        connection.run(sql)
