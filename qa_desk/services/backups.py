"""Copies of the open desk: made, thinned, tried out, and what bringing one back would undo."""

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qa_desk.domain.backups.thinning import kept_backups
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.store.bringing_up import backups_beside
from qa_desk.store.copies import CopyState
from qa_desk.store.recovery import recovery_file_of
from qa_desk.store.store import Store

DUE_AFTER = timedelta(hours=24)
DUE_WHEN_CHANGED_AFTER = timedelta(minutes=30)
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Backup:
    """One copy in a folder, by its name: when it was made, and of which head."""

    path: Path
    made_at: datetime
    head: str


@dataclass(frozen=True)
class TriedBackup:
    """A copy that was opened and read as a whole, and how it stands to the desk."""

    backup: Backup
    state: CopyState


class BackupService:
    """The verbs of keeping copies."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    @property
    def own_folder(self) -> Path:
        """Where copies are kept beside the desk: against a slip or damage, not against the loss of the computer."""
        return backups_beside(self._store.desk.path)

    def kept_in(self, folder: Path) -> tuple[Backup, ...]:
        """The copies of this desk in a folder, the latest first."""
        found = (self._by_name(path) for path in folder.glob("*.qadesk") if path.is_file())
        return tuple(sorted((one for one in found if one), key=lambda one: one.made_at, reverse=True))

    def is_due(self, folder: Path) -> bool:
        """Whether the latest copy there is a day old, or half an hour and something has changed since."""
        latest = self.latest_in(folder)
        if latest is None:
            return True
        age = self._clock.now() - latest.made_at
        return age > DUE_AFTER or (age > DUE_WHEN_CHANGED_AFTER and self._has_changed_since(latest))

    def latest_in(self, folder: Path) -> Backup | None:
        """The latest copy of this desk in a folder."""
        return next(iter(self.kept_in(folder)), None)

    def is_behind(self, folder: Path) -> bool:
        """Whether the desk has something that no copy there has; that somebody looked at something is not counted."""
        latest = self.latest_in(folder)
        return latest is None or self._has_changed_since(latest)

    def _has_changed_since(self, copy: Backup) -> bool:
        with self._store.reading() as reading:
            return reading.history.has_changed_since(copy.head)

    def before(self, what: str) -> Path | None:
        """Keep a verified copy beside the desk before something that changes much: "taking in returns".

        None where the latest copy has everything already. Raises UserError where none can be made: the work is not
        begun then, for it is exactly when a disk is full that a copy is missed.
        """
        if not self.is_behind(self.own_folder):
            return None
        try:
            return self.keep_one(self.own_folder)
        except UserError as problem:
            raise UserError(
                tr(
                    "A backup is kept before {what}, and it could not be made. {message}",
                    what=what,
                    message=problem.message,
                ),
                tr(
                    "Nothing was changed, and your work is safe. Free some space where the desk is kept, and try again."
                ),
            ) from problem

    def keep_one(self, folder: Path) -> Path:
        """Make a verified copy in a folder, then let go of those that are kept no longer."""
        if folder == self.own_folder:
            _make_own(folder)
        made = self._store.backup_to(folder)
        self._thin(folder)
        return made

    def try_out(self, path: Path) -> TriedBackup:
        """Open a copy elsewhere as a restore would, read all of it, and say how it stands to the desk now."""
        state = self._store.look_into(path)
        backup = self._by_name(path)
        if backup is None:  # it was given another name
            made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            backup = Backup(path, made, "")
        return TriedBackup(backup, state)

    def bring_back(self, path: Path) -> Path | None:
        """Put a copy in the place of the desk; where the desk that it replaces is kept.

        Whatever was read of the desk before is out of date after this: close it and open it again.
        """
        return self._store.bring_back(path)

    def _thin(self, folder: Path) -> None:
        """A copy that cannot be removed now is tried again the next time: one too many harms nothing."""
        copies = self.kept_in(folder)
        kept = kept_backups([one.made_at for one in copies], self._clock.now())
        for one in copies:
            if one.made_at not in kept:
                with contextlib.suppress(OSError):
                    one.path.unlink()
                    recovery_file_of(one.path).unlink(missing_ok=True)

    def _by_name(self, path: Path) -> Backup | None:
        return _by_name(self._store.desk.path, path)


def latest_backup(desk: Path, folders: Iterable[Path]) -> Backup | None:
    """The latest copy with the name of a desk, beside it or in ``folders``; for a desk that cannot be opened."""
    kept = (path for folder in (backups_beside(desk), *folders) for path in folder.glob("*.qadesk"))
    return max(filter(None, (_by_name(desk, path) for path in kept)), key=lambda one: one.made_at, default=None)


def _by_name(desk: Path, path: Path) -> Backup | None:
    match = re.fullmatch(
        rf"{re.escape(desk.stem)}-(\d{{8}}T\d{{6}}Z)-([0-9a-f]{{8}}|empty)(?:-\d+)?\.qadesk", path.name
    )
    if match is None:
        return None
    try:
        made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, made, "" if match[2] == "empty" else match[2])


def _make_own(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        raise UserError(
            tr("The folder {name} beside the desk cannot be made.", name=folder.name),
            tr("Your desk is safe. Free some space there, or move away what has that name."),
        ) from None
