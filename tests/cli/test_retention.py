"""Keeping and erasing by command: said first, done with --yes, refused by a hold."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command

ERASE = ("--by", "Data protection officer", "--reason", "Request 14 was granted")


def test_a_case_is_erased_once_that_was_said_and_confirmed(command: Command, desk: Path) -> None:
    said = command("retention", "erase", desk, AUDIT, "--case", "EH01", *ERASE)
    assert "erases case EH01 of Early help assessment quality, March 2018 for good" in said.text
    assert "Nothing was erased yet. Add --yes to do it." in said.text
    done = json.loads(command("retention", "erase", desk, AUDIT, "--case", "EH01", *ERASE, "--yes", "--json").text)
    assert (done["erased"], done["case"]) == (True, "EH01")
    (listed,) = json.loads(command("retention", "list", desk, "--json").text)["audits"]
    assert [(one["case"], one["decided_by"]) for one in listed["erased"]] == [("EH01", "Data protection officer")]
    assert "no case EH01" in command("retention", "erase", desk, AUDIT, "--case", "EH01", *ERASE).refusal
    assert command("desk", "check", desk).status == 0


def test_an_audit_past_its_date_is_erased_unless_it_is_held(command: Command, desk: Path) -> None:
    given = ("--by", "Board")
    assert "not past its retention date" in command("retention", "erase", desk, AUDIT, *ERASE, "--yes").refusal
    command("retention", "set", desk, AUDIT, "2026-01-31", "--schedule", "Schedule 4.2", *given)
    assert "1 audit is past its retention date." in command("retention", "list", desk).text
    command("retention", "hold", desk, "-", "--reason", "Public inquiry", *given)
    assert "Legal hold over the whole desk: Public inquiry" in command("retention", "list", desk).text
    assert (
        "a legal hold stands over the whole desk" in command("retention", "erase", desk, AUDIT, *ERASE, "--yes").refusal
    )
    command("retention", "release", desk, "-", "--reason", "It has reported", *given)
    assert "It is erased." in command("retention", "erase", desk, AUDIT, *ERASE, "--yes").text
    assert "Erased. Its title and what files were made" in command("retention", "list", desk).text
    assert "no backups beside this desk" in command("retention", "backups", desk, AUDIT).text
