"""Copies that are kept, thinned, tried out and brought back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.services import Services, services_of
from qa_desk.services.backups import BackupService
from qa_desk.services.bank_holidays import BankHolidays
from qa_desk.store.store import Store
from qa_desk.templates.library import TemplateLibrary
from tests import graded_audit
from tests.builders import NO_HOLIDAYS
from tests.graded_audit import said


class MovedClock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 7, 7, 14, 32, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: MovedClock) -> Iterator[tuple[Services, Store]]:
    folder = tmp_path / "desk"
    folder.mkdir()
    services, made = graded_audit.an_empty_desk(folder)
    graded_audit.set_up(services, cases=2)
    made.close()
    store = Store.open(folder / graded_audit.DESK_NAME, graded_audit.PASSPHRASE, clock=clock.now)
    library = TemplateLibrary(folder / "forms")
    yield services_of(store, clock, library, BankHolidays(NO_HOLIDAYS), "A. Tester"), store
    store.close()


@pytest.fixture
def backups(desk: tuple[Services, Store]) -> BackupService:
    return desk[0].backups


def revise(services: Services, point: str = "good") -> None:
    audit = services.audits.programme()[0].audit.id
    services.returns.open(services.returns.ids(audit)[0]).revise("child_grade", said(point, "The child is known."))


def test_a_copy_is_due_after_a_day_or_half_an_hour_of_changes(
    desk: tuple[Services, Store], backups: BackupService, clock: MovedClock
) -> None:
    folder = backups.own_folder
    assert backups.is_due(folder)
    backups.keep_one(folder)
    clock.moment += timedelta(minutes=31)
    assert not backups.is_due(folder), "nothing has changed"
    revise(desk[0])
    assert backups.is_due(folder)
    backups.keep_one(folder)
    clock.moment += timedelta(hours=23)
    assert not backups.is_due(folder)
    clock.moment += timedelta(hours=2)
    assert backups.is_due(folder)


def test_copies_are_thinned_and_nothing_else_in_the_folder_is_touched(
    desk: tuple[Services, Store], backups: BackupService, clock: MovedClock, tmp_path: Path
) -> None:
    other = tmp_path / "Minutes-20260101T000000Z-0a1b2c3d.qadesk"
    mine = tmp_path / "test copy for Jane.qadesk"
    for path in (other, mine):
        path.write_bytes(b"not ours")
    for _ in range(12):
        backups.keep_one(tmp_path)
        clock.moment += timedelta(days=3)
    kept = backups.kept_in(tmp_path)
    ages = [(clock.moment - one.made_at).days for one in kept]
    assert ages[:4] == [3, 6, 9, 12], "a week of days"
    assert len(ages) == len(list(tmp_path.glob("test-*.qadesk"))) == 7, "and a month of weeks"
    assert ages[-1] <= 36
    assert other.exists()
    assert mine.exists()


def test_a_copy_tells_what_bringing_it_back_would_undo(
    desk: tuple[Services, Store], backups: BackupService, tmp_path: Path
) -> None:
    made = backups.keep_one(tmp_path)
    assert backups.try_out(made).state.entries_since == 0
    revise(desk[0])
    revise(desk[0], "inadequate")
    tried = backups.try_out(made)
    assert (tried.state.answers_since, tried.state.same_history) == (2, True)
    assert tried.backup.path == made
    renamed = made.rename(tmp_path / "kept.qadesk")
    assert backups.try_out(renamed).state.answers_since == 2


def test_a_copy_is_brought_back_and_the_desk_it_replaces_is_kept(
    desk: tuple[Services, Store], backups: BackupService, tmp_path: Path
) -> None:
    made = backups.keep_one(tmp_path)
    head = desk[1].head
    revise(desk[0])
    later = desk[1].head
    kept = backups.bring_back(made)
    assert desk[1].head == head
    assert desk[1].check().ok
    assert kept is not None
    with Store.open(kept, graded_audit.PASSPHRASE) as replaced:
        assert replaced.head == later


def test_a_copy_that_another_laptop_went_on_from_is_told(
    desk: tuple[Services, Store], backups: BackupService, tmp_path: Path
) -> None:
    made = backups.keep_one(tmp_path)
    revise(desk[0])
    other = backups.keep_one(tmp_path)
    backups.bring_back(made)
    revise(desk[0], "inadequate")
    assert not backups.try_out(other).state.same_history


def test_a_damaged_copy_or_one_under_another_passphrase_is_refused_and_changes_nothing(
    desk: tuple[Services, Store], backups: BackupService, tmp_path: Path
) -> None:
    made = backups.keep_one(tmp_path)
    head = desk[1].head
    bytes_of = bytearray(made.read_bytes())
    bytes_of[-5000] ^= 1
    broken = tmp_path / "broken.qadesk"
    broken.write_bytes(bytes_of)
    for verb in (backups.try_out, backups.bring_back):
        with pytest.raises(UserError, match="damaged"):
            verb(broken)
    desk[0].desk.change_passphrase(graded_audit.PASSPHRASE, "nine loud otters swimming")
    with pytest.raises(UserError, match="not under the passphrase"):
        backups.bring_back(made)
    with pytest.raises(UserError, match="There is no file"):
        backups.try_out(tmp_path / "gone.qadesk")
    assert desk[1].head == head
    assert desk[1].check().ok
