"""Verbs that only read work on a snapshot and say that it is one; verbs that write refuse in words."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT, Command, beside


def test_a_snapshot_is_read_and_said_to_be_one(command: Command, desk: Path) -> None:
    names = beside(desk)
    said = command("findings", desk, AUDIT, "--snapshot", "--json")
    assert said.status == 0
    assert said.err.startswith(f"Read-only snapshot of {desk.name}, as of ")
    assert command("desk", "check", desk, "--snapshot").status == 0
    assert beside(desk) == names
    assert json.loads(said.out) == json.loads(command("findings", desk, AUDIT, "--json").out)


def test_where_nothing_can_be_written_reading_goes_on_and_writing_is_refused(
    command: Command, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(desk, tmp_path / "medium.qadesk"))
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda asked, mode: Path(asked) != path and allowed(asked, mode))
    assert "Read-only snapshot of medium.qadesk" in command("audit", "list", path).err
    refusal = command("audit", "close", path, AUDIT, "--name", "Panel chair").refusal
    assert "This is a read-only snapshot of medium.qadesk, so nothing was changed." in refusal
    assert list(beside(path)) == ["medium.qadesk"]


def test_a_desk_on_a_synced_folder_is_refused_and_may_be_read(
    command: Command, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(desk.parent))
    assert "is copied to other computers by OneDrive" in command("audit", "list", desk).refusal
    assert "is copied to other computers by OneDrive" in command("desk", "new", desk.with_name("new.qadesk")).refusal
    assert command("audit", "list", desk, "--snapshot").status == 0
