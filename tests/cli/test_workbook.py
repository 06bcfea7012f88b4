"""Workbooks out and in from the command line."""

import json
from pathlib import Path

from tests.cli.conftest import AUDIT, Command
from tests.workbook_returns import filled

CHILDREN = ("EH02 | children", "Answer")


def made(command: Command, desk: Path, folder: Path) -> Path:
    """The one workbook of the audit, by what the command says of it."""
    told = json.loads(command("workbook", "issue", desk, AUDIT, folder, "--name", "Chair", "--json").text)
    [one] = told["workbooks"]
    assert (told["audit"], one["auditor"], one["subjects"], one["layout"]) == (AUDIT, "a", 2, "sheets")
    return Path(one["file"])


def test_a_workbook_goes_out_and_what_comes_back_is_told_cell_by_cell(
    command: Command, fresh_desk: Path, tmp_path: Path
) -> None:
    path = made(command, fresh_desk, tmp_path)
    back = filled(path, {CHILDREN: 3, ("EH02 | seen", "Answer"): "Perhaps"})
    preview = json.loads(command("workbook", "import", fresh_desk, back, "--preview", "--json").text)
    taken = json.loads(command("workbook", "import", fresh_desk, back, "--name", "Chair", "--json").text)
    again = json.loads(command("workbook", "import", fresh_desk, back, "--name", "Chair", "--json").text)

    assert preview == taken
    assert (taken["file"], taken["accepted"], taken["unchanged"], taken["conflicts"]) == (str(back), 1, 0, 0)
    [refused] = taken["refused"]
    assert refused["where"] == "EH02, C4"
    assert refused["reason"].startswith("Not understood. “Perhaps” is not one of the words offered")
    assert [cell["outcome"] for cell in taken["cells"]] == ["wrong", "accepted"]
    assert (again["accepted"], again["unchanged"]) == (0, 1)


def test_one_bad_file_among_several_holds_up_none(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    path = made(command, fresh_desk, tmp_path)
    back, junk, report = filled(path, {CHILDREN: 3}), tmp_path / "junk.xlsx", tmp_path / "report.xlsx"
    junk.write_bytes(b"PK junk")
    said = command("workbook", "import", fresh_desk, junk, back, "--name", "Chair", "--report", report)

    assert said.status == 1
    assert said.err == "1 of 2 workbooks were not taken in.\n"
    assert "1 cell accepted, 0 unchanged." in said.out
    assert '"junk.xlsx" is damaged, or is not an Excel workbook.' in said.out
    assert report.is_file()
    assert command("workbook", "import", fresh_desk, junk, "--preview").refusal.startswith('"junk.xlsx" is damaged')
