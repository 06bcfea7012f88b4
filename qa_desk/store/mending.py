"""Mending a desk from its own history: after a verified backup, all of it in one transaction or nothing.

Whatever is made from the history is made anew, in today's form. The history itself is never mended: where it or a
page of the file does not hold, only a backup helps.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.domain.desk_checks.damage import Damage, Finding
from qa_desk.domain.desk_checks.events import DeskRepaired
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.store import copies
from qa_desk.store.bringing_up import backups_beside, is_older
from qa_desk.store.checks.form_faults import can_be_made_again, expected_form, form_of, is_leftover
from qa_desk.store.checks.journal_faults import journal_faults
from qa_desk.store.desk_check import DeskCheck, check_desk, check_parts
from qa_desk.store.engine import DeskConnection
from qa_desk.store.event_codec import UnknownEventError
from qa_desk.store.journal import NowUtc
from qa_desk.store.opening import open_checked, unlock
from qa_desk.store.projected_tables import UnknownReferenceError
from qa_desk.store.projection import Projection
from qa_desk.store.refusals import storage_cause
from qa_desk.store.search_index import drop_index, make_index
from qa_desk.store.slices.every import PROJECTED
from qa_desk.store.tables import APPEND_ONLY, Base
from qa_desk.store.unit_of_work import Transactions

FORGET_LOST_PLACES = "DELETE FROM kept_place WHERE agency_return NOT IN (SELECT id FROM agency_return)"
NOT_FOLLOWED = (UnknownEventError, UnknownReferenceError, ValueError, KeyError, TypeError, sqlcipher.Error, DBAPIError)
"""What reading a history again runs into where it does not add up."""


@dataclass(frozen=True)
class Mended:
    """What was mended, what is left for a backup to bring back, and the backup that was kept before."""

    mended: tuple[Finding, ...]
    left: tuple[Finding, ...]
    backup: Path


def check_closed(path: Path, passphrase: str, progress: Progress) -> DeskCheck | None:
    """Check a closed desk as it is, also one that opening would refuse; None where it must be brought up first."""
    path = path.resolve()
    with closing(open_checked(path, unlock(path, passphrase), progress, read_all=False)[0]) as connection:
        return None if is_older(connection) else check_desk(connection, progress)


def mend_closed(
    path: Path, passphrase: str, findings: Sequence[Finding], actor: str, now: NowUtc, progress: Progress
) -> Mended:
    """Mend a closed desk that was checked just before: one that lacks a table cannot be opened to work in."""
    check_may_be_mended(findings)
    path = path.resolve()
    with closing(open_checked(path, unlock(path, passphrase), progress, read_all=False)[0]) as connection:
        return mend(Transactions(connection, now), findings, actor, now, progress)


def check_may_be_mended(findings: Sequence[Finding]) -> None:
    """Refuse damage of the file or of its history itself, and where there is nothing to mend."""
    if any(one.damage in (Damage.PAGE_CHANGED, Damage.STRUCTURE_BROKEN) or one.of_history for one in findings):
        raise of_the_history_itself()
    if not any(one.in_history for one in findings):
        raise UserError(tr("There is nothing to mend from the history."), tr("Nothing was changed."))


def of_the_history_itself() -> UserError:
    """The words for damage that nothing in the file can make good."""
    return UserError(
        tr("The history of this desk, or a page of its file, is damaged, and nothing else holds what it said."),
        tr("Nothing was changed. Keep this file, and restore your latest backup."),
    )


def mend(
    transactions: Transactions, findings: Sequence[Finding], actor: str, now: NowUtc, progress: Progress
) -> Mended:
    """Keep a verified backup, make everything again from the history, check it, and record that it was done.

    Raises UserError, with the desk as it was, where no backup can be made, the history does not hold, or something
    would be left that the history should have made good. Stopped at any moment it leaves the desk as it was.
    """
    transactions.refuse_on_snapshot()
    check_may_be_mended(findings)
    mended = tuple(one for one in findings if one.in_history)
    with transactions.alone() as connection:
        if next(journal_faults(connection, progress), None):
            raise of_the_history_itself()
        progress.step(0, 0, tr("Keeping a backup of the desk as it is"))
        backup = _backup(connection, now)
        with _links_unwatched(connection), _whole_or_not(), transactions.writing(actor) as uow:
            _make_again(connection, transactions.projection, progress)
            codes = Counter(one.damage.code for one in mended)
            uow.record(DeskRepaired(tuple(sorted(codes.items()))))
            checked = check_parts(connection, progress)
            _refuse_what_is_left(checked)
        connection.settle()
    return Mended(mended, checked.findings, backup)


def _backup(connection: DeskConnection, now: NowUtc) -> Path:
    folder = backups_beside(connection.path)
    try:
        folder.mkdir(exist_ok=True)
        return copies.back_up(connection, folder, now)
    except (OSError, UserError) as error:
        raise UserError(
            tr("A backup is kept before a desk is mended, and it could not be made: {why}", why=error),
            tr("Nothing was changed. Make room beside the desk, or give QA Desk the right to write there."),
        ) from error


@contextmanager
def _links_unwatched(connection: DeskConnection) -> Iterator[None]:
    """SQLite would refuse to drop a table that others belong to; the check at the end looks at every link."""
    connection.run("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.run("PRAGMA foreign_keys = ON")


@contextmanager
def _whole_or_not() -> Iterator[None]:
    """Put into words that the history could not be followed; a full disk and a stop keep their own."""
    try:
        yield
    except NOT_FOLLOWED as error:
        if isinstance(error, UserError) or storage_cause(error):
            raise
        raise not_mended(tr("its history cannot be read again ({kind})", kind=type(error).__name__)) from error


def _refuse_what_is_left(checked: DeskCheck) -> None:
    left = [one.words for one in checked.findings if one.in_history or one.of_history]
    left += [part.words for part in checked.parts if not part.ok and not part.findings]
    if left:
        raise not_mended("; ".join(dict.fromkeys(left)))


def not_mended(why: str) -> UserError:
    """The words for a mending that was taken back."""
    return UserError(
        tr("The desk could not be mended: {why}.", why=why),
        tr("Nothing was changed. Restore your latest backup."),
    )


def _make_again(connection: DeskConnection, projection: Projection, progress: Progress) -> None:
    progress.step(0, 0, tr("Making every table again from the history"))
    drop_index(connection)
    for name in _in_the_way(connection):
        connection.run(f'DROP TABLE "{name}"')
    for table in PROJECTED:
        table.create(connection.core)
    _make_indexes_again(connection)
    for trigger in APPEND_ONLY:
        connection.run(f"DROP TRIGGER IF EXISTS {trigger.split()[2]}")
        connection.run(trigger)
    projection.rebuild(connection, progress)
    make_index(connection)
    connection.run(FORGET_LOST_PLACES)


def _in_the_way(connection: DeskConnection) -> list[str]:
    """Tables that are made again, and those that an interrupted change of form left."""
    made = expected_form()
    return [name for name in form_of(connection).tables if can_be_made_again(name) or is_leftover(name, made)]


def _make_indexes_again(connection: DeskConnection) -> None:
    """Indexes of the tables that stay as they are."""
    for table in Base.metadata.sorted_tables:
        if table not in PROJECTED:
            for index in table.indexes:
                connection.run(f"DROP INDEX IF EXISTS {index.name}")
                index.create(connection.core)
