"""Forms written as tables of text, and pyxform as the judge of what a sound form is."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from qa_desk.templates.xlsform.reader import XlsFormReading, read_xlsform
from qa_desk.templates.xlsform.sheets import FormSheet

SAMPLES = Path(__file__).with_name("forms")
PYXFORM_SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")

Book = dict[str, list[tuple[str, ...]]]


def book(text: str) -> Book:
    """Sheets written as ``| survey |`` followed by rows such as ``| | text | name | Label |``."""
    found: Book = {}
    rows: list[tuple[str, ...]] = []
    for line in filter(None, map(str.strip, text.strip().splitlines())):
        first, *cells = [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")]
        if first:
            rows = found.setdefault(first, [])
        if any(cells):
            rows.append(tuple(cells))
    return found


def books(text: str) -> dict[str, Book]:
    """Several forms, each below a line ``# what it shows``."""
    parts = re.split(r"^# (.+)$", text, flags=re.MULTILINE)
    return {name.strip(): book(form) for name, form in zip(parts[1::2], parts[2::2], strict=True)}


def read(sheets: Mapping[str, Iterable[tuple[str, ...]]]) -> XlsFormReading:
    """What QA Desk makes of a form."""
    return read_xlsform([FormSheet(title, tuple(rows)) for title, rows in sheets.items()], "a form.xlsx")


def survey(*rows: str, **sheets: str) -> XlsFormReading:
    """What QA Desk makes of a form given as rows, the headings of the survey sheet first."""
    text = "\n".join(["| survey |", *(f"| | {row} |" for row in rows)])
    for title, more in sheets.items():
        text += "\n" + "\n".join([f"| {title} |", *(f"| | {row} |" for row in more.split(" // "))])
    return read(book(text))


def pyxform_accepts(sheets: Book) -> bool:
    """Whether pyxform, the converter that ODK and Kobo use, takes the form."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    given: dict[str, object] = {"sheet_names": list(sheets)}
    for title, rows in sheets.items():
        name = title.lower()
        if name in PYXFORM_SHEETS and rows:
            headings = [heading for heading in rows[0] if heading]
            given[f"{name}_header"] = [dict.fromkeys(headings)]
            given[name] = [{h: cell for h, cell in zip(rows[0], row, strict=False) if h and cell} for row in rows[1:]]
    try:
        convert(xlsform=given)
    except PyXFormError:
        return False
    return True


def told(reading: XlsFormReading) -> str:
    """A reading as text: the template, then the report."""
    losses = [f"{one.sheet} {one.row}: {' '.join(one.what.split())} → {one.became}" for one in reading.losses]
    faults = [f"{one.sheet} {one.row} [{one.code}] {one.message} {one.remedy}" for one in reading.problems]
    return "\n".join([reading.text, "# losses", *losses, "", "# problems", *faults, ""])
