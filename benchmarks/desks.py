"""Desks to measure on, made by the demo's own verb, with the cheapest key so that guessing costs are left out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qa_desk import paths
from qa_desk.domain.progress import Progress
from qa_desk.domain.working_days import HolidayTable
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.services import Services
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.clock import SystemClock
from qa_desk.services.demo import DEMO_PASSPHRASE
from qa_desk.services.demo.desk import make_demo_desk
from qa_desk.services.desks import Desks
from qa_desk.store.engine import DeskConnection
from qa_desk.store.keys import KeyCost, scratch_key
from qa_desk.store.store import Store
from qa_desk.store.unit_of_work import Reading
from qa_desk.templates.library import TemplateLibrary

ACTOR = "Benchmark"
AUDIT = "scale"


def shipped_holidays() -> HolidayTable:
    """The bank holidays as shipped."""
    return read_holiday_file(paths.resources_folder() / "bank_holidays.json")


def open_desks(cost: KeyCost | None = None) -> Desks:
    """The way to desks, as the program has it."""
    holidays = BankHolidays(shipped_holidays())
    return Desks(SystemClock(), TemplateLibrary(paths.forms_folder()), holidays, cost or KeyCost.floor())


@dataclass(frozen=True)
class Ground:
    """A folder with desks of several sizes; each is made when it is first asked for."""

    folder: Path
    desks: Desks = field(default_factory=open_desks)

    def path(self, cases: int) -> Path:
        """A closed desk with that many graded and signed-off cases."""
        path = self.folder / f"{cases}-cases.qadesk"
        if not path.exists():
            make_demo_desk(self.desks, path, DEMO_PASSPHRASE, ACTOR, Progress(), cases).desk.close()
        return path

    def open(self, cases: int) -> Services:
        """That desk, open."""
        return self.desks.open(self.path(cases), DEMO_PASSPHRASE, ACTOR)

    @contextmanager
    def reading(self, cases: int) -> Iterator[Reading]:
        """What that desk holds, beneath the services."""
        with Store.open(self.path(cases), DEMO_PASSPHRASE) as store, store.reading() as reading:
            yield reading


@contextmanager
def bare_store(folder: Path) -> Iterator[DeskConnection]:
    """An encrypted store with the settings of a desk and nothing of QA Desk in it."""
    path = folder / "bare.sqlite"
    path.touch()
    connection = DeskConnection(path, scratch_key())
    try:
        connection.take()
        connection.make_durable()
        yield connection
    finally:
        connection.close()
        path.unlink()
