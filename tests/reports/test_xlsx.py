"""Workbooks say what they were told: text stays text, dates are dates, nothing is cut without a word."""

import re
import shutil
import subprocess
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.errors import Cancelled
from qa_desk.domain.progress import Progress
from qa_desk.domain.text import clean_text
from qa_desk.proofs.text.corpus import FORMULAS, RIGHT_TO_LEFT, TROUBLE
from qa_desk.reports.workbooks.book import sheet_title
from qa_desk.reports.workbooks.cells import CONTINUED, CONTINUES, LONGEST_CELL, pieces_that_fit
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, SheetValue, ValueKind, WorkbookFile
from qa_desk.reports.workbooks.xlsx import render_workbook
from tests.conftest import Golden
from tests.reports.readable import workbook_text

MADE_ON = date(2026, 11, 21)
SIGNED_OFF_AT = datetime.fromisoformat("2026-03-09T14:32")
COLUMNS = (
    SheetColumn("Case"),
    SheetColumn("Working days", ValueKind.INTEGER),
    SheetColumn("Score", ValueKind.DECIMAL),
    SheetColumn("Share", ValueKind.PERCENT),
    SheetColumn("First core group", ValueKind.DATE),
    SheetColumn("Signed off", ValueKind.DATETIME),
)
ROWS: tuple[tuple[SheetValue, ...], ...] = (
    ("01", 7, Decimal("2.5"), Decimal("0.28"), date(2026, 3, 6), SIGNED_OFF_AT),
    ("02", "Cannot judge", None, "*", "not recorded", None),
)


def _workbook(*sheets: Sheet, title: str = "Core groups", cover: tuple[tuple[str, SheetValue], ...] = ()) -> bytes:
    return render_workbook(WorkbookFile(title, cover, sheets, MADE_ON, marking="OFFICIAL & SENSITIVE"), Progress())


def _text_sheet(texts: tuple[str, ...], title: str = "Texts") -> Sheet:
    return Sheet(title, (SheetColumn("Text"),), tuple((text,) for text in texts))


def _parts(file: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def _first_sheet(file: bytes) -> Worksheet:
    return load_workbook(BytesIO(file)).worksheets[0]


def _as_excel_reads(text: str) -> str:
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def test_every_kind_of_value_has_its_type_and_format(golden: Golden) -> None:
    cover = (("Audit", "Core groups"), ("Made on", MADE_ON), ("Cases", 25))
    golden("workbook.xlsx.txt", workbook_text(_workbook(Sheet("Answers", COLUMNS, ROWS), cover=cover)) + "\n")


def test_the_same_workbook_is_the_same_bytes() -> None:
    assert _workbook(Sheet("Answers", COLUMNS, ROWS)) == _workbook(Sheet("Answers", COLUMNS, ROWS))


def test_no_text_in_any_position_becomes_a_formula() -> None:
    for payload in FORMULAS:
        sheet = Sheet(payload, (SheetColumn(payload), SheetColumn(payload, ValueKind.INTEGER)), ((payload, payload),))
        file = _workbook(sheet, title=payload or "x", cover=((payload, payload),))
        for name, part in _parts(file).items():
            assert not re.search("<f[ >]", part), (name, payload)
        cells = [
            cell for sheet in load_workbook(BytesIO(file)) for row in sheet for cell in row if cell.value is not None
        ]
        assert {cell.data_type for cell in cells} <= {"s"}
        assert all(cell.quotePrefix for cell in cells)


def test_texts_come_back_as_they_went_in() -> None:
    texts = tuple(clean_text(text) for text in (*FORMULAS, *TROUBLE, *RIGHT_TO_LEFT))
    sheet = _first_sheet(_workbook(_text_sheet(texts)))

    back = tuple(_as_excel_reads(str(cell.value or "")) for (cell,) in sheet.iter_rows(min_row=2))
    assert back == texts


@settings(max_examples=40)
@given(st.lists(st.text(max_size=60).map(clean_text), min_size=1, max_size=10))
def test_whatever_is_typed_comes_back(texts: list[str]) -> None:
    sheet = _first_sheet(_workbook(Sheet("T", (SheetColumn("n"), SheetColumn("x")), [("row", text) for text in texts])))

    assert [_as_excel_reads(str(row[1].value or "")) for row in sheet.iter_rows(min_row=2)] == texts


def test_dates_are_dates_and_what_excel_cannot_hold_is_text() -> None:
    rows = ((date(2026, 3, 6), 10**16), (date(1890, 1, 1), Decimal("NaN")))
    columns = (SheetColumn("Day", ValueKind.DATE), SheetColumn("n", ValueKind.INTEGER))
    sheet = _first_sheet(_workbook(Sheet("Dates", columns, rows)))

    assert sheet["A2"].value == datetime.combine(date(2026, 3, 6), time())
    assert sheet["A2"].number_format == "d mmmm yyyy"
    assert [sheet[place].value for place in ("B2", "A3", "B3")] == ["10000000000000000", "1890-01-01", "NaN"]


def test_text_too_long_for_a_cell_goes_on_in_marked_rows() -> None:
    text = "word " * 15_000
    columns = (SheetColumn("Case"), SheetColumn("n", ValueKind.INTEGER), SheetColumn("Comment"))
    sheet = _first_sheet(_workbook(Sheet("Answers", columns, (("01", 5, text), ("02", 6, "short")))))

    rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=2)]
    assert [row[:2] for row in rows] == [("01", 5), ("01", None), ("01", None), ("02", 6)]
    comments = [str(row[2]) for row in rows[:3]]
    assert all(len(comment) <= LONGEST_CELL for comment in comments)
    assert "".join(each.removeprefix(CONTINUED).removesuffix(CONTINUES) for each in comments) == text


