"""Action plans as files by command: the plan of an audit, and the published business plan that belongs to none."""

import json
from pathlib import Path

import pytest

from qa_desk.services.demo import DEMO_PASSPHRASE
from tests.cli.conftest import Command
from tests.desk_builders import DEMO_NAME, a_demo_desk
from tests.reports.readable import pdf_words


def test_plans_are_made_as_files(tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    a_demo_desk(tmp_path).desk.close()
    desk = tmp_path / DEMO_NAME
    business = tmp_path / "business.pdf"
    export = ("actions", "export", desk, "--plan", "business-plan-2018", "-o", business, "--name", "J")
    assert json.loads(command(*export, "--json").text)["actions"] == 81
    assert "81 due, 61 signed off (75%)" in pdf_words(business.read_bytes())
    made = command("report", desk, "core-groups-2018", "actions.xlsx", "-o", tmp_path / "core.xlsx", "--name", "J")
    assert made.text.startswith("Made ")
    refused = command("report", desk, "eha-2018", "actions.pdf", "-o", tmp_path / "none.pdf", "--name", "J")
    assert "This audit has no actions yet." in refused.refusal
    assert command("desk", "check", desk).text
