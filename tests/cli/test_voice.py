"""Voices by command: recorded, listed, corrected, and counted among the findings."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command


def test_a_voice_is_recorded_listed_corrected_and_counted(command: Command, desk: Path) -> None:
    given = (desk, AUDIT)
    add = ("voice", "add", *given, "family_feedback", "--case", "EH01", "--who", "Mother", "--on", "6 7 26")
    said = command(*add, "--answer", "listened_to=partly", "--answer", "be_different=Fewer changes of worker.")
    assert "Family feedback on case EH01, 6 July 2026: Mother" in said.text
    (listed,) = json.loads(command("voice", "list", *given, "--json").text)["voices"]
    assert (listed["held_on"], listed["subject"]) == ("2026-07-06", "EH01")
    assert listed["answers"][1] == {
        "question": "be_different", "text": "Fewer changes of worker.", "shows": "concern",
    }  # fmt: skip
    fix = ("voice", "correct", *given, listed["voice"], "--reason", "Misheard")
    corrected = command(*fix, "--answer", "listened_to=yes", "--shows", "be_different=nothing", "--json")
    assert [one["shows"] for one in json.loads(corrected.text)["answers"]] == [None, None]
    families = json.loads(command("findings", *given, "--json").text)["voices"][1]
    assert families["questions"][0]["counts"] == {"yes": 1, "partly": 0, "no": 0}
    found = command("findings", *given).text
    assert "Practitioner and family voice: families 1\n" in found
    assert "Were they listened to? yes 1, partly 0, no 0, small group" in found
    assert command("voice", "list", *given, "--case", "EH02").text == "Nobody's voice is recorded here yet.\n"


def test_names_are_refused_as_roles_and_warned_of_in_words(command: Command, desk: Path) -> None:
    add = ("voice", "add", desk, AUDIT, "family_feedback", "--answer", "helped_most=Aisha Khan came each week.")
    assert "by their role" in command(*add, "--who", "Aisha Khan").refusal
    assert "This may identify someone: Aisha Khan." in command(*add, "--who", "Mother").text


def test_wrong_words_are_refused(command: Command, desk: Path) -> None:
    add = ("voice", "add", desk, AUDIT, "family_feedback", "--who", "Mother")
    assert "is no answer" in command(*add, "--answer", "yes").refusal
    assert "marks no answer" in command(*add, "--answer", "helped_most=Yes", "--shows", "helped_most=joy").refusal
    assert "no form" in command("voice", "add", desk, AUDIT, "survey", "--who", "Mother").refusal
    assert "no such voice" in command("voice", "correct", desk, AUDIT, "nothing", "--reason", "Wrong").refusal


def test_the_forms_name_their_questions(command: Command) -> None:
    assert "  listened_to: Were they listened to? (yes, partly, no)\n" in command("voice", "forms").text
    names = [one["name"] for one in json.loads(command("voice", "forms", "--json").text)["forms"]]
    assert names == ["practitioner_reflection", "family_feedback", "discussion_forum"]
