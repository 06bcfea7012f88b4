"""How safe the desk is, in words."""

from datetime import UTC, datetime, timedelta

import pytest

from qa_desk.settings import LastBackup
from qa_desk.ui.backing_up import BackupState, backup_health

NOW = datetime(2026, 7, 7, 12, 0, tzinfo=UTC)


def made(ago: timedelta, problem: str = "") -> LastBackup:
    return LastBackup("/backups", (NOW - ago).isoformat(), problem)


@pytest.mark.parametrize("last", [None, LastBackup("/backups", "")])
def test_no_backup_is_said_plainly(last: LastBackup | None) -> None:
    health = backup_health(last, NOW)
    assert health.state is BackupState.OFF
    assert f"{health.heading}. {health.line}" == ("Your work has no backup. If this laptop is lost, so is the audit.")


def test_a_fresh_backup_says_when_and_where() -> None:
    health = backup_health(made(timedelta(minutes=10)), NOW)
    assert health.state is BackupState.ON
    assert health.line.startswith("Last backup today ")
    assert health.line.endswith("to /backups.")
    assert backup_health(made(timedelta(days=1)), NOW).line.startswith("Last backup yesterday ")


def test_an_old_backup_is_late() -> None:
    health = backup_health(made(timedelta(days=8)), NOW)
    assert health.state is BackupState.LATE
    assert health.line.startswith("Last backup 29 June ")


def test_a_failed_backup_stays_until_one_works() -> None:
    health = backup_health(made(timedelta(days=1), "The folder cannot be reached."), NOW)
    assert health.state is BackupState.FAILED
    assert health.line.startswith("The folder cannot be reached. Last backup yesterday ")
    never = backup_health(LastBackup("/backups", "", "The disk is full."), NOW)
    assert never.line == "The disk is full. No backup has worked yet."
