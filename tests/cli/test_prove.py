"""The command that proves the promises: what it runs, what it says, and that anybody can repeat it."""

import json
from pathlib import Path

import pytest

from qa_desk.proofs.campaign import Campaign, Outcome
from qa_desk.proofs.every import CAMPAIGNS
from qa_desk.proofs.report import Proved, Report
from tests.cli.conftest import Command

HELD = Outcome(3, failures=[])
BROKEN = Outcome(3, failures=[f"attack {number}" for number in range(30)])
UNTRIED = Outcome(not_tried="there is no such thing here")


def report(*outcomes: Outcome) -> Report:
    campaign = Campaign("kill", "Nothing is lost", "killed", 3, 1, lambda: lambda _: HELD)
    return Report(7, {}, tuple(Proved(campaign, 3, outcome, 1.0) for outcome in outcomes))


def test_the_same_seed_gives_the_same_report(command: Command, tmp_path: Path) -> None:
    kept = tmp_path / "report.txt"
    said = [command("prove", "--flip", 6, "--seed", 3, "-o", kept).out for _ in range(2)]
    first, again = (words.split("This run")[0] for words in said)
    assert first == again
    assert "HELD  Damage to a desk" in first
    assert "Again: python main.py prove --flip 6 --seed 3" in first
    assert kept.read_text(encoding="utf-8") == said[1]


def test_a_report_as_json_names_the_campaign_and_the_seed(command: Command) -> None:
    body = json.loads(command("prove", "--flip", 1, "--json").text)
    assert [one["campaign"] for one in body["campaigns"]] == ["flip"]
    assert body["campaigns"][0]["verdict"] == "held"
    assert f"--seed {body['seed']}" in body["command"]


def test_nothing_attacked_is_nothing_proved(command: Command) -> None:
    told = command("prove", *(word for one in CAMPAIGNS for word in (f"--{one.name}", 0)))
    assert told.status == 1
    assert "Nothing was attacked" in told.err


def test_a_number_that_is_none_is_refused(command: Command) -> None:
    assert command("prove", "--flip", "many").status == 2


def test_what_broke_a_promise_is_named_and_the_rest_counted() -> None:
    broken = report(BROKEN)
    assert "BROKEN BY attack 0" in "\n".join(broken.lines)
    assert "and by 10 more" in "\n".join(broken.lines)
    assert broken.problem == "Broken: kill. The report names the attacks; no desk of yours was touched."


def test_what_cannot_be_tried_here_is_no_success() -> None:
    untried = report(HELD, UNTRIED)
    assert "not tried, because there is no such thing here" in "\n".join(untried.lines)
    assert untried.problem == "Not tried on this computer: kill."


@pytest.mark.parametrize("campaign", CAMPAIGNS, ids=lambda one: one.name)
def test_a_minute_is_less_than_the_floor(campaign: Campaign) -> None:
    assert 0 < campaign.in_a_minute <= campaign.floor
    assert callable(campaign.load())
