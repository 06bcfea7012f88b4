"""Concerns and closing an audit by command: the same rules, in text and in JSON."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command

SEEN = "The plan says the child sleeps in a car."


def test_a_concern_is_raised_told_of_and_discharged(command: Command, fresh_desk: Path) -> None:
    given = (fresh_desk, AUDIT)
    said = command("concern", "raise", *given, "--case", "EH02", "--words", SEEN)
    assert said.text.startswith("Stop and tell your agency's safeguarding lead now, outside QA Desk.")
    assert "On case EH02: Not told yet." in said.text
    (listed,) = json.loads(command("concern", "list", *given, "--json").text)["concerns"]
    assert (listed["subject"], listed["status"], listed["open"]) == ("EH02", "Not told yet", True)
    concern = listed["concern"]
    assert "not discharged" in command("audit", "close", *given).refusal
    lead = ("--told", "Safeguarding lead", "--at", "2026-07-07T10:00+00:00", "--how", "by phone")
    assert "Not discharged." in command("concern", "update", *given, concern, *lead).text
    ended = command("concern", "discharge", *given, concern, "--outcome", "Seen and safe.", "--by", "Manager", "--json")
    assert json.loads(ended.text)["entries"][-1]["role"] == "Manager"
    assert "discharged already" in command("concern", "update", *given, concern, "--words", "More").refusal


def test_wrong_words_are_refused_and_nothing_is_recorded(command: Command, fresh_desk: Path) -> None:
    given = (fresh_desk, AUDIT)
    raise_ = ("concern", "raise", *given, "--words", SEEN)
    assert "no case C99" in command(*raise_, "--case", "C99").refusal
    assert "is no time" in command(*raise_, "--told", "Lead", "--at", "yesterday").refusal
    assert "by role" in command(*raise_, "--how", "by phone").refusal
    assert "no such concern" in command("concern", "update", *given, "nothing", "--words", "More").refusal
    assert command("concern", "list", *given).text == "No immediate safeguarding concern was raised in this audit.\n"


def test_an_audit_is_closed_and_opened_again(command: Command, desk: Path, fresh_desk: Path) -> None:
    assert "2 returns are still expected" in command("audit", "close", fresh_desk, AUDIT).refusal
    assert command("audit", "close", desk, AUDIT, "--words", "Report agreed").text == f"{AUDIT} is closed.\n"
    (line,) = json.loads(command("audit", "list", desk, "--json").text)["audits"]
    assert line["stage"] == "Closed"
    assert "closed already" in command("audit", "close", desk, AUDIT).refusal
    reopened = command("audit", "reopen", desk, AUDIT, "--reason", "A return came late", "--json")
    assert json.loads(reopened.text) == {"audit": AUDIT, "closed": False}