@settings(max_examples=30)
@given(st.sampled_from(["x", "👍", "a ", "é👍 "]), st.integers(10_000, 90_000))
def test_pieces_of_a_long_text_fit_and_make_up_the_whole(part: str, length: int) -> None:
    text = (part * length)[:length]
    pieces = [str(piece) for piece in pieces_that_fit(text)]

    assert all(len(piece.encode("utf-16-le")) // 2 <= LONGEST_CELL for piece in pieces)
    assert "".join(piece.removeprefix(CONTINUED).removesuffix(CONTINUES) for piece in pieces) == text


def test_sheets_can_be_read_by_everybody() -> None:
    sheet = _first_sheet(_workbook(Sheet("Answers", COLUMNS, ROWS)))

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F3"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert not sheet.merged_cells.ranges
    assert sheet.oddHeader is not None
    assert (sheet.oddHeader.left.text or "").strip() == "OFFICIAL && SENSITIVE"
    assert all(cell.font.bold for cell in sheet[1])


def test_a_named_table_has_its_columns_named_once() -> None:
    columns = (SheetColumn("Note"), SheetColumn("Note"), SheetColumn("note"))
    file = _workbook(Sheet("Answers", columns, (("a", "b", "c"),), table_name="Answers"))
    sheet = _first_sheet(file)

    assert [cell.value for cell in sheet[1]] == ["Note", "Note (2)", "note (3)"]
    assert sheet.tables["Answers"].ref == "A1:C2"
    assert sheet.tables["Answers"].column_names == ["Note", "Note (2)", "note (3)"]


def test_a_sheet_without_rows_keeps_its_header() -> None:
    assert _first_sheet(_workbook(Sheet("Answers", COLUMNS, ()))).max_row == 1


def test_the_file_names_the_program_and_nobody() -> None:
    parts = _parts(_workbook(Sheet("Answers", COLUMNS, ROWS)))

    assert "<dc:creator" in parts["docProps/core.xml"]
    assert ">QA Desk<" in parts["docProps/core.xml"]
    assert "2026-11-21T00:00:00Z" in parts["docProps/core.xml"]
    assert "lastModifiedBy" not in parts["docProps/core.xml"]
    assert "Microsoft" not in parts["docProps/app.xml"]


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("Grades", "Grades"),
        ("Grades: all/[some]?", "Grades all some"),
        ("'quoted'", "quoted"),
        ("", "Sheet"),
        ("a" * 40, "a" * 31),
        ("History", "History (2)"),
        ("Early help assessment quality audit", "Early help assessment quality a"),
    ],
)
def test_sheet_titles_are_made_fit(wanted: str, given: str) -> None:
    assert sheet_title(wanted, set()) == given


@given(st.lists(st.text(max_size=45), min_size=1, max_size=8))
def test_sheet_titles_are_always_accepted_and_never_alike(wanted: list[str]) -> None:
    taken: set[str] = set()
    titles = [sheet_title(title, taken) for title in wanted]

    assert len({title.casefold() for title in titles}) == len(titles)
    assert all(0 < len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)


def test_a_row_of_the_wrong_length_is_not_written() -> None:
    with pytest.raises(ValueError, match="2 cells under 1 columns"):
        _workbook(Sheet("Answers", (SheetColumn("Case"),), (("01", "02"),)))


def test_stopping_stops() -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        render_workbook(WorkbookFile("T", (), (Sheet("Answers", COLUMNS, ROWS),), MADE_ON), progress)


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_another_program_reads_the_same_texts(tmp_path: Path) -> None:
    texts = tuple(clean_text(text) for text in FORMULAS if "\n" not in text and "\t" not in text)
    (tmp_path / "texts.xlsx").write_bytes(_workbook(_text_sheet(texts)))
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to"),
            *("csv:Text - txt - csv (StarCalc):9,0,76,1", "--outdir", str(tmp_path), str(tmp_path / "texts.xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )

    assert tuple((tmp_path / "texts.csv").read_text(encoding="utf-8").splitlines()[1:]) == texts
