"""Findings by one column, and grades by two things at once, as text and as JSON."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command


def test_two_things_make_a_table_with_its_margins(command: Command, desk: Path) -> None:
    said = command("findings", desk, AUDIT, "--by", "team", "--by", "grade").text
    assert said.endswith(
        "Team by grade (cases)\n"
        "      Team        Outstanding  Good  Requires improvement  Inadequate  Total\n"
        "      Team North            0     6                    10           4     20\n"
        "      Team South            0     1                     3           1      5\n"
        "      Total                 0     7                    13           5     25\n"
    )


def test_one_that_is_no_column_stands_beside_the_grades(command: Command, desk: Path) -> None:
    body = json.loads(command("findings", desk, AUDIT, "--by", "section", "--json").text)
    assert body["cross_tab"]["row_names"] == ["The child", "Meetings"]
    assert "by" not in body
    one = json.loads(command("findings", desk, AUDIT, "--by", "Team", "--json").text)
    assert one["by"]["groups"][0]["value"] == "Team North"


def test_one_grade_alone_is_counted(command: Command, desk: Path) -> None:
    body = json.loads(
        command("findings", desk, AUDIT, "--by", "team", "--by", "section", "--only", "good", "--json").text
    )
    assert body["cross_tab"]["counts"] == [[20, 0], [5, 0]]


def test_what_is_no_table_is_refused(command: Command, desk: Path, tmp_path: Path) -> None:
    three = ("--by", "team", "--by", "section", "--by", "grade")
    assert command("findings", desk, AUDIT, *three).refusal.startswith("A table counts grades by two things at once")
    assert "Say --by once or twice" in command("findings", desk, AUDIT, "--only", "good").refusal
    report = ("report", desk, AUDIT, "answers.xlsx", "-o", tmp_path / "a.xlsx", "--by", "team", "--by", "grade")
    assert command(*report).refusal.startswith("A table by two things is a sheet of findings.xlsx")


def test_the_sheet_is_made_by_command(command: Command, desk: Path, tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    command("report", desk, AUDIT, "findings.xlsx", "-o", path, "--by", "team", "--by", "grade", "--name", "A. Tester")
    assert path.exists()
