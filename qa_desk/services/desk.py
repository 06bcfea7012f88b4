"""The open desk itself: where it is, where the person was, keeping it safe, closing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.desk_checks.damage import Finding
from qa_desk.domain.events import AnswerRevised
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.services.passphrases import check_strength
from qa_desk.store.desk_check import CheckedPart
from qa_desk.store.mending import Mended
from qa_desk.store.snapshots import Snapshot
from qa_desk.store.store import DeskCheck, OpenDesk, Store

__all__ = ["CheckedPart", "DeskCheck", "DeskService", "Mended", "Place", "Screen"]


@dataclass(frozen=True)
class Place:
    """Where the person was: return, question, and the caret in its evidence (-1 when not in it)."""

    agency_return: str
    question: str
    caret: int = -1


@dataclass(frozen=True)
class Screen:
    """A place of the window, and what it showed there."""

    place: str
    subject: str | None = None


class DeskService:
    """Verbs about the file that is open."""

    def __init__(self, store: Store, actor: str, *, all_read: bool = True) -> None:
        self._store, self._actor, self._snapshot = store, actor, store.desk.snapshot
        self._needs_verifying = not all_read or store.desk.recovered

    @property
    def path(self) -> Path:
        """The one file that is the whole desk."""
        return self._store.desk.path

    @property
    def about(self) -> OpenDesk:
        """Which desk this is, since when, in which form, and whether an interrupted session was brought in."""
        return self._store.desk

    @property
    def head(self) -> tuple[int, str]:
        """How many events the journal has, and the hash of the last one."""
        return self._store.head

    @property
    def snapshot(self) -> Snapshot | None:
        """Which desk this is a read-only copy of; None on a desk that can be worked on."""
        return self._snapshot

    def keep_place(self, place: Place) -> None:
        """Remember where the person is, for when the desk is opened again; a snapshot is not opened again."""
        if self._snapshot is not None:
            return
        with self._store.writing("place") as uow:
            uow.places.keep(place.agency_return, place.question, place.caret)

    def kept_place(self) -> Place | None:
        """Where the person was, or None on a desk where nothing was graded yet."""
        with self._store.reading() as reading:
            kept = reading.places.get()
        return Place(*kept) if kept else None

    def keep_screen(self, screen: Screen) -> None:
        """Remember what is on screen while the desk is locked; a snapshot starts at Home again."""
        if self._snapshot is not None:
            return
        with self._store.writing("place") as uow:
            uow.places.keep_screen(screen.place, screen.subject)

    def take_kept_screen(self) -> Screen | None:
        """What was on screen when the desk was locked, told once; None when it was closed in any other way."""
        with self._store.reading() as reading:
            kept = reading.places.screen()
        if kept is None or self._snapshot is not None:
            return None
        with self._store.writing("place") as uow:
            uow.places.forget_screen()
        return Screen(*kept)

    @property
    def needs_verifying(self) -> bool:
        """Whether it was opened before all of it was read, or brought in an interrupted session, and not read since."""
        return self._needs_verifying

    def verify(self, progress: Progress | None = None) -> None:
        """Read every page and the whole history; raises UserError when something is not what was written.

        For a background thread: between its parts the desk can be used.
        """
        self._store.verify(progress)
        self._needs_verifying = False

    def check(self, progress: Progress | None = None) -> DeskCheck:
        """Check every page, the chain, the projection and the counts."""
        return self._store.check(progress)

    def mend(self, findings: Sequence[Finding], progress: Progress) -> Mended:
        """Make good what a check found and the history still has, after a backup; all or nothing."""
        return self._store.mend(findings, self._actor, progress)

    def back_up(self, folder: Path) -> Path:
        """Put a verified copy of the desk, under the same passphrase, into ``folder``."""
        return self._store.backup_to(folder)

    def save_copy(self, folder: Path, actor: str, unsaved: list[AnswerRevised]) -> Path:
        """A copy of the desk in another folder with the answers that could not be saved here."""
        return self._store.backup_to(folder, actor, unsaved)

    def check_passphrase(self, passphrase: str) -> None:
        """Raise UserError unless this passphrase opens the desk; it takes as long as opening does."""
        self._store.check_passphrase(passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """Put the desk under a new passphrase; refuses a weak one, and a wrong old one."""
        check_strength(new, tr("The passphrase was not changed"))
        self._store.change_passphrase(old, new)

    def settle(self) -> None:
        """Bring everything into the one file while nothing else is going on."""
        self._store.settle()

    def close(self) -> None:
        """Close the desk; what is left on disk is one file."""
        self._store.close()
