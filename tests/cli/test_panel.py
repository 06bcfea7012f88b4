"""The panel from the command line: sealed cases told apart, a grade recorded, what all gave accepted."""

import json
from pathlib import Path

import pytest

from tests import graded_audit
from tests.cli.conftest import Command
from tests.panel_audit import a_panel_audit, own

AUDIT = "panel-audit"


@pytest.fixture
def panel_desk(tmp_path: Path) -> Path:
    """A closed desk: one case by two auditors open, the next sealed."""
    services, store = graded_audit.an_empty_desk(tmp_path)
    audit = a_panel_audit(services)
    own(services, audit, "C01", "bell", "good")
    own(services, audit, "C01", "marsh", "inadequate")
    own(services, audit, "C02", "bell", "inadequate")
    store.close()
    return tmp_path / graded_audit.DESK_NAME


def test_the_panel_is_told_and_recorded(command: Command, panel_desk: Path) -> None:
    text = command("panel", "status", panel_desk, AUDIT).text
    assert "2 cases: sealed 1, ready to compare 1" in text
    assert "C02  Sealed: M. Bell’s return is in, J. Marsh’s is awaited." in text
    body = json.loads(command("panel", "status", panel_desk, AUDIT, "--json").text)
    assert body["cases"][1] == {
        "case": "C02", "status": "Sealed", "auditors": 2, "received": ["M. Bell"], "awaited": ["J. Marsh"],
        "held": [],
    }  # fmt: skip
    assert body["cases"][0]["far_apart"] == 1

    shown = json.loads(command("panel", "show", panel_desk, AUDIT, "C01", "--json").text)
    assert shown["questions"][0]["name"] == "overall"
    assert sorted(shown["questions"][0]["own"].values()) == ["good", "inadequate"]
    assert (shown["late"], len(shown["not_decided"])) == ([], 5)
    assert "Same on 4 of 5, far apart on 1" in command("panel", "show", panel_desk, AUDIT, "C01").text

    record = ("panel", "record", panel_desk, AUDIT, "C01", "overall", "requires_improvement", "--name", "Chair")
    assert "Say how question 9 was reached" in command(*record).refusal
    assert "Give a reason for question 9" in command(*record, "--how", "most-agreed").refusal
    told = command(*record, "--how", "most-agreed", "--reason", "Harm was not shown.", "--json").text
    assert json.loads(told)["agreed"] == "requires_improvement"
    assert command("panel", "accept", panel_desk, AUDIT, "C01", "--name", "Chair").text == "Accepted 4 agreed grades.\n"
    assert "C01  Agreed" in command("panel", "status", panel_desk, AUDIT).text


def test_a_sealed_case_is_refused(command: Command, panel_desk: Path) -> None:
    assert "C02 is sealed" in command("panel", "show", panel_desk, AUDIT, "C02").refusal
    refusal = command("panel", "accept", panel_desk, AUDIT, "--name", "Chair").refusal
    assert "No case that one auditor graded is left to accept" in refusal


def test_feedback_is_made_into_a_folder(command: Command, panel_desk: Path, tmp_path: Path) -> None:
    command("panel", "accept", panel_desk, AUDIT, "C01", "--name", "Chair")
    folder = tmp_path / "feedback"
    folder.mkdir()
    body = json.loads(command("report", panel_desk, AUDIT, "feedback", "-o", folder, "--json").text)
    assert sorted(Path(file).name for file in body["files"]) == [
        "Feedback for J. Marsh.pdf", "Feedback for M. Bell.pdf",
    ]  # fmt: skip
    assert body["provisional"] is True


def test_a_return_is_held_back_and_released(command: Command, panel_desk: Path) -> None:
    why = "The evidence is being checked"
    held = command("panel", "hold", panel_desk, AUDIT, "bell", "--reason", why, "--json").text
    assert {name: json.loads(held)[name] for name in ("audit", "auditor", "reason", "released_at")} == {
        "audit": AUDIT, "auditor": "bell", "reason": why, "released_at": None,
    }  # fmt: skip
    assert f"M. Bell  Held: {why}" in command("panel", "status", panel_desk, AUDIT).text
    body = json.loads(command("panel", "status", panel_desk, AUDIT, "--json").text)
    assert [one["status"] for one in body["cases"]] == ["Sealed", "Sealed"]
    assert (body["held"][0]["auditor"], body["cases"][0]["held"]) == ("bell", ["M. Bell"])
    assert "Release the return first" in command("panel", "show", panel_desk, AUDIT, "C01").refusal
    assert command("panel", "release", panel_desk, AUDIT, "bell").text == "Return released.\n"
    assert "is not held back" in command("panel", "release", panel_desk, AUDIT, "bell").refusal
