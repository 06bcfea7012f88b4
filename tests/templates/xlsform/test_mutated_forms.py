"""Whatever is done to a form, the outcome is a list of problems or a sound template: never a traceback, never slow."""

import time
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from qa_desk.domain.errors import UserError
from qa_desk.exchange import quarantine_child
from qa_desk.exchange.form_workbooks import read_form_workbook
from qa_desk.templates.loader import read_template
from qa_desk.templates.xlsform.export import xlsform_sheets
from qa_desk.templates.xlsform.reader import XlsFormReading, read_xlsform
from qa_desk.templates.xlsform.sheets import FormSheet
from tests.templates.xlsform.books import SAMPLES, Book, books, read
from tests.templates.xlsform.mutated_forms import Mutator
from tests.templates.xlsform.test_export import EVERY

KINDS = books((SAMPLES / "public_kinds.md").read_text(encoding="utf-8"))
OWN: dict[str, Book] = {
    name: {sheet.title: list(sheet.rows) for sheet in xlsform_sheets(EVERY[name]).sheets} for name in ("small", "more")
}
SLOWEST_S = 2.0


def check(reading: XlsFormReading, seed: int, *, whole: bool) -> None:
    """Either problems, each with a remedy, or a template whose text reads as the same template."""
    assert bool(reading.problems) == (reading.template is None), seed
    assert all(one.message and one.remedy for one in reading.problems), seed
    assert all(one.what and one.became for one in reading.losses), seed
    if whole and reading.template is not None:
        again = read_template(reading.text)
        assert again.problems == (), seed
        assert again.template is not None
        assert again.template.content_hash == reading.template.content_hash, seed


def try_cells(seeds: Iterable[int], *, whole: bool) -> float:
    """Read forms with changed cells; the longest processor time one of them took."""
    slowest = 0.0
    forms = list((KINDS | OWN).values())
    for seed in seeds:
        random = Random(seed)
        changed = Mutator(random).cells(random.choice(forms))
        started = time.process_time()
        reading = read(changed)
        slowest = max(slowest, time.process_time() - started)
        check(reading, seed, whole=whole)
    return slowest


def test_forms_with_changed_cells_are_read_or_refused() -> None:
    assert try_cells(range(60), whole=True) < SLOWEST_S


def test_a_workbook_with_changed_bytes_is_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    for seed in range(3):
        path.write_bytes(Mutator(Random(seed)).workbook((SAMPLES / "kobo-sample.xlsx").read_bytes()))
        try:
            sheets = read_form_workbook(path)
        except UserError as refusal:
            assert refusal.message.startswith('"form.xlsx" ')
        else:
            check(
                read_xlsform([FormSheet(one.title, one.rows, one.unsaved) for one in sheets], "form.xlsx"),
                seed,
                whole=True,
            )


HEAD = ("type", "name", "label", "relevant", "calculation")
LARGE: dict[str, Book] = {
    "unknown types": {"survey": [HEAD, *((f"texts{number}", f"q{number}") for number in range(5_000))]},
    "unknown names": {
        "survey": [HEAD, *(("text", f"q{number}", "L", f"${{x{number}}} = 1") for number in range(5_000))]
    },
    "one name everywhere": {
        "survey": [
            HEAD,
            *(
                row
                for number in range(1_500)
                for row in (("begin group", f"g{number}", "G"), ("text", "n", "N"), ("end group",))
            ),
        ]
    },
    "a long circle": {
        "survey": [
            HEAD,
            *(("calculate", f"q{number}", "", "", f"${{q{(number + 1) % 300}}} + 1") for number in range(300)),
            ("text", "z", "Z"),
        ]
    },
    "a long chain": {
        "survey": [HEAD, *(("text", f"q{number}", "L", f"${{q{max(number - 1, 0)}}} = ''") for number in range(1_200))]
    },
    "one value everywhere": {
        "survey": [HEAD, ("select_one l", "a", "A")],
        "choices": [("list_name", "name", "label"), *(("l", "v v", "V") for _ in range(5_000))],
        "settings": [("allow_choice_duplicates",), ("yes",)],
    },
}


@pytest.mark.parametrize("kind", LARGE)
def test_large_and_odd_forms_are_read_or_refused_in_time(kind: str) -> None:
    started = time.process_time()
    reading = read(LARGE[kind])

    assert time.process_time() - started < SLOWEST_S
    check(reading, 0, whole=True)


@pytest.mark.long
def test_ten_thousand_forms_with_changed_cells_are_read_or_refused() -> None:
    assert try_cells(range(1_000, 11_000), whole=False) < SLOWEST_S


@pytest.mark.long
def test_a_thousand_workbooks_with_changed_bytes_are_read_or_refused() -> None:
    for seed in range(1_000):
        random = Random(seed)
        sample = (SAMPLES / f"{random.choice(['kobo-sample', 'group', 'bad-calculation'])}.xlsx").read_bytes()
        answer = quarantine_child.read(Mutator(random).workbook(sample), first_only=False)
        for sheet in answer.get("sheets", ()):
            sheet["rows"] = tuple(tuple(map(str, row)) for row in sheet["rows"])
        sheets = [FormSheet(sheet["title"], sheet["rows"]) for sheet in answer.get("sheets", ())]
        check(read_xlsform(sheets, "form.xlsx"), seed, whole=False)
