"""Backing up the open desk: one verb and one state, shown on Home and in Settings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from qa_desk.domain.dates import day_and_month, short_date
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.services.clock import Clock
from qa_desk.settings import BACKUPS, LastBackup
from qa_desk.ui.desk import Desk
from qa_desk.ui.live_settings import LiveSettings
from qa_desk.ui.tasks import Task, TaskRunner

LATE_AFTER = timedelta(days=7)
BESIDE = tr("The latest copy beside the desk, against a slip or damage, is of {}.")


class BackupState(StrEnum):
    """How safe the desk is against the loss of this computer."""

    OFF = "Off"
    ON = "On"
    LATE = "Late"
    FAILED = "Failed"


@dataclass(frozen=True)
class BackupHealth:
    """The state in words: a heading, and a line that says when and where."""

    state: BackupState
    heading: str
    line: str


def backup_health(last: LastBackup | None, now: datetime) -> BackupHealth:
    """Judge the last backup of a desk at the moment ``now``."""
    if last is None or not (last.made_at or last.problem):
        return BackupHealth(
            BackupState.OFF, tr("Your work has no backup"), tr("If this laptop is lost, so is the audit.")
        )
    when = _when(last.made_at, now)
    told = (
        tr("Last backup {when} to {folder}.", when=when, folder=last.folder)
        if when
        else tr("No backup has worked yet.")
    )
    if last.problem:
        return BackupHealth(BackupState.FAILED, tr("The latest backup did not work"), f"{last.problem} {told}")
    if now - datetime.fromisoformat(last.made_at) > LATE_AFTER:
        return BackupHealth(BackupState.LATE, tr("Your backup is late"), told)
    return BackupHealth(BackupState.ON, tr("Your work is backed up"), told)


def _when(made_at: str, now: datetime) -> str:
    return moment_words(datetime.fromisoformat(made_at), now) if made_at else ""


def moment_words(moment: datetime, now: datetime) -> str:
    """When something was, as seen from ``now``: "today 09:10", "3 July 14:32"."""
    made = moment.astimezone()
    clock = f"{made:%H:%M}"
    days = (now.astimezone().date() - made.date()).days
    if days == 0:
        return tr("today {clock}", clock=clock)
    if days == 1:
        return tr("yesterday {clock}", clock=clock)
    return f"{_day(made.date(), now.astimezone().date())} {clock}"


def _day(day: date, today: date) -> str:
    return day_and_month(day) if day.year == today.year else short_date(day)


class BackingUp(QObject):
    """Makes a checked copy of the open desk off the main thread, and remembers how that went."""

    started = Signal()
    done = Signal(object)  # path of the copy
    ended = Signal()

    def __init__(
        self, desk: Desk, tasks: TaskRunner, settings: LiveSettings, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._settings, self._clock = desk, tasks, settings, clock
        self._task: Task | None = None
        self._folder = Path()

    @property
    def last(self) -> LastBackup | None:
        """What is known of the last backup of this desk."""
        return self._settings[BACKUPS].get(str(self._desk.services.desk.path))

    @property
    def health(self) -> BackupHealth:
        """How safe the desk is now."""
        health, now = backup_health(self.last, self._clock.now()), self._clock.now()
        backups = self._desk.services.backups
        beside = backups.latest_in(backups.own_folder)
        if beside is None:
            return health
        return replace(health, line=f"{health.line} {BESIDE.format(moment_words(beside.made_at, now))}")

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._task is not None

    def start(self, folder: Path) -> None:
        """Put a checked copy of the desk into ``folder``; one at a time."""
        if self.busy:
            return
        self._folder = folder
        self._task = Task(lambda progress: self._desk.services.backups.keep_one(folder))  # noqa: ARG005
        self._task.succeeded.connect(self._on_succeeded)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_finished)
        self.started.emit()
        self._tasks.start(self._task)

    def keep_now(self, folder: Path, *, is_chosen: bool) -> None:
        """Keep a copy before going on, as the last thing that is done; a refusal stays with the desk as its problem."""
        try:
            self._desk.services.backups.keep_one(folder)
        except UserError as problem:
            self._keep(replace(self.last or LastBackup(str(folder) if is_chosen else "", ""), problem=str(problem)))
        else:
            if is_chosen:
                self._keep_made(folder)

    def _on_succeeded(self, path: Path) -> None:
        self._keep_made(self._folder)
        self.done.emit(path)

    def _keep_made(self, folder: Path) -> None:
        self._keep(LastBackup(str(folder), self._clock.now().astimezone(UTC).isoformat()))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._desk.errors.report(error)
            return
        before = self.last or LastBackup(str(self._folder), "")
        self._keep(replace(before, problem=str(error)))

    def _on_finished(self) -> None:
        self._task = None
        self.ended.emit()

    def _keep(self, last: LastBackup) -> None:
        path = str(self._desk.services.desk.path)
        known: Mapping[str, LastBackup] = self._settings[BACKUPS]
        self._desk.ask(lambda: self._settings.keep(BACKUPS, {**known, path: last}))
