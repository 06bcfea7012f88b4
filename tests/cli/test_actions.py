"""The action plans by command: the list, one action, the board, in text and in JSON."""

import json
from pathlib import Path

import pytest

from qa_desk.services.demo import DEMO_PASSPHRASE
from tests.cli.conftest import Command
from tests.desk_builders import DEMO_NAME, a_demo_desk


@pytest.fixture
def demo_desk(tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed copy of the demo desk, and its passphrase in the environment."""
    monkeypatch.setenv("QA_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    a_demo_desk(tmp_path).desk.close()
    return tmp_path / DEMO_NAME


def test_the_demo_plans_are_told_as_published(command: Command, demo_desk: Path) -> None:
    board = ("actions", "board", demo_desk, "--plan", "business-plan-2018")
    assert command(*board).text.startswith("Business plan 2018: 81 due, 61 signed off (75%)\n")
    body = json.loads(command(*board, "--json").text)
    assert (body["due"], body["signed_off"], body["signed_off_percent"]) == (81, 61, 75)
    assert sum(one["due"] for one in body["groups"]) == 81
    assert json.loads(command(*board, "--until", "2017-06-30", "--json").text)["due"] == 21
    assert "is no date" in command(*board, "--until", "June").refusal


def test_actions_past_their_date_are_listed(command: Command, demo_desk: Path) -> None:
    body = json.loads(command("actions", "list", demo_desk, "--overdue", "--json").text)
    assert [(one["ref"], one["standing"], one["suggested"], one["days_late"]) for one in body["actions"]] == [
        ("2.3", "red", True, 5),
        ("4.2", "red", True, 38),
        ("CG.1", "red", True, 8),
    ]
    assert body["counts"]["complete"] == 61
    text = command("actions", "list", demo_desk, "--plan", "core-groups-2018").text
    assert "CG.1  Invite housing to every core group  P. Nair; Housing  " in text
    assert ", 8 days late  Red (suggested)" in text


def test_one_action_is_followed_with_its_history(command: Command, demo_desk: Path) -> None:
    given = (demo_desk, "cg.1")
    update = command("actions", "update", *given, "--words", "Housing has named a contact", "--name", "P. Nair")
    assert "P. Nair: Housing has named a contact" in update.text
    body = json.loads(command("actions", "rag", *given, "amber", "--name", "P. Nair", "--json").text)
    assert (body["standing"], body["suggested"]) == ("amber", False)
    shown = command("actions", "show", *given).text
    assert "Made from finding 15, child protection conferences and core groups, 8 of 20 not met" in shown
    assert "No action is called CG.99" in command("actions", "show", demo_desk, "CG.99").refusal
    assert "2 plans have an action 1.1" in command("actions", "show", demo_desk, "1.1").refusal
