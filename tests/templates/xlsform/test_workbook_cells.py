"""What Excel makes of a form: numbers, TRUE, dates, hidden sheets, stray spaces; and files that are no form at all."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.services.xlsforms import export_xlsform, import_xlsform
from qa_desk.templates.xlsform.reader import XlsFormReading
from tests.templates.xlsform.test_export import EVERY


@pytest.fixture
def excel_form(tmp_path: Path) -> Path:
    book = Workbook()
    page = book.worksheets[0]
    page.title = " Survey "
    rows: tuple[tuple[object, ...], ...] = (
        ("Type ", "name", "label", "required", None, "default", "hint"),
        (None, None, None, None, None, None, None),
        ("select_one\u00a0yn ", " a ", 1.0, True, None, date(2026, 3, 4), "‘as it is’"),
        ("text", "b", "B", False, None, 2.5, None),
    )
    for row in rows:
        page.append(list(row))
    page.merge_cells("A6:C6")
    choices = book.create_sheet("CHOICES")
    choices.sheet_state = "hidden"
    for row in (("list_name", "name", "label"), ("yn", 1.0, "Yes"), ("yn", 0, True), ("yn", "2 ", "‘Perhaps’")):
        choices.append(row)
    book.create_sheet("Read me").append(("Written by a person",))
    path = tmp_path / "excel form.xlsx"
    book.save(path)
    return path


def test_cells_mean_what_they_show(excel_form: Path) -> None:
    reading = import_xlsform(excel_form)

    assert reading.template is not None, reading.problems
    asked = reading.template.by_name["a"]
    assert [(one.value, one.label) for one in asked.choices] == [("1", "Yes"), ("0", "TRUE"), ("2", "‘Perhaps’")]
    assert (asked.label, asked.hint, asked.required) == ("1", "‘as it is’", True)
    assert reading.template.by_name["b"].required is False
    told = {(one.sheet, one.what) for one in reading.losses}
    assert ("survey", "“default” of “a”: 2026-03-04") in told
    assert ("survey", "“default” of “b”: 2.5") in told
    assert ("Read me", "This sheet is no part of an XLSForm.") in told


def refusal(reading: XlsFormReading) -> str:
    assert [(one.code, one.sheet, one.row) for one in reading.problems] == [("file_not_read", "", 0)]
    return reading.problems[0].message


def test_a_file_that_is_no_workbook_is_one_problem_in_one_sentence(tmp_path: Path) -> None:
    files = {
        "form.xlsx": (b"type,name\ntext,a\n", "is damaged, or is not an Excel workbook"),
        "form.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "is in a format from before 2007"),
        "locked.xlsx": (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "is protected with a password",
        ),
        "empty.xlsx": (b"", "is empty"),
    }
    for name, (content, reason) in files.items():
        (tmp_path / name).write_bytes(content)
        assert refusal(import_xlsform(tmp_path / name)) == f'"{name}" {reason}.'
    assert refusal(import_xlsform(tmp_path)) == f'"{tmp_path.name}" is not a file.'


def test_an_exported_file_is_whole_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "small.xlsx"

    losses = export_xlsform(EVERY["small"], path)

    assert losses
    assert [one.name for one in tmp_path.iterdir()] == ["small.xlsx"]
    again = import_xlsform(path).template
    assert again is not None
    assert again.content_hash == EVERY["small"].content_hash
