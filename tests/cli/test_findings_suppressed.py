"""Findings from the command line by a rule for small numbers."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command


def test_counts_become_marks_in_text_and_json(command: Command, desk: Path) -> None:
    said = command("findings", desk, AUDIT, "--suppress", "under-5")
    assert said.status == 0
    assert "Fathers included: * met. Met *" in said.out
    assert "Counts of 1 to 4 are hidden" in said.out
    body = json.loads(command("findings", desk, AUDIT, "--suppress", "under-5", "--json").text)
    fathers = next(one for one in body["questions"] if one["name"] == "fathers")
    assert fathers["counts"]["met"] == "*"
    assert fathers["counts"]["partly_met"] == 0
    assert body["small_numbers"]["rule"] == "under-5"
    open_body = json.loads(command("findings", desk, AUDIT, "--json").text)
    assert "small_numbers" not in open_body


def test_an_unknown_rule_and_a_column_without_groups_are_refused(command: Command, desk: Path) -> None:
    said = command("findings", desk, AUDIT, "--suppress", "some")
    assert said.status == 1
    assert "There are: internal, under-5, nhs and threshold-10." in said.err
    said = command("findings", desk, AUDIT, "--suppress", "nhs", "--by", "Shoe size")
    assert said.status == 1
    assert "nothing was counted" in said.err
    said = command("report", desk, AUDIT, "letters/", "--suppress", "nhs", "-o", "letters")
    assert said.status == 1
    assert "tells people of their own work" in said.err


def test_the_command_that_makes_a_file_says_which_earlier_file_gives_it_away(
    command: Command, desk: Path, tmp_path: Path
) -> None:
    command("report", desk, AUDIT, "findings.xlsx", "-o", tmp_path / "inside.xlsx")
    said = command("report", desk, AUDIT, "findings.xlsx", "-o", tmp_path / "out.xlsx", "--suppress", "under-5")
    assert said.status == 0
    assert "Look out: findings.xlsx of" in said.out


def test_charts_are_drawn_by_the_rule_and_noted_with_it(command: Command, desk: Path, tmp_path: Path) -> None:
    body = json.loads(command("report", desk, AUDIT, "charts/", "-o", tmp_path, "--suppress", "under-5", "--json").text)
    drawn = "".join(Path(file).read_text(encoding="utf-8") for file in body["files"])
    assert "Fathers included: small numbers hidden." in drawn
    again = json.loads(
        command("report", desk, AUDIT, "board.pdf", "-o", tmp_path / "b.pdf", "--suppress", "under-5", "--json").text
    )
    assert again["warnings"] == [], "the charts were made by the same rule from the same returns"
