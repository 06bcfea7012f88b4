"""Case lists from every program people keep them in; what is no list is refused in one sentence."""

import datetime
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.case_list import read_case_list
from qa_desk.domain.errors import UserError
from qa_desk.exchange.case_lists import read_case_file, read_pasted

AsFile = Callable[..., Path]
Rebuild = Callable[[bytes, Mapping[str, bytes | None]], bytes]
HEADER = ("Case", "Category", "Team")
ROWS = (("CG-01", "Neglect", "Nôrth"), ("CG-02", "Emotional abuse", None))
LINES = "Case,Category,Team\r\nCG-01,Neglect,Nôrth\r\nCG-02,Emotional abuse,\r\n"


def refusal(path: Path) -> str:
    """The whole refusal of a file, its name left off."""
    with pytest.raises(UserError) as refused:
        read_case_file(path)
    assert "Nothing was changed." in refused.value.hint
    return refused.value.message.removeprefix(f'"{path.name}" ')


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_csv_of_every_usual_sort_is_read(as_file: AsFile, encoding: str, separator: str) -> None:
    path = as_file(LINES.replace(",", separator).encode(encoding), "list.csv")
    grid = read_case_file(path)
    assert (grid.header, grid.rows, grid.source, grid.first_row) == (HEADER, ROWS, '"list.csv"', 2)


def test_a_byte_order_mark_of_either_order_is_understood(as_file: AsFile) -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert read_case_file(as_file(mark + LINES.encode(encoding), "list.txt")).rows == ROWS


def test_quoted_cells_keep_their_commas_and_line_breaks(as_file: AsFile) -> None:
    text = 'Case,Note\n"CG-01","held late, see\nminutes of ""June"""\nCG-02,x\n'
    grid = read_case_file(as_file(text.encode(), "list.csv"))
    assert grid.rows == (("CG-01", 'held late, see\nminutes of "June"'), ("CG-02", "x"))


def test_rows_keep_the_numbers_they_have_in_excel(as_file: AsFile) -> None:
    grid = read_case_file(as_file(b"\n,,\nCase,Team,\nCG-01,North,\n\n,,\nCG-02,South,\n", "list.csv"))
    assert grid.first_row == 4
    assert grid.header == ("Case", "Team")
    assert grid.rows == (("CG-01", "North"), (None, None), (None, None), ("CG-02", "South"))
    separated = read_case_file(as_file(b"sep=;\nCase;Team, area\nCG-01;North\n", "list.csv"))
    assert (separated.header, separated.first_row) == (("Case", "Team, area"), 3)


def test_leading_zeros_survive(as_file: AsFile) -> None:
    assert read_case_file(as_file(b"Case,Age\n0042,7\n", "list.csv")).rows == (("0042", "7"),)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Case\tTeam\r\nCG-01\tNorth\r\nCG-02\tSouth\r\n", (("CG-01", "North"), ("CG-02", "South"))),
        ('Case\tTeam\nCG-01\t"two\nlines"\n', (("CG-01", "two\nlines"),)),
        ('Case\tTeam\nCG-01\t"North" end\nCG-02\tb\n', (("CG-01", '"North" end'), ("CG-02", "b"))),
        ("Case\tTeam\nCG-01\tNorth, South; East\n", (("CG-01", "North, South; East"),)),
        ("Case,Team\nCG-01,North\n", (("CG-01", "North"),)),
        ("Case;Team\nCG-01;North, South\n", (("CG-01", "North, South"),)),
    ],
)
def test_a_list_from_the_clipboard_is_read(text: str, rows: object) -> None:
    grid = read_pasted(text)
    assert (grid.header, grid.rows, grid.source) == (("Case", "Team"), rows, "The pasted list")


