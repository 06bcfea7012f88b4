"""Areas and letters from the command line, on the demo desk."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_desk.services.demo import DEMO_PASSPHRASE
from tests.cli.conftest import Said
from tests.desk_builders import DEMO_NAME, a_demo_desk

SECTION_11 = "section-11-2018"


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Callable[..., Said]) -> Path:
    """A closed demo desk, its passphrase at hand."""
    a_demo_desk(tmp_path).desk.close()
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    return tmp_path / DEMO_NAME


def test_letters_are_a_folder_of_files_each_noted(demo: Path, command: Callable[..., Said], tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    told = command("report", demo, SECTION_11, "letters", "-o", folder, "--answer-by", "2026-09-30", "--json")
    body = json.loads(told.text)
    assert (body["kind"], body["answer_by"], body["unwritten"]) == ("letters/", "2026-09-30", [])
    assert sum(len(one["sections"]) for one in body["letters"]) == 26
    for one in body["letters"]:
        assert hashlib.sha256(Path(one["file"]).read_bytes()).hexdigest() == one["sha256"]
    assert command("report", demo, SECTION_11, "letters/", "-o", folder).text.count("Made ") == 9


def test_refusals_say_why(demo: Path, command: Callable[..., Said], tmp_path: Path) -> None:
    assert "grades cases" in command("report", demo, "eha-2018", "letters/", "-o", tmp_path / "x").refusal
    assert "agreed no area" in command("report", demo, "section-175-2018", "letters/", "-o", tmp_path / "x").refusal
    assert not (tmp_path / "x").exists()
    assert command("report", demo, SECTION_11, "letters/", "-o", tmp_path / "x", "--answer-by", "soon").status == 2


def test_the_published_areas_are_in_the_json(demo: Path, command: Callable[..., Said], tmp_path: Path) -> None:
    areas = json.loads(command("findings", demo, SECTION_11, "--json").text)["areas"]
    assert (areas["total"], areas["self"]["amber"], areas["agreed"]["amber"]) == (81, 10, 26)
    assert areas["previous_self"]["amber"] == 4
    assert command("report", demo, SECTION_11, "areas.xlsx", "-o", tmp_path / "a.xlsx").text.startswith("Made ")
