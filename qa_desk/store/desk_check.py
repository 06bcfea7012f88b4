"""Checking a whole desk: pages, form, chain, projection, links and counts. Nothing is ever mended here."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.store.checks.form_faults import UNREADABLE_WITHOUT, form_faults
from qa_desk.store.checks.journal_faults import journal_faults
from qa_desk.store.checks.row_faults import link_faults, loose_ends, row_faults
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import UnknownEventError
from qa_desk.store.keys import scratch_key
from qa_desk.store.projected_tables import UnknownReferenceError
from qa_desk.store.projection import Projection
from qa_desk.store.search_index import count_texts, index_faults
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.tables import Base

NOT_LOOKED_AT = tr("not looked at, because the file itself is damaged")
TOLD = 3
"""How many findings the one line of a part names."""


@dataclass(frozen=True)
class CheckedPart:
    """One thing that was looked at: what was found, and what is wrong with it, if anything."""

    title: str
    found: str
    problem: str = ""
    findings: tuple[Finding, ...] = ()

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
    form: CheckedPart
    chain: CheckedPart
    projection: CheckedPart
    links: CheckedPart
    counts: CheckedPart
    search: CheckedPart

    @property
    def parts(self) -> tuple[CheckedPart, ...]:
        """Every part, in the order it was checked."""
        return (self.pages, self.form, self.chain, self.projection, self.links, self.counts, self.search)

    @property
    def ok(self) -> bool:
        """Whether the desk is whole."""
        return all(part.ok for part in self.parts)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that was found, in the order it was looked for."""
        return tuple(finding for part in self.parts for finding in part.findings)

    @property
    def may_be_mended(self) -> bool:
        """Whether the file and its history hold, so that what they still have can be made good."""
        beyond = {Damage.PAGE_CHANGED, Damage.STRUCTURE_BROKEN}
        return not any(one.damage in beyond or one.of_history for one in self.findings)


def check_desk(connection: DeskConnection, progress: Progress) -> DeskCheck:
    """Read everything twice and compare. The caller keeps others out."""
    connection.settle()
    return check_parts(connection, progress)


def check_parts(connection: DeskConnection, progress: Progress) -> DeskCheck:
    """The same inside a transaction, before its end: what it has changed is looked at too."""
    pages = _pages(connection, progress)
    form = (
        _unread(tr("Form")) if not pages.ok and pages.findings[0].damage is Damage.PAGE_CHANGED else _form(connection)
    )
    if any(one.damage in UNREADABLE_WITHOUT for one in form.findings) or (not form.ok and not form.findings):
        return DeskCheck(
            pages, form, *map(_unread, (tr("History"), tr("Answers"), tr("Links"), tr("Counts"), tr("Search")))
        )
    return DeskCheck(
        pages,
        form,
        _chain(connection, progress),
        _projection(connection, progress),
        _links(connection, progress),
        _counts(connection),
        _search(connection, progress),
    )


def _unread(title: str) -> CheckedPart:
    return CheckedPart(title, "", NOT_LOOKED_AT)


def _part(title: str, found: str, findings: Iterable[Finding], what: str = "") -> CheckedPart:
    findings = tuple(findings)
    told = "; ".join(dict.fromkeys(one.words for one in findings[:TOLD]))
    more = tr("; {number} more", number=len(findings) - TOLD) if len(findings) > TOLD else ""
    return CheckedPart(title, found, f"{what}{told}{more}" if findings else "", findings)


def _pages(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, tr("Checking every page"))
    if damaged := connection.damaged_pages():
        return _part(tr("Pages"), "", [Finding(Damage.PAGE_CHANGED)] * len(damaged))
    lines = [line for (line,) in connection.run("PRAGMA integrity_check(20)") if line != "ok"]
    found = tr("{value} pages read as they were written", value=connection.value("PRAGMA page_count"))
    # SQLite's words may quote a value, so only their kind is told.
    return _part(tr("Pages"), found, [Finding(_damage_of(line)) for line in lines])


def _damage_of(line: str) -> Damage:
    if "missing from index" in line or "entries in index" in line:
        return Damage.INDEX_OUT_OF_STEP
    if " value in " in line or line.startswith("CHECK constraint"):
        return Damage.VALUE_NOT_ALLOWED
    return Damage.STRUCTURE_BROKEN


def _form(connection: DeskConnection) -> CheckedPart:
    return _part(tr("Form"), tr("every table, index and trigger is as it is made"), form_faults(connection))


def _chain(connection: DeskConnection, progress: Progress) -> CheckedPart:
    count = connection.value("SELECT count(*) FROM event")
    found = tr("{count} events follow one another without a gap", count=count)
    return _part(tr("History"), found, journal_faults(connection, progress))


def _projection(connection: DeskConnection, progress: Progress) -> CheckedPart:
    found = tr("the answers are what the history says")
    try:
        with _rebuilt(connection, progress) as fresh:
            findings = [finding for table in PROJECTED for finding in row_faults(table, connection, fresh)]
    except (UnknownEventError, UnknownReferenceError, ValueError, KeyError, TypeError) as error:
        finding = Finding(Damage.REPLAY_FAILS)
        problem = tr("the history cannot be read again ({name__})", name__=type(error).__name__)
        return CheckedPart(tr("Answers"), found, problem, (finding,))
    return _part(tr("Answers"), found, findings, tr("not what the history says: "))


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


def _links(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, tr("Checking what points at what"))
    return _part(tr("Links"), tr("every answer belongs to a return"), link_faults(connection))


def _counts(connection: DeskConnection) -> CheckedPart:
    events = connection.value("SELECT count(*) FROM event")
    returns = connection.value("SELECT count(*) FROM agency_return")
    return _part(
        tr("Counts"), tr("{returns} returns, {events} events", returns=returns, events=events), loose_ends(connection)
    )


def _search(connection: DeskConnection, progress: Progress) -> CheckedPart:
    progress.step(0, 0, tr("Checking what can be found"))
    texts = count_texts(connection)
    return _part(tr("Search"), tr("{texts} texts can be found by their words", texts=texts), index_faults(connection))