def test_one_column_alone_is_a_list() -> None:
    assert read_pasted("Case\nCG-01\nCG-02\n").rows == (("CG-01",), ("CG-02",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "There is nothing to paste."),
        (" \n\t\n", "There is nothing to paste."),
        ("Case\tTeam\n", "The pasted list has headings and no cases."),
        ("CG-01\tNorth\nCG-02\tSouth\n", "The pasted list has no headings in its first row."),
        ("1182\n1183\n", "The pasted list has no headings in its first row."),
        ("6/3/2026\tNorth\nx\ty\n", "The pasted list has no headings in its first row."),
        ("Case\t\nCG-01\tNorth\n", "The pasted list has no heading above column 2, which row 2 uses."),
        (
            "Case,Team\nCG-01,North\nCG-02,South,far\n",
            "The pasted list has no heading above column 3, which row 3 uses.",
        ),
        ("Case,Case\nCG-01,North\n", 'The pasted list has two columns called "Case".'),
        ('Case,Team\n"CG-01,North\n', "The pasted list has a quotation mark that does not fit, near line 2."),
        ("Case\0,Team\nCG-01,North\n", "The pasted list is not text."),
        ("Case\n" + "x\n" * 20_001, "The pasted list has more than 20,000 rows."),
        (",".join(f"c{n}" for n in range(201)) + "\nx\n", "The pasted list has more than 200 columns."),
    ],
)
def test_what_is_no_list_on_the_clipboard_is_refused(text: str, words: str) -> None:
    with pytest.raises(UserError) as refused:
        read_pasted(text)
    assert refused.value.message == words


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("list.csv", b"", "is empty."),
        ("list.csv", b" \r\n \r\n", "is empty."),
        ("list.csv", b"a,b\n\x00\x01\x02,c\n", "is not text, or is damaged."),
        ("list.csv", b"a,b\n\x81\x8d,c\n", "is not text, or is damaged."),
        ("list.csv", b"%PDF-1.7", "is a PDF file."),
        ("list.csv", b"{\\rtf1 x}", "is a word processor file."),
        ("list.csv", b"<html><table><tr><td>x", "is a web page."),
        ("list.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is in a format from before 2007."),
        ("Notes July.docx", b"PK\x03\x04", "is a Word file."),
        ("Notes July.doc", b"\xd0\xcf\x11\xe0", "is a Word file."),
        ("list.xls", b"\xd0\xcf\x11\xe0", "is in a format from before 2007."),
        ("list.xlsm", b"PK\x03\x04", "may hold macros."),
        ("list.xlsb", b"PK\x03\x04", "is a binary workbook."),
        ("list.ods", b"PK\x03\x04", "is an OpenDocument file."),
        ("Shaw.qareturn", b"x", "is a QA Desk return, not a case list."),
        ("list.pdf", b"%PDF-1.7", "is a PDF file."),
        ("list.csv", b"x" * 20_000_001, "is larger than 20 MB."),
        ("list.xlsx", b"Case,Team\n", "is damaged, or is not an Excel workbook."),
        ("list.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         "is protected with a password."),
    ],
)  # fmt: skip
def test_files_that_are_no_case_list_are_refused_in_a_sentence(
    as_file: AsFile, name: str, raw: bytes, words: str
) -> None:
    assert refusal(as_file(raw, name)) == words


def test_a_folder_or_no_file_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lists.csv").mkdir()
    assert refusal(tmp_path / "lists.csv") == "is a folder."
    assert refusal(tmp_path / "none.csv") == "is not a file."
    assert refusal(tmp_path / "none.xls") == "is not a file."


def test_a_workbook_is_read_from_its_first_sheet_that_can_be_seen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.sheet_state = "hidden"
    hidden.append(["Name"])
    sheet = book.create_sheet("Sample 2026")
    sheet.append([])
    sheet.append(["Case", None, "Age", "Start"])
    sheet.append([1182, None, "=2+5", datetime.date(2026, 3, 6)])
    sheet.append([])
    sheet.append(["CG-02", None, 7, None])
    book.save(tmp_path / "list.xlsx")
    grid = read_case_file(tmp_path / "list.xlsx")
    assert (grid.header, grid.first_row) == (("Case", "Age", "Start"), 3)
    assert grid.rows == ((1182, None, datetime.date(2026, 3, 6)), (None, None, None), ("CG-02", 7, None))
    assert (grid.source, grid.formula_columns) == ('"list.xlsx", sheet Sample 2026', ("Age",))


def test_a_workbook_is_known_whatever_it_is_called(good_workbook: bytes, as_file: AsFile) -> None:
    assert read_case_file(as_file(good_workbook, "export.csv")).header == ("Case", "Category")


def test_a_hostile_workbook_is_refused_with_its_name(good_workbook: bytes, rebuild: Rebuild, as_file: AsFile) -> None:
    with_macros = rebuild(good_workbook, {"xl/vbaProject.bin": b"x"})
    assert refusal(as_file(with_macros, "list.xlsx")) == "holds macros."
    assert refusal(as_file(with_macros, "list.csv")) == "holds macros."


def test_a_workbook_without_anything_in_it_is_empty(tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "list.xlsx")
    assert refusal(tmp_path / "list.xlsx") == "is empty."


def test_ten_thousand_rows_go_from_file_to_cases(as_file: AsFile) -> None:
    lines = ["Case,Category,Plan start,Team"]
    lines += [f"CG-{number:05},Neglect,{number % 28 + 1}/3/2026,North" for number in range(10_000)]
    path = as_file("\n".join(lines).encode(), "list.csv")
    begun = time.perf_counter()
    grid = read_case_file(path)
    reading = read_case_list(grid.header, grid.rows, None, datetime.date(2026, 11, 21), first_row=grid.first_row)
    assert time.perf_counter() - begun < 3  # under half a second on an idle machine
    assert len(reading.cases) == 10_000
    assert reading.case_list.date_attributes == ("Plan start",)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_pasted_text_is_a_list_or_a_plain_refusal(text: str) -> None:
    try:
        grid = read_pasted(text)
    except UserError as refused:
        words = refused.message
    else:
        words = "."
        assert all(len(row) == len(grid.header) for row in grid.rows)
    assert words.endswith(".")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=80), st.sampled_from(["list.csv", "list.txt"]))
def test_any_bytes_are_a_list_or_a_plain_refusal(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(raw)
    try:
        words = read_case_file(path).source
    except UserError as refused:
        words = refused.message
    assert words.startswith(f'"{name}"')
