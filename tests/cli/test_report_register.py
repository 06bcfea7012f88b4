"""Everything at once, and the export register, from the command line."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command


def test_everything_is_made_and_every_file_is_known_to_the_register(
    command: Command, desk: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "all"
    body = json.loads(command("report", desk, AUDIT, "all", "-o", folder, "--suppress", "nhs", "--json").text)
    assert body["rule"] == "nhs"
    assert all((folder / one["file"]).is_file() for one in body["files"])
    assert {one["what"] for one in body["not_made"]} >= {"Letters"}
    parts = command("report", desk, AUDIT, "all", "-o", tmp_path / "other", "--without", "quote")
    assert 'all has no part called "quote"' in parts.refusal
    assert "not empty" in command("report", desk, AUDIT, "all", "-o", folder).refusal

    register = json.loads(command("report", "register", desk, "--json").text)["entries"]
    assert [one["number"] for one in register] == list(range(len(register), 0, -1))
    assert {one["sha256"] for one in body["files"]} <= {one["sha256"] for one in register}
    report = next(one for one in register if one["kind"] == "findings.pdf")
    assert (report["state"], report["rule"], report["marking"]) == ("Final", "nhs", "OFFICIAL-SENSITIVE")
    told = command("report", "register", desk).text
    assert report["sha256"] in told


def test_a_file_is_known_or_it_is_not(command: Command, desk: Path, tmp_path: Path) -> None:
    assert command("report", "register", desk).text.strip() == "No report has left this desk yet."
    path = tmp_path / "out.pdf"
    command("report", desk, AUDIT, "findings.pdf", "-o", path)
    body = json.loads(command("report", "register", desk, "--file", path, "--json").text)
    assert [one["number"] for one in body["entries"]] == [1]
    path.write_bytes(path.read_bytes() + b"\n")
    refused = command("report", "register", desk, "--file", path)
    assert "is no file of this register" in refused.refusal
