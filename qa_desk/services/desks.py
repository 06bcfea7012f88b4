"""Desks as files: making one, opening one, bringing one back, and what can be said of one that stays shut."""

import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.desk_places import PlaceKind
from qa_desk.domain.errors import UserError
from qa_desk.domain.language import tr
from qa_desk.domain.progress import Progress
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import settle_files
from qa_desk.services.passphrases import STRENGTH_WORDS, Strength, check_strength, passphrase_strength
from qa_desk.services.recovery import read_codes
from qa_desk.store import refusals
from qa_desk.store.desk_places import place_of_desk
from qa_desk.store.keys import MAGIC, KeyCost
from qa_desk.store.recovery import read_recovery_file, recovery_file_of
from qa_desk.store.snapshots import clear_snapshots
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary

READ_FIRST_BELOW_BYTES = 64 * 1024 * 1024
"""A desk up to about a thousand cases is read as a whole in a second or two, before anything of it is shown."""

__all__ = ["STRENGTH_WORDS", "DeskHeader", "Desks", "Strength", "passphrase_strength"]


@dataclass(frozen=True)
class DeskHeader:
    """What can be said of a desk without its passphrase."""

    path: Path
    format: int
    size_bytes: int
    key_memory_mib: int
    key_passes: int
    key_lanes: int


def account_name() -> str:
    """The account of this computer, empty where it has no name."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


class Desks:
    """Makes and opens desk files, and puts their services together."""

    def __init__(
        self,
        clock: Clock,
        library: TemplateLibrary,
        holidays: BankHolidays,
        cost: KeyCost | None = None,
        *,
        read_first_below_bytes: int = READ_FIRST_BELOW_BYTES,
    ) -> None:
        self.clock, self._library, self.holidays = clock, library, holidays
        self._cost = cost or KeyCost()
        self._read_first_below_bytes = read_first_below_bytes

    def make(self, path: Path, passphrase: str, actor: str) -> Services:
        """Make a new desk at ``path``; refuses an existing file and a weak passphrase."""
        return self._services(self._made(path, passphrase, actor), actor)

    def make_filled(self, path: Path, passphrase: str, actor: str, fill: Callable[[Services, Store], None]) -> Services:
        """Make a new desk and ``fill`` it; when filling is stopped or refused, no file is left."""
        store = self._made(path, passphrase, actor)
        try:
            services = self._services(store, actor)
            fill(services, store)
        except BaseException:
            try:
                store.close()
            finally:
                path.unlink(missing_ok=True)
            raise
        return services

    def _made(self, path: Path, passphrase: str, actor: str) -> Store:
        check_strength(passphrase, tr("No desk was made"))
        place = place_of_desk(path)
        if not place.may_hold_work:
            raise refusals.not_made_there(place)
        return Store.create(path, passphrase, cost=self._cost, clock=self.clock.now, who=actor or account_name())

    def _services(self, store: Store, actor: str, *, all_read: bool = True) -> Services:
        return services_of(store, self.clock, self._library, self.holidays, actor, all_read=all_read)

    def open(self, path: Path, passphrase: str, actor: str, progress: Progress | None = None) -> Services:
        """Open a desk; raises UserError, with the file untouched, when it cannot be.

        A large one is opened before all of it is read: `DeskService.needs_verifying` then says so. Where nothing can
        be written, it is opened as a snapshot: `DeskService.snapshot` then says so.
        """
        self.refuse_shared(path)
        read_all = self._is_read_first(path)
        who = actor or account_name()
        try:
            store = Store.open(path, passphrase, clock=self.clock.now, progress=progress, read_all=read_all, who=who)
        except refusals.ReadOnlyPlaceError:
            return self.open_snapshot(path, passphrase, actor, progress)
        try:
            settle_files(store, actor)
            return self._services(store, actor, all_read=read_all)
        except BaseException:
            store.close()
            raise

    @staticmethod
    def refuse_shared(path: Path) -> None:
        """Raise SnapshotOffered for a desk in a folder where working on it could lose answers."""
        place = place_of_desk(path)
        if not place.may_hold_work:
            raise refusals.shared_place(path, place)

    def open_snapshot(self, path: Path, passphrase: str, actor: str, progress: Progress | None = None) -> Services:
        """Open a private copy of a desk to read, wherever it is and whoever has it open."""
        clear_snapshots()
        store = Store.open_snapshot(path, passphrase, clock=self.clock.now, progress=progress)
        try:
            return self._services(store, actor)
        except BaseException:
            store.close()
            raise

    @staticmethod
    def clear_leftovers() -> None:
        """Remove the snapshots that a kill left; for the start of the program."""
        clear_snapshots()

    @staticmethod
    def caution(path: Path) -> str:
        """What to know of the place of a desk that may be worked on there; empty when there is nothing."""
        if place_of_desk(path).kind is not PlaceKind.REMOVABLE:
            return ""
        return tr(
            "{name} is on a drive that can be taken out. Close the desk before you take it out, "
            "and keep backups on another.",
            name=path.name,
        )

    def _is_read_first(self, path: Path) -> bool:
        try:
            return path.stat().st_size < self._read_first_below_bytes
        except OSError:
            return True  # opening it finds the same, and has the words for it

    def header(self, path: Path) -> DeskHeader:
        """What the first bytes of a desk say; refuses in words what is not a desk."""
        cost = Store.cost(path)
        return DeskHeader(path, int(MAGIC[-1:]), path.stat().st_size, 1 << cost.memory, cost.passes, cost.lanes)

    @staticmethod
    def recovery_codes(path: Path) -> int:
        """How many codes the recovery key of a desk has; raises UserError where no recovery file stands beside it."""
        return read_recovery_file(recovery_file_of(path.resolve())).codes

    @staticmethod
    def has_recovery_file(path: Path) -> bool:
        """Whether a recovery file stands beside a desk."""
        return recovery_file_of(path.resolve()).is_file()

    def recover(self, path: Path, typed: Sequence[str], passphrase: str, actor: str) -> Services:
        """Open a desk with its recovery code or codes, and put it under a new passphrase at once.

        Refuses a weak passphrase before anything else, and a mistyped code with the group that is mistyped.
        """
        check_strength(passphrase, tr("The desk was not opened"))
        Store.cost(path)  # what is not a desk is refused first
        if len(typed) != self.recovery_codes(path):
            raise UserError(
                tr("This desk has a recovery key in ") + (tr("one code.") if len(typed) != 1 else tr("two codes.")),
                tr("Nothing was changed. Type as many codes as were printed."),
                field="code",
            )
        secret = read_codes(typed)
        store = Store.recover(path, secret, passphrase, actor, clock=self.clock.now, cost=self._cost)
        try:
            settle_files(store, actor)
            return self._services(store, actor)
        except BaseException:
            store.close()
            raise

    def restore(self, backup: Path, path: Path, passphrase: str) -> Path | None:
        """Put a backup in the place of a closed desk; returns where the replaced desk is kept, if there was one."""
        return Store.restore(backup, path, passphrase, clock=self.clock.now)
