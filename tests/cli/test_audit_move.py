"""Moving an audit, looking first, taking it back, and comparing two audits without a window."""

import json
from pathlib import Path

import pytest

from qa_desk.templates.library import TemplateLibrary
from tests import moved_audit
from tests.cli.conftest import AUDIT, Command, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A workplace whose shelf has every edition of the small template."""
    moved_audit.put_all(tmp_path / "forms")
    moved_audit.put_editions(tmp_path / "forms", first=moved_audit.FIRST)
    one = Shop()
    one.__dict__["library"] = TemplateLibrary(tmp_path / "forms")  # in the place of the shipped one, which is cached
    return one


def test_a_preview_says_what_would_happen_and_which_questions_read_alike(command: Command, desk: Path) -> None:
    said = command("audit", "move", desk, AUDIT, "--edition", "2.0", "--preview").text

    assert said.startswith(f"{AUDIT} would move from early_help_small 1.0 to early_help_small 2.0.\n5 questions stay")
    assert "  seen -> seen: re-scaled (another scale). May lose answers. 4 of 25 answers set aside.\n" in said
    assert "  started_on -> none: gone. Will set answers aside. 25 answers set aside.\n" in said
    assert said.endswith("These read alike and are matched only if you say so:\n  --match started_on=began_on\n")
    assert '"edition": "1.0"' in command("audit", "list", desk, "--json").text


def test_an_audit_moves_and_moves_back(command: Command, desk: Path) -> None:
    words = ("--edition", "2.0", "--match", "started_on=began_on", "--reason", "New edition", "--name", "Chair")
    moved = json.loads(command("audit", "move", desk, AUDIT, *words, "--json").text)

    assert (moved["moved"], moved["set_aside"], moved["read_alike"]) == (True, 29, [])
    assert moved["summary"] == "29 answers were set aside and 25 signed-off returns were reopened."
    assert len(moved["returns"]["reopened"]) == 25
    assert {"old": "started_on", "new": "began_on", "change": "same", "what": [], "effects": [], "answers": 25,
            "set_aside": 0} in moved["questions"]  # fmt: skip
    assert json.loads(command("audit", "show", desk, AUDIT, "--json").text)["signed_off"] == 0
    back = command("audit", "move", desk, AUDIT, "--undo", "--name", "Chair").text
    assert back == f"{AUDIT} is back on edition 1.0, with every answer as it was before the move.\n"
    assert json.loads(command("audit", "show", desk, AUDIT, "--json").text)["signed_off"] == 25


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--edition", "2.0"), "Say why this audit moves to another edition."),
        (("--edition", "7"), "There is no edition 7 of the template"),
        (("--undo",), "This audit has not moved"),
        ((), "Say where to"),
        (("--edition", "2.0", "--undo"), "Say where to"),
        (("--edition", "2.0", "--match", "started_on"), "is no match"),
        (("--edition", "2.0", "--match", "started_on=seen"), "cannot both become"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(command: Command, desk: Path, words: tuple[str, ...], told: str) -> None:
    assert told in command("audit", "move", desk, AUDIT, *words, "--name", "Chair").refusal


def test_a_question_can_be_matched_to_none(command: Command, desk: Path) -> None:
    words = ("--edition", "1.1", "--match", "fathers=", "--preview", "--json")
    seen = json.loads(command("audit", "move", desk, AUDIT, *words).text)

    assert [one["new"] for one in seen["questions"] if one["old"] == "fathers"] == [None]


def test_an_audit_is_compared_with_another_that_is_there(command: Command, desk: Path) -> None:
    assert command("findings", "compare", desk, AUDIT, AUDIT).refusal.startswith("An audit cannot be compared with")
    assert "no audit called none" in command("--json", "findings", "compare", desk, AUDIT, "none").refusal
