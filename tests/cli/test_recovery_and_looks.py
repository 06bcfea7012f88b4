"""A desk recovered at the command line, and who looked at it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT, Command, Shop
from tests.graded_audit import PASSPHRASE

NEW = "amber kettle window forest"


def keyed(path: Path) -> list[str]:
    """Give a desk a recovery key in two codes; the codes."""
    services = Shop().desks.open(path, PASSPHRASE, "J. Marsh")
    codes = services.recovery.new_codes(split=True)
    services.recovery.make(codes)
    services.desk.close()
    return [code.text for code in codes]


def test_a_desk_is_recovered_with_both_codes_and_the_new_passphrase_opens_it(
    command: Command, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = keyed(desk)
    file, fresh = tmp_path / "codes", tmp_path / "fresh"
    fresh.write_text(NEW)
    words = ("desk", "recover", desk, "--new-passphrase-file", fresh, "--name", "R. Doyle", "--code-file", file)
    file.write_text(codes[0])
    assert "a recovery key in two codes" in command(*words).refusal
    file.write_text(f"{codes[0]}\n{codes[1][:-1]}?")
    assert "In the code of the second officer: group 8 is mistyped." in command(*words).refusal
    file.write_text("\n".join(codes))
    assert "was recovered by R. Doyle" in command(*words).text
    monkeypatch.setenv("QA_DESK_PASSPHRASE", NEW)
    assert "R. Doyle: Opened the desk with the recovery key" in command("history", "looked", desk).text


def test_every_reading_of_cases_is_in_the_list_and_a_check_is_not(command: Command, desk: Path) -> None:
    command("desk", "check", desk)
    words = ("history", "looked", desk, "--name", "Asha Patel", "--json")
    before = len(json.loads(command(*words).text)["looks"])
    command("findings", desk, AUDIT)
    command("desk", "check", desk)
    said = json.loads(command(*words).text)
    assert len(said["looks"]) == before + 2
    assert said["looks"][0]["actor"] == "Asha Patel"
    assert {one["what"] for one in said["looks"][:2]} == {"desk"}
    assert said["left_out"] == 0


def test_a_desk_without_a_recovery_key_says_so(command: Command, desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "codes"
    file.write_text("0")
    refusal = command("desk", "recover", desk, "--code-file", file, "--new-passphrase-file", file).refusal
    assert "There is no recovery file test.recovery beside the desk." in refusal
