"""XLSForm in and out from the command line."""

import json
import shutil
from pathlib import Path

from tests.cli.conftest import Command
from tests.templates.xlsform.books import SAMPLES


def test_a_form_becomes_a_template_file_with_a_report_of_losses(command: Command, tmp_path: Path) -> None:
    made = tmp_path / "form.yaml"

    said = command("templates", "import", SAMPLES / "kobo-sample.xlsx", "-o", made)
    body = json.loads(command("templates", "import", SAMPLES / "kobo-sample.xlsx", "--json").text)

    assert (
        "survey 5: A note or the words of a group: Thank you for completing the form! → the hint of “consent”"
        in said.text
    )
    assert f"Made {made}: kobo-sample, 3 questions." in said.text
    assert (body["template"]["name"], body["template"]["questions"], body["problems"]) == ("kobo-sample", 3, [])
    assert {"sheet", "row", "what", "became"} == set(body["losses"][0])
    assert command("templates", "check", made).status == 0


def test_a_faulty_form_is_refused_with_sheet_and_row(command: Command, tmp_path: Path) -> None:
    made = tmp_path / "form.yaml"

    said = command("templates", "import", SAMPLES / "bad-calculation.xlsx", "-o", made, "--json")

    assert said.status == 1
    body = json.loads(said.out)
    assert body["template"] is None
    assert [(one["code"], one["sheet"], one["row"]) for one in body["problems"]] == [("expression_syntax", "survey", 2)]
    assert said.err.strip() == (
        "bad-calculation.xlsx was not imported: 1 problem. Put right what is listed, then import it again."
    )
    assert not made.exists()


def test_a_file_that_is_no_workbook_is_refused_in_one_sentence(command: Command, tmp_path: Path) -> None:
    old = tmp_path / "form.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    said = command("templates", "import", old)

    assert said.status == 1
    assert said.err.strip() == (
        '"form.xls" is in a format from before 2007. Nothing was changed. '
        "Open it in Excel, save it as an Excel workbook (.xlsx) and try again"
    )


def test_a_file_that_is_replaced_is_kept_beside(command: Command, tmp_path: Path) -> None:
    made = tmp_path / "out.yaml"
    made.write_text("mine", encoding="utf-8")

    said = command("templates", "import", SAMPLES / "group.xlsx", "-o", made)

    assert said.status == 0
    assert "The file that was there is kept as out.earlier.yaml." in said.text
    assert (tmp_path / "out.earlier.yaml").read_text(encoding="utf-8") == "mine"
    assert made.read_text(encoding="utf-8").startswith("name: group\n")


def test_a_form_that_is_refused_replaces_nothing(command: Command, tmp_path: Path) -> None:
    made = tmp_path / "out.yaml"
    made.write_text("mine", encoding="utf-8")

    assert command("templates", "import", SAMPLES / "bad-calculation.xlsx", "-o", made).status == 1
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".yaml"] == ["out.yaml"]
    assert made.read_text(encoding="utf-8") == "mine"


def test_an_exported_template_is_imported_again(command: Command, tmp_path: Path) -> None:
    workbook, again = tmp_path / "section_11.xlsx", tmp_path / "again.yaml"

    out = json.loads(command("templates", "export", "section_11", "-o", workbook, "--json").text)
    copy = shutil.copy(workbook, tmp_path / "renamed by someone.xlsx")
    back = json.loads(command("templates", "import", Path(copy), "-o", again, "--json").text)

    assert back["template"]["content_hash"] == out["template"]["content_hash"]
    assert back["losses"] == []
