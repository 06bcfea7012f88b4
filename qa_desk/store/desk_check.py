"""Checking a whole desk: pages, chain, projection, links and counts. Nothing is ever mended here."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from sqlalchemy import Table, select

from qa_desk.domain.progress import Progress
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import UnknownEventError
from qa_desk.store.journal import chain_reading
from qa_desk.store.keys import scratch_key
from qa_desk.store.prepared import text_of
from qa_desk.store.projected_tables import UnknownReferenceError
from qa_desk.store.projection import Projection
from qa_desk.store.search_index import count_texts, index_problem
from qa_desk.store.sent_copies import SentCopyShelf
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.tables import Base

STRAY_COUNTED = """
SELECT count(*) FROM answer a JOIN agency_return r ON r.key = a.return_key
WHERE a.counted = 1 AND r.state <> 'signed_off'
"""
UNCOUNTED_RETURNS = """
SELECT count(*) FROM agency_return r
WHERE r.state = 'signed_off' AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.return_key = r.key AND a.counted = 1)
"""


@dataclass(frozen=True)
class CheckedPart:
    """One thing that was looked at: what was found, and what is wrong with it, if anything."""

    title: str
    found: str
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problem

    @property
    def words(self) -> str:
        """One line for a person."""
        return f"{self.title}: {self.problem or self.found}"


@dataclass(frozen=True)
class DeskCheck:
    """What a check of the whole desk found."""

    pages: CheckedPart
    chain: CheckedPart
    projection: CheckedPart
    links: CheckedPart
    counts: CheckedPart
    search: CheckedPart

    @property
    def parts(self) -> tuple[CheckedPart, ...]:
        """Every part, in the order it was checked."""
        return (self.pages, self.chain, self.projection, self.links, self.counts, self.search)

    @property
    def ok(self) -> bool:
        """Whether the desk is whole."""
        return all(part.ok for part in self.parts)


def check_desk(connection: DeskConnection, progress: Progress) -> DeskCheck:
    """Read everything twice and compare. The caller keeps others out."""
    connection.settle()
    return DeskCheck(
        _pages(connection, progress),
        _chain(connection, progress),
        _projection(connection, progress),
        _links(connection, progress),
        _counts(connection),
        _search(connection, progress),
    )


def _pages(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, "Checking every page")
    lines = connection.damaged_pages()
    if not lines:
        lines = [line for (line,) in connection.run("PRAGMA integrity_check(20)") if line != "ok"]
    found = f"{connection.value('PRAGMA page_count')} pages read as they were written"
    # SQLite's words may quote a value, so only their number is told.
    return CheckedPart("Pages", found, f"{len(lines)} faults were found" if lines else "")


def _chain(connection: DeskConnection, progress: Progress) -> CheckedPart:
    count = connection.value("SELECT count(*) FROM event")
    problem = next(filter(None, chain_reading(connection, progress)), "")
    return CheckedPart("History", f"{count} events follow one another without a gap", problem)


def _projection(connection: DeskConnection, progress: Progress) -> CheckedPart:
    found = "the answers are what the history says"
    try:
        with _rebuilt(connection, progress) as fresh:
            differing = [name for table in PROJECTED if (name := _difference(table, connection, fresh))]
    except (UnknownEventError, UnknownReferenceError, ValueError, KeyError) as error:
        return CheckedPart("Answers", found, f"the history cannot be read again ({type(error).__name__})")
    problem = f"not what the history says: {'; '.join(differing)}" if differing else ""
    return CheckedPart("Answers", found, problem)


@contextmanager
def _rebuilt(source: DeskConnection, progress: Progress) -> Iterator[DeskConnection]:
    """Everything made again from the journal, in a file of its own that nobody can open later."""
    with tempfile.TemporaryDirectory(prefix="qa-desk-") as folder:
        scratch = DeskConnection(Path(folder) / "scratch", scratch_key())
        try:
            scratch.run("PRAGMA journal_mode = OFF")
            scratch.run("PRAGMA synchronous = OFF")
            scratch.run("BEGIN")
            Base.metadata.create_all(scratch.core)
            Projection(scratch).rebuild(source, progress)
            scratch.run("COMMIT")
            yield scratch
        finally:
            scratch.close()


def _difference(table: Table, kept: DeskConnection, fresh: DeskConnection) -> str:
    sql = text_of(select(table).order_by(*table.primary_key.columns))
    for kept_row, fresh_row in zip_longest(kept.run(sql), fresh.run(sql)):
        if kept_row != fresh_row:
            row = kept_row or fresh_row
            return f"{table.name} from row {row[0]}"
    return ""


def _links(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, "Checking what points at what")
    broken = len(connection.run("PRAGMA foreign_key_check").fetchall())
    return CheckedPart("Links", "every answer belongs to a return", f"{broken} rows point at nothing" if broken else "")


def _counts(connection: DeskConnection) -> CheckedPart:
    events = connection.value("SELECT count(*) FROM event")
    last = connection.value("SELECT coalesce(max(sequence), 0) FROM event")
    stray, uncounted = connection.value(STRAY_COUNTED), connection.value(UNCOUNTED_RETURNS)
    problems = []
    if events != last:
        problems.append(f"{events} events, but the last is number {last}")
    if stray:
        problems.append(f"{stray} answers count although their return is not signed off")
    if uncounted:
        problems.append(f"{uncounted} signed-off returns are not counted")
    strange = SentCopyShelf(connection).of_other_files
    if strange:
        problems.append(f"{strange} of the copies kept are not of the return that was sent")
    returns = connection.value("SELECT count(*) FROM agency_return")
    return CheckedPart("Counts", f"{returns} returns, {events} events", "; ".join(problems))


def _search(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, "Checking what can be found")
    texts = count_texts(connection)
    return CheckedPart("Search", f"{texts} texts can be found by their words", index_problem(connection))
