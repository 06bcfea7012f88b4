"""Themes by command: over every audit, in one, and cut by a column of its case list."""

import json
from pathlib import Path

import pytest

from qa_desk.services.demo import DEMO_PASSPHRASE
from tests.cli.conftest import AUDIT, Command
from tests.desk_builders import DEMO_NAME, a_demo_desk


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command) -> Path:
    """A closed demo desk, its passphrase at hand."""
    a_demo_desk(tmp_path).desk.close()
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    return tmp_path / DEMO_NAME


def test_themes_are_told_over_every_audit_and_for_one(command: Command, demo: Path) -> None:
    told = command("themes", demo)
    assert "   7  Supervision not shown: concern, 7 cases in 3 audits\n" in told.text
    every = {one["name"]: one for one in json.loads(command("themes", demo, "--json").text)["themes"]}
    assert [one["id"] for one in every["Supervision not shown"]["audits"]] == [
        "section-11-2017", "section-11-2018", "neglect-2017",
    ]  # fmt: skip
    words = every["Child's words recorded"]
    assert words["cases"] == words["strength"] + words["concern"]
    one = json.loads(command("themes", demo, "--audit", "section-11-2018", "--by", "agency", "--json").text)
    assert [theme["name"] for theme in one["themes"]] == ["Supervision not shown"]
    assert one["by"]["column"] == "agency"
    assert sum(group["themes"]["Supervision not shown"] for group in one["by"]["groups"]) == one["themes"][0]["cases"]


def test_a_desk_without_themes_says_so_and_wrong_cuts_are_refused(command: Command, desk: Path) -> None:
    assert command("themes", desk).text == "0 themes\n"
    assert "one audit" in command("themes", desk, "--by", "Sex").refusal
    assert "no column" in command("themes", desk, "--audit", AUDIT, "--by", "Shoe size").refusal
