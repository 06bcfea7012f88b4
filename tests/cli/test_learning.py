"""The learning framework, and visits beside Section 11, from the command line on the demo desk."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

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


def test_the_framework_is_told_filtered_and_saved(demo: Path, command: Callable[..., Said], tmp_path: Path) -> None:
    told = command("learning", demo).text
    assert "Supervision not shown: 5 sources in 2 years. Audits 3, inspections 2." in told
    body = json.loads(command("learning", demo, "--kind", "inspection", "--json").text)
    assert [one["name"] for one in body["themes"]] == ["Supervision not shown"]
    assert {one["kind"] for one in body["sources"]} == {"inspection"}
    file = tmp_path / "learning.xlsx"
    saved = json.loads(command("learning", demo, "-o", file, "--json").text)
    assert len(saved["sha256"]) == 64
    book = load_workbook(file)
    assert book.sheetnames[1:] == ["Themes", "Sources", "Changes", "Stories"]
    first = next(book["Themes"].iter_rows(min_row=2, values_only=True))
    assert first[:6] == ("Supervision not shown", 5, None, 3, 2, None)
    assert "There is no source" in command("learning", demo, "--kind", "survey", "-o", file).refusal
    assert "is a desk" in command("learning", demo, "-o", demo).refusal


def test_visits_are_listed_added_and_taken_back(demo: Path, command: Callable[..., Said]) -> None:
    listed = command("visit", "list", demo, SECTION_11).text
    assert listed.startswith("Practice matched the return in 2 of 2 areas visited.\n")
    area = (demo, SECTION_11, "Police", "training", "--on", "3 5 18")
    add = ("visit", "add", *area, "--asked", "When?", "--seen", "Two of five.", "--match", "no")
    assert "by their role" in command(*add, "--who", "Mrs Smith").refusal
    kept = json.loads(command(*add, "--who", "Lay member", "--json").text)
    assert kept["words"] == "Visit 3 May 2018: practice did not match the return"
    survey = ("visit", "survey", *area, "--question", "Trained?", "--yes", "30", "--partly", "50", "--no", "20")
    assert "yes 30%, partly 50%, no 20%, of 40 answers" in command(*survey, "--percent", "--answered", "40").text
    again = json.loads(command("visit", "list", demo, SECTION_11, "--json").text)
    assert again["visited"] == "Practice matched the return in 2 of 3 areas visited, not in 1."
    taken = command("visit", "take-back", demo, kept["check"], "--reason", "Another agency")
    assert taken.text.startswith("Taken back")
    assert "no such visit" in command("visit", "take-back", demo, kept["check"], "--reason", "Again").refusal
