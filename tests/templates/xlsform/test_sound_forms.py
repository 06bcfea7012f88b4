"""Forms of the kinds that are public: what ODK and Kobo take becomes a template, what they refuse is refused."""

import re

import pytest

from qa_desk.exchange.form_workbooks import read_form_workbook
from qa_desk.templates.canonical import content
from qa_desk.templates.loader import read_template
from qa_desk.templates.xlsform.reader import XlsFormReading, read_xlsform
from qa_desk.templates.xlsform.sheets import FormSheet
from tests.conftest import Golden
from tests.templates.xlsform.books import SAMPLES, books, pyxform_accepts, read, told

KINDS = books((SAMPLES / "public_kinds.md").read_text(encoding="utf-8"))

SAID_OTHERWISE = {"yes", "TRUE", "true", "data", "current", "start", "end", "step", "jpg"}
"""Words of cells that stand in the template in another form: required, paths, ranges, names of files."""


def sample(name: str) -> XlsFormReading:
    sheets = read_form_workbook(SAMPLES / f"{name}.xlsx")
    return read_xlsform([FormSheet(one.title, one.rows, one.unsaved) for one in sheets], f"{name}.xlsx")


@pytest.mark.parametrize("name", KINDS)
def test_what_pyxform_takes_becomes_a_template_and_nothing_else_does(name: str) -> None:
    reading = read(KINDS[name])

    assert (reading.template is not None) == pyxform_accepts(KINDS[name]), reading.problems
    assert bool(reading.problems) == (reading.template is None)


@pytest.mark.parametrize("name", KINDS)
def test_the_text_of_an_imported_template_reads_as_the_same_template(name: str) -> None:
    reading = read(KINDS[name])
    if reading.template is not None:
        again = read_template(reading.text)

        assert again.problems == ()
        assert again.template is not None
        assert content(again.template) == content(reading.template)


@pytest.mark.parametrize("name", KINDS)
def test_no_cell_of_a_form_is_dropped_in_silence(name: str) -> None:
    reading = read(KINDS[name])
    rows = next(iter(KINDS[name].values()))
    kept = " ".join(told(reading).split())

    if reading.template is not None:
        words = {word for row in rows[1:] for cell in row[2:] for word in re.findall(r"[A-Za-z]{3,}", cell)}
        assert {word for word in words if word not in kept} <= SAID_OTHERWISE


@pytest.mark.parametrize("name", ["kobo-sample", "xlsform-spec-test", "group", "bad-calculation"])
def test_public_samples_are_read_as_expected(name: str, golden: Golden) -> None:
    golden(f"xlsform/{name}.txt", told(sample(name)))


@pytest.mark.parametrize("name", ["cascading choices", "two languages with other words", "nested repeats with totals"])
def test_public_kinds_are_read_as_expected(name: str, golden: Golden) -> None:
    golden(f"xlsform/{name.replace(' ', '_')}.txt", told(read(KINDS[name])))
