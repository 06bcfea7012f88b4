"""A plan pasted by command: shown first, then made, in text and in JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.desk_builders import DESK_NAME, cheap_desks
from tests.graded_audit import PASSPHRASE

TRACKER = Path(__file__).parents[1] / "reference" / "plans" / "scrutiny_tracker_2018.tsv"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QA_DESK_PASSPHRASE", PASSPHRASE)
    cheap_desks().make(tmp_path / DESK_NAME, PASSPHRASE, "J. Marsh").desk.close()
    return tmp_path / DESK_NAME


def test_a_plan_is_shown_and_then_pasted(command: Command, desk: Path) -> None:
    paste = ("actions", "paste", desk, TRACKER, "--new-plan", "Scrutiny", "--told-on", "8 February 2018", "--name", "J")
    shown = command(*paste, "--preview")
    assert shown.text.startswith("8 rows: 6 good, 2 with problems. Nothing was pasted.\n")
    assert "Row 4: “Ongoing” is no date" in shown.text
    refused = command(*paste)
    assert "Row 7: “Ongoing” is no date" in refused.refusal
    assert "Nothing was pasted." in refused.refusal
    assert json.loads(command("actions", "list", desk, "--json").text)["actions"] == []
    body = json.loads(command(*paste, "--review", "1 December 2026", "--json").text)
    assert body["pasted"] == [f"S.{number}" for number in range(1, 9)]
    assert body["rows"][0]["rag"] == "complete"
    assert body["rows"][3]["recommended_on"] == "2017-09-07"
    again = (*paste[:4], "--plan", "scrutiny", *paste[6:], "--good-rows")
    assert "No row of this plan can be pasted yet" in command(*again).refusal


def test_columns_are_said_by_command(command: Command, desk: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("Measure,Boss,Timescale,Cost\nBrief staff,Chair,March 2030,300\n", encoding="utf-8")
    paste = ("actions", "paste", desk, plan, "--new-plan", "Plan", "--name", "J")
    assert "No action is written" in command(*paste).refusal
    assert "does not say what a column is" in command(*paste, "--column", "Measure=Thing").refusal
    assert "--plan or --new-plan" in command(*paste[:4], "--name", "J").refusal
    columns = ("--column", "Measure=Action", "--column", "Boss=Lead")
    assert command(*paste, *columns).text.startswith("Pasted 1 action.\n")
    shown = json.loads(command("actions", "show", desk, "P.1", "--json").text)
    assert (shown["leads"], shown["wording"]["notes"]) == (["Chair"], "Cost: 300")
