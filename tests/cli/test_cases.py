"""Bringing a case list into an audit from the command line: every list that must not come in, and those that may."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import AUDIT, Command

GOOD = "Case,Age band,Team\nNEG-01,5 to 9,North\nNEG-02,0 to 4,South\n"


def written(folder: Path, content: str | bytes, name: str = "cases.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def subjects(command: Command, desk: Path) -> int:
    return int(json.loads(command("audit", "list", desk, "--json").text)["audits"][0]["subjects"])


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode(),
        GOOD.encode("utf-8-sig"),
        GOOD.encode("utf-16"),
        GOOD.encode("utf-16-le"),
        GOOD.replace(",", ";").encode(),
        GOOD.replace(",", "\t").encode("cp1252"),
        GOOD.replace("\n", "\r\n").encode(),
    ],
)
def test_a_good_list_comes_in_however_it_was_saved(
    command: Command, fresh_desk: Path, tmp_path: Path, content: bytes
) -> None:
    path = written(tmp_path, content)
    body = json.loads(command("cases", "import", fresh_desk, AUDIT, path, "--json").text)

    assert (body["audit"], body["added"], body["code_column"]) == (AUDIT, 2, "Case")
    assert body["attributes"] == ["Age band", "Team"]
    assert (body["refused"], body["left_out"]) == ([], [])
    assert subjects(command, fresh_desk) == 5


BAD: dict[str, tuple[str | bytes, str]] = {
    "codes twice": ("Case,Team\nNEG-01,North\nNEG-01,South\n", "Reference NEG-01 appears twice, on rows 2 and 3"),
    "a code that is there": ("Code,Team\nEH01,North\nEH99,South\n", "case EH01 is in this audit already"),
    "names": (
        "Case,Child\nNEG-01,Amira Hussain\nNEG-02,Daniel Owusu\nNEG-03,Sophie Clarke\n",
        'The column "Child" looks like names, so it has been left out. Take these out of the list',
    ),
    "NHS numbers": (
        "Case,Number\nNEG-01,943 476 5919\nNEG-02,987 654 4321\n",
        'The column "Number" looks like NHS numbers',
    ),
    "postcodes": ("Case,Where\nNEG-01,BB1 7DY\nNEG-02,BB2 1AA\n", 'The column "Where" looks like postcodes'),
    "dates of birth": ("Case,DOB\nNEG-01,04/05/2015\nNEG-02,09/10/2012\n", '"DOB" looks like dates of birth'),
    "one name among words": (
        "Case,Team\n" + "".join(f"NEG-{row:02},North\n" for row in range(1, 30)) + "NEG-30,943 476 5919\n",
        "1 cell looks like NHS numbers. It has been left out. Check row 31 before you go on",
    ),
    "no headings": ("NEG-01,North\nNEG-02,South\n", "has no headings in its first row"),
    "headings alone": ("Case,Team\n", "has headings and no cases"),
    "nothing": ("", "is empty"),
    "no codes": ("Team,Gender\nNorth,Female\nSouth,Male\n", "No column looks like references"),
    "zeros": (b"Case,Team\nNEG-01,\x00\n", "is not text, or is damaged"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_a_list_that_must_not_come_in_is_refused_and_named(
    command: Command, fresh_desk: Path, tmp_path: Path, what: str
) -> None:
    content, words = BAD[what]
    assert words in command("cases", "import", fresh_desk, AUDIT, written(tmp_path, content)).refusal
    assert subjects(command, fresh_desk) == 3


def test_the_rest_of_a_list_comes_in_when_that_is_asked_for(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    path = written(tmp_path, BAD["names"][0])
    body = json.loads(command("cases", "import", fresh_desk, AUDIT, path, "--leave-out", "--json").text)
    assert body["added"] == 3
    assert [(one["column"], one["looks_like"]) for one in body["refused"]] == [("Child", "names")]
    assert body["attributes"] == []
    assert b"Hussain" not in fresh_desk.read_bytes()
    assert "Added 3 cases to" in command(
        "cases", "import", fresh_desk, AUDIT, written(tmp_path, "Case\nA-01\nA-02\nA-03\n"), "--leave-out"
    ).text  # fmt: skip


def test_another_sort_of_file_is_refused(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    for path, words in (
        (written(tmp_path, b"PK\x03\x04 something", "list.docx"), "is a Word file"),
        (written(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "list.xls"), "is in a format from before 2007"),
        (written(tmp_path, b"%PDF-1.7", "list.csv"), "is a PDF file"),
        (written(tmp_path, b"PK\x03\x04 no workbook", "list.xlsx"), "list.xlsx"),
        (fresh_desk, "is a desk, not a case list"),
        (tmp_path, "is a folder"),
        (tmp_path / "nothing.csv", "is not a file"),
    ):
        assert words in command("cases", "import", fresh_desk, AUDIT, path).refusal
    assert subjects(command, fresh_desk) == 3


def test_ten_thousand_cases_come_in_at_once(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    rows = "".join(f"NEG-{number:05},Team {number % 7}\n" for number in range(10_000))
    path = written(tmp_path, "Case,Team\n" + rows)
    assert command("cases", "import", fresh_desk, AUDIT, path).text == f"Added 10000 cases to {AUDIT}.\n"
    assert subjects(command, fresh_desk) == 10_003


def test_the_column_of_references_can_be_named(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "Case,Own number\nNEG-01,X-77\nNEG-02,X-78\n")
    body = json.loads(command("cases", "import", fresh_desk, AUDIT, path, "--code-column", "own number", "--json").text)
    assert (body["code_column"], body["attributes"]) == ("Own number", ["Case"])
    said = command("cases", "import", fresh_desk, AUDIT, path, "--code-column", "Reference")
    assert 'There is no column called "Reference"' in said.refusal


def test_who_did_it_is_kept(command: Command, fresh_desk: Path, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD)
    assert "The name is empty." in command("cases", "import", fresh_desk, AUDIT, path, "--name", "  ").refusal
    assert command("cases", "import", fresh_desk, AUDIT, path, "--name", "Panel chair").text
