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


def test_the_record_of_a_case_is_listed_and_made_without_some_lines(command: Command, desk: Path) -> None:
    listed = json.loads(command("retention", "record", desk, AUDIT, "EH01", "--json").text)
    assert listed["lines"][0] == ["Case list", "Code", "EH01"]
    told = {tuple(line[:2]): line[2] for line in listed["lines"]}
    heading = "Return 1: auditor"
    assert "Met" in [text for (where, what), text in told.items() if where == heading and "(own answer)" in what]
    assert told[(heading, "Suggested grade: the whole")]
    secret = listed["of_others"][0]
    path = desk.with_name("record.json")
    said = command("retention", "record", desk, AUDIT, "EH01", "-o", path, "--without", secret)
    assert "are of or about other people" in said.text
    made = json.loads(path.read_text(encoding="utf-8"))
    assert made["lines"][secret - 1][2] == "Left out: it would tell of another person."
    assert made["left_out"] == 1
    assert "subject_record" in command("report", "register", desk).text
    wrong = command("retention", "record", desk, AUDIT, "EH01", "-o", path, "--without", 999)
    assert "There is no line 999" in wrong.refusal
    assert "has no case NONE" in command("retention", "record", desk, AUDIT, "NONE").refusal
    pdf = desk.with_name("record.pdf")
    command("retention", "record", desk, AUDIT, "EH01", "-o", pdf)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_desk_is_destroyed_with_its_backups_and_a_certificate_unless_it_is_held(command: Command, desk: Path) -> None:
    folder = desk.with_name("test backups")
    folder.mkdir()
    command("desk", "backup", desk, folder)
    (backup,) = folder.iterdir()
    certificate = desk.with_name("certificate.txt")
    wish = ("--reason", "The board was dissolved", "--by", "Board", "--certificate", certificate)
    assert "The name typed is not test" in command("desk", "erase", desk, "--type-name", "other", *wish).refusal
    command("retention", "hold", desk, AUDIT, "--reason", "Public inquiry", "--by", "Board")
    held = command("desk", "erase", desk, "--type-name", "test", *wish)
    assert "a legal hold stands (Public inquiry)" in held.refusal
    assert backup.exists()
    command("retention", "release", desk, AUDIT, "--reason", "It has reported", "--by", "Board")
    done = json.loads(command("desk", "erase", desk, "--type-name", "test", *wish, "--json").text)
    assert not desk.exists()
    assert not backup.exists()
    text = certificate.read_text(encoding="utf-8")
    assert done["head"] in text
    assert f"Destroyed: {backup}" in text
    assert "still open with the passphrase" in text
