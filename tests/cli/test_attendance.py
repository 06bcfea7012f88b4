"""Attendance by command, from a pasted table and from the demo desk."""

import json
from pathlib import Path

import pytest

from qa_desk.services.demo import DEMO_PASSPHRASE
from tests.cli.conftest import Command
from tests.desk_builders import DEMO_NAME, a_demo_desk


def test_the_published_table_is_told(tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    a_demo_desk(tmp_path).desk.close()
    desk = tmp_path / DEMO_NAME
    lines = command("attendance", desk).text.splitlines()
    assert lines[0] == "board-and-subgroups-2017-18  Board and subgroups 2017-18"
    assert lines[1].startswith("  Board: 6 of 22 below 75%: Blackpool Council – Early Help (50%), ")
    body = json.loads(command("attendance", desk, "board-and-subgroups-2017-18", "--json").text)["tables"][0]
    assert len(body["members"]) == 22
    assert body["members"][1]["groups"]["Board"] == {"percent": 75.0, "as_published": True}
    assert body["members"][1]["groups"]["BMG"] is None
    changed = command("attendance", desk, "board-and-subgroups-2017-18", "--minimum", "50", "--name", "J")
    assert "Board: 2 of 22 below 50%" in changed.text
    (tmp_path / "bmg.csv").write_text("Member,12.04.18\nPolice,yes\n", encoding="utf-8")
    pasted = ("--paste", tmp_path / "bmg.csv", "--title", "BMG 2018-19", "--group", "BMG", "--name", "J")
    assert command("attendance", desk, *pasted).text == "bmg-2018-19  BMG 2018-19\n  BMG: all 1 at 75% or above\n"
    assert "Say which table" in command("attendance", desk, "--minimum", "60", "--name", "J").refusal
