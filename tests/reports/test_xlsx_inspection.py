"""A workbook that holds anything it was not meant to hold is stopped."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from qa_desk.domain.progress import Progress
from qa_desk.reports.workbooks.inspection import WorkbookNotClean, inspect_workbook
from qa_desk.reports.workbooks.sheets import Sheet, SheetColumn, WorkbookFile
from qa_desk.reports.workbooks.xlsx import render_workbook

SHEET, BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"


def _clean() -> bytes:
    sheets = (
        Sheet("Answers", (SheetColumn("Case"), SheetColumn("Note")), (("01", "Seen alone"), ("02", None))),
        Sheet("Named", (SheetColumn("Case"),), (("01",),), table_name="Cases"),
    )
    return render_workbook(WorkbookFile("Core groups", (), sheets, date(2026, 11, 21)), Progress())


def _changed(part: str, change: Callable[[str], str]) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(_clean())) as before, ZipFile(file, "w") as after:
        for name in before.namelist():
            text = before.read(name).decode()
            changed = change(text) if name == part else text
            assert name != part or changed != text
            after.writestr(name, changed)
    return file.getvalue()


def _with_part(name: str) -> bytes:
    file = BytesIO(_clean())
    with ZipFile(file, "a") as archive:
        archive.writestr(name, "<x/>")
    return file.getvalue()


def test_a_workbook_made_here_passes() -> None:
    inspect_workbook(_clean())


@pytest.mark.parametrize(
    ("part", "before", "after", "named"),
    [
        (BOOK, 'state="visible"', 'state="hidden"', "is hidden"),
        (BOOK, 'state="visible"', 'state="veryHidden"', "is hidden"),
        (BOOK, 'visibility="visible"', 'visibility="veryHidden"', "window is hidden"),
        (BOOK, "_xlnm._FilterDatabase", "Secret", "defines a name"),
        (BOOK, "<definedNames>", '<externalReferences/><definedNames>', "externalReferences"),
        (SHEET, '<row r="2">', '<row r="2" hidden="1">', "row hidden"),
        (SHEET, '<col width="24"', '<col hidden="1" width="24"', "col hidden"),
        (SHEET, "<is><t>Seen alone</t></is>", "<f>1+1</f><v>2</v>", "an element it should not have: c"),
        (SHEET, "</sheetData>", '</sheetData><mergeCells/>', "mergeCells"),
        (SHEET, "</sheetData>", '</sheetData><legacyDrawing/>', "legacyDrawing"),
        (SHEET, "</sheetData>", '</sheetData><hyperlinks/>', "hyperlinks"),
        (SHEET, "</sheetData>", '</sheetData><dataValidations/>', "dataValidations"),
        ("xl/tables/table1.xml", "</tableColumns>", "</tableColumns><extLst/>", "extLst"),
        ("xl/_rels/workbook.xml.rels", "/worksheet\"", "/externalLink\"", "links to something"),
        ("_rels/.rels", 'Id="rId1"', 'Id="rId1" TargetMode="External"', "links to something"),
        ("docProps/core.xml", ">QA Desk<", ">J. Okoro<", "names somebody"),
        ("docProps/core.xml", "</cp:coreProperties>", "<cp:lastModifiedBy>x</cp:lastModifiedBy></cp:coreProperties>",
         "lastModifiedBy"),
        ("docProps/app.xml", "</Properties>", "<Company>x</Company></Properties>", "Company"),
    ],
)  # fmt: skip
def test_whatever_is_not_on_the_list_stops_the_export(part: str, before: str, after: str, named: str) -> None:
    file = _changed(part, lambda text: text.replace(before, after, 1))

    with pytest.raises(WorkbookNotClean, match=named):
        inspect_workbook(file)


@pytest.mark.parametrize(
    "name",
    [
        "xl/comments/comment1.xml",
        "xl/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "customXml/item1.xml",
        "docProps/thumbnail.jpeg",
        "docProps/custom.xml",
        "xl/media/image1.png",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "../sheet1.xml",
    ],
)
def test_a_part_that_is_not_on_the_list_stops_the_export(name: str) -> None:
    with pytest.raises(WorkbookNotClean, match="a part it should not have"):
        inspect_workbook(_with_part(name))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_stops_the_export() -> None:
    with pytest.raises(WorkbookNotClean, match="twice"):
        inspect_workbook(_with_part(SHEET))


def test_a_document_type_is_not_read() -> None:
    file = _changed(BOOK, lambda text: f"<!DOCTYPE x [<!ENTITY a 'b'>]>{text}")

    with pytest.raises(ValueError, match="DTDForbidden"):
        inspect_workbook(file)


def test_what_was_not_chosen_is_nowhere_in_the_file() -> None:
    with ZipFile(BytesIO(_clean())) as archive:
        assert not [name for name in archive.namelist() if b"PSEUDONYM" in archive.read(name)]
