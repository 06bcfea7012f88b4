"""Desks as files: making one, opening one, bringing one back, and what can be said of one that stays shut."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.progress import Progress
from qa_desk.domain.working_days import HolidayTable
from qa_desk.services import Services, services_of
from qa_desk.services.clock import Clock
from qa_desk.services.passphrases import STRENGTH_WORDS, Strength, check_strength, passphrase_strength
from qa_desk.store.keys import MAGIC, KeyCost
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary

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
        self, clock: Clock, library: TemplateLibrary, holidays: HolidayTable, cost: KeyCost | None = None
    ) -> None:
        self.clock, self._library, self.holidays = clock, library, holidays
        self._cost = cost or KeyCost()

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

    def _services(self, store: Store, actor: str) -> Services:
        return services_of(store, self.clock, self._library, self.holidays, actor)

    def open(self, path: Path, passphrase: str, actor: str, progress: Progress | None = None) -> Services:
        """Open a desk; raises UserError, with the file untouched, when it cannot be."""
        return self._services(Store.open(path, passphrase, clock=self.clock.now, progress=progress), actor)

    def header(self, path: Path) -> DeskHeader:
        """What the first bytes of a desk say; refuses in words what is not a desk."""
        cost = Store.cost(path)
        return DeskHeader(path, int(MAGIC[-1:]), path.stat().st_size, 1 << cost.memory, cost.passes, cost.lanes)

    def restore(self, backup: Path, path: Path, passphrase: str) -> Path | None:
        """Put a backup in the place of a closed desk; returns where the replaced desk is kept, if there was one."""
        return Store.restore(backup, path, passphrase, clock=self.clock.now)
