"""Checking and mending a desk that is closed, also one that opening would refuse."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.desk_checks.damage import Finding
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.services.backups import latest_backup
from qa_desk.services.desks import Desks
from qa_desk.store import mending, refusals
from qa_desk.store.desk_check import DeskCheck
from qa_desk.store.mending import Mended
from qa_desk.store.snapshots import Snapshot


@dataclass(frozen=True)
class CheckedDesk:
    """What a check of a closed desk found; ``snapshot`` is there where only a copy of it was read."""

    found: DeskCheck
    snapshot: Snapshot | None = None


def check_desk(desks: Desks, path: Path, passphrase: str, progress: Progress, *, snapshot: bool = False) -> CheckedDesk:
    """Read all of a closed desk, and change nothing; a copy of it with ``snapshot``, or where nothing can be written.

    A desk in an older form is brought up first, as opening does.
    """
    if not snapshot:
        desks.refuse_shared(path)
        try:
            found = mending.check_closed(path, passphrase, progress)
        except refusals.ReadOnlyPlaceError:
            snapshot = True
        else:
            if found is not None:
                return CheckedDesk(found)
    services = (desks.open_snapshot if snapshot else desks.open)(path, passphrase, "", progress)
    try:
        return CheckedDesk(services.desk.check(progress), services.desk.snapshot)
    finally:
        services.desk.close()


def mend_desk(
    desks: Desks, path: Path, passphrase: str, findings: Sequence[Finding], actor: str, progress: Progress
) -> Mended:
    """Make good what a check of a closed desk found and its history still has, after a backup; all or nothing."""
    desks.refuse_shared(path)
    return mending.mend_closed(path, passphrase, findings, actor, desks.clock.now, progress)


def refuse_unmendable(path: Path, findings: Sequence[Finding], folders: Iterable[Path]) -> None:
    """Refuse what only a backup brings back, and name the latest there is."""
    try:
        mending.check_may_be_mended(findings)
    except UserError as problem:
        raise UserError(problem.message, f"{problem.hint} {latest_words(path, folders)}".strip()) from problem


def latest_words(path: Path, folders: Iterable[Path]) -> str:
    """Which backup of a desk is the latest, in its own folder and in ``folders``; empty where there is none."""
    latest = latest_backup(path.resolve(), folders)
    return tr("The latest by this name is {path}.", path=latest.path) if latest is not None else ""
