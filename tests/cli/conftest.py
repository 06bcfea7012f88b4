"""Runs the command line in this process, on real desks with a cheap key."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest

from qa_desk import paths
from qa_desk.cli import run
from qa_desk.domain.working_days import HolidayTable
from qa_desk.exchange.holiday_table import read_holiday_file
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.services.desks import Desks
from qa_desk.store.store import KeyCost
from qa_desk.templates.library import TemplateLibrary
from tests import graded_audit
from tests.graded_audit import PASSPHRASE, StillClock

FORMS = paths.forms_folder()
AUDIT = "early-help-assessment-quality-march-2018"


@dataclass(frozen=True)
class Shop:
    """A workplace whose clock stands and whose keys are cheap."""

    clock: StillClock = field(default_factory=StillClock)

    @cached_property
    def library(self) -> TemplateLibrary:
        return TemplateLibrary(FORMS)

    @cached_property
    def holidays(self) -> HolidayTable:
        return read_holiday_file(paths.resources_folder() / "bank_holidays.json")

    @cached_property
    def desks(self) -> Desks:
        return Desks(self.clock, self.library, BankHolidays(self.holidays), KeyCost.floor())


@dataclass(frozen=True)
class Said:
    """What one command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The one line on stderr of a command that was refused and printed nothing else."""
        assert self.status == 1, self
        assert self.out == "", self
        return self.line

    @property
    def line(self) -> str:
        """The one line on stderr of a command that ended with status 1."""
        assert self.status == 1, self
        assert self.err.count("\n") == 1, self
        assert "Traceback" not in self.err
        return self.err.rstrip("\n")

    @property
    def text(self) -> str:
        """What a command that was done printed."""
        assert (self.status, self.err) == (0, ""), self
        return self.out


Command = Callable[..., Said]


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, shop: Shop) -> Command:
    """`command("audit", "list", desk)`, with the passphrase in the environment."""
    monkeypatch.setenv("QA_DESK_PASSPHRASE", PASSPHRASE)

    def ran(*words: object) -> Said:
        status = run([str(word) for word in words], shop)
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return ran


@pytest.fixture(scope="session")
def closed_desks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Two closed desks as bytes: one with its audit signed off, one with the first of three cases signed off."""
    whole, begun = tmp_path_factory.mktemp("whole"), tmp_path_factory.mktemp("begun")
    graded_audit.a_graded_desk(whole)[1].close()
    services, store = graded_audit.an_empty_desk(begun)
    graded_audit.grade(services, graded_audit.set_up(services, cases=3), signed_off=1)
    store.close()
    return {folder.name[:5]: (folder / graded_audit.DESK_NAME).read_bytes() for folder in (whole, begun)}


def _put(folder: Path, content: bytes) -> Path:
    folder.mkdir()
    path = folder / graded_audit.DESK_NAME
    path.write_bytes(content)
    return path


@pytest.fixture
def desk(tmp_path: Path, closed_desks: dict[str, bytes]) -> Path:
    """A closed desk with one audit of 25 cases, all signed off."""
    return _put(tmp_path / "desk", closed_desks["whole"])


@pytest.fixture
def fresh_desk(tmp_path: Path, closed_desks: dict[str, bytes]) -> Path:
    """A closed desk with an audit that has three cases, one of them signed off."""
    return _put(tmp_path / "fresh", closed_desks["begun"])


def beside(path: Path) -> dict[str, bytes]:
    """Every file in the folder of a desk, with what is in it."""
    return {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
