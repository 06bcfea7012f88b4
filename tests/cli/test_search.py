"""Searching a desk from the command line."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command


def test_a_case_is_found_by_its_code_and_a_question_by_its_words(command: Command, desk: Path) -> None:
    found = json.loads(command("search", desk, "eh01", "--json").text)
    first = found["groups"][0]["found"][0]
    assert (found["words"], found["groups"][0]["kind"], first["title"]) == ("eh01", "case", "Case EH01")
    assert first["subject"].startswith(f"{AUDIT}/EH01")
    assert "Questions (there are more)\n" in command("search", desk, "child", "--limit", "1").text
    assert "Nothing contains “zebra * OR”." in command("search", desk, "zebra", "*", "OR").text


def test_nobody_says_another_name_to_read_what_is_sealed(command: Command, desk: Path) -> None:
    assert command("search", desk, "child", "--name", "M. Bell").status == 2
