"""Templates as XLSForms: other tools take them, and they come back as the same template."""

from io import BytesIO
from itertools import cycle
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk import paths
from qa_desk.domain.template import Template
from qa_desk.exchange.form_workbooks import read_form_workbook
from qa_desk.templates.canonical import content
from qa_desk.templates.library import TemplateLibrary
from qa_desk.templates.loader import read_template
from qa_desk.templates.reading.plain_reader import read_plain
from qa_desk.templates.text.plain import plain_template
from qa_desk.templates.xlsform.export import xlsform_sheets
from qa_desk.templates.xlsform.plain_questions import every_question
from qa_desk.templates.xlsform.reader import XlsFormReading, read_xlsform
from qa_desk.templates.xlsform.sheets import FormSheet
from qa_desk.templates.xlsform.workbook import workbook_bytes
from tests.templates.small_template import WHOLE
from tests.templates.xlsform.books import pyxform_accepts

SHIPPED = {template.name: template for template in TemplateLibrary(paths.forms_folder()).list()}

MORE = """\
name: more
edition: "2"
title: "=More of everything"
subject: school
fixed_by: The partnership
agencies: {police: Police, health: Health}
sections:
  - name: first
    label: "+First"
    fixed: true
    additions: true
    questions:
      - name: first
        label: "=1+1 is the name of a section too"
        hint: "@home - or away"
        type: select_one
        fixed: true
        choices: {north: North, south: South}
      - name: town
        label: Which town?
        type: select_multiple
        choices:
          york: {label: York, region: north}
          bath: {label: Bath, region: south}
        choice_filter: region = ${first}
        required: ${first} = 'north'
      - name: worked_out
        label: Result
        type: scale
        scale: met
        calculation: if(${first} = 'north', 'met', 'not_met')
      - name: meetings
        label: Meetings
        type: repeat
        required: false
        questions:
          - name: held_on
            label: Held on
            type: date
          - name: days
            label: Days
            type: calculate
            calculation: today() - ${held_on}
      - name: held
        label: Was it held in time?
        type: timescale
        relevant: ${first} = 'south'
        timescale: {limit: 3, unit: days, start_label: Told on, done_label: Held on}
translations:
  cy:
    language: Welsh
    template: {title: Mwy}
    sections: {first: Cyntaf}
    questions:
      first: {label: Enw, short_label: E, hint: Gartref}
    choices:
      first: {north: Gogledd, south: De}
    scales:
      met: {met: Bodlonwyd}
"""


def template_of(text: str) -> Template:
    reading = read_template(text)
    assert reading.template is not None, reading.problems
    return reading.template


EVERY = {**SHIPPED, "small": template_of(WHOLE), "more": template_of(MORE)}


def file_of(template: Template, folder: Path) -> Path:
    path = folder / f"{template.name}.xlsx"
    path.write_bytes(workbook_bytes(xlsform_sheets(template).sheets))
    return path


def brought_back(path: Path) -> XlsFormReading:
    return read_xlsform([FormSheet(one.title, one.rows, one.unsaved) for one in read_form_workbook(path)], path.name)


@pytest.mark.parametrize("name", EVERY)
def test_an_exported_template_comes_back_as_it_was(name: str) -> None:
    reading = read_xlsform(xlsform_sheets(EVERY[name]).sheets, f"{name}.xlsx")

    assert reading.problems == ()
    assert reading.losses == ()
    assert reading.template is not None
    assert content(reading.template) == content(EVERY[name])


@pytest.mark.parametrize("name", ["early_help_assessment", "more"])
def test_the_workbook_of_a_template_holds_all_of_it(name: str, tmp_path: Path) -> None:
    reading = brought_back(file_of(EVERY[name], tmp_path))

    assert (reading.problems, reading.losses) == ((), ())
    assert reading.template is not None
    assert reading.template.content_hash == EVERY[name].content_hash


@pytest.mark.parametrize("name", EVERY)
def test_pyxform_takes_an_exported_template(name: str) -> None:
    sheets = xlsform_sheets(EVERY[name]).sheets

    assert pyxform_accepts({sheet.title: list(sheet.rows) for sheet in sheets})


TRAPS = (
    "=1+1", "-5", "@home", "a ${b} c", "**bold** <b>words</b>", "# heading\nand more", "“quoted” ‘so’", "a\u00a0b",
    "TRUE", "1.0",
)  # fmt: skip


def test_words_come_back_letter_for_letter() -> None:
    plain = plain_template(EVERY["small"])
    traps = cycle(TRAPS)
    for question in every_question(plain):
        question |= {key: next(traps) for key in ("label", "short_label", "hint")}
    plain |= {"title": next(traps), "description": next(traps)}
    template = read_plain(plain).template
    assert template is not None

    sheets = xlsform_sheets(template).sheets
    back = read_xlsform(sheets, "small.xlsx").template

    assert back is not None
    assert content(back) == content(template)
    assert pyxform_accepts({sheet.title: list(sheet.rows) for sheet in sheets})


def test_pyxform_takes_the_workbook_itself(tmp_path: Path) -> None:
    from pyxform.xls2xform import convert

    form = convert(str(file_of(EVERY["more"], tmp_path))).xform

    assert "<h:title>=More of everything</h:title>" in form
    assert "Gogledd" in form


def test_words_that_begin_like_a_formula_stay_words() -> None:
    book = load_workbook(BytesIO(workbook_bytes(xlsform_sheets(EVERY["more"]).sheets)))

    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1 is the name of a section too" in {cell.value for cell in cells}


def test_what_other_tools_do_not_see_as_it_is_is_told() -> None:
    told = [(one.sheet, one.row, one.what, one.became) for one in xlsform_sheets(EVERY["small"]).losses]

    assert ("survey", 0, "Rules that suggest grades", "for QA Desk alone, in the sheet “qa_desk”") in told
    assert any("attendance grid" in what for _, _, what, _ in told)
    assert any("limit" in what for _, _, what, _ in told)


def test_a_change_made_in_excel_comes_back_and_a_row_taken_out_is_told() -> None:
    sheets = {sheet.title: [list(row) for row in sheet.rows] for sheet in xlsform_sheets(EVERY["small"]).sheets}
    survey = sheets["survey"]
    label, name = survey[0].index("label"), survey[0].index("name")
    changed = next(row for row in survey if row[name] == "seen")
    changed[label] = "Was the child seen at home?"
    survey[:] = [row for row in survey if row[name] != "judged"]
    text = ["text", "added", "Anything else?", *[""] * (len(survey[0]) - 3)]
    survey.insert(len(survey) - 1, text)

    reading = read_xlsform([FormSheet(title, tuple(map(tuple, rows))) for title, rows in sheets.items()], "small.xlsx")

    assert reading.template is not None, reading.problems
    assert reading.template.by_name["seen"].label == "Was the child seen at home?"
    assert reading.template.by_name["added"].required is False
    assert "judged" not in reading.template.by_name
