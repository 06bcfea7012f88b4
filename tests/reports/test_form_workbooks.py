"""A workbook that is filled in holds rules for its cells and nothing else that a workbook was not meant to hold."""

from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest

from qa_desk.domain.answers import Answer, EvidenceReference
from qa_desk.domain.audit import TemplateReference
from qa_desk.domain.progress import Progress
from qa_desk.domain.workbooks.issued import IssuedWorkbook, Layout
from qa_desk.domain.workbooks.layout import planned
from qa_desk.domain.workbooks.parts import TOO_LONG
from qa_desk.proofs.text.corpus import FORMULAS
from qa_desk.reports.workbooks.forms import render_form
from qa_desk.reports.workbooks.inspection import WorkbookNotClean, inspect_form, inspect_workbook
from qa_desk.templates.loader import read_template
from tests.workbook_returns import TEMPLATE

A_FORMULA = '<row r="99"><c r="A99"><f>1+1</f></c></row>'
A_NAME = '<definedNames><definedName name="x">A1</definedName></definedNames>'
SHEET, BOOK = "xl/worksheets/sheet2.xml", "xl/workbook.xml"


@cache
def rendered(layout: Layout = Layout.SHEETS, note: str = "Seen alone.") -> bytes:
    template = read_template(TEMPLATE).template
    assert template is not None
    reference = TemplateReference(template.name, template.edition, template.content_hash)
    sent = (("S1", "seen", Answer("met", note=note, evidence=(EvidenceReference(note),))),)
    day = date(2026, 7, 7)
    issued = IssuedWorkbook("W-00000-11111", "a", "A", "hv", "H", reference, layout, day, day, "", ("S1", "S2"), sent)
    return render_form(planned(issued, template), Progress())


def part(name: str, file: bytes) -> str:
    with ZipFile(BytesIO(file)) as archive:
        return archive.read(name).decode()


def changed(name: str, change: Callable[[str], str]) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(rendered())) as before, ZipFile(file, "w") as after:
        for each in before.namelist():
            text = before.read(each).decode()
            made = change(text) if each == name else text
            assert each != name or made != text
            after.writestr(each, made)
    return file.getvalue()


@pytest.mark.parametrize("layout", list(Layout))
def test_the_same_plan_gives_the_same_bytes_and_only_forms_may_have_rules(layout: Layout) -> None:
    file = rendered(layout)
    rendered.cache_clear()
    assert rendered(layout) == file
    inspect_form(file)
    with pytest.raises(WorkbookNotClean, match="should not have"):
        inspect_workbook(file)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (SHEET, lambda text: text.replace("TODAY()", 'HYPERLINK("x")', 1)),
        (SHEET, lambda text: text.replace("TODAY()", "WEBSERVICE(A1)", 1)),
        (SHEET, lambda text: text.replace("TODAY()", "[1]Other!A1", 1)),
        (SHEET, lambda text: text.replace("TODAY()", "'Other sheet'!A1", 1)),
        (SHEET, lambda text: text.replace("<sheetData>", '<sheetData><row r="99"><c r="A99"><f>1+1</f></c></row>', 1)),
        (SHEET, lambda text: text.replace('<row r="1"', '<row hidden="1" r="1"', 1)),
        (SHEET, lambda text: text.replace("<cols>", '<cols><col min="9" max="9" hidden="1"/>', 1)),
        (BOOK, lambda text: text.replace('state="visible"', 'state="veryHidden"', 1)),
        (
            BOOK,
            lambda text: text.replace(
                "<definedNames/>", '<definedNames><definedName name="x">A1</definedName></definedNames>'
            ),
        ),
    ],
)
def test_anything_else_in_it_stops_it(name: str, change: Callable[[str], str]) -> None:
    with pytest.raises(WorkbookNotClean):
        inspect_form(changed(name, change))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_people_wrote_stays_words(text: str) -> None:
    file = rendered(Layout.SHEETS, text)
    assert "<f>" not in part(SHEET, file)
    assert ' t="inlineStr"' in part(SHEET, file)


def test_a_text_that_no_cell_can_hold_stays_on_the_desk() -> None:
    assert TOO_LONG in part(SHEET, rendered(Layout.SHEETS, "\U0001f600" * 17_000))


def test_lists_dates_and_numbers_are_checked_and_what_is_not_asked_is_grey() -> None:
    sheet, grid = part(SHEET, rendered()), part(SHEET, rendered(Layout.GRID))
    assert "'For QA Desk - do not change'!$E$2:$E$" in sheet
    assert '<formula>NOT($C$4="Not met")</formula>' in sheet
    assert '=INT(C8)),C8="Cannot judge")' in sheet
    assert "&lt;=TODAY()" in sheet
    assert '<formula>NOT($B3="Not met")</formula>' in grid
