"""Desks as files: making one, opening one, bringing one back, and what can be said of one that stays shut."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.errors import UserError
from qa_desk.domain.progress import Progress
from qa_desk.services import Services, services_of
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import Clock
from qa_desk.services.made_files import settle_files
from qa_desk.services.passphrases import STRENGTH_WORDS, Strength, check_strength, passphrase_strength
from qa_desk.services.recovery import read_codes
from qa_desk.store.keys import MAGIC, KeyCost
from qa_desk.store.recovery import read_recovery_file, recovery_file_of
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
        return self._services(self._made(path, passphrase), actor)

    def make_filled(self, path: Path, passphrase: str, actor: str, fill: Callable[[Services, Store], None]) -> Services:
        """Make a new desk and ``fill`` it; when filling is stopped or refused, no file is left."""
        store = self._made(path, passphrase)
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

    def _made(self, path: Path, passphrase: str) -> Store:
        check_strength(passphrase, "No desk was made")
        return Store.create(path, passphrase, cost=self._cost, clock=self.clock.now)

    def _services(self, store: Store, actor: str, *, all_read: bool = True) -> Services:
        return services_of(store, self.clock, self._library, self.holidays, actor, all_read=all_read)

    def open(self, path: Path, passphrase: str, actor: str, progress: Progress | None = None) -> Services:
        """Open a desk; raises UserError, with the file untouched, when it cannot be.

        A large one is opened before all of it is read: `DeskService.needs_verifying` then says so.
        """
        read_all = self._is_read_first(path)
        store = Store.open(path, passphrase, clock=self.clock.now, progress=progress, read_all=read_all)
        try:
            settle_files(store, actor)
            return self._services(store, actor, all_read=read_all)
        except BaseException:
            store.close()
            raise

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
        check_strength(passphrase, "The desk was not opened")
        Store.cost(path)  # what is not a desk is refused first
        if len(typed) != self.recovery_codes(path):
            raise UserError(
                "This desk has a recovery key in " + ("one code." if len(typed) != 1 else "two codes."),
                "Nothing was changed. Type as many codes as were printed.",
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
